import { ApproximateDecimal as Wide } from "../numbers/approximate-decimal.js";

/** Digits that the beta function is worked out to: far more than the six that are shown. */
const digits = 24;

/** A value known to as many digits. */
export const BetaDecimal: typeof Wide = /* @__PURE__ */ Wide.clone({ precision: digits });
const D = BetaDecimal;
const one = /* @__PURE__ */ new D(1);

/** The logarithm of what a beta distribution is divided by, with its sign turned. */
export function betaScale(a: Wide, b: Wide): Wide {
  return lnGamma(a.plus(b)).minus(lnGamma(a)).minus(lnGamma(b));
}

/**
 * The probability that a beta distribution has below a share between 0 and 1.
 *
 * @param scale what {@link betaScale} gives for the parameters
 */
export function incompleteBeta(x: Wide, a: Wide, b: Wide, scale: Wide): Wide {
  // The fraction converges fast on the side of the mean where the share lies.
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
function continued(x: Wide, a: Wide, b: Wide): Wide {
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

/** The logarithm of the gamma function; its series is good far from 0, where the recurrence leads. */
export function lnGamma(value: Wide): Wide {
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
