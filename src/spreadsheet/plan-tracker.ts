import { shortIndexName } from "../criteria-set/index-names.js";
import { sumTexts } from "../numbers/decimal-text.js";
import type { IndexPlan, RemediationItem, RemediationPlan } from "../remediation/plan.js";
import { noticesOf } from "../report/notices.js";
import { type Language, textIn } from "../text/language.js";
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

/** Columns of the tasks, counted from 0. */
const columns = {
  number: 0,
  index: 1,
  domain: 2,
  code: 3,
  title: 4,
  max: 5,
  last: 6,
  lost: 7,
  target: 8,
  gain: 9,
  needs: 10,
  measures: 11,
  responsible: 12,
  coordinating: 13,
  due: 14,
  status: 15,
  note: 16,
} as const;

const widths = [5, 16, 24, 9, 40, 8, 8, 8, 9, 8, 34, 48, 20, 20, 12, 16, 30];

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
  const language = options.language ?? "vi";
  return { sheets: [taskSheet(plan, language), summarySheet(plan, language)] };
}

function taskSheetName(language: Language): string {
  return language === "vi" ? "Nhiệm vụ" : "Tasks";
}

function taskSheet(plan: RemediationPlan, language: Language): WorkbookSheet {
  const vi = language === "vi";
  const items = itemsOf(plan);
  const names = namesOf(plan, language);
  const measures = new Map(plan.measures.map(({ key, text }) => [key, textIn(text, language)]));
  const last = Math.max(headRows + items.length - 1, headRows);
  const column = (left: number) => ({ top: headRows, bottom: last, left, right: left });
  const due = absoluteDue(columns.due);
  const status = absoluteDue(columns.status);
  const isOpen = `AND(ISNUMBER(${due}),${status}<>"${statuses.done[language]}")`;
  return {
    name: taskSheetName(language),
    columns: widths.map((width) => ({ width })),
    rows: [
      [textCell(titleOf(plan, language), "title")],
      [{ value: noticesOfPlan(plan, language), look: "note", span: 12 }],
      [
        {
          value: vi
            ? "Chọn tình trạng ở cột nền vàng. Thời hạn tô đậm khi quá hạn, tô nhạt khi còn 14 ngày."
            : "Choose the state in the yellow column. A due date stands out when it has passed, and lightly 14 days before.",
          look: "note",
          span: 12,
        },
      ],
      headingsOf(plan, language),
      ...items.map(({ index, item }, at) =>
        taskRow(at + 1, index, item, measures, names, language),
      ),
    ],
    frozenRows: headRows,
    frozenColumns: columns.title + 1,
    filter: { top: headRows - 1, left: 0, bottom: last, right: columns.note },
    validations: [
      {
        kind: "list",
        range: column(columns.status),
        options: Object.values(statuses).map((name) => name[language]),
        refusal: vi ? "Chọn một tình trạng trong danh sách." : "Choose a state from the list.",
      },
    ],
    highlights: [
      {
        range: column(columns.due),
        formula: `AND(${isOpen},${due}<TODAY())`,
        colour: "#F4B6B6",
        bold: true,
      },
      {
        range: column(columns.due),
        formula: `AND(${isOpen},${due}-TODAY()<=14)`,
        colour: "#FFF2CC",
      },
      {
        range: column(columns.status),
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

function noticesOfPlan(plan: RemediationPlan, language: Language): string {
  const notices = plan.indices.flatMap(({ set, sheetProvenance }) =>
    noticesOf(set, sheetProvenance, language),
  );
  return [...new Set(notices)].join(" ");
}

function headingsOf(plan: RemediationPlan, language: Language): SheetCell[] {
  const names = {
    vi: [
      "STT",
      "Chỉ số",
      "Lĩnh vực",
      "Mã",
      "Tiêu chí",
      "Điểm tối đa",
      `Điểm ${plan.baseYear}`,
      "Điểm chưa đạt",
      `Mục tiêu ${plan.year}`,
      "Điểm tăng",
      "Việc phải đạt",
      "Giải pháp",
      "Chủ trì",
      "Phối hợp",
      "Thời hạn",
      "Tình trạng",
      "Kết quả, vướng mắc",
    ],
    en: [
      "No.",
      "Index",
      "Domain",
      "Code",
      "Criterion",
      "Maximum",
      `Points ${plan.baseYear}`,
      "Gap",
      `Target ${plan.year}`,
      "Gain",
      "What it needs",
      "Measures",
      "Responsible",
      "Coordinating",
      "Due",
      "State",
      "Result, obstacles",
    ],
  };
  return names[language].map((name) => textCell(name, "heading"));
}

function taskRow(
  number: number,
  index: IndexPlan,
  item: RemediationItem,
  measures: ReadonlyMap<string, string>,
  names: ReadonlyMap<IndexPlan, string>,
  language: Language,
): SheetCell[] {
  return [
    numberCell(String(number)),
    textCell(names.get(index) ?? index.index),
    textCell(`${item.domain.code}. ${textIn(item.domain.title, language)}`),
    textCell(item.code),
    textCell(textIn(item.title, language)),
    numberCell(item.max),
    numberCell(item.lastPoints),
    numberCell(item.lost),
    numberCell(item.target),
    numberCell(item.gain),
    textCell(item.needs[language]),
    textCell(item.measures.map((key) => measures.get(key) ?? key).join("\n")),
    textCell(item.responsible),
    textCell(item.coordinating.join("; ")),
    { value: { date: item.due }, look: "text" },
    textCell(statuses.open[language], "input"),
    textCell(null, "input"),
  ];
}

function summarySheet(plan: RemediationPlan, language: Language): WorkbookSheet {
  const vi = language === "vi";
  const headings = vi
    ? [
        "Chỉ số",
        "Điểm tối đa áp dụng",
        `Điểm ${plan.baseYear}`,
        "Số tiêu chí chưa đạt",
        "Tổng điểm chưa đạt",
        "Tổng điểm tăng theo mục tiêu",
      ]
    : [
        "Index",
        "Applicable maximum",
        `Points ${plan.baseYear}`,
        "Criteria below maximum",
        "Sum of gaps",
        "Sum of gains",
      ];
  const names = namesOf(plan, language);
  const states = Object.values(statuses).map((name) => name[language]);
  const last = Math.max(headRows + itemsOf(plan).length - 1, headRows);
  const tasks = `'${taskSheetName(language)}'!`;
  const range = (column: number): string => `${tasks}${absoluteColumn(column, headRows, last)}`;
  const rows = plan.indices.map((index, at) => {
    const own = absoluteCell(3 + at, 0);
    const condition = `${range(columns.index)},${own}`;
    const sum = (column: number, result: string): SheetCell => ({
      // The sums of a spreadsheet are binary; rounding to its own digits gives the exact ones.
      value: { formula: `ROUND(SUMIFS(${range(column)},${condition}),9)`, result },
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
