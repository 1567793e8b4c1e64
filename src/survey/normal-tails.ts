import { ApproximateDecimal } from "../numbers/approximate-decimal.js";

const rootOfTwoPi = /* @__PURE__ */ new ApproximateDecimal(
  "2.5066282746310005024157652848110452530069867406099",
);
const enough = /* @__PURE__ */ new ApproximateDecimal("1e-30");

/** Probability that a normal value lies at least so many standard errors from 0, either way. */
export function normalTails(distance: ApproximateDecimal): ApproximateDecimal {
  // Beyond, the tails are smaller than any figure that is shown.
  if (distance.abs().greaterThan(8)) return new ApproximateDecimal(0);
  const square = distance.pow(2);
  let term = distance.abs();
  let sum = term;
  for (let odd = 3; term.greaterThan(enough); odd += 2) {
    term = term.times(square).div(odd);
    sum = sum.plus(term);
  }
  const between = sum.times(square.div(-2).exp()).div(rootOfTwoPi).times(2);
  return ApproximateDecimal.max(new ApproximateDecimal(1).minus(between), 0);
}
