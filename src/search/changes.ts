import type { Sums, WholeOption } from "./cover.js";
import type { Relaxation } from "./trade-rate.js";

/** Another option of a group in the place of its option at the rate. */
export interface Change extends Sums {
  /** Effort beyond what its gain is worth at the rate; never below 0, but for the tolerance. */
  readonly loss: number;
}

/** What a group can change to. */
export interface GroupChanges {
  readonly options: readonly Change[];
  /** What any of them loses at least. */
  readonly least: number;
}

/** What changes that are still to come can do at best. */
export interface Slopes {
  /** Least effort for a unit of gain. */
  readonly up: number;
  /** Most effort that a unit of gain less saves. */
  readonly down: number;
}

/**
 * Changes of all groups, those that lose least first. Of those that lose alike, gains and savings
 * take turns, so that sums near the need come soon.
 */
export function changesOf(
  groups: readonly (readonly WholeOption[])[],
  { rate, base, tolerance }: Relaxation,
): readonly GroupChanges[] {
  const turns = new Map<string, number>();
  return groups
    .flatMap((options, at) => {
      const present = options[base[at] as number] as WholeOption;
      const changes = options.flatMap((option): readonly Change[] => {
        const effort = option.effort - present.effort;
        const gain = option.gain - present.gain;
        return option === present ? [] : [{ effort, gain, loss: effort - rate * gain }];
      });
      const [first] = [...changes].sort((left, right) => left.loss - right.loss);
      if (first === undefined) return [];
      const alike = tolerance === 0 ? first.loss : Math.floor(first.loss / tolerance + 0.5);
      const key = `${alike} ${first.gain > 0}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return [{ options: changes, least: first.loss, alike, turn }];
    })
    .sort((left, right) => left.alike - right.alike || left.turn - right.turn);
}

/** The slopes of the changes from each place on. */
export function slopesFrom(changes: readonly GroupChanges[]): readonly Slopes[] {
  let slopes: Slopes = { up: Number.POSITIVE_INFINITY, down: 0 };
  const found = [slopes];
  for (const { options } of [...changes].reverse()) {
    let { up, down } = slopes;
    for (const { effort, gain } of options) {
      if (gain > 0) up = Math.min(up, effort / gain);
      else down = Math.max(down, effort / gain);
    }
    slopes = { up, down };
    found.push(slopes);
  }
  return found.reverse();
}
