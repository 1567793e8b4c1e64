import type { Sums } from "./cover.js";

/**
 * Sums of choices that no other choice beats: effort rises from each to the next, and gain too.
 * `back` names the sums that each grew from and the option that made it.
 */
export interface Front {
  effort: Float64Array;
  gain: Float64Array;
  back: Int32Array;
  length: number;
}

/** A front without sums, with room for some. */
export function emptyFront(room = 1024): Front {
  return {
    effort: new Float64Array(room),
    gain: new Float64Array(room),
    back: new Int32Array(room),
    length: 0,
  };
}

/** A front of nothing chosen yet. */
export function startFront(): Front {
  const front = emptyFront();
  front.length = 1;
  return front;
}

/**
 * Writes into `out` what is unbeaten among the sums of `grown` and those of `old` with one option
 * more. Of equal sums those of `grown` stay.
 *
 * @param place place of the option among the `places` of its group, for `back`
 */
export function mergeOption(
  grown: Front,
  old: Front,
  option: Sums,
  place: number,
  places: number,
  out: Front,
): void {
  makeRoom(out, grown.length + old.length);
  const { effort, gain, back } = out;
  let [left, right, length] = [0, 0, 0];
  let last = Number.NEGATIVE_INFINITY;
  let nextEffort = effortAt(grown, 0);
  let otherEffort = effortAt(old, 0) + option.effort;
  while (left < grown.length || right < old.length) {
    const otherGain = right < old.length ? (old.gain[right] as number) + option.gain : 0;
    if (
      nextEffort < otherEffort ||
      (nextEffort === otherEffort && (grown.gain[left] as number) >= otherGain)
    ) {
      const own = grown.gain[left] as number;
      if (own > last) {
        effort[length] = nextEffort;
        gain[length] = own;
        back[length] = grown.back[left] as number;
        length += 1;
        last = own;
      }
      left += 1;
      nextEffort = effortAt(grown, left);
    } else {
      if (otherGain > last) {
        effort[length] = otherEffort;
        gain[length] = otherGain;
        back[length] = right * places + place;
        length += 1;
        last = otherGain;
      }
      right += 1;
      otherEffort = effortAt(old, right) + option.effort;
    }
  }
  out.length = length;
}

/** Place of sums in a front; -1 where it has not these. */
export function placeOf(front: Front, { effort, gain }: Sums): number {
  let [from, to] = [0, front.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((front.effort[middle] as number) < effort) from = middle + 1;
    else to = middle;
  }
  return from < front.length && front.effort[from] === effort && front.gain[from] === gain
    ? from
    : -1;
}

/** Drops the sums that a test does not keep. */
export function keepOnly(front: Front, keep: (effort: number, gain: number) => boolean): void {
  let length = 0;
  for (let at = 0; at < front.length; at += 1) {
    const [effort, gain] = [front.effort[at] as number, front.gain[at] as number];
    if (!keep(effort, gain)) continue;
    front.effort[length] = effort;
    front.gain[length] = gain;
    front.back[length] = front.back[at] as number;
    length += 1;
  }
  front.length = length;
}

/** Drops the sums before a place and from another on. */
export function keepBetween(front: Front, from: number, to: number): void {
  front.effort.copyWithin(0, from, to);
  front.gain.copyWithin(0, from, to);
  front.back.copyWithin(0, from, to);
  front.length = to - from;
}

/** Makes `out` hold the sums of another front. */
export function copyFront(front: Front, out: Front): void {
  makeRoom(out, front.length);
  out.effort.set(front.effort.subarray(0, front.length));
  out.gain.set(front.gain.subarray(0, front.length));
  out.back.set(front.back.subarray(0, front.length));
  out.length = front.length;
}

function effortAt(front: Front, at: number): number {
  return at < front.length ? (front.effort[at] as number) : Number.POSITIVE_INFINITY;
}

function makeRoom(front: Front, room: number): void {
  if (front.effort.length >= room) return;
  const size = Math.ceil(room * 1.5);
  front.effort = new Float64Array(size);
  front.gain = new Float64Array(size);
  front.back = new Int32Array(size);
}
