import { parseFriendlyGovernmentCase } from "../indices/friendly-government/friendly-government-schema.js";
import { parsePapiSheet } from "../indices/papi/papi-sheet-schema.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { parseBy } from "../problems/parse-by.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { type Problem, problem, scoreSheetProblem, surveyProblem } from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { parseScoreSheet } from "../score-sheet/parse-score-sheet.js";
import { parseSurveyData } from "../survey/parse-survey-data.js";
import type { KnownDocuments, ResultDocument } from "./result-document.js";

/**
 * Reads any document of results: a score sheet, survey data, a sheet of the provincial PAPI, or a
 * case of friendly government. What it was made for is looked for by its id, among what the caller
 * knows first, then among what it calls shipped.
 *
 * @param input a document as JSON gives it
 * @param known sets, questionnaires, structures and models of the caller's own, and those that ship
 * @returns the document with what it was made for, or every problem
 * @example
 * const sheet = { set: { id: parIndexCaMau2013.id, version: parIndexCaMau2013.version }, unit: { id: "x", name: "Xã X" }, year: 2013, entries: [] };
 * const read = parseResults(sheet, { shipped: shippedDocuments });
 * read.ok && read.value.kind // "sheet"
 */
export function parseResults(
  input: unknown,
  known: KnownDocuments = {},
  options: ParseOptions = {},
): ParseResult<ResultDocument> {
  refuse(checkArguments({}, [known, knownOutline]));
  let found: ParseResult<ResultDocument> | undefined;
  // A value that cannot be read is named, as every parser names it.
  const readable = parseBy(
    input,
    () => {
      found = read(input, known, options);
      return found.ok ? [] : found.problems;
    },
    options,
  );
  return readable.ok ? (found as ParseResult<ResultDocument>) : readable;
}

function read(
  input: unknown,
  known: KnownDocuments,
  options: ParseOptions,
): ParseResult<ResultDocument> {
  const { shipped = {} } = known;
  if (has(input, "questionnaire")) {
    const questionnaire = madeFor(
      input,
      "questionnaire",
      known.questionnaires,
      shipped.questionnaires,
    );
    return isProblem(questionnaire)
      ? failed(questionnaire)
      : reading(parseSurveyData(input, questionnaire, options), (data) => ({
          kind: "survey",
          data,
          questionnaire,
        }));
  }
  if (has(input, "structure")) {
    const structure = madeFor(input, "structure", known.structures, shipped.structures);
    return isProblem(structure)
      ? failed(structure)
      : reading(parsePapiSheet(input, structure, options), (sheet) => ({
          kind: "papi",
          sheet,
          structure,
        }));
  }
  if (has(input, "model")) {
    const model = madeFor(input, "model", known.models, shipped.models);
    return isProblem(model)
      ? failed(model)
      : reading(parseFriendlyGovernmentCase(input, model, options), (given) => ({
          kind: "friendly-government",
          given,
          model,
        }));
  }
  const set = madeFor(input, "set", known.sets, shipped.sets);
  return isProblem(set)
    ? failed(set)
    : reading(parseScoreSheet(input, set, options), (sheet) => ({ kind: "sheet", sheet, set }));
}

const listsOutline = {
  sets: "list?",
  questionnaires: "list?",
  structures: "list?",
  models: "list?",
} as const;

const knownOutline = {
  keys: {
    ...listsOutline,
    shipped: { keys: listsOutline, optional: true },
  },
} as const;

function has(input: unknown, key: string): boolean {
  return typeof input === "object" && input !== null && Object.hasOwn(input, key);
}

function reading<T>(
  read: ParseResult<T>,
  make: (value: T) => ResultDocument,
): ParseResult<ResultDocument> {
  return read.ok ? { ok: true, value: make(read.value) } : read;
}

function failed(found: Problem): ParseResult<ResultDocument> {
  return { ok: false, problems: [found] };
}

function isProblem(found: object): found is Problem {
  return "code" in found && "message" in found && "path" in found;
}

// The only one that a caller knows is meant, even where the document names another: what differs
// is then named.
function madeFor<T extends { readonly id: string }>(
  input: unknown,
  key: "set" | "questionnaire" | "structure" | "model",
  known: readonly T[] = [],
  shipped: readonly T[] = [],
): T | Problem {
  const id = idOf(input, key);
  const isIt = (one: T): boolean => one.id === id;
  const found =
    known.find(isIt) ?? shipped.find(isIt) ?? (known.length === 1 ? known[0] : undefined);
  if (found !== undefined) return found;
  if (id === undefined) return problem("missing-key", { path: `/${key}` }, { key });
  const place = { path: `/${key}/id` };
  return key === "questionnaire"
    ? surveyProblem("unknown-questionnaire", place, { id: showValue(id) })
    : scoreSheetProblem("unknown-set", place, { id: showValue(id) });
}

function idOf(input: unknown, key: string): unknown {
  const reference = (input as Readonly<Record<string, unknown>> | null)?.[key];
  return (reference as { readonly id?: unknown } | null | undefined)?.id;
}
