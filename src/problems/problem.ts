import type { LocalizedText } from "../text/language.js";
import type { ProblemCode } from "./messages/all.js";
import { criteriaSetMessages } from "./messages/criteria-set.js";
import { documentMessages } from "./messages/document.js";
import { indexMessages } from "./messages/index-document.js";
import { resultMessages } from "./messages/result.js";
import { scoreSheetMessages } from "./messages/score-sheet.js";
import { surveyMessages } from "./messages/survey.js";
import {
  fillTemplate,
  type Messages,
  type MessageTemplate,
  type TemplateValues,
} from "./messages/template.js";

/** One thing that is wrong with an input. */
export interface Problem {
  /** Stable code, for programs. */
  readonly code: ProblemCode;
  /** Place in the document as a JSON Pointer (RFC 6901); "" is the whole document. */
  readonly path: string;
  /** Code of the criterion concerned, where there is one. */
  readonly criterion?: string;
  /** What is wrong and what to do, for people. */
  readonly message: LocalizedText;
}

/** Where a check stands: its place in the document and the criterion it belongs to. */
export interface Place {
  readonly path: string;
  readonly criterion?: string | undefined;
}

// A function for each catalogue, so that an application bundles the messages that it can meet alone.

/** Names what is wrong with any document. */
export const problem: Naming<typeof documentMessages> =
  /* @__PURE__ */ problemsOf(documentMessages);

/** Names what is wrong with a criteria set or one of its rules. */
export const criteriaSetProblem: Naming<typeof criteriaSetMessages> =
  /* @__PURE__ */ problemsOf(criteriaSetMessages);

/** Names what is wrong with a score sheet. */
export const scoreSheetProblem: Naming<typeof scoreSheetMessages> =
  /* @__PURE__ */ problemsOf(scoreSheetMessages);

/** Names what is wrong with a questionnaire or with answers to it. */
export const surveyProblem: Naming<typeof surveyMessages> =
  /* @__PURE__ */ problemsOf(surveyMessages);

/** Names what is wrong with a document of one index. */
export const indexProblem: Naming<typeof indexMessages> = /* @__PURE__ */ problemsOf(indexMessages);

/** Names what is wrong where something is made of results. */
export const resultProblem: Naming<typeof resultMessages> =
  /* @__PURE__ */ problemsOf(resultMessages);

/** Makes a problem from its code, its place and what its message must tell. */
type Naming<M extends Messages> = <C extends keyof M & ProblemCode>(
  code: C,
  place: Place,
  values: TemplateValues<M[C]>,
) => Problem;

function problemsOf<M extends Messages>(messages: M): Naming<M> {
  return (code, place, values) => ({
    code,
    path: place.path,
    ...(place.criterion === undefined ? {} : { criterion: place.criterion }),
    message: fillTemplate(messages[code] as MessageTemplate, values),
  });
}

/** Adds problems to a list, however many there are. */
export function addProblems(problems: Problem[], more: readonly Problem[]): void {
  for (const one of more) problems.push(one);
}

/** The place one or more keys below another. */
export function below(
  place: Place,
  key: string | number,
  ...keys: readonly (string | number)[]
): Place {
  let at: Place = new PlaceBelow(place, key);
  if (keys.length > 0) for (const next of keys) at = new PlaceBelow(at, next);
  return at;
}

/** The same place, said to belong to a criterion. */
export function ofCriterion(place: Place, criterion: string): Place {
  return new SamePlace(place, criterion);
}

// Most places are passed by without a problem, so a path is written only when it is asked for.
class PlaceBelow implements Place {
  constructor(
    private readonly above: Place,
    private readonly key: string | number,
  ) {}

  get criterion(): string | undefined {
    return this.above.criterion;
  }

  get path(): string {
    return `${this.above.path}/${escapeKey(this.key)}`;
  }
}

class SamePlace implements Place {
  constructor(
    private readonly place: Place,
    readonly criterion: string,
  ) {}

  get path(): string {
    return this.place.path;
  }
}

/** Writes a path of keys as a JSON Pointer. */
export function toPointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${escapeKey(String(key))}`).join("");
}

function escapeKey(key: string | number): string {
  const text = String(key);
  // Hardly any key needs it, and there may be very many keys.
  return /[~/]/.test(text) ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
}
