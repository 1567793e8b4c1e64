import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type Finding, finding } from "../finding.js";
import type { Grid } from "../grid.js";
import { chooseParts, chooseUnit } from "./choose-units.js";
import { criteriaIndex } from "./criteria-index.js";
import { type FilledDraft, toDraft } from "./filled-draft.js";
import type { FilledTableOptions } from "./filled-options.js";
import type { FilledSource } from "./filled-source.js";
import { findSource } from "./find-source.js";
import { mergeParts } from "./merge-units.js";
import { proveSums } from "./prove-sums.js";
import { settleAdjustments } from "./settle-adjustments.js";
import { settleWholes } from "./whole-points.js";

/** Reads a filled table of one unit, or of the one that is asked for, or merges its units. */
export function readFilledTable(
  grids: readonly Grid[],
  set: CriteriaSet,
  options: FilledTableOptions,
): FilledDraft {
  const { unit, merge } = options;
  const named = merge === undefined || merge === "plain" ? [] : Object.keys(merge);
  const { source, findings } = findSource(grids, set, options, [unit.name, ...named]);
  if (source === undefined) return nothing(findings);
  const chosen = merge === undefined ? chooseUnit(source, unit.name) : chooseParts(source, merge);
  const told = [...findings, ...source.findings, ...chosen.findings];
  if (chosen.parts.length === 0) return nothing(told);
  const read = chosen.parts.map(({ name, weight }) => readPart(source, name, weight, set, options));
  const [first] = read;
  const keys = first?.roundKeys ?? [];
  const merged =
    merge === undefined || first === undefined
      ? { ...emptyUnit, ...first, findings: [] }
      : mergeParts(read, set, keys, options.year);
  const all = [
    ...told,
    ...distinct(read.flatMap((one) => one.findings)),
    ...merged.findings,
    ...usage(source, read),
  ];
  return toDraft(merged, first?.rounds, set, options, all);
}

/** Names of the units that stand in a table, as printed; none where it is of one unit. */
export function unitsOfTable(
  grids: readonly Grid[],
  set: CriteriaSet,
  options: Pick<FilledTableOptions, "sheet" | "layer">,
): readonly string[] {
  return findSource(grids, set, options, []).source?.units ?? [];
}

function nothing(findings: readonly Finding[]): FilledDraft {
  return { places: new Map(), findings, plan: [] };
}

const emptyUnit = { entries: [], adjustments: [], plan: [] };

/** What a table says of one of its units, with its sums proved. */
export function readPart(
  source: FilledSource,
  name: string,
  weight: ExactDecimal,
  set: CriteriaSet,
  { year }: FilledTableOptions,
) {
  const read = source.read(name);
  const wholes = settleWholes(read.entries, read.sums, set, read.roundKeys);
  const settled = settleAdjustments(read.adjustments);
  const proof = proveSums({
    entries: wholes.entries,
    adjustments: settled.adjustments,
    sums: read.sums,
    set,
    index: criteriaIndex(set),
    year,
    rowOf: source.orderOf,
    unread: new Set(
      [...source.findings, ...read.findings].flatMap(({ severity, criterion }) =>
        severity === "error" && criterion !== undefined ? [criterion] : [],
      ),
    ),
  });
  return {
    ...read,
    weight,
    entries: wholes.entries,
    adjustments: settled.adjustments,
    proved: proof.proved,
    findings: [...read.findings, ...wholes.findings, ...settled.findings, ...proof.findings],
  };
}

/** Findings once each: units of one table share its rows, and what is told of them. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map(
    findings.map((given) => [`${given.code} ${given.path} ${given.message.vi}`, given]),
  );
  return [...told.values()];
}

/** How much of a table was used, for some of its units. */
export function usage(
  { path, rows }: FilledSource,
  read: readonly {
    readonly points: { readonly all: number; readonly used: number };
    readonly proved: number;
  }[],
): readonly Finding[] {
  const sum = (of: (given: (typeof read)[number]) => number): string =>
    String(read.reduce((total, given) => total + of(given), 0));
  const parameters = {
    rows: String(rows.used),
    allRows: String(rows.all),
    points: sum(({ points }) => points.used),
    allPoints: sum(({ points }) => points.all),
    sums: sum(({ proved }) => proved),
  };
  return [finding("note", "table-used", { path }, parameters)];
}
