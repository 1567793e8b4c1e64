import { type Grid, lineOf, linesOf, placeOf } from "../grid/grid.js";
import { type Finding, finding, findingOf, hasErrors } from "../import/finding.js";
import { gridsOutline } from "../import/outlines.js";
import { checkArguments } from "../problems/check-arguments.js";
import { isChisoError, refuse } from "../problems/chiso-error.js";
import { parsePlan } from "../remediation/parse-plan.js";
import type { IndexPlan, PublishedResult, RemediationPlan } from "../remediation/plan.js";
import type { ItemEdit } from "../remediation/plan-edits.js";
import { revisePlan } from "../remediation/revise-plan.js";
import type { Letterhead } from "../report/letterhead.js";
import { parseScorecard } from "../scoring/parse-scorecard.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { type Language, languages, textIn } from "../text/language.js";
import { readFieldSheet } from "./field-sheet.js";
import { namesOfIndices } from "./index-names.js";
import { isListKey, letterheadKeys, letterheadSheetName } from "./letterhead-fields.js";
import { sheetName } from "./plan-workbook.js";
import { publishedKey, publishedKeys, publishedSheetName } from "./published-fields.js";
import { readEdits } from "./read-edits.js";
import { readStoredSheet, storedSheetName } from "./stored-sheet.js";

/** What a workbook of a plan says. */
export interface ReadPlanWorkbook {
  /**
   * The plan with what the office changed and accepted; `confirmed` where it changed or accepted
   * anything. `null` while any finding is an error.
   */
  readonly plan: RemediationPlan | null;
  /** The scorecards that the plan was made from. */
  readonly scorecards: readonly Scorecard[];
  readonly letterhead: Letterhead;
  /** What a person must know, each by its cell. */
  readonly findings: readonly Finding[];
}

/** True for the sheets of a workbook that `planWorkbook` made. */
export function isPlanWorkbook(grids: readonly Grid[]): boolean {
  refuse(checkArguments({ grids: [grids, gridsOutline] }));
  return grids.some(({ name }) => name === storedSheetName);
}

/**
 * Reads the workbook in which an office confirmed a plan: cells that it edited or filled are its
 * own words, rows that it ticked are accepted, and all others stay proposals.
 *
 * @param grids sheets of the workbook, see `readTables`
 * @returns the plan, or `null` with every problem by its cell
 * @example
 * readPlanWorkbook([]).findings[0].code // "not-a-plan-workbook"
 */
export function readPlanWorkbook(grids: readonly Grid[]): ReadPlanWorkbook {
  refuse(checkArguments({ grids: [grids, gridsOutline] }));
  const stored = storedOf(grids);
  if (stored === undefined) {
    const findings = [finding("error", "not-a-plan-workbook", { path: "" }, {})];
    return { plan: null, scorecards: [], letterhead: {}, findings };
  }
  const { plan, scorecards, language } = stored;
  const findings: Finding[] = [];
  const names = namesOfIndices(plan, language);
  const measures = new Map(plan.measures.map(({ key, text }) => [key, textIn(text, language)]));
  const items: Record<string, Readonly<Record<string, ItemEdit>>> = {};
  for (const index of plan.indices) {
    const name = sheetName(names.get(index) ?? index.index);
    const grid = sheetOf(grids, name, findings);
    if (grid === undefined) continue;
    const read = readEdits(grid, index, measures);
    findings.push(...read.findings);
    if (Object.keys(read.edits).length > 0) items[index.set.id] = read.edits;
  }
  const published = readPublished(grids, plan, findings);
  const letterhead = readLetterheadSheet(grids, findings);
  if (hasErrors(findings)) return { plan: null, scorecards, letterhead, findings };
  const edits = {
    items,
    published,
    ...(Object.keys(items).length > 0 ? ({ confirmed: true } as const) : {}),
  };
  try {
    return { plan: revisePlan(plan, scorecards, edits), scorecards, letterhead, findings };
  } catch (error) {
    if (!isChisoError(error)) throw error;
    const problems = error.problems.map((problem) =>
      findingOf(problem, cellOf(problem, plan, names)),
    );
    return { plan: null, scorecards, letterhead, findings: [...findings, ...problems] };
  }
}

