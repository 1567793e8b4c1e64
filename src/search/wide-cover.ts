import type { CoverResult } from "./cover.js";

/** An option whose figures are too wide for the numbers of the language. */
export interface WideOption {
  readonly effort: bigint;
  readonly gain: bigint;
}

interface State extends WideOption {
  readonly last: { readonly group: number; readonly place: number; readonly before: State } | null;
}

/**
 * The same answer as the fast search, for figures of many digits: group by group all sums that no
 * other beats.
 *
 * @param limit most sums that are looked at
 */
export function wideCover(
  groups: readonly (readonly WideOption[])[],
  need: bigint,
  limit: number,
): CoverResult {
  let states: readonly State[] = [{ effort: BigInt(0), gain: BigInt(0), last: null }];
  let seen = 0;
  for (const [group, options] of groups.entries()) {
    seen += states.length * (options.length + 1);
    if (seen > limit) return { state: "too-large" };
    const grown = states.flatMap((before) =>
      options.map((option, place) => ({
        effort: before.effort + option.effort,
        gain: before.gain + option.gain,
        last: { group, place, before },
      })),
    );
    // Those found before come first, so that among equals the earlier groups are taken.
    states = unbeaten([...states, ...grown], need);
  }
  const best = states.find(({ gain }) => gain >= need);
  if (best === undefined) return { state: "unreachable" };
  const chosen: (number | null)[] = groups.map(() => null);
  for (let { last } = best; last !== null; last = last.before.last) {
    chosen[last.group] = last.place;
  }
  return { state: "found", chosen };
}

// By rising effort, each with more gain than all before it; of those that reach the need only the
// first can be the answer.
function unbeaten(states: readonly State[], need: bigint): readonly State[] {
  const sorted = [...states].sort((left, right) => {
    if (left.effort !== right.effort) return left.effort < right.effort ? -1 : 1;
    return left.gain === right.gain ? 0 : left.gain > right.gain ? -1 : 1;
  });
  const kept: State[] = [];
  for (const state of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && (state.gain <= last.gain || last.gain >= need)) continue;
    kept.push(state);
  }
  return kept;
}
