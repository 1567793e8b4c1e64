import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { BetaDecimal, betaScale, incompleteBeta, lnGamma } from "./incomplete-beta.js";

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
  const outer = all.div(all.plus(square));
  const a = all.div(2);
  const tails =
    outer.greaterThan(half) && square.lessThan(64)
      ? one.minus(between(one.minus(outer), a))
      : incompleteBeta(outer, a, half, betaScale(a, half));
  return ApproximateDecimal.max(new ApproximateDecimal(tails), 0);
}

const one = /* @__PURE__ */ new BetaDecimal(1);
const half = /* @__PURE__ */ new BetaDecimal("0.5");
const lnRootOfPi = /* @__PURE__ */ new BetaDecimal("0.57236494292470008707171367567653");
const enough = /* @__PURE__ */ new BetaDecimal("1e-22");

// Near the middle, where the continued fraction is slow, a series all of whose terms are above 0.
function between(share: ApproximateDecimal, a: ApproximateDecimal): ApproximateDecimal {
  const front = lnGamma(a.plus(half))
    .minus(lnGamma(a))
    .minus(lnRootOfPi)
    .plus(one.minus(share).ln().times(a))
    .exp();
  let term = share.sqrt().times(front).times(2);
  let sum = term;
  let top = a.plus(half);
  for (let twice = 3; term.greaterThan(enough); twice += 2) {
    term = term.times(top).times(share).times(2).div(twice);
    sum = sum.plus(term);
    top = top.plus(1);
  }
  return sum;
}
