import { openAmong } from "./choose-in-place.js";
import type { CriteriaIndex, IndexedNode } from "./criteria-index.js";
import type { FilledRow } from "./filled-row.js";
import { closestTitles, type MatchedRow } from "./match-row.js";

/**
 * Reads a table that lists the whole set in its order, as the one does that the set came from: the
 * rows whose titles the set has are its criteria one after the other, each with its maximum. Then
 * the place of a row says which criterion it is, whatever codes the set has been given.
 *
 * @returns `undefined` where a row is missing, comes twice, or has the code of another criterion
 */
export function rowsInOrder(
  rows: readonly FilledRow[],
  index: CriteriaIndex,
): ReadonlyMap<FilledRow, MatchedRow> | undefined {
  const found = new Map<FilledRow, MatchedRow>();
  let next = 0;
  for (const row of rows) {
    const titled = closestTitles(row, index);
    if (titled.length === 0) continue;
    const expected = index.all[next];
    // A level that has its own column may be printed again on each row.
    const again = row.isLevel ? openAmong(titled, index.all[next - 1]) : undefined;
    const isNext = expected !== undefined && titled.includes(expected);
    if (again !== undefined && !isNext) {
      found.set(row, { found: again });
    } else if (again === undefined && isNext && isLike(row, expected, index)) {
      found.set(row, { found: expected });
      next += 1;
    } else {
      return undefined;
    }
  }
  return next === index.all.length ? found : undefined;
}

function isLike(row: FilledRow, expected: IndexedNode, index: CriteriaIndex): boolean {
  if (row.max !== null && row.max !== String(expected.node.max)) return false;
  const coded = index.byCode(row.printed);
  return (
    coded.length === 0 || coded.includes(expected) || index.byEnd(row.printed).includes(expected)
  );
}
