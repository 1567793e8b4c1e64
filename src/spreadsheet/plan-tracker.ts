import { shortIndexName } from "../criteria-set/index-names.js";
import { sumTexts } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { planOutline } from "../remediation/outlines.js";
import type { IndexPlan, RemediationItem, RemediationPlan } from "../remediation/plan.js";
import { markedTitle } from "../report/node-title.js";
import { noticesOfPlan } from "../report/notices.js";
import { baseTime } from "../report/plan/plan-time.js";
import { periodName } from "../score-sheet/period-words.js";
import { type Language, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { absoluteCell, absoluteColumn } from "./ranges.js";
import {
  numberCell,
  type SheetCell,
  textCell,
  type Workbook,
  type WorkbookSheet,
} from "./workbook.js";

/** States of a task, as the drop-down of the tracker names them. */
const statuses = {
  open: { vi: "Chưa thực hiện", en: "Not begun" },
  running: { vi: "Đang thực hiện", en: "Under way" },
  done: { vi: "Hoàn thành", en: "Done" },
  stopped: { vi: "Vướng mắc", en: "Held up" },
} as const;

/** Columns of the tasks; the weights only where a task has one. */
const allColumns = [
  { key: "number", width: 5, heading: { vi: "STT", en: "No." } },
  { key: "index", width: 16, heading: { vi: "Chỉ số", en: "Index" } },
  { key: "domain", width: 24, heading: { vi: "Lĩnh vực", en: "Domain" } },
  { key: "code", width: 9, heading: { vi: "Mã", en: "Code" } },
  { key: "title", width: 40, heading: { vi: "Tiêu chí", en: "Criterion" } },
  { key: "max", width: 8, heading: { vi: "Điểm tối đa", en: "Maximum" } },
  { key: "last", width: 8, heading: { vi: "Điểm", en: "Points" } },
  { key: "weight", width: 7, heading: { vi: "Hệ số", en: "Weight" } },
  { key: "lost", width: 8, heading: { vi: "Điểm chưa đạt", en: "Gap" } },
  { key: "target", width: 9, heading: { vi: "Mục tiêu", en: "Target" } },
  { key: "gain", width: 8, heading: { vi: "Điểm tăng", en: "Gain" } },
  { key: "needs", width: 34, heading: { vi: "Việc phải đạt", en: "What it needs" } },
  { key: "measures", width: 48, heading: { vi: "Giải pháp", en: "Measures" } },
  { key: "responsible", width: 20, heading: { vi: "Chủ trì", en: "Responsible" } },
  { key: "coordinating", width: 20, heading: { vi: "Phối hợp", en: "Coordinating" } },
  { key: "due", width: 12, heading: { vi: "Thời hạn", en: "Due" } },
  { key: "status", width: 16, heading: { vi: "Tình trạng", en: "State" } },
  { key: "note", width: 30, heading: { vi: "Kết quả, vướng mắc", en: "Result, obstacles" } },
] as const;

type Column = (typeof allColumns)[number];
type ColumnKey = Column["key"];

function columnsOf(plan: RemediationPlan): readonly Column[] {
  const weighted = itemsOf(plan).some(({ item }) => item.weight !== undefined);
  return allColumns.filter(({ key }) => key !== "weight" || weighted);
}

/** Places of the columns, counted from 0. */
function placesOf(columns: readonly Column[]): Readonly<Record<ColumnKey, number>> {
  const places = allColumns.map(({ key }) => [key, columns.findIndex((one) => one.key === key)]);
  return Object.fromEntries(places) as Record<ColumnKey, number>;
}

/** Rows of the tasks above the first one. */
const headRows = 4;

/**
 * A workbook to follow a remediation plan through the year: every task with a drop-down for its
 * state and room for remarks, filter, due dates that stand out when they come near or have
 * passed; and a sheet with sums by index, as formulas that give the plan's figures and count the
 * states as they change. Points of different indices are never added.
 *
 * @example
 * planTracker(plan).sheets.map(({ name }) => name).join(", ") // "Nhiệm vụ, Tổng hợp"
 */
export function planTracker(
  plan: RemediationPlan,
  options: { readonly language?: Language } = {},
): Workbook {
  refuse(checkArguments({ plan: [plan, planOutline] }, [options, languageOptionsOutline]));
  const language = options.language ?? "vi";
  return { sheets: [taskSheet(plan, language), summarySheet(plan, language)] };
}

function taskSheetName(language: Language): string {
  return language === "vi" ? "Nhiệm vụ" : "Tasks";
}

function taskSheet(plan: RemediationPlan, language: Language): WorkbookSheet {
  const vi = language === "vi";
  const items = itemsOf(plan);
  const columns = columnsOf(plan);
  const at = placesOf(columns);
  const names = namesOf(plan, language);
  const measures = new Map(plan.measures.map(({ key, text }) => [key, textIn(text, language)]));
  const last = Math.max(headRows + items.length - 1, headRows);
  const column = (left: number) => ({ top: headRows, bottom: last, left, right: left });
  const due = absoluteDue(at.due);
  const status = absoluteDue(at.status);
  const isOpen = `AND(ISNUMBER(${due}),${status}<>"${statuses.done[language]}")`;
  return {
    name: taskSheetName(language),
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      [textCell(titleOf(plan, language), "title")],
      [{ value: noticesOfPlan(plan, language).join(" "), look: "note", span: 12 }],
      [
        {
          value: vi
            ? "Chọn tình trạng ở cột nền vàng. Thời hạn tô đậm khi quá hạn, tô nhạt khi còn 14 ngày."
            : "Choose the state in the yellow column. A due date stands out when it has passed, and lightly 14 days before.",
          look: "note",
          span: 12,
        },
      ],
      headingsOf(plan, columns, language),
      ...items.map((planned, position) => {
        const cells = taskCells(position + 1, planned, measures, names, language);
        return columns.map(({ key }) => cells[key]);
      }),
    ],
    frozenRows: headRows,
    frozenColumns: at.title + 1,
    filter: { top: headRows - 1, left: 0, bottom: last, right: at.note },
    validations: [
      {
        kind: "list",
        range: column(at.status),
        options: Object.values(statuses).map((name) => name[language]),
        refusal: vi ? "Chọn một tình trạng trong danh sách." : "Choose a state from the list.",
      },
    ],
    highlights: [
      {
        range: column(at.due),
        formula: `AND(${isOpen},${due}<TODAY())`,
        colour: "#F4B6B6",
        bold: true,
      },
      {
        range: column(at.due),
        formula: `AND(${isOpen},${due}-TODAY()<=14)`,
        colour: "#FFF2CC",
      },
      {
        range: column(at.status),
        formula: `${status}="${statuses.done[language]}"`,
        colour: "#D9EAD3",
      },
    ],
  };
}

