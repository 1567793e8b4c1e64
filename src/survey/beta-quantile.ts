import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { BetaDecimal, betaScale, incompleteBeta } from "./incomplete-beta.js";

const enough = /* @__PURE__ */ new BetaDecimal("1e-15");
const one = /* @__PURE__ */ new BetaDecimal(1);

/**
 * The share below which a beta distribution has a probability: the bounds of Clopper and Pearson
 * are such shares. The parameters are above 0 and need not be whole.
 */
export function betaQuantile(
  probability: ApproximateDecimal,
  first: ApproximateDecimal,
  second: ApproximateDecimal,
): ApproximateDecimal {
  const [p, a, b] = [new BetaDecimal(probability), new BetaDecimal(first), new BetaDecimal(second)];
  const scale = betaScale(a, b);
  let [low, high] = [new BetaDecimal(0), new BetaDecimal(1)];
  let x = a.div(a.plus(b));
  for (let round = 0; round < 200 && high.minus(low).greaterThan(enough); round += 1) {
    const over = incompleteBeta(x, a, b, scale).minus(p);
    if (over.greaterThan(0)) high = x;
    else low = x;
    const next = x.minus(over.div(density(x, a, b, scale)));
    // A step out of what is known to hold the share is of no use.
    const step = next.greaterThan(low) && next.lessThan(high) ? next : low.plus(high).div(2);
    if (step.minus(x).abs().lessThan(enough)) return new ApproximateDecimal(step);
    x = step;
  }
  return new ApproximateDecimal(x);
}

function density(
  x: ApproximateDecimal,
  a: ApproximateDecimal,
  b: ApproximateDecimal,
  scale: ApproximateDecimal,
): ApproximateDecimal {
  return scale
    .plus(a.minus(1).times(x.ln()))
    .plus(b.minus(1).times(one.minus(x).ln()))
    .exp();
}
