import type { ChoiceOption, ChoiceProblem } from "./choice.js";

/** A choice for some of the sums of another. */
export interface FewerSums {
  readonly problem: ChoiceProblem;
  /** Which option of the whole choice each option is. */
  readonly originals: readonly (readonly number[])[];
}

/**
 * A choice for some of the sums, without the options that others beat: that cost no less and add no
 * more. Of equal ones the one stays that adds most to the sums that are left out.
 */
export function withSums({ options, least }: ChoiceProblem, sums: readonly number[]): FewerSums {
  const lists = options.map((list) => remaining(list, sums));
  return {
    problem: {
      options: lists.map((list) => list.map(({ option }) => option)),
      least: sums.map((sum) => least[sum] as number),
    },
    originals: lists.map((list) => list.map(({ original }) => original)),
  };
}

interface Remaining {
  readonly option: ChoiceOption;
  readonly original: number;
}

function remaining(list: readonly ChoiceOption[], sums: readonly number[]): readonly Remaining[] {
  const kept: Remaining[] = [];
  const totals = list.map(({ adds }) => adds.reduce((total, add) => total + add, 0));
  const order = [...list.keys()].sort((one, other) => {
    const [left, right] = [list[one]?.cost as bigint, list[other]?.cost as bigint];
    if (left !== right) return left < right ? -1 : 1;
    return (totals[other] as number) - (totals[one] as number);
  });
  for (const original of order) {
    const { cost, adds: all } = list[original] as ChoiceOption;
    const adds = sums.map((sum) => all[sum] as number);
    const isBeaten = kept.some(({ option }) =>
      option.adds.every((add, at) => add >= (adds[at] as number)),
    );
    if (!isBeaten) kept.push({ option: { cost, adds }, original });
  }
  return kept;
}