// The column stays, the row goes with the cell that is looked at.
function absoluteDue(column: number): string {
  return absoluteCell(headRows, column).replace(/\$(\d+)$/, "$1");
}

interface PlannedItem {
  readonly index: IndexPlan;
  readonly item: RemediationItem;
}

function itemsOf(plan: RemediationPlan): readonly PlannedItem[] {
  return plan.indices.flatMap((index) => index.items.map((item) => ({ index, item })));
}

// Two sets of one index are told apart by their titles.
function namesOf(plan: RemediationPlan, language: Language): ReadonlyMap<IndexPlan, string> {
  const short = (index: IndexPlan): string => shortIndexName(index.index)[language];
  return new Map(
    plan.indices.map((index) => {
      const isOnly = plan.indices.filter((other) => short(other) === short(index)).length === 1;
      return [index, isOnly ? short(index) : textIn(index.set.title, language)];
    }),
  );
}

function titleOf(plan: RemediationPlan, language: Language): string {
  const vi = language === "vi";
  return `${vi ? "Theo dõi kế hoạch khắc phục" : "Remediation plan"} ${plan.year}: ${plan.unit.name}`;
}

function headingsOf(
  plan: RemediationPlan,
  columns: readonly Column[],
  language: Language,
): readonly SheetCell[] {
  const after: Readonly<Partial<Record<ColumnKey, string>>> = {
    last: ` ${periodName(baseTime(plan), { language })}`,
    target: ` ${plan.year}`,
  };
  return columns.map(({ key, heading }) =>
    textCell(`${heading[language]}${after[key] ?? ""}`, "heading"),
  );
}

