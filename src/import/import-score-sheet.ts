import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { setOutline } from "../criteria-set/outlines.js";
import { readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import {
  below,
  criteriaSetProblem,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { parseScoreSheet } from "../score-sheet/parse-score-sheet.js";
import type { PlanRow } from "../score-sheet/plan-row.js";
import type { ScoreSheet } from "../score-sheet/score-sheet.js";
import { type DraftSheet, isTemplate, readTemplate } from "../template/read/read-template.js";
import type { FilledTableOptions, MergeUnits } from "./filled-table/filled-options.js";
import { distinct, readFilledTable, unitsOfTable } from "./filled-table/read-filled-table.js";
import { readMergedTables, type UnitTable } from "./filled-table/read-merged-tables.js";
import { isSameUnit } from "./filled-table/unit-names.js";
import { type Finding, finding, findingOf, hasErrors } from "./finding.js";
import type { Grid } from "./grid.js";
import { filledOptionsOutline, gridsOutline, unitsOptionsOutline } from "./outlines.js";
import { unitId } from "./unit-id.js";

/** A score sheet as it was read from a spreadsheet. */
export interface ImportedScoreSheet {
  /** The sheet, without problems; `null` while any finding is an error. */
  readonly sheet: ScoreSheet | null;
  /** What a person must know, each by its cell. */
  readonly findings: readonly Finding[];
  /** What a filled table says of a remediation plan beside the points, by criterion; a template says nothing. */
  readonly plan: readonly PlanRow[];
}

/** The sheet of a unit that stands in a table of several. */
export interface ImportedUnitSheet extends ImportedScoreSheet {
  /** Name of the unit as the table prints it. */
  readonly unit: string;
}

/**
 * Reads a filled score sheet from a spreadsheet: a template that chiso wrote (see
 * `scoreSheetTemplate` in `chiso/spreadsheet`), or a table with a row for each criterion and
 * columns of self-assessed, appraised or final points, matched by code and then by title.
 *
 * @param set the criteria set it was filled for
 * @param options unit and year; only for a table that is no template
 * @returns the sheet, or `null` with every problem by its cell; nothing is guessed
 * @example
 * const rows = [
 *   ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm"],
 *   ["1.1.1", "Ban hành kế hoạch CCHC năm", "1", "0,5"],
 * ];
 * const grids = [{ name: "Bảng 1", rows, merges: [], formulas: [] }];
 * const unit = { id: "vi-du", name: "Xã Ví Dụ" };
 * importScoreSheet(grids, parIndexCaMau2013, { unit, year: 2023 }).sheet?.entries[0]?.self?.points // "0.5"
 */
export function importScoreSheet(
  grids: readonly Grid[],
  set: CriteriaSet,
  options?: FilledTableOptions,
): ImportedScoreSheet {
  refuse(
    checkArguments({ grids: [grids, gridsOutline], set: [set, setOutline] }, [
      options,
      filledOptionsOutline,
    ]),
  );
  if (isTemplate(grids)) return { ...checked(readTemplate(grids, set), set), plan: [] };
  if (options === undefined) {
    const findings = [finding("error", "not-a-template", { path: "" }, {})];
    return { sheet: null, findings, plan: [] };
  }
  const problems = checkMerge(options.merge);
  if (problems.length > 0) refuse(problems);
  const draft = readFilledTable(grids, set, options);
  const parts =
    options.merge === undefined
      ? []
      : mergedUnits(grids, set, options, options.merge).map((name) => ({ grids, name }));
  return { ...checkedWithParts(draft, set, parts, options), plan: draft.plan };
}

/** Names of the units of a table that are merged, as printed. */
export function mergedUnits(
  grids: readonly Grid[],
  set: CriteriaSet,
  options: Pick<FilledTableOptions, "sheet" | "layer">,
  merge: MergeUnits,
): readonly string[] {
  return unitsOfTable(grids, set, options).filter((name) => isMerged(name, merge));
}

function isMerged(unit: string, merge: MergeUnits): boolean {
  return merge === "plain" || Object.keys(merge).some((named) => isSameUnit(named, unit));
}

/**
 * Reads the sheets of all units that stand in one table, side by side or one a row.
 *
 * @param set the criteria set it was filled for
 * @param options year and layer; the units are those of the table, with keys made of their names
 * @returns a sheet for each unit, in the order of the table; an empty list where it names none
 * @example
 * const rows = [
 *   ["TT", "Tiêu chí", "Điểm tối đa", "Xã A", "Xã B"],
 *   ["1.1.1", "Ban hành kế hoạch CCHC năm", "1", "0,5", "1"],
 * ];
 * const grids = [{ name: "Bảng 1", rows, merges: [], formulas: [] }];
 * const sheets = importScoreSheets(grids, parIndexCaMau2013, { year: 2013 });
 * sheets[1]?.sheet?.entries[0]?.self?.points // "1"
 */
export function importScoreSheets(
  grids: readonly Grid[],
  set: CriteriaSet,
  options: Omit<FilledTableOptions, "unit" | "merge">,
): readonly ImportedUnitSheet[] {
  refuse(
    checkArguments({ grids: [grids, gridsOutline], set: [set, setOutline] }, [
      options,
      unitsOptionsOutline,
    ]),
  );
  return unitsOfTable(grids, set, options).map((name) => {
    const unit = { id: unitId(name), name };
    return { unit: name, ...importScoreSheet(grids, set, { ...options, unit }) };
  });
}

/** Reads the tables of several units, one each, as the sheet of the unit that they make. */
export function importMergedTables(
  tables: readonly UnitTable[],
  set: CriteriaSet,
  options: FilledTableOptions & { readonly merge: MergeUnits },
): ImportedScoreSheet {
  const problems = checkMerge(options.merge);
  if (problems.length > 0) refuse(problems);
  const draft = readMergedTables(tables, set, options);
  const { merge } = options;
  const parts = tables
    .filter(({ unit }) => isMerged(unit, merge))
    .map(({ grid, unit }) => ({ grids: [grid], name: unit }));
  return { ...checkedWithParts(draft, set, parts, options), plan: draft.plan };
}

function checkMerge(merge: FilledTableOptions["merge"]): readonly Problem[] {
  if (merge === undefined || merge === "plain") return [];
  const place = { path: "/merge" };
  if (typeof merge !== "object" || merge === null || Array.isArray(merge)) {
    return [
      scoreSheetProblem("unknown-option", place, { key: showValue(merge), options: "plain" }),
    ];
  }
  return Object.entries(merge).flatMap(([name, weight]) => {
    const value = readDecimal(weight);
    if (value === undefined) return [problem("not-a-decimal", below(place, name), {})];
    return value.greaterThan(0)
      ? []
      : [criteriaSetProblem("not-above-zero", below(place, name), { value: toDecimalText(value) })];
  });
}

interface PartOfUnit {
  readonly grids: readonly Grid[];
  readonly name: string;
}

// A mean may look right where a part is not: points above the maximum beside others below it.
function checkedWithParts(
  draft: DraftSheet,
  set: CriteriaSet,
  parts: readonly PartOfUnit[],
  { merge: _, ...options }: FilledTableOptions,
): Checked {
  const { sheet, findings } = checked(draft, set);
  const errors = parts
    .flatMap(({ grids, name }) => {
      const unit = { id: unitId(name), name };
      return importScoreSheet(grids, set, { ...options, unit }).findings;
    })
    .filter(({ severity }) => severity === "error");
  return errors.length === 0
    ? { sheet, findings }
    : { sheet: null, findings: distinct([...findings, ...errors]) };
}

type Checked = Pick<ImportedScoreSheet, "sheet" | "findings">;

function checked(draft: DraftSheet, set: CriteriaSet): Checked {
  if (draft.data === undefined) return { sheet: null, findings: draft.findings };
  if (hasErrors(draft.findings)) {
    // What the sheet itself would refuse is told as well, so that all is mended at once.
    return { sheet: null, findings: [...draft.findings, ...problemsOf(draft, set)] };
  }
  const result = parseScoreSheet(draft.data, set);
  return result.ok
    ? { sheet: result.value, findings: draft.findings }
    : { sheet: null, findings: [...draft.findings, ...problemsOf(draft, set)] };
}

function problemsOf(draft: DraftSheet, set: CriteriaSet): readonly Finding[] {
  const result = parseScoreSheet(draft.data, set);
  if (result.ok) return [];
  const told = draft.findings.some(
    ({ code }) => code === "missing-information" || code === "template-sheet-missing",
  );
  const problems = result.problems.filter(
    ({ code, path }) => !(told && code === "missing-key" && isInformation.test(path)),
  );
  return problems.map((one) => findingOf(one, placeOfPointer(one.path, draft.places)));
}

const isInformation = /^\/(?:unit(?:\/name|\/id)?|year|set)$/;

function placeOfPointer(pointer: string, places: ReadonlyMap<string, string>): string {
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const cell = places.get(path);
    if (cell !== undefined) return cell;
  }
  const below = [...places].find(([key]) => key.startsWith(`${pointer}/`));
  return below?.[1] ?? "";
}
