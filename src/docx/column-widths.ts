import type { ColumnNeeds, TableNeeds } from "./column-needs.js";
import { levelRows, tolerance } from "./level-rows.js";

/** Space left and right of a text in its cell, and the line beside it, in points. */
const padding = 6.5;

/** A column that is not flexible wraps beyond this width, in font sizes: about 15 letters. */
const fixedLimit = 7;

/** Widths of columns, and how they hold what they have to. */
export interface ColumnWidths {
  /** In points; they sum to the room. */
  readonly widths: readonly number[];
  /** No word breaks. */
  readonly fits: boolean;
  /** No word breaks in a wider font either. */
  readonly fitsSubstitute: boolean;
  /** How many lines the fullest column takes in a typical row. */
  readonly lines: number;
}

/**
 * Shares a width among columns. Each first gets its longest word, then room for a wider font and
 * its header, and what a fixed column holds up to a limit; flexible columns share the rest so
 * that the table is low.
 */
export function shareWidth(needs: TableNeeds, room: number, size: number): ColumnWidths {
  const { columns } = needs;
  const least = columns.map(({ word }) => word * size * tolerance + padding);
  const wanted = columns.map((one) => comfortable(one, size));
  const widths = share(needs, { least, wanted, room, size });
  return {
    widths,
    fits: sumOf(least) <= room,
    fitsSubstitute: sumOf(wanted) <= room,
    lines: Math.max(
      ...columns.map(({ typical }, at) => (typical * size) / ((widths[at] as number) - padding)),
    ),
  };
}

function comfortable(needs: ColumnNeeds, size: number): number {
  const { substituteWord, header, line, flexible } = needs;
  const whole = flexible ? 0 : Math.min(line * tolerance, fixedLimit);
  return Math.max(substituteWord, header * tolerance, whole) * size + padding;
}

interface Sharing {
  readonly least: readonly number[];
  readonly wanted: readonly number[];
  readonly room: number;
  readonly size: number;
}

function share(needs: TableNeeds, sharing: Sharing): readonly number[] {
  const { least, wanted, room, size } = sharing;
  const { columns } = needs;
  if (sumOf(least) > room) return cutLongest(least, room);
  if (sumOf(wanted) > room) return between(least, wanted, room);
  if (columns.some(({ flexible }) => flexible)) {
    const inSizes = (widths: readonly number[]): readonly number[] =>
      widths.map((width) => (width - padding) / size);
    const level = levelRows(needs, inSizes(balance(columns, sharing)), inSizes(wanted));
    return level.map((width) => width * size + padding);
  }
  return wanted.map((width) => (width * room) / sumOf(wanted));
}

// Words break only where nothing else is left, and then in the columns with the longest ones.
function cutLongest(least: readonly number[], room: number): readonly number[] {
  const cut = (limit: number): readonly number[] => least.map((width) => Math.min(width, limit));
  const limit = bisect(0, room, (guess) => sumOf(cut(guess)) <= room);
  return fill(cut(limit), room);
}

function between(
  least: readonly number[],
  wanted: readonly number[],
  room: number,
): readonly number[] {
  const part = (room - sumOf(least)) / (sumOf(wanted) - sumOf(least));
  return least.map((width, at) => width + part * ((wanted[at] as number) - width));
}

function balance(
  needs: readonly ColumnNeeds[],
  { wanted, room, size }: Sharing,
): readonly number[] {
  const widths = (perLine: number): readonly number[] =>
    needs.map(({ flexible, typical }, at) => {
      const own = wanted[at] as number;
      return flexible ? Math.max(own, typical * size * perLine + padding) : own;
    });
  const perLine = bisect(0, 1000, (guess) => sumOf(widths(guess)) <= room);
  return fill(widths(perLine), room);
}

/** The largest number that holds, of those where all smaller ones hold too. */
function bisect(low: number, high: number, holds: (guess: number) => boolean): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 50; step += 1) {
    const middle = (from + to) / 2;
    if (holds(middle)) from = middle;
    else to = middle;
  }
  return from;
}

function fill(widths: readonly number[], room: number): readonly number[] {
  const sum = sumOf(widths);
  return widths.map((width) => (width * room) / sum);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
