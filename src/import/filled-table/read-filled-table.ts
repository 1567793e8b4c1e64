import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { Round } from "../../criteria-set/round.js";
import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type Finding, finding } from "../finding.js";
import type { Grid } from "../grid.js";
import { criteriaIndex } from "./criteria-index.js";
import { type FilledEntry, toSheetEntry } from "./filled-entry.js";
import type { FilledTableOptions, MergeUnits } from "./filled-options.js";
import type { FilledSource } from "./filled-source.js";
import { findSource } from "./find-source.js";
import { mergeParts } from "./merge-units.js";
import type { PlanRow } from "./plan-rows.js";
import { proveSums } from "./prove-sums.js";
import type { FilledAdjustment } from "./read-unit.js";
import { settleAdjustments } from "./settle-adjustments.js";
import { isFormerUnit, isSameUnit } from "./unit-names.js";
import { settleWholes } from "./whole-points.js";

/** The data of a score sheet as it was read from a filled table. */
export interface FilledDraft {
  /** Absent when nothing was found to read. */
  readonly data?: unknown;
  /** Cell by JSON Pointer in the data. */
  readonly places: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly plan: readonly PlanRow[];
}

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

interface ChosenParts {
  readonly parts: readonly { readonly name: string; readonly weight: ExactDecimal }[];
  readonly findings: readonly Finding[];
}

const one = new ExactDecimal(1);

function chooseUnit({ units, path }: FilledSource, name: string): ChosenParts {
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

function chooseParts({ units, path }: FilledSource, merge: MergeUnits): ChosenParts {
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

function readPart(
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

// Units of one table share its rows, and what is told of them.
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map(
    findings.map((given) => [`${given.code} ${given.path} ${given.message.vi}`, given]),
  );
  return [...told.values()];
}

function usage(
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

function toDraft(
  unit: {
    readonly entries: readonly FilledEntry[];
    readonly adjustments: readonly FilledAdjustment[];
    readonly plan: readonly PlanRow[];
  },
  rounds: readonly Round[] | undefined,
  set: CriteriaSet,
  options: FilledTableOptions,
  findings: readonly Finding[],
): FilledDraft {
  const places = new Map<string, string>();
  const entries = unit.entries.map((entry, at) => toSheetEntry(entry, `/entries/${at}`, places));
  const adjustments = toAdjustments(unit.adjustments, places);
  const { id, version } = set;
  const data = {
    unit: options.unit,
    year: options.year,
    set: { id, version },
    ...(rounds === undefined ? {} : { rounds }),
    entries,
    ...(adjustments === undefined ? {} : { adjustments }),
  };
  return { data, places, findings, plan: unit.plan };
}

function toAdjustments(
  all: readonly FilledAdjustment[],
  places: Map<string, string>,
): object | undefined {
  if (all.length === 0) return undefined;
  const rounds: Record<string, Record<string, object[]>> = {};
  for (const { round, side, reason, points, path } of all) {
    const own = rounds[round] ?? {};
    const list = own[side] ?? [];
    rounds[round] = { ...own, [side]: list };
    places.set(`/adjustments/${round}/${side}/${list.length}`, path);
    if (!places.has(`/adjustments/${round}/${side}`))
      places.set(`/adjustments/${round}/${side}`, path);
    list.push({ reason, points: toDecimalText(points) });
  }
  return rounds;
}
