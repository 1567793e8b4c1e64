import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { scoreSheetProblem } from "../problems/problem.js";
import { columnsOutline } from "./outlines.js";
import { score } from "./score.js";
import type { ScoreColumns } from "./score-columns.js";
import type { Scorecard } from "./scorecard.js";

/**
 * The full scorecard of a row of columns, equal to that of {@link score} for its sheet.
 *
 * @param row position from 0
 * @throws ChisoError `value-outside-range` for a row that is not there
 * @example
 * const columns = scoreMany(parIndexCaMau2013, [sheet], { layer: "self" });
 * scorecardOf(columns, 0).points // "5.5"
 */
export function scorecardOf<C extends string>(columns: ScoreColumns<C>, row: number): Scorecard<C>;
export function scorecardOf(columns: ScoreColumns, row: number): Scorecard {
  refuse(checkArguments({ columns: [columns, columnsOutline], row: [row, "number"] }));
  const { rows, source } = columns;
  if (!Number.isInteger(row) || row < 0 || row >= rows) {
    const range = `0 - ${rows - 1}`;
    refuse([
      scoreSheetProblem("value-outside-range", { path: "/row" }, { value: String(row), range }),
    ]);
  }
  return score(source.prepared, source.sheetOf(row), source.options);
}
