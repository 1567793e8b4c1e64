import type { ScorePairSums } from "./tally.js";

/** Adds the places of answers of two tallies of the same criteria, which may stand in another order. */
export function mergeScores(
  left: readonly ScorePairSums[],
  right: readonly ScorePairSums[],
): readonly ScorePairSums[] {
  const others = new Map(
    right.flatMap((pair) => {
      const { codes, sums } = pair;
      const turned = { ...pair, codes: [codes[1], codes[0]], sums: [sums[1], sums[0]] } as const;
      return [turned, pair].map((one) => [JSON.stringify(one.codes), one] as const);
    }),
  );
  return left.map(({ codes, forms, sums, products }) => {
    const other = others.get(JSON.stringify(codes)) as ScorePairSums;
    return {
      codes,
      forms: forms + other.forms,
      sums: [sums[0] + other.sums[0], sums[1] + other.sums[1]],
      products: products + other.products,
    };
  });
}
