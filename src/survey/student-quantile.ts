import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { betaQuantile } from "./beta-quantile.js";
import type { ConfidenceLevel } from "./confidence.js";

/**
 * What a standard error is multiplied by for a confidence, by Student's distribution: 2.262 instead
 * of 1.960 where ten places were drawn.
 *
 * @param degrees degrees of freedom, from 1
 */
export function studentQuantile(level: ConfidenceLevel, degrees: number): ApproximateDecimal {
  // T² / (T² + degrees) has a beta distribution.
  const share = betaQuantile(
    new ApproximateDecimal(level).div(100),
    new ApproximateDecimal("0.5"),
    new ApproximateDecimal(degrees).div(2),
  );
  return share.times(degrees).div(new ApproximateDecimal(1).minus(share)).sqrt();
}
