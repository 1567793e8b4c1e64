import type { Unit } from "../../score-sheet/score-sheet.js";

/** What a table of survey forms does not say of itself, and what a person answered of it. */
export interface SurveyImportOptions {
  /** The unit that the survey asked about. */
  readonly unit: Unit;
  /** Year that is measured. */
  readonly year: number;
  /** Forms handed out, where that is known. */
  readonly issued?: number;
  /** Name of the sheet that holds the forms; the only one with questions when absent. */
  readonly sheet?: string;
  /**
   * What columns hold whose headings do not say it, by letter ("C"): the code of a question, the
   * key of a grouping, or `null` for a column that is not read.
   */
  readonly columns?: Readonly<Record<string, string | null>>;
  /**
   * What answers mean that are no option of their question, by their text: the key of an option,
   * or `null` for an answer that counts as blank.
   */
  readonly answers?: Readonly<Record<string, string | null>>;
  /** Codes of questions that the form did not ask. */
  readonly without?: readonly string[];
  /** What is done with forms that stand in the table twice; without it they are asked about. */
  readonly duplicates?: "keep" | "first";
}

/** What a column of a table of forms was read as. */
export interface SurveyColumn {
  /** Sheet and cell of the heading. */
  readonly path: string;
  /** The heading as printed. */
  readonly heading: string;
  /**
   * `question` and `grouping` by `code`; `weight`; `stratum` and `cluster`, where the form was drawn,
   * in a template; `respondent` tells forms apart and is no part of the data; `personal` and
   * `not-read` are left out.
   */
  readonly use:
    | "question"
    | "grouping"
    | "weight"
    | "stratum"
    | "cluster"
    | "respondent"
    | "personal"
    | "not-read";
  /** Code of the question, or key of the grouping. */
  readonly code?: string;
  /** What in the heading named the question or the grouping; `told` by the options. */
  readonly matchedBy?: "code" | "title" | "part-of-heading" | "told";
}
