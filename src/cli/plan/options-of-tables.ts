import { namesIn, type OptionName } from "../arguments.js";
import { type CommandFailure, usageFailure } from "../command-failure.js";
import { planning, tablesOfOffice } from "../options/words/planning.js";
import { scoring } from "../options/words/scoring.js";

/** Options that say what a table of the office does not. */
export const optionsOfTables: readonly OptionName[] = namesIn(tablesOfOffice);

/** Options that a plan is made by, and that its workbook has settled. */
export const optionsOfMaking: readonly OptionName[] = namesIn(scoring, tablesOfOffice, planning);

/** The failure of a check where there is no own set: a person would believe that it was confirmed. */
export function nothingToCheck(file: string): CommandFailure {
  return usageFailure(
    `${file} không có bộ tiêu chí nào nhập từ bảng của đơn vị, nên không có gì để xác nhận bằng --checked.`,
    `${file} has no criteria set from a table of the unit, so that --checked has nothing to confirm.`,
  );
}
