import { cellMessages } from "./cells.js";
import { criteriaMessages } from "./criteria.js";
import { fileMessages } from "./files.js";
import { filledRowMessages } from "./filled-rows.js";
import { outlineMessages } from "./outline.js";
import { resultMessages } from "./results.js";
import { roundAndUnitMessages } from "./rounds-and-units.js";
import { surveyAnswerMessages } from "./survey-answers.js";
import { surveyColumnMessages } from "./survey-columns.js";
import { tableMessages } from "./tables.js";
import { templateMessages } from "./templates.js";

/**
 * What reading a spreadsheet can find, beside the problems of any document, with its wording. The
 * key is the stable code.
 */
export const findingMessages = {
  ...fileMessages,
  ...tableMessages,
  ...cellMessages,
  ...outlineMessages,
  ...criteriaMessages,
  ...filledRowMessages,
  ...roundAndUnitMessages,
  ...resultMessages,
  ...templateMessages,
  ...surveyColumnMessages,
  ...surveyAnswerMessages,
};
