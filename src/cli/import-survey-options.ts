import type { SurveyImportOptions } from "../import/survey-form/survey-import-options.js";
import { type CommandLine, oneOf, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";
import { yearFrom } from "./import-options.js";
import { slug } from "./slug.js";
import { example } from "./words/examples-of-pairs.js";
import { surveyImportWords } from "./words/import-survey.js";

/** How a survey is imported, by the options of the command. */
export function surveyOptionsFrom(line: CommandLine): SurveyImportOptions {
  const [name, year] = [textOf(line, "unit"), yearFrom(line)];
  if (name === undefined || year === undefined) {
    throw usageFailure(surveyImportWords.unitNeeded);
  }
  const issued = textOf(line, "issued");
  const [sheet, without] = [textOf(line, "sheet"), textOf(line, "without")];
  return {
    unit: { id: textOf(line, "unit-id") ?? slug(name), name },
    year,
    ...(issued === undefined ? {} : { issued: issuedOf(issued) }),
    ...(sheet === undefined ? {} : { sheet }),
    columns: pairsOf(line, "columns"),
    ...(without === undefined ? {} : { without: without.split(";").map((code) => code.trim()) }),
    ...answersFrom(line),
  };
}

/** What a person answered of the forms, also of those in a template. */
export function answersFrom(
  line: CommandLine,
): Pick<SurveyImportOptions, "answers" | "duplicates"> {
  const duplicates = textOf(line, "duplicates");
  return {
    answers: pairsOf(line, "answers"),
    ...(duplicates === undefined
      ? {}
      : { duplicates: oneOf("duplicates", duplicates, ["keep", "first"]) }),
  };
}

function issuedOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw usageFailure(surveyImportWords.notIssued(text));
}

// "C=1; D=2; E=": what stands behind the sign is a code or a key, nothing means that it is left out.
function pairsOf(line: CommandLine, name: "columns" | "answers"): Record<string, string | null> {
  const text = textOf(line, name);
  if (text === undefined) return {};
  return Object.fromEntries(
    text.split(";").map((part) => {
      const at = part.lastIndexOf("=");
      const [left, right] = [part.slice(0, Math.max(at, 0)).trim(), part.slice(at + 1).trim()];
      if (left !== "") return [left, right === "" ? null : right];
      throw usageFailure(surveyImportWords.notPairs(name, part.trim(), example[name]));
    }),
  );
}
