import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { Unit } from "../../score-sheet/score-sheet.js";
import type { FilledTableOptions } from "../filled-table/filled-options.js";
import { isSameUnit } from "../filled-table/unit-names.js";
import { type Finding, finding, hasErrors } from "../finding.js";
import { foldText, placeOf } from "../grid.js";
import {
  type ImportedScoreSheet,
  importMergedTables,
  importScoreSheet,
} from "../import-score-sheet.js";
import { committeeOfUnit } from "../patterns/units.js";
import { checkedSet } from "./checked-set.js";
import type { ImportedResult } from "./imported-result.js";
import { oldUnitsOf, type TableOfUnit } from "./old-units.js";
import { type KnownTable, ownSet } from "./own-set.js";
import type { ResultTable } from "./result-tables.js";
import type { ResultsOptions } from "./results-options.js";
import { mustBeConfirmed, rulesToConfirm } from "./rule-to-confirm.js";

/** The result of an index, or why it was not read. */
export interface ReadResult {
  readonly result?: ImportedResult;
  readonly findings: readonly Finding[];
}

/**
 * Reads the result of one index from its table, or from those of the units that make a new one.
 *
 * @param index index that a person named for the tables
 */
export function readResult(
  tables: readonly [ResultTable, ...ResultTable[]],
  index: string | undefined,
  options: ResultsOptions,
): ReadResult {
  const [{ grid, heading }] = tables;
  const year = options.year ?? heading.year;
  const unit = options.unit === undefined ? heading.unit : unitName(options.unit);
  const place = placeOf(grid, 0, 0);
  const ofUnits = tablesOfUnits(tables);
  if (index === undefined || year === undefined || unit === undefined) {
    return {
      findings: [
        ...(index === undefined ? [finding("error", "index-not-said", place, {})] : []),
        ...(year === undefined ? [finding("error", "year-not-said", place, {})] : []),
        ...(unit === undefined ? [finding("error", "unit-not-said", place, {})] : []),
        ...ofUnits.findings,
      ],
    };
  }
  if (ofUnits.findings.length > 0) return { findings: ofUnits.findings };
  const { instrument } = options;
  const known = { index, year, unit, heading, ...(instrument === undefined ? {} : { instrument }) };
  return readKnown(ofUnits.tables, known, options);
}

// "UBND xã Tân Hưng" is the body; the unit is "Xã Tân Hưng".
function unitName(text: string): string {
  const name = text.normalize("NFC").trim().replace(committeeOfUnit, "");
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

// Of several tables each must say whose it is.
function tablesOfUnits(tables: readonly [ResultTable, ...ResultTable[]]): {
  readonly tables: readonly [TableOfUnit, ...TableOfUnit[]];
  readonly findings: readonly Finding[];
} {
  const [first, ...others] = tables.map(({ grid, ownUnit = "" }) => ({ grid, unit: ownUnit }));
  const all: readonly [TableOfUnit, ...TableOfUnit[]] = [first as TableOfUnit, ...others];
  if (others.length === 0) return { tables: all, findings: [] };
  const findings = all.flatMap(({ grid, unit }, at): readonly Finding[] => {
    const place = placeOf(grid, 0, 0);
    if (unit === "") return [finding("error", "old-unit-not-said", place, {})];
    const isTwice = all.slice(0, at).some((other) => isSameUnit(other.unit, unit));
    return isTwice ? [finding("error", "old-unit-twice", place, { unit })] : [];
  });
  const years = new Set(tables.flatMap(({ heading: { year } }) => year ?? []));
  const place = placeOf(all[0].grid, 0, 0);
  const ofYears = [...years].join(", ");
  const differ =
    years.size > 1 ? [finding("error", "years-differ", place, { years: ofYears })] : [];
  return { tables: all, findings: [...findings, ...differ] };
}

function readKnown(
  tables: readonly [TableOfUnit, ...TableOfUnit[]],
  known: KnownTable,
  options: ResultsOptions,
): ReadResult {
  const [{ grid }] = tables;
  const { heading, year, unit } = known;
  const given = options.sets?.find((set) => set.index === known.index);
  const own = given === undefined ? ownSet(grid, known) : undefined;
  const draft = given ?? own?.draft ?? null;
  const ofSet = own?.findings ?? [];
  if (draft === null || hasErrors(ofSet)) return { findings: ofSet };
  const leaves = own?.leaves ?? [];
  const set = own === undefined ? draft : settled(draft, leaves, options);
  const { layer } = options;
  const reading: FilledTableOptions = {
    unit: unitOf(unit),
    year,
    ...(layer === undefined ? {} : { layer }),
  };
  const { sheet, plan, findings } = readSheet(tables, set, reading, options);
  const all = [
    ...ofSet.filter((one) => !isOfPoints(one)),
    ...(own === undefined ? [] : decisionMissing(set, options, grid.name)),
    ...findings,
  ];
  if (sheet === null) return { findings: all };
  const oldUnits = oldUnitsOf(tables, set, reading, options.merge);
  return {
    result: {
      set,
      sheet,
      plan,
      leaves,
      ...(own === undefined ? {} : { toConfirm: rulesToConfirm(set, leaves) }),
      heading,
      ...(oldUnits.length === 0 ? {} : { oldUnits }),
    },
    findings: all,
  };
}

function unitOf(name: string): Unit {
  return { id: foldText(name).replaceAll(" ", "-"), name };
}

function readSheet(
  tables: readonly [TableOfUnit, ...TableOfUnit[]],
  set: CriteriaSet,
  reading: FilledTableOptions,
  { merge }: ResultsOptions,
): ImportedScoreSheet {
  if (merge === undefined) return importScoreSheet([tables[0].grid], set, reading);
  return tables.length > 1
    ? importMergedTables(tables, set, { ...reading, merge })
    : importScoreSheet([tables[0].grid], set, { ...reading, merge });
}

function settled(
  draft: CriteriaSet,
  leaves: ImportedResult["leaves"],
  { checked }: ResultsOptions,
): CriteriaSet {
  if (checked === undefined || draft.provenance.instruments.length === 0) return draft;
  const left = leaves.filter(mustBeConfirmed).map(({ code }) => code);
  return checkedSet(draft, left, checked);
}

// Nobody can have compared a table with a decision that is not named.
function decisionMissing(
  { provenance }: CriteriaSet,
  { checked }: ResultsOptions,
  path: string,
): readonly Finding[] {
  const isMissing = checked !== undefined && provenance.instruments.length === 0;
  return isMissing ? [finding("error", "decision-not-said", { path }, {})] : [];
}

// The columns of points and of a plan that the criteria leave are read with the points.
function isOfPoints({ code }: Finding): boolean {
  return code === "column-not-read" || code === "table-used";
}
