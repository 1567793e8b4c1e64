import type {
  IndexPlan,
  ItemField,
  RemediationItem,
  RemediationPlan,
} from "../remediation/plan.js";
import { markedTitle } from "../report/node-title.js";
import { calendarNotices, noticesOf } from "../report/notices.js";
import { taskStateNames } from "../report/outcome/words.js";
import { absoluteCell } from "../spreadsheet/ranges.js";
import {
  numberCell,
  type SheetCell,
  type SheetRange,
  textCell,
  type WorkbookSheet,
} from "../spreadsheet/workbook.js";
import { type Language, textIn } from "../text/language.js";
import { headingRow, placeOfColumn, type TaskColumn, taskColumns, tick } from "./columns.js";
import { itemTexts, type MeasureTexts } from "./item-texts.js";
import { stateOptions } from "./task-states.js";
import { onlyState, onlyTick, taskHint } from "./task-words.js";

/** The sheet of one index: a task a row, by domain, with what is proposed coloured. */
export function taskSheet(
  plan: RemediationPlan,
  index: IndexPlan,
  name: string,
  measures: MeasureTexts,
  language: Language,
): WorkbookSheet {
  const rows = index.domains.flatMap(({ code, title }) => {
    const items = index.items.filter((item) => item.domain.code === code);
    if (items.length === 0) return [];
    const group: SheetCell = {
      value: `${code}. ${textIn(title, language)}`,
      look: "group",
      span: taskColumns.length,
    };
    return [[group], ...items.map((item) => taskRow(item, measures, language))];
  });
  const last = Math.max(headingRow + rows.length, headingRow + 1);
  return {
    name,
    columns: taskColumns.map(({ width }) => ({ width })),
    rows: [
      [textCell(`${name}: ${plan.unit.name}, ${plan.year}`, "title")],
      [{ value: taskHint[language], look: "note", span: taskColumns.length }],
      [{ value: noticesOn(plan, index, language), look: "note", span: taskColumns.length }],
      taskColumns.map((column) => textCell(headingOf(column, plan, language), "heading")),
      ...rows,
    ],
    paper: "A3",
    frozenRows: headingRow + 1,
    frozenColumns: 2,
    validations: [
      {
        kind: "list",
        range: columnRange("approved", last),
        options: [tick],
        refusal: onlyTick[language],
      },
      {
        kind: "list",
        range: columnRange("status", last),
        options: stateOptions(language),
        refusal: onlyState[language],
      },
    ],
    highlights: dueHighlights(last, language),
  };
}

// What every output must say of a set, of figures and of the calendar.
function noticesOn(plan: RemediationPlan, index: IndexPlan, language: Language): string {
  const { set, sheetProvenance } = index;
  return [
    ...noticesOf(set, sheetProvenance, { language }),
    ...calendarNotices(plan, language),
  ].join(". ");
}

function headingOf(
  { key, heading }: TaskColumn,
  plan: RemediationPlan,
  language: Language,
): string {
  if (key === "last") return `${heading[language]} ${plan.baseYear}`;
  return key === "target" ? `${heading[language]} ${plan.year}` : heading[language];
}

function columnRange(key: TaskColumn["key"], last: number): SheetRange {
  const column = placeOfColumn(key);
  return { top: headingRow + 1, bottom: last, left: column, right: column };
}

function taskRow(
  item: RemediationItem,
  measures: MeasureTexts,
  language: Language,
): readonly SheetCell[] {
  const texts = itemTexts(item, measures);
  const proposed = new Set<string>(item.proposed);
  return taskColumns.map(({ key }): SheetCell => {
    const look = proposed.has(key) ? "proposal" : "input";
    switch (key) {
      case "code":
        return textCell(item.code);
      case "title":
        return textCell(markedTitle(item, language));
      case "max":
        return numberCell(item.max);
      case "last":
        return numberCell(item.lastPoints);
      case "approved":
      case "note":
        return textCell(null, "input");
      case "status":
        return textCell(taskStateNames.open[language], "input");
      case "target":
        return numberCell(item.target, look);
      case "due":
        return item.dueWords === undefined
          ? { value: { date: item.due }, look }
          : textCell(item.dueWords, look);
      default:
        return textCell(texts[key satisfies ItemField] || null, look);
    }
  });
}

// The column stays, the row goes with the cell that is looked at.
function relative(key: TaskColumn["key"]): string {
  return absoluteCell(headingRow + 1, placeOfColumn(key)).replace(/\$(\d+)$/, "$1");
}

function dueHighlights(last: number, language: Language): WorkbookSheet["highlights"] & object {
  const [due, status] = [relative("due"), relative("status")];
  const { done, dropped } = taskStateNames;
  const isOpen = `AND(ISNUMBER(${due}),${status}<>"${done[language]}",${status}<>"${dropped[language]}")`;
  return [
    {
      range: columnRange("due", last),
      formula: `AND(${isOpen},${due}<TODAY())`,
      colour: "#F4B6B6",
      bold: true,
    },
    {
      range: columnRange("due", last),
      formula: `AND(${isOpen},${due}-TODAY()<=14)`,
      colour: "#FFF2CC",
    },
    {
      range: columnRange("status", last),
      formula: `${status}="${done[language]}"`,
      colour: "#D9EAD3",
    },
  ];
}
