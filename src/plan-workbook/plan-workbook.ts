import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { planOutline } from "../remediation/outlines.js";
import type { RemediationPlan } from "../remediation/plan.js";
import { reviewOf } from "../remediation/review.js";
import type { Letterhead } from "../report/letterhead.js";
import { scorecardsOutline } from "../scoring/outlines.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { textCell, type Workbook, type WorkbookSheet } from "../spreadsheet/workbook.js";
import { type Language, textIn } from "../text/language.js";
import { optionalLanguage } from "../text/outline.js";
import { fieldSheet } from "./field-sheet.js";
import { namesOfIndices } from "./index-names.js";
import { letterheadFields, letterheadSheetName } from "./letterhead-fields.js";
import { publishedFields, publishedSheetName } from "./published-fields.js";
import { storedSheet } from "./stored-sheet.js";
import { taskSheet } from "./task-sheet.js";

/** How a workbook of a plan is made. */
export interface PlanWorkbookOptions {
  /** What the sheet of the letterhead is filled with. */
  readonly letterhead?: Letterhead;
  /** Vietnamese when absent. */
  readonly language?: Language;
}

/** Name of the sheet of what the drafter must look at. */
export const reviewSheetName = "Kiểm tra";

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
      { keys: { letterhead: "object?", language: optionalLanguage } },
    ]),
  );
  const { language = "vi", letterhead = {} } = options;
  const names = namesOfIndices(plan, language);
  const measures = new Map(plan.measures.map(({ key, text }) => [key, textIn(text, language)]));
  return {
    sheets: [
      ...plan.indices.map((index) =>
        taskSheet(plan, index, sheetName(names.get(index) ?? index.index), measures, language),
      ),
      fieldSheet(publishedSheetName, publishedTitle(plan), publishedFields(plan, names)),
      fieldSheet(letterheadSheetName, "Thể thức của kế hoạch", letterheadFields(letterhead)),
      reviewSheet(plan, language),
      storedSheet({ plan, scorecards, language }),
    ],
  };
}

/** A name as a sheet may have it. */
export function sheetName(name: string): string {
  return name.replaceAll(/[/\\?*[\]:]/g, " ").slice(0, 31);
}

function publishedTitle({ baseYear, unit }: RemediationPlan): string {
  return `Kết quả công bố năm ${baseYear}: ${unit.name}`;
}

function reviewSheet(plan: RemediationPlan, language: Language): WorkbookSheet {
  const titles = new Map(plan.indices.map(({ set }) => [set.id, textIn(set.title, language)]));
  const headings =
    language === "vi"
      ? ["STT", "Bộ tiêu chí", "Mã", "Nội dung cần xem lại trước khi ký"]
      : ["No.", "Criteria set", "Code", "To look at before it is signed"];
  return {
    name: reviewSheetName,
    columns: [{ width: 6 }, { width: 44 }, { width: 10 }, { width: 110 }],
    rows: [
      [textCell("Nội dung cần xem lại; trang này không in trong kế hoạch", "title")],
      headings.map((heading) => textCell(heading, "heading")),
      ...reviewOf(plan).map(({ set, code, words }, at) => [
        textCell(String(at + 1)),
        textCell(set === undefined ? null : (titles.get(set) ?? set)),
        textCell(code ?? null),
        textCell(words[language]),
      ]),
    ],
    frozenRows: 2,
  };
}
