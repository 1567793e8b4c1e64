import type { Language } from "../../text/language.js";

/** How a template of survey forms is made. */
export interface SurveyTemplateOptions {
  /** Forms that there is room for, 1 to 10,000; 500 when absent. */
  readonly forms?: number;
  /**
   * `words`: a drop-down of the answers in each cell; `codes`: their keys are typed as numbers,
   * where a question has such keys. `words` when absent.
   */
  readonly answers?: "words" | "codes";
  /** Columns of where each form was drawn: none when absent. */
  readonly drawn?: readonly ("stratum" | "cluster")[];
  /** Vietnamese when absent. */
  readonly language?: Language;
}
