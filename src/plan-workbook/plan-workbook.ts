import type { RuleToConfirm } from "../import/results/rule-to-confirm.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, type Problem } from "../problems/problem.js";
import { planOutline } from "../remediation/outlines.js";
import type { RemediationPlan } from "../remediation/plan.js";
import type { Letterhead } from "../report/letterhead.js";
import type { OldUnitResult } from "../report/old-unit-result.js";
import { oldUnitsShape } from "../report/old-unit-shape.js";
import { scorecardsOutline } from "../scoring/outlines.js";
import type { Scorecard } from "../scoring/scorecard.js";
import type { Workbook } from "../spreadsheet/workbook.js";
import { type Language, textIn } from "../text/language.js";
import { optionalLanguage } from "../text/outline.js";
import { fieldSheet } from "./field-sheet.js";
import { namesOfIndices } from "./index-names.js";
import { letterheadFields } from "./letterhead-fields.js";
import { publishedFields } from "./published-fields.js";
import { reviewSheet } from "./review-sheet.js";
import { rulesShape } from "./rules-shape.js";
import { storedSheet } from "./stored-sheet.js";
import { taskSheet } from "./task-sheet.js";
import { letterheadTitle, publishedTitle, sheetNames } from "./words.js";

/** How a workbook of a plan is made. */
export interface PlanWorkbookOptions {
  /** What the sheet of the letterhead is filled with. */
  readonly letterhead?: Letterhead;
  /**
   * Rules of the office's own sets that a person must confirm, by id of the set, see `toConfirm` of
   * `importResults`; a set that is not named is not confirmed here.
   */
  readonly toConfirm?: Readonly<Record<string, readonly RuleToConfirm[]>>;
  /** What each old unit brought to a merged one, by id of the criteria set. */
  readonly oldUnits?: Readonly<Record<string, readonly OldUnitResult[]>>;
  /** Vietnamese when absent. */
  readonly language?: Language;
}

/**
 * A workbook in which an office confirms a plan and fills what only it knows: a sheet for each
 * index with what is proposed coloured, what was published, the letterhead, and what must be looked
 * at. `readPlanWorkbook` gives the plan back; until then it serves to follow the tasks, with states
 * and due dates that stand out.
 *
 * @param scorecards those that the plan was made from
 * @example
 * planWorkbook(plan, [card]).sheets.map(({ name }) => name).join(", ") // "PAR INDEX, Kết quả công bố, Thể thức, Kiểm tra, chiso-ke-hoach"
 */
export function planWorkbook(
  plan: RemediationPlan,
  scorecards: readonly Scorecard[],
  options: PlanWorkbookOptions = {},
): Workbook {
  refuse(
    checkArguments({ plan: [plan, planOutline], scorecards: [scorecards, scorecardsOutline] }, [
      options,
      {
        keys: {
          letterhead: "object?",
          toConfirm: "object?",
          oldUnits: "object?",
          language: optionalLanguage,
        },
      },
    ]),
  );
  const { language = "vi", letterhead = {}, toConfirm = {}, oldUnits = {} } = options;
  const problems: Problem[] = [];
  rulesShape(toConfirm, below({ path: "" }, "toConfirm"), problems);
  oldUnitsShape(oldUnits, below({ path: "" }, "oldUnits"), problems);
  refuse(problems);
  const names = namesOfIndices(plan, language);
  const measures = new Map(plan.measures.map(({ key, text }) => [key, textIn(text, language)]));
  return {
    sheets: [
      ...plan.indices.map((index) =>
        taskSheet(plan, index, sheetName(names.get(index) ?? index.index), measures, language),
      ),
      fieldSheet(
        sheetNames.published,
        publishedTitle(plan.baseYear, plan.unit.name),
        publishedFields(plan, names, oldUnits),
      ),
      fieldSheet(sheetNames.letterhead, letterheadTitle, letterheadFields(letterhead)),
      reviewSheet(plan, toConfirm, language),
      storedSheet({ plan, scorecards, language, toConfirm, oldUnits }),
    ],
  };
}

/** A name as a sheet may have it. */
export function sheetName(name: string): string {
  return name.replaceAll(/[/\\?*[\]:]/g, " ").slice(0, 31);
}
