import type { SurveyData } from "../../survey/survey-data.js";
import type { Finding } from "../finding.js";
import type { SurveyColumn } from "./survey-import-options.js";

/** Survey data as it was read from the export of a form. */
export interface ImportedSurvey {
  /** The data, without problems; `null` while any finding is an error. */
  readonly data: SurveyData | null;
  /** What each column was read as, in the order of the table. */
  readonly columns: readonly SurveyColumn[];
  /** What a person must know, each by its cell. */
  readonly findings: readonly Finding[];
}
