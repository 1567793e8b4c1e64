import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { BetaDecimal, betaScale, incompleteBeta } from "./incomplete-beta.js";

/**
 * Probability that a value of Student's distribution lies at least so far from 0, either way.
 *
 * @param degrees degrees of freedom, above 0; they need not be whole
 */
export function studentTails(
  distance: ApproximateDecimal,
  degrees: ApproximateDecimal,
): ApproximateDecimal {
  if (distance.isZero()) return new ApproximateDecimal(1);
  const square = new BetaDecimal(distance).pow(2);
  const all = new BetaDecimal(degrees);
  // degrees / (degrees + T²) has a beta distribution.
  const [a, b] = [all.div(2), new BetaDecimal("0.5")];
  const tails = incompleteBeta(all.div(all.plus(square)), a, b, betaScale(a, b));
  return new ApproximateDecimal(tails);
}
