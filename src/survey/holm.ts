import { ApproximateDecimal } from "../numbers/approximate-decimal.js";

/**
 * Probabilities corrected for how many are looked at, by Holm's way: the smallest counts as often
 * as there are, the next once less, and none becomes smaller than one before it. It asks nothing of
 * how the answers to criteria hang together, which in one form they always do.
 */
export function correctByHolm(
  probabilities: readonly ApproximateDecimal[],
): readonly ApproximateDecimal[] {
  const order = probabilities
    .map((probability, at) => ({ probability, at }))
    .sort((left, right) => left.probability.comparedTo(right.probability));
  const corrected = [...probabilities];
  let least = new ApproximateDecimal(0);
  order.forEach(({ probability, at }, rank) => {
    const counted = probability.times(order.length - rank);
    least = ApproximateDecimal.min(ApproximateDecimal.max(least, counted), 1);
    corrected[at] = least;
  });
  return corrected;
}
