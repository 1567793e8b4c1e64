import type { Sums, WholeOption } from "./cover.js";
import { emptyFront, type Front, keepOnly, mergeOption, placeOf, startFront } from "./front.js";
import { type OpenGroups, openGroups } from "./open-groups.js";
import type { Relaxation } from "./trade-rate.js";
import { type Windows, windowsOf } from "./windows.js";

/**
 * Of all choices with the best sums the one that takes the earlier groups: it leaves the last
 * group alone where the groups before it can make the sums, else takes the option of the most
 * effort, and so on to the first.
 *
 * Few of the first groups may be enough, so it tries with few and then with more of them.
 *
 * @param best sums that some choice has and no choice beats
 * @param limit most sums that are looked at
 * @returns the option of each group, or `null` beyond the limit
 */
export function earliestChoice(
  groups: readonly (readonly WholeOption[])[],
  best: Sums,
  relaxation: Relaxation,
  limit: number,
): readonly WholeOption[] | null {
  const task = openGroups(groups, best, relaxation);
  const { open, settled } = task;
  const windows = windowsOf(task, relaxation.rate, relaxation.tolerance);
  // A group that cannot be left alone, and all before it, are part of the choice.
  const fewest = open.reduce((count, { canRest }, at) => (canRest ? count : at + 1), 0);
  let count = fewest;
  while (count < open.length && !windows.after(0, count)(0, 0)) count += 1;
  let seen = 0;
  for (let more = 1; ; more *= 2) {
    const found = tryWith(task, fewest, count, windows, limit - seen);
    if (found.seen === null) return null;
    if (found.options !== null) {
      const chosen = [...settled];
      for (const [at, { group, options }] of open.entries()) {
        chosen[group] = found.options[at] ?? options[0];
      }
      return chosen as readonly WholeOption[];
    }
    if (count === open.length) return null;
    seen += found.seen;
    count = Math.min(open.length, count + more);
  }
}

interface Trial {
  /** Options of the first groups; `null` where they cannot make the sums. */
  readonly options: readonly WholeOption[] | null;
  /** How many sums it looked at; `null` beyond the limit. */
  readonly seen: number | null;
}

function tryWith(
  { open, sums }: OpenGroups,
  fewest: number,
  count: number,
  windows: Windows,
  limit: number,
): Trial {
  const layers: Int32Array[] = [];
  let seen = 0;
  let [front, grown, out] = [startFront(), emptyFront(), emptyFront()];
  for (let at = 0; at <= count; at += 1) {
    const place = at < fewest ? -1 : placeOf(front, sums);
    if (place >= 0) return { options: traceBack({ open }, layers, place), seen };
    if (at === count || front.length === 0) break;
    const { options } = open[at] as OpenGroups["open"][number];
    grown.length = 0;
    for (const [position, option] of options.entries()) {
      mergeOption(grown, front, option, position, options.length, out);
      [grown, out] = [out, grown];
      seen += grown.length;
      if (seen > limit || grown.length * options.length >= 2 ** 31) {
        return { options: null, seen: null };
      }
    }
    keepOnly(grown, windows.after(at + 1, count));
    layers.push(grown.back.slice(0, grown.length));
    [front, grown] = [grown, front];
  }
  return { options: null, seen };
}

function traceBack(
  { open }: Pick<OpenGroups, "open">,
  layers: readonly Int32Array[],
  last: Front["length"],
): readonly WholeOption[] {
  const chosen: WholeOption[] = [];
  let place = last;
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const { options } = open[at] as OpenGroups["open"][number];
    const back = (layers[at] as Int32Array)[place] as number;
    chosen[at] = options[back % options.length] as WholeOption;
    place = Math.floor(back / options.length);
  }
  return chosen;
}
