import type { LocalizedText } from "../text/language.js";
import { messages, type ProblemCode, type ProblemParameters } from "./messages.js";

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

/** Makes a problem from its code; the wording comes from the catalogue of messages. */
export function problem<C extends ProblemCode>(
  code: C,
  place: Place,
  parameters: ProblemParameters<C>,
): Problem {
  const write = messages[code] as (given: ProblemParameters<C>) => LocalizedText;
  return {
    code,
    path: place.path,
    ...(place.criterion === undefined ? {} : { criterion: place.criterion }),
    message: write(parameters),
  };
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
  let at: Place = new PlaceBelow(place, key, place.criterion);
  if (keys.length > 0) for (const next of keys) at = new PlaceBelow(at, next, place.criterion);
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
    readonly criterion: string | undefined,
  ) {}

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
