import { changesOf, type GroupChanges, type Slopes, slopesFrom } from "./changes.js";
import type { Sums, WholeOption } from "./cover.js";
import {
  copyFront,
  emptyFront,
  type Front,
  keepBetween,
  keepOnly,
  mergeOption,
  startFront,
} from "./front.js";
import { isBetter, type Relaxation } from "./trade-rate.js";

/**
 * The least effort that reaches the need, and the most gain that this effort gives.
 *
 * From the choice that is worth most at the rate it tries the changes, those that lose least
 * first, and drops sums that can no longer beat the best ones found. So it ends as soon as the
 * next change alone loses more than is left between the best found and the bound. A first walk
 * that keeps few sums finds good ones; a second that keeps all proves them, or finds better.
 *
 * @param limit most sums that are looked at
 * @param narrow sums near the need that the first walk keeps
 * @returns `null` beyond the limit
 */
export function bestSums(
  groups: readonly (readonly WholeOption[])[],
  need: number,
  relaxation: Relaxation,
  limit: number,
  narrow: number,
): Sums | null {
  const changes = changesOf(groups, relaxation);
  const task = { changes, slopes: slopesFrom(changes), need, relaxation };
  const first = walk(task, relaxation.incumbent, narrow, limit);
  if (first.complete || first.best === null) return first.best;
  return walk(task, first.best, Number.POSITIVE_INFINITY, limit - first.seen).best;
}

interface Task {
  readonly changes: readonly GroupChanges[];
  readonly slopes: readonly Slopes[];
  readonly need: number;
  readonly relaxation: Relaxation;
}

interface Walk {
  /** `null` beyond the limit. */
  readonly best: Sums | null;
  /** True where no sums were left out that could have been better. */
  readonly complete: boolean;
  readonly seen: number;
}

function walk(
  { changes, slopes, need, relaxation }: Task,
  incumbent: Sums,
  width: number,
  limit: number,
): Walk {
  const { rate, bound, baseSums, tolerance } = relaxation;
  let [front, grown, out] = [startFront(), emptyFront(), emptyFront()];
  front.effort[0] = baseSums.effort;
  front.gain[0] = baseSums.gain;
  let best = firstReaching(front, need, incumbent);
  // A choice loses what its effort is above the bound less what its gain beyond the need is worth.
  const allowed = (): number =>
    Math.max(best.effort - 1 - bound, best.effort - bound - rate * (best.gain + 1 - need)) +
    tolerance;
  let [seen, leftOut] = [0, false];
  for (const [at, { options, least }] of changes.entries()) {
    if (least > allowed() + tolerance) return { best, complete: !leftOut, seen };
    copyFront(front, grown);
    for (const option of options) {
      if (option.loss > allowed()) continue;
      mergeOption(grown, front, option, 0, 1, out);
      [grown, out] = [out, grown];
      seen += grown.length;
      if (seen > limit) return { best: null, complete: false, seen };
    }
    best = firstReaching(grown, need, best);
    const next = changes[at + 1]?.least ?? Number.POSITIVE_INFINITY;
    const { up, down } = slopes[at + 1] as Slopes;
    const [most, mostEffort] = [allowed() + tolerance - next, best.effort + tolerance];
    keepOnly(grown, (effort, gain) => {
      const loss = effort - baseSums.effort - rate * (gain - baseSums.gain);
      if (loss > most) return false;
      const further = gain < need ? up * (need - gain) : -down * (gain - need);
      return effort + further <= mostEffort;
    });
    if (grown.length > width) {
      leftOut = true;
      keepNear(grown, need, width);
    }
    [front, grown] = [grown, front];
    if (front.length === 0) break;
  }
  return { best, complete: !leftOut, seen };
}

function firstReaching(front: Front, need: number, best: Sums): Sums {
  const at = firstFrom(front, need);
  if (at === front.length) return best;
  const sums = { effort: front.effort[at] as number, gain: front.gain[at] as number };
  return isBetter(sums, best) ? sums : best;
}

function keepNear(front: Front, need: number, width: number): void {
  const from = Math.max(0, Math.min(firstFrom(front, need) - (width >> 1), front.length - width));
  keepBetween(front, from, from + width);
}

function firstFrom(front: Front, need: number): number {
  let [from, to] = [0, front.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((front.gain[middle] as number) < need) from = middle + 1;
    else to = middle;
  }
  return from;
}
