import { criteriaSetMessages } from "./criteria-set.js";
import { documentMessages } from "./document.js";
import { indexMessages } from "./index-document.js";
import { resultMessages } from "./result.js";
import { scoreSheetMessages } from "./score-sheet.js";
import { surveyMessages } from "./survey.js";

/** Every problem that chiso names. Scoring loads only the catalogues that it needs. */
export const allMessages = {
  ...documentMessages,
  ...criteriaSetMessages,
  ...scoreSheetMessages,
  ...surveyMessages,
  ...indexMessages,
  ...resultMessages,
};

/** Stable code of a problem, in kebab case. */
export type ProblemCode = keyof typeof allMessages;