function taskCells(
  number: number,
  { index, item }: PlannedItem,
  measures: ReadonlyMap<string, string>,
  names: ReadonlyMap<IndexPlan, string>,
  language: Language,
): Readonly<Record<ColumnKey, SheetCell>> {
  return {
    number: numberCell(String(number)),
    index: textCell(names.get(index) ?? index.index),
    domain: textCell(`${item.domain.code}. ${textIn(item.domain.title, language)}`),
    code: textCell(item.code),
    title: textCell(markedTitle(item, language)),
    max: numberCell(item.max),
    last: numberCell(item.lastPoints),
    weight: numberCell(item.weight ?? "1"),
    lost: numberCell(item.lost),
    target: numberCell(item.target),
    gain: numberCell(item.gain),
    needs: textCell(item.needs?.[language] ?? ""),
    measures: textCell(
      item.measures.map((key) => measures.get(key) ?? key).join("\n"),
      item.proposed?.includes("measures") ? "proposal" : "text",
    ),
    responsible: textCell(item.responsible),
    coordinating: textCell(item.coordinating.join("; ")),
    due: { value: { date: item.due }, look: "text" },
    status: textCell(statuses.open[language], "input"),
    note: textCell(null, "input"),
  };
}

function summarySheet(plan: RemediationPlan, language: Language): WorkbookSheet {
  const vi = language === "vi";
  const headings = vi
    ? [
        "Chỉ số",
        "Điểm tối đa áp dụng",
        `Điểm ${periodName(baseTime(plan))}`,
        "Số tiêu chí chưa đạt",
        "Tổng điểm chưa đạt",
        "Tổng điểm tăng theo mục tiêu",
      ]
    : [
        "Index",
        "Applicable maximum",
        `Points ${periodName(baseTime(plan), { language: "en" })}`,
        "Criteria below maximum",
        "Sum of gaps",
        "Sum of gains",
      ];
  const names = namesOf(plan, language);
  const states = Object.values(statuses).map((name) => name[language]);
  const last = Math.max(headRows + itemsOf(plan).length - 1, headRows);
  const tasks = `'${taskSheetName(language)}'!`;
  const columns = placesOf(columnsOf(plan));
  const range = (column: number): string => `${tasks}${absoluteColumn(column, headRows, last)}`;
  const rows = plan.indices.map((index, at) => {
    const own = absoluteCell(3 + at, 0);
    const condition = `${range(columns.index)},${own}`;
    const sum = (column: number, result: string): SheetCell => ({
      // The sums of a spreadsheet are binary; rounding to its own digits gives the exact ones.
      value: {
        formula: `ROUND(SUMIFS(${range(column)},${condition}),${digitsOf(result)})`,
        result,
      },
      look: "number",
    });
    const count = (state: string, result: number): SheetCell => ({
      value: {
        formula: `COUNTIFS(${condition},${range(columns.status)},"${state}")`,
        result: String(result),
      },
      look: "number",
    });
    return [
      textCell(names.get(index) ?? index.index),
      numberCell(index.lastYear.applicableMax),
      numberCell(index.lastYear.points),
      {
        value: { formula: `COUNTIFS(${condition})`, result: String(index.items.length) },
        look: "number" as const,
      },
      sum(columns.lost, sumTexts(index.items.map(({ lost }) => lost))),
      sum(columns.gain, sumTexts(index.items.map(({ gain }) => gain))),
      ...states.map((state, position) => count(state, position === 0 ? index.items.length : 0)),
    ];
  });
  return {
    name: vi ? "Tổng hợp" : "Summary",
    columns: [30, 14, 12, 14, 14, 16, 14, 14, 14, 14].map((width) => ({ width })),
    rows: [
      [textCell(titleOf(plan, language), "title")],
      [
        {
          value: vi
            ? "Điểm của các chỉ số khác nhau không cộng với nhau."
            : "Points of different indices are not added.",
          look: "note",
          span: 8,
        },
      ],
      [...headings, ...states].map((name) => textCell(name, "heading")),
      ...rows,
    ],
    frozenRows: 3,
  };
}

/** Digits that a sum is rounded to: those of a spreadsheet, or more where the exact sum has more. */
function digitsOf(result: string): number {
  return Math.max(9, new ExactDecimal(result).decimalPlaces());
}
