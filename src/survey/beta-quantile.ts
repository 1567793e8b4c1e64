import type { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { ApproximateDecimal as Wide } from "../numbers/approximate-decimal.js";

/** Digits that bounds are worked out to: far more than the six that are shown. */
const digits = 24;
const D: typeof Wide = /* @__PURE__ */ Wide.clone({ precision: digits });
const enough = /* @__PURE__ */ new D("1e-15");

/**
 * The share below which a beta distribution has a probability: the bounds of Clopper and Pearson
 * are such shares. The parameters are above 0 and need not be whole.
 */
export function betaQuantile(
  probability: ApproximateDecimal,
  first: ApproximateDecimal,
  second: ApproximateDecimal,
): ApproximateDecimal {
  const [p, a, b] = [new D(probability), new D(first), new D(second)];
  const scale = lnGamma(a.plus(b)).minus(lnGamma(a)).minus(lnGamma(b));
  let [low, high] = [new D(0), new D(1)];
  let x = a.div(a.plus(b));
  for (let round = 0; round < 200 && high.minus(low).greaterThan(enough); round += 1) {
    const over = incomplete(x, a, b, scale).minus(p);
    if (over.greaterThan(0)) high = x;
    else low = x;
    const next = x.minus(over.div(density(x, a, b, scale)));
    // A step out of what is known to hold the share is of no use.
    const step = next.greaterThan(low) && next.lessThan(high) ? next : low.plus(high).div(2);
    if (step.minus(x).abs().lessThan(enough)) return new Wide(step);
    x = step;
  }
  return new Wide(x);
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

const one = /* @__PURE__ */ new D(1);

// Regularised: the fraction converges fast on the side of the mean where the share lies.
function incomplete(
  x: ApproximateDecimal,
  a: ApproximateDecimal,
  b: ApproximateDecimal,
  scale: ApproximateDecimal,
): ApproximateDecimal {
  const front = scale
    .plus(a.times(x.ln()))
    .plus(b.times(one.minus(x).ln()))
    .exp();
  const turn = a.plus(1).div(a.plus(b).plus(2));
  return x.lessThan(turn)
    ? front.times(continued(x, a, b)).div(a)
    : one.minus(front.times(continued(one.minus(x), b, a)).div(b));
}

// Lentz's way through the continued fraction of the incomplete beta function.
function continued(
  x: ApproximateDecimal,
  a: ApproximateDecimal,
  b: ApproximateDecimal,
): ApproximateDecimal {
  const [sum, above, below] = [a.plus(b), a.plus(1), a.minus(1)];
  let c = one;
  let d = one.div(one.minus(sum.times(x).div(above)));
  let h = d;
  for (let m = 1; m < 10_000; m += 1) {
    const twice = 2 * m;
    for (const numerator of [
      b
        .minus(m)
        .times(m)
        .times(x)
        .div(below.plus(twice).times(a.plus(twice))),
      a
        .plus(m)
        .times(sum.plus(m))
        .times(x)
        .negated()
        .div(a.plus(twice).times(above.plus(twice))),
    ]) {
      d = one.div(numerator.times(d).plus(1));
      c = numerator.div(c).plus(1);
      h = h.times(d).times(c);
    }
    if (d.times(c).minus(1).abs().lessThan("1e-20")) return h;
  }
  return h;
}

/** Terms of Stirling's series: Bernoulli numbers over 2k (2k - 1). */
const stirling: readonly (readonly [number, number])[] = [
  [1, 12],
  [-1, 360],
  [1, 1260],
  [-1, 1680],
  [1, 1188],
  [-691, 360360],
  [1, 156],
  [-3617, 122400],
  [43867, 244188],
  [-174611, 125400],
];

const lnTwoPi = /* @__PURE__ */ new D("1.8378770664093454835606594728112");

// The series is good far from 0, where the recurrence leads.
function lnGamma(value: ApproximateDecimal): ApproximateDecimal {
  let z = new D(value);
  let product = one;
  while (z.lessThan(30)) {
    product = product.times(z);
    z = z.plus(1);
  }
  const square = z.times(z);
  let power = z;
  let sum = z.minus("0.5").times(z.ln()).minus(z).plus(lnTwoPi.div(2));
  for (const [numerator, denominator] of stirling) {
    sum = sum.plus(new D(numerator).div(denominator).div(power));
    power = power.times(square);
  }
  return sum.minus(product.ln());
}
