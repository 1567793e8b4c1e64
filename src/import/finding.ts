import type { Place, Problem } from "../problems/problem.js";
import type { LocalizedText } from "../text/language.js";
import { findingMessages } from "./finding-messages/all.js";

/**
 * How much a finding matters: an `error` must be mended before the result is used, a `warning`
 * must be checked by a person, a `note` says how something was read.
 */
export type Severity = "error" | "warning" | "note";

/** Stable code of what only the reading of a spreadsheet finds, in kebab case. */
export type FindingCode = keyof typeof findingMessages;

/** Something that a person must know of an import. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode | Problem["code"];
  /** Sheet and cell, e.g. "Bảng chấm điểm!C5"; "" is the whole file. */
  readonly path: string;
  /** Code of the criterion concerned, where there is one. */
  readonly criterion?: string;
  readonly message: LocalizedText;
}

type ParametersOf<C extends FindingCode> = Parameters<(typeof findingMessages)[C]>[0];

/** Makes a finding from its code; the wording comes from the catalogue. */
export function finding<C extends FindingCode>(
  severity: Severity,
  code: C,
  place: Place,
  parameters: ParametersOf<C>,
): Finding {
  const write = findingMessages[code] as (given: ParametersOf<C>) => LocalizedText;
  return {
    severity,
    code,
    path: place.path,
    ...(place.criterion === undefined ? {} : { criterion: place.criterion }),
    message: write(parameters),
  };
}

/** A problem of any document as a finding that stands at a cell. */
export function findingOf(problem: Problem, path: string): Finding {
  return { severity: "error", ...problem, path };
}

/** True when any finding must be mended first. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** The cell of a place without its sheet: "D3" of "Bảng!D3". */
export function cellOfPath(path: string): string {
  return path.slice(path.lastIndexOf("!") + 1);
}
