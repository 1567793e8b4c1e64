import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type Finding, finding } from "../finding.js";
import type { MergeUnits } from "./filled-options.js";
import type { FilledSource } from "./filled-source.js";
import { isFormerUnit, isSameUnit } from "./unit-names.js";

/** The units that are read, each with its weight, or why none is. */
export interface ChosenParts {
  readonly parts: readonly { readonly name: string; readonly weight: ExactDecimal }[];
  readonly findings: readonly Finding[];
}

const one = new ExactDecimal(1);

/** The columns or row of the unit that is asked for; never those of another. */
export function chooseUnit({ units, path }: FilledSource, name: string): ChosenParts {
  if (units.length === 0) return { parts: [{ name: "", weight: one }], findings: [] };
  const fitting = units.filter((unit) => isSameUnit(unit, name));
  const names = units.map((unit) => `"${unit}"`).join(", ");
  const [own, ...others] = fitting;
  if (own === undefined || others.length > 0) {
    const code = units.length === 1 ? "unit-not-in-table" : "several-units";
    return {
      parts: [],
      findings: [finding("error", code, { path }, { unit: name, units: names })],
    };
  }
  const rest = units.filter((unit) => unit !== own).map((unit) => `"${unit}"`);
  if (rest.length === 0) return { parts: [{ name: own, weight: one }], findings: [] };
  // The new commune may have the name of an old one.
  const severity = isFormerUnit(own) && !isFormerUnit(name) ? "warning" : "note";
  const parameters = { unit: own, others: rest.join(", ") };
  const told = finding(severity, "unit-chosen", { path }, parameters);
  return { parts: [{ name: own, weight: one }], findings: [told] };
}

/** The units that are merged. */
export function chooseParts({ units, path }: FilledSource, merge: MergeUnits): ChosenParts {
  const names = units.map((unit) => `"${unit}"`).join(", ");
  if (merge === "plain") {
    if (units.length < 2) {
      return {
        parts: [],
        findings: [finding("error", "nothing-to-merge", { path }, { units: names })],
      };
    }
    const told = finding("note", "units-merged", { path }, { units: names });
    return { parts: units.map((name) => ({ name, weight: one })), findings: [told] };
  }
  const findings: Finding[] = [];
  const parts = Object.entries(merge).flatMap(([name, weight]) => {
    const fitting = units.filter((unit) => isSameUnit(unit, name));
    const [own, ...others] = fitting;
    if (own === undefined || others.length > 0) {
      findings.push(finding("error", "unit-not-in-table", { path }, { unit: name, units: names }));
      return [];
    }
    return [{ name: own, weight: readDecimal(weight) ?? one }];
  });
  if (findings.length > 0) return { parts: [], findings };
  const merged = parts.map(({ name, weight }) => `"${name}" × ${toDecimalText(weight)}`).join(", ");
  return { parts, findings: [finding("note", "units-merged", { path }, { units: merged })] };
}
