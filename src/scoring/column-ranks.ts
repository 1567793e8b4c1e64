import { compareIntegers, timesIntegers } from "../numbers/integer.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { columnsOutline } from "./outlines.js";
import type { ScoreColumns } from "./score-columns.js";

/**
 * Ranks of rows by the exact share of what applies to each, 1 for the best; equal ones share a rank
 * and the next is left free (1, 2, 2, 4). Rows that are not complete, and those to which nothing
 * applies, have rank 0.
 *
 * @returns an element for each row
 * @example
 * const columns = scoreMany(parIndexCaMau2013, [sheet, sheet], { layer: "self" });
 * ranksOf(columns)[1] // 1
 */
export function ranksOf(columns: ScoreColumns): Uint32Array {
  refuse(checkArguments({ columns: [columns, columnsOutline] }));
  const { rows, points, applicableMax, complete } = columns;
  const ranks = new Uint32Array(rows);
  const ranked: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const isKnown = complete[row] === 1 && !Number.isNaN(points[row]);
    if (isKnown && applicableMax[row] !== 0) ranked.push(row);
  }
  const compare = (left: number, right: number): number => {
    const [one, other] = [points[left] as number, points[right] as number];
    const [whole, otherWhole] = [applicableMax[left] as number, applicableMax[right] as number];
    if (whole === otherWhole) return other - one;
    return compareIntegers(timesIntegers(other, whole), timesIntegers(one, otherWhole));
  };
  ranked.sort(compare);
  ranked.forEach((row, at) => {
    const before = ranked[at - 1];
    ranks[row] =
      before !== undefined && compare(before, row) === 0 ? (ranks[before] as number) : at + 1;
  });
  return ranks;
}
