import { bestSums } from "./best-sums.js";
import type { CoverNeed, CoverOption, CoverResult, WholeOption } from "./cover.js";
import { earliestChoice } from "./earliest-choice.js";
import { relax } from "./trade-rate.js";
import { commonDivisor, toWholeNumbers } from "./whole-numbers.js";
import { type WideOption, wideCover } from "./wide-cover.js";

/** How far a search goes. */
export interface SearchLimits {
  /** Most sums that it looks at: a count and not a time, so the answer is the same anywhere. */
  readonly sums?: number;
  /** Sums near the need that its first walk keeps. */
  readonly narrow?: number;
}

const mostSums = 50_000_000;

/** Enough to meet a need exactly where that is easy. */
const narrowSums = 4096;

/** The same for figures that only big integers hold, which are slow. */
const mostWideSums = 1_000_000;

/**
 * The choice of least effort, at most one option of each group, whose gains reach a need; of equal
 * efforts the one that gains most, then the one that takes earlier groups.
 *
 * @example
 * cheapestCover([[{ effort: "2", gain: "1" }], [{ effort: "1.5", gain: "1" }]], { gain: "1", above: false }) // { "state": "found", "chosen": [null, 0] }
 */
export function cheapestCover(
  groups: readonly (readonly CoverOption[])[],
  need: CoverNeed,
  { sums: limit = mostSums, narrow = narrowSums }: SearchLimits = {},
): CoverResult {
  const { options, needed } = inWholeNumbers(groups, need);
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  const most = (pick: (option: WideOption) => bigint): bigint =>
    options.reduce((sum, group) => sum + largest(group.map(pick)), BigInt(0));
  const mostGain = most(({ gain }) => gain);
  if (mostGain < needed) return { state: "unreachable" };
  if (mostGain > safe || most(({ effort }) => effort) > safe) {
    return wideCover(options, needed, Math.min(limit, mostWideSums));
  }
  const unbeaten = options.map(unbeatenOptions);
  const wanted = Number(needed);
  const relaxation = relax(unbeaten, wanted);
  const best = bestSums(unbeaten, wanted, relaxation, limit, narrow);
  if (best === null) return { state: "too-large" };
  const chosen = earliestChoice(unbeaten, best, relaxation, limit);
  if (chosen === null) return { state: "too-large" };
  return { state: "found", chosen: chosen.map(({ place }) => place) };
}

interface WholeTask {
  readonly options: readonly (readonly WideOption[])[];
  readonly needed: bigint;
}

function inWholeNumbers(groups: readonly (readonly CoverOption[])[], need: CoverNeed): WholeTask {
  const all = groups.flat();
  const efforts = toWholeNumbers(all.map(({ effort }) => effort));
  const [gain = BigInt(0), ...gains] = toWholeNumbers([need.gain, ...all.map((one) => one.gain)]);
  const [effortUnit, gainUnit] = [commonDivisor(efforts), commonDivisor(gains)];
  // Gains come in whole units, so a need between two of them is the next one.
  const one = BigInt(1);
  const needed = need.above ? gain / gainUnit + one : (gain + gainUnit - one) / gainUnit;
  let at = 0;
  return {
    needed,
    options: groups.map((group) =>
      group.map(() => {
        const option = {
          effort: (efforts[at] as bigint) / effortUnit,
          gain: (gains[at] as bigint) / gainUnit,
        };
        at += 1;
        return option;
      }),
    ),
  };
}

function largest(values: readonly bigint[]): bigint {
  return values.reduce((most, value) => (value > most ? value : most), BigInt(0));
}

// An option, or leaving the group alone, that costs no more and gains no less makes another
// useless; of two alike the first is taken.
function unbeatenOptions(group: readonly WideOption[]): readonly WholeOption[] {
  const rest: WholeOption = { effort: 0, gain: 0, place: null };
  const options = group.map(
    ({ effort, gain }, place): WholeOption => ({
      effort: Number(effort),
      gain: Number(gain),
      place,
    }),
  );
  const sorted = [rest, ...options].sort(
    (left, right) => left.effort - right.effort || right.gain - left.gain,
  );
  const kept: WholeOption[] = [];
  for (const option of sorted) {
    if (option.gain > (kept.at(-1)?.gain ?? -1)) kept.push(option);
  }
  return kept;
}