// Of a problem of an item, the sheet of its index; a person finds the row by the code.
function cellOf(
  { path }: { readonly path: string },
  plan: RemediationPlan,
  names: ReadonlyMap<IndexPlan, string>,
): string {
  const [, kind, id] = path.split("/");
  if (kind === "published") return publishedSheetName;
  const index = plan.indices.find(({ set }) => set.id === id);
  return index === undefined ? "" : sheetName(names.get(index) ?? index.index);
}

interface Stored {
  readonly plan: RemediationPlan;
  readonly scorecards: readonly Scorecard[];
  readonly language: Language;
}

function storedOf(grids: readonly Grid[]): Stored | undefined {
  const grid = grids.find(({ name }) => name === storedSheetName);
  const stored = grid === undefined ? undefined : readStoredSheet(grid);
  if (typeof stored !== "object" || stored === null) return undefined;
  const { plan, scorecards, language } = stored as Readonly<Record<string, unknown>>;
  const read = parsePlan(plan);
  const cards = Array.isArray(scorecards) ? scorecards.map((card) => parseScorecard(card)) : [];
  if (!read.ok || cards.length === 0) return undefined;
  const values = cards.flatMap((card) => (card.ok ? [card.value] : []));
  const known = languages.find((one) => one === language);
  return values.length === cards.length && known !== undefined
    ? { plan: read.value, scorecards: values, language: known }
    : undefined;
}

function sheetOf(grids: readonly Grid[], name: string, findings: Finding[]): Grid | undefined {
  const grid = grids.find((one) => one.name === name);
  if (grid === undefined) {
    findings.push(finding("error", "template-sheet-missing", { path: "" }, { name }));
  }
  return grid;
}

function readPublished(
  grids: readonly Grid[],
  plan: RemediationPlan,
  findings: Finding[],
): Readonly<Record<string, PublishedResult>> {
  const grid = sheetOf(grids, publishedSheetName, findings);
  if (grid === undefined) return {};
  const cells = readFieldSheet(grid);
  return Object.fromEntries(
    plan.indices.flatMap((index) => {
      const result: Record<string, unknown> = {};
      for (const [key, , kind] of publishedKeys) {
        const found = cells.get(publishedKey(index, key));
        const text = found === undefined ? "" : lineOf(found.cell);
        if (found === undefined || text === "") continue;
        if (kind === "whole" && !/^[1-9]\d{0,5}$/.test(text)) {
          const place = placeOf(grid, found.row, 2);
          findings.push(finding("error", "cell-not-read", place, { text }));
          continue;
        }
        put(result, key, kind === "whole" ? Number(text) : text);
      }
      return Object.keys(result).length === 0 ? [] : [[index.set.id, result as PublishedResult]];
    }),
  );
}

function put(result: Record<string, unknown>, key: string, value: unknown): void {
  const [first = "", second] = key.split(".");
  result[first] =
    second === undefined ? value : { ...(result[first] as object | undefined), [second]: value };
}

function readLetterheadSheet(grids: readonly Grid[], findings: Finding[]): Letterhead {
  const grid = sheetOf(grids, letterheadSheetName, findings);
  if (grid === undefined) return {};
  const cells = readFieldSheet(grid);
  return Object.fromEntries(
    letterheadKeys.flatMap((key) => {
      const text = linesOf(cells.get(key)?.cell ?? null).trim();
      if (text === "") return [];
      const lines = text.split("\n").map((line) => line.trim());
      return [[key, isListKey(key) ? lines.filter((line) => line !== "") : lines.join("\n")]];
    }),
  );
}
