import type { Finding, Severity } from "../import/finding.js";
import { importWords } from "./words/import.js";

const order: readonly Severity[] = ["error", "warning", "note"];

/** True for what a person must mend or check; a note says how something was read. */
export function needsPerson({ severity }: Finding): boolean {
  return severity !== "note";
}

/** Findings as a person needs them: what to mend, what to check, then notes, each in its order. */
export function inOrderOfNeed(findings: readonly Finding[]): readonly Finding[] {
  const joined = joinMissingRows(findings);
  return order.flatMap((severity) => joined.filter((one) => one.severity === severity));
}

/** Rows without a criterion that are still told one by one. */
const fewRows = 3;

// Criteria without a row have no cell to look at, so that many of them are one line.
function joinMissingRows(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter(({ code }) => code === "leaf-without-row");
  const [first] = missing;
  if (first === undefined || missing.length <= fewRows) return findings;
  const codes = missing.map(({ criterion }) => criterion).join(", ");
  const { criterion: _, ...place } = first;
  const joined: Finding = {
    ...place,
    message: importWords.criteriaWithoutRow(missing.length, codes),
  };
  return findings.flatMap((one) =>
    one === first ? [joined] : one.code === "leaf-without-row" ? [] : [one],
  );
}
