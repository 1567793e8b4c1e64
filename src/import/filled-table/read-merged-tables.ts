import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type Finding, finding, hasErrors } from "../finding.js";
import type { Grid } from "../grid.js";
import { chooseUnit } from "./choose-units.js";
import { type FilledDraft, toDraft } from "./filled-draft.js";
import type { FilledTableOptions, MergeUnits } from "./filled-options.js";
import { findSource } from "./find-source.js";
import { mergeParts } from "./merge-units.js";
import { distinct, readPart, usage } from "./read-filled-table.js";
import { isSameUnit } from "./unit-names.js";

/** The table of one of the units that are merged. */
export interface UnitTable {
  readonly grid: Grid;
  /** Name of the unit. */
  readonly unit: string;
}

/** Reads the tables of several units, one each, and merges them into a new one. */
export function readMergedTables(
  tables: readonly UnitTable[],
  set: CriteriaSet,
  options: FilledTableOptions & { readonly merge: MergeUnits },
): FilledDraft {
  const weights = weightsOf(tables, options.merge);
  if (hasErrors(weights.findings)) return nothing(weights.findings);
  const findings: Finding[] = [...weights.findings];
  const read = weights.of.flatMap(({ table, weight }) => {
    const found = findSource([table.grid], set, options, [table.unit]);
    findings.push(...found.findings);
    if (found.source === undefined) return [];
    const chosen = chooseUnit(found.source, table.unit);
    findings.push(...found.source.findings, ...chosen.findings);
    const [own] = chosen.parts;
    if (own === undefined) return [];
    const part = { ...readPart(found.source, own.name, weight, set, options), unit: table.unit };
    findings.push(...part.findings, ...usage(found.source, [part]));
    return [part];
  });
  const [first] = read;
  if (first === undefined || read.length < weights.of.length) return nothing(findings);
  const merged = mergeParts(read, set, first.roundKeys, options.year);
  const all = distinct([...findings, ...merged.findings]);
  return toDraft(merged, first.rounds, set, options, all);
}

function nothing(findings: readonly Finding[]): FilledDraft {
  return { places: new Map(), findings, plan: [] };
}

const one = new ExactDecimal(1);

function weightsOf(
  tables: readonly UnitTable[],
  merge: MergeUnits,
): {
  readonly of: readonly { readonly table: UnitTable; readonly weight: ExactDecimal }[];
  readonly findings: readonly Finding[];
} {
  const path = tables[0]?.grid.name ?? "";
  const names = tables.map(({ unit }) => `"${unit}"`).join(", ");
  if (merge === "plain") {
    return {
      of: tables.map((table) => ({ table, weight: one })),
      findings: [finding("note", "units-merged", { path }, { units: names })],
    };
  }
  const findings: Finding[] = [];
  const of = Object.entries(merge).flatMap(([unit, given]) => {
    const table = tables.find((each) => isSameUnit(each.unit, unit));
    if (table === undefined) {
      findings.push(finding("error", "unit-not-in-table", { path }, { unit, units: names }));
      return [];
    }
    return [{ table, weight: readDecimal(given) ?? one }];
  });
  const units = of
    .map(({ table, weight }) => `"${table.unit}" × ${toDecimalText(weight)}`)
    .join(", ");
  return { of, findings: [...findings, finding("note", "units-merged", { path }, { units })] };
}
