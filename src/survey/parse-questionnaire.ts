import { codeOfRow } from "../problems/criterion-at.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { checkSoundQuestionnaire } from "./check-questionnaire.js";
import type { Questionnaire } from "./questionnaire.js";
import { questionnaireSchema } from "./questionnaire-schema.js";

/**
 * Reads a questionnaire from unknown data, such as a JSON file, and finds every problem at once.
 *
 * @returns the questionnaire, or all problems with code, path and message; the input is not changed
 * @example
 * parseQuestionnaire({ id: "x" }).ok // false
 */
export function parseQuestionnaire(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<Questionnaire> {
  return parseDocument(input, questionnaireSchema(), checkSoundQuestionnaire, options, criterionAt);
}

// Filters and parts have codes too, and are no criteria.
function criterionAt(path: readonly PropertyKey[], document: unknown): string | undefined {
  return path[0] === "factors" ? codeOfRow("code")(path, document) : undefined;
}
