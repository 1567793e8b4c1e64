import { namesIn, type OptionName } from "../arguments.js";
import { type CommandFailure, usageFailure } from "../command-failure.js";
import { planning, tablesOfOffice } from "../options/words/planning.js";
import { scoring } from "../options/words/scoring.js";
import { planWords } from "./words/plan.js";

/** Options that say what a table of the office does not. */
export const optionsOfTables: readonly OptionName[] = namesIn(tablesOfOffice);

/** Options that a plan is made by, and that its workbook has settled. */
export const optionsOfMaking: readonly OptionName[] = namesIn(scoring, tablesOfOffice, planning);

/** The failure of a check where there is no own set: a person would believe that it was confirmed. */
export function nothingToCheck(file: string): CommandFailure {
  return usageFailure(planWords.nothingToCheck(file));
}
