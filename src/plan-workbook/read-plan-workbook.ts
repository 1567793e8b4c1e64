import { checkedOutline, refuseNameless } from "../criteria-set/checked-provenance.js";
import type { Grid } from "../grid/grid.js";
import { type Finding, finding, findingOf, hasErrors } from "../import/finding.js";
import { gridsOutline } from "../import/outlines.js";
import type { RuleToConfirm } from "../import/results/rule-to-confirm.js";
import { checkArguments } from "../problems/check-arguments.js";
import { isChisoError, refuse } from "../problems/chiso-error.js";
import type { Outline } from "../problems/expected.js";
import type { IndexPlan, RemediationPlan } from "../remediation/plan.js";
import type { ItemEdit } from "../remediation/plan-edits.js";
import type { PlanProgress } from "../remediation/plan-progress.js";
import { revisePlan } from "../remediation/revise-plan.js";
import type { Letterhead } from "../report/letterhead.js";
import type { OldUnitResult } from "../report/old-unit-result.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { textIn } from "../text/language.js";
import { namesOfIndices } from "./index-names.js";
import { sheetName } from "./plan-workbook.js";
import { readEdits } from "./read-edits.js";
import { readLetterheadSheet } from "./read-letterhead-sheet.js";
import type { ReadPlanWorkbookOptions } from "./read-options.js";
import { readPublished } from "./read-published.js";
import { readReviewSheet } from "./read-review-sheet.js";
import { settledSets } from "./settled-sets.js";
import { readStoredPlan } from "./stored-plan.js";
import { storedSheetName } from "./stored-sheet.js";
import { sheetNames } from "./words.js";

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
  /** How far the tasks are, as the column of states says. */
  readonly progress: PlanProgress;
  /** Rules of the office's own sets with its ticks, by id of the set. */
  readonly toConfirm: Readonly<Record<string, readonly RuleToConfirm[]>>;
  /** What each old unit brought to a merged one, by id of the criteria set. */
  readonly oldUnits: Readonly<Record<string, readonly OldUnitResult[]>>;
  /** What a person must know, each by its cell. */
  readonly findings: readonly Finding[];
}

const readOptionsOutline = {
  keys: { checked: checkedOutline, instrument: "object?" },
} as const satisfies Outline<ReadPlanWorkbookOptions>;

/** True for the sheets of a workbook that `planWorkbook` made. */
export function isPlanWorkbook(grids: readonly Grid[]): boolean {
  refuse(checkArguments({ grids: [grids, gridsOutline] }));
  return grids.some(({ name }) => name === storedSheetName);
}

/**
 * Reads the workbook in which an office confirmed a plan: cells that it edited or filled are its
 * own words, rows that it ticked are accepted, and all others stay proposals.
 *
 * With `checked` the office's own sets are official where every rule was read or ticked, partial
 * where some are not.
 *
 * @param grids sheets of the workbook, see `readTables`
 * @returns the plan, or `null` with every problem by its cell
 * @throws ChisoError `empty-text`, `not-a-date` for a check without a name or an existing day
 * @example
 * readPlanWorkbook([]).findings[0].code // "not-a-plan-workbook"
 */
export function readPlanWorkbook(
  grids: readonly Grid[],
  options: ReadPlanWorkbookOptions = {},
): ReadPlanWorkbook {
  refuse(checkArguments({ grids: [grids, gridsOutline] }, [options, readOptionsOutline]));
  refuseNameless(options.checked);
  const hidden = grids.find(({ name }) => name === storedSheetName);
  const stored = hidden === undefined ? undefined : readStoredPlan(hidden);
  if (stored === undefined) {
    const findings = [finding("error", "not-a-plan-workbook", { path: "" }, {})];
    const nothing = { scorecards: [], letterhead: {}, progress: {}, toConfirm: {}, oldUnits: {} };
    return { plan: null, ...nothing, findings };
  }
  const { plan, language } = stored;
  const findings: Finding[] = [];
  const names = namesOfIndices(plan, language);
  const measures = new Map(plan.measures.map(({ key, text }) => [key, textIn(text, language)]));
  const items: Record<string, Readonly<Record<string, ItemEdit>>> = {};
  const progress: Record<string, PlanProgress[string]> = {};
  for (const index of plan.indices) {
    const name = sheetName(names.get(index) ?? index.index);
    const grid = sheetOf(grids, name, findings);
    if (grid === undefined) continue;
    const read = readEdits(grid, index, measures);
    findings.push(...read.findings);
    if (Object.keys(read.edits).length > 0) items[index.set.id] = read.edits;
    if (Object.keys(read.progress).length > 0) progress[index.set.id] = read.progress;
  }
  const published = sheetOf(grids, sheetNames.published, findings);
  const { results = {}, oldUnits = {} } =
    published === undefined ? {} : readPublished(published, plan, stored.oldUnits, findings);
  const heads = sheetOf(grids, sheetNames.letterhead, findings);
  const letterhead = heads === undefined ? {} : readLetterheadSheet(heads, findings);
  const review = sheetOf(grids, sheetNames.review, findings);
  const toConfirm = review === undefined ? {} : readReviewSheet(review, stored.toConfirm, findings);
  const settled = settledSets(stored, toConfirm, options);
  findings.push(...settled.findings);
  const { scorecards } = settled;
  const rest = { scorecards, letterhead, progress, toConfirm, oldUnits };
  if (hasErrors(findings)) return { plan: null, ...rest, findings };
  const edits = {
    items,
    published: results,
    ...(Object.keys(items).length > 0 ? ({ confirmed: true } as const) : {}),
  };
  try {
    return { plan: revisePlan(settled.plan, scorecards, edits), ...rest, findings };
  } catch (error) {
    if (!isChisoError(error)) throw error;
    const problems = error.problems.map((problem) =>
      findingOf(problem, cellOf(problem, plan, names)),
    );
    return { plan: null, ...rest, findings: [...findings, ...problems] };
  }
}

// Of a problem of an item, the sheet of its index; a person finds the row by the code.
function cellOf(
  { path }: { readonly path: string },
  plan: RemediationPlan,
  names: ReadonlyMap<IndexPlan, string>,
): string {
  const [, kind, id] = path.split("/");
  if (kind === "published") return sheetNames.published;
  const index = plan.indices.find(({ set }) => set.id === id);
  return index === undefined ? "" : sheetName(names.get(index) ?? index.index);
}

function sheetOf(grids: readonly Grid[], name: string, findings: Finding[]): Grid | undefined {
  const grid = grids.find((one) => one.name === name);
  if (grid === undefined) {
    findings.push(finding("error", "template-sheet-missing", { path: "" }, { name }));
  }
  return grid;
}
