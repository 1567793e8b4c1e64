import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { setOutline } from "../../criteria-set/outlines.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { checkScoreSheet } from "../../score-sheet/check-score-sheet.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import type { Workbook } from "../../spreadsheet/workbook.js";
import type { Language } from "../../text/language.js";
import { languageOptionsOutline } from "../../text/outline.js";
import { adjustmentSheet } from "./adjustments-sheet.js";
import { infoSheet } from "./info-sheet.js";
import { scoresSheet } from "./scores-sheet.js";
import type { TemplateQuestion } from "./template-question.js";

/** How a template is made. */
export interface TemplateOptions {
  /** A sheet to fill in already, for example last year's or the unit's own. */
  readonly sheet?: ScoreSheet;
  /** Cells beyond the usual ones; what the sheet says has its cells in any case. */
  readonly asks?: readonly TemplateQuestion[];
  /** Vietnamese when absent. */
  readonly language?: Language;
}

/**
 * A workbook to fill in a score sheet of any criteria set: a row for each figure of each leaf,
 * columns for each round with its remarks, drop-downs for options, limits for numbers;
 * titles and codes are protected. `importScoreSheet` of `chiso/import` gives the sheet back.
 * A text that a cell would change (spaces at its ends, control characters) stands there as
 * `chiso:` and JSON, so that it comes back the same.
 *
 * @throws ChisoError for a sheet that has problems or belongs to another set
 * @example
 * scoreSheetTemplate(parIndexCaMau2013).sheets.map(({ name }) => name).join(", ") // "Thông tin, Bảng chấm điểm"
 */
export function scoreSheetTemplate(set: CriteriaSet, options: TemplateOptions = {}): Workbook {
  refuse(
    checkArguments({ set: [set, setOutline] }, [
      options,
      {
        keys: {
          ...languageOptionsOutline.keys,
          sheet: "object?",
          asks: { listOf: "text", optional: true },
        },
      },
    ]),
  );
  const { sheet, language = "vi", asks = [] } = options;
  if (sheet !== undefined) refuse(checkScoreSheet(set, sheet));
  const adjustments = adjustmentSheet(set, sheet, language);
  return {
    sheets: [
      infoSheet(set, sheet, asks, language),
      scoresSheet(set, sheet, asks, language),
      ...(adjustments === undefined ? [] : [adjustments]),
    ],
  };
}
