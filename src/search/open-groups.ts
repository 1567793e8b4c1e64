import type { Sums, WholeOption } from "./cover.js";
import type { Relaxation } from "./trade-rate.js";

/** A group of which several options can still be part of a best choice. */
export interface OpenGroup {
  /** Its place among all groups. */
  readonly group: number;
  /** In the order in which they are preferred: leaving it alone, then the most effort. */
  readonly options: readonly WholeOption[];
  /** What its option at the rate loses: effort less what its gain is worth. */
  readonly base: number;
  /** Whether it can be left alone. */
  readonly canRest: boolean;
}

/** Groups that are open, and what is settled already. */
export interface OpenGroups {
  readonly open: readonly OpenGroup[];
  /** Option of each group that is settled; `undefined` for one that is open. */
  readonly settled: readonly (WholeOption | undefined)[];
  /** Sums that are left for the open groups. */
  readonly sums: Sums;
  /** Effort, beyond what gain is worth at the rate, that their choices lose together. */
  readonly loss: number;
}

/** Settles the groups that only one option leaves room for the best sums. */
export function openGroups(
  groups: readonly (readonly WholeOption[])[],
  best: Sums,
  { rate, base, baseSums, tolerance }: Relaxation,
): OpenGroups {
  const atRate = ({ effort, gain }: Sums): number => effort - rate * gain;
  let loss = atRate(best) - atRate(baseSums);
  const possible = loss + tolerance;
  let { effort, gain } = best;
  const open: OpenGroup[] = [];
  const settled = groups.map((options, group) => {
    const worth = atRate(options[base[group] as number] as WholeOption);
    const left = options.filter((option) => atRate(option) - worth <= possible);
    const [only] = left;
    if (left.length === 1 && only !== undefined) {
      effort -= only.effort;
      gain -= only.gain;
      loss -= atRate(only) - worth;
      return only;
    }
    const rest = left.filter(({ place }) => place === null);
    const touched = left.filter(({ place }) => place !== null).reverse();
    open.push({ group, options: [...rest, ...touched], base: worth, canRest: rest.length > 0 });
    return undefined;
  });
  return { open, settled, sums: { effort, gain }, loss };
}
