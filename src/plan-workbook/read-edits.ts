import { type CivilDate, readPrintedDay } from "../dates/civil-date.js";
import { cellAt, type Grid, type GridCell, lineOf, linesOf, placeOf } from "../grid/grid.js";
import { type Finding, finding } from "../import/finding.js";
import { readVietnameseNumber } from "../import/vietnamese-number.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import type { IndexPlan, ItemField, RemediationItem } from "../remediation/plan.js";
import { itemFields } from "../remediation/plan.js";
import type { ItemEdit } from "../remediation/plan-edits.js";
import type { TaskProgress } from "../remediation/plan-progress.js";
import { headingRow, placeOfColumn, tick } from "./columns.js";
import { itemTexts, type MeasureTexts } from "./item-texts.js";
import { stateNamed, stateOptions } from "./task-states.js";

/** What an office changed on the sheet of one index. */
export interface SheetEdits {
  readonly edits: Readonly<Record<string, ItemEdit>>;
  /** How far the tasks are, by code; of one that nobody said anything of, nothing. */
  readonly progress: Readonly<Record<string, TaskProgress>>;
  readonly findings: readonly Finding[];
}

/** Reads what differs from what was written, and what was ticked. */
export function readEdits(grid: Grid, index: IndexPlan, measures: MeasureTexts): SheetEdits {
  const items = new Map(index.items.map((item) => [item.code, item]));
  const edits: Record<string, ItemEdit> = {};
  const progress: Record<string, TaskProgress> = {};
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (let row = headingRow + 1; row < grid.rows.length; row += 1) {
    const code = lineOf(cellAt(grid, row, placeOfColumn("code")));
    const title = lineOf(cellAt(grid, row, placeOfColumn("title")));
    // A domain stands in the first cell alone.
    if (code === "" || title === "") continue;
    const place = placeOf(grid, row, 0, code);
    const item = items.get(code);
    if (item === undefined) {
      findings.push(finding("error", "unmatched-row", place, { text: `${code} ${title}` }));
      continue;
    }
    if (seen.has(code)) {
      findings.push(finding("error", "row-twice", place, { code }));
      continue;
    }
    seen.add(code);
    const read = readRow(grid, row, item, measures);
    findings.push(...read.findings);
    if (Object.keys(read.edit).length > 0) edits[code] = read.edit;
    const told = readProgress(grid, row, code, findings);
    if (told !== undefined) progress[code] = told;
  }
  for (const { code } of index.items) {
    if (seen.has(code)) continue;
    findings.push(
      finding("error", "leaf-without-row", { path: grid.name, criterion: code }, { code }),
    );
  }
  return { edits, progress, findings };
}

function readProgress(
  grid: Grid,
  row: number,
  code: string,
  findings: Finding[],
): TaskProgress | undefined {
  const text = lineOf(cellAt(grid, row, placeOfColumn("status")));
  const note = linesOf(cellAt(grid, row, placeOfColumn("note"))).trim();
  const state = stateNamed(text);
  if (state === undefined) {
    const place = placeOf(grid, row, placeOfColumn("status"), code);
    findings.push(
      finding("error", "unknown-option", place, { text, options: stateOptions("vi").join(", ") }),
    );
    return undefined;
  }
  if (note !== "") return { state, note };
  return state === "open" ? undefined : { state };
}

interface RowEdit {
  readonly edit: ItemEdit;
  readonly findings: readonly Finding[];
}

function readRow(grid: Grid, row: number, item: RemediationItem, measures: MeasureTexts): RowEdit {
  const findings: Finding[] = [];
  const edit: Record<string, unknown> = {};
  const written = itemTexts(item, measures);
  const at = (key: Parameters<typeof placeOfColumn>[0]): GridCell =>
    cellAt(grid, row, placeOfColumn(key));
  const place = (key: Parameters<typeof placeOfColumn>[0]) =>
    placeOf(grid, row, placeOfColumn(key), item.code);
  const approved = lineOf(at("approved"));
  if (approved.toLowerCase() === tick) edit["approved"] = true;
  else if (approved !== "") {
    const parameters = { text: approved, options: tick };
    findings.push(finding("error", "unknown-option", place("approved"), parameters));
  }
  for (const field of itemFields) {
    const cell = at(field);
    if (isUntouched(field, cell, written[field], item)) continue;
    const read = readField(field, cell, item, measures);
    if (read === undefined) {
      findings.push(finding("error", "cell-not-read", place(field), { text: lineOf(cell) }));
    } else Object.assign(edit, read);
  }
  const last = at("last");
  if (!isNumber(last, item.lastPoints)) {
    const parameters = { code: item.code, points: item.lastPoints };
    findings.push(finding("error", "points-in-plan", place("last"), parameters));
  }
  return { edit: edit as ItemEdit, findings };
}

function isUntouched(
  field: ItemField,
  cell: GridCell,
  written: string,
  item: RemediationItem,
): boolean {
  if (field === "target") return isNumber(cell, item.target);
  if (field === "due" && item.dueWords === undefined) return dayOf(cell) === item.due;
  return sameText(linesOf(cell), written);
}

// Programs break lines and space words as they like; the words are what was written.
function sameText(left: string, right: string): boolean {
  const plain = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
  return plain(left) === plain(right);
}

function isNumber(cell: GridCell, expected: DecimalText): boolean {
  const number = numberOf(cell);
  return number !== undefined && exact(number).equals(expected);
}

function numberOf(cell: GridCell): DecimalText | undefined {
  if (typeof cell === "object" && cell !== null && "number" in cell) return cell.number;
  const read = readVietnameseNumber(lineOf(cell));
  return read.ok && !read.percent ? read.value : undefined;
}

function dayOf(cell: GridCell): CivilDate | undefined {
  if (typeof cell === "object" && cell !== null && "date" in cell) return cell.date;
  return readPrintedDay(lineOf(cell));
}

/** Reads what stands in the cell of a field; nothing where it cannot be read. */
export function readField(
  field: ItemField,
  cell: GridCell,
  item: RemediationItem,
  measures: MeasureTexts,
): ItemEdit | undefined {
  const text = lineOf(cell);
  switch (field) {
    case "target": {
      const target = numberOf(cell);
      return target === undefined ? undefined : { target };
    }
    case "due": {
      const due = dayOf(cell);
      if (due !== undefined) return { due };
      return text === "" ? undefined : { dueWords: text };
    }
    case "coordinating":
    case "evidence":
      return { [field]: partsOf(linesOf(cell)) };
    case "measures":
      return readMeasures(linesOf(cell), item, measures);
    default:
      return { [field]: text };
  }
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

// Lines that were left as they are stay measures of the catalogue; the others are the office's own.
function readMeasures(text: string, item: RemediationItem, measures: MeasureTexts): ItemEdit {
  const lines = text.split("\n").map((line) => line.trim());
  const kept = item.measures.filter((key) =>
    lines.some((line) => sameText(line, measures.get(key) ?? key)),
  );
  const own = lines.filter(
    (line) => line !== "" && !kept.some((key) => sameText(line, measures.get(key) ?? key)),
  );
  return { measures: kept, solution: own.join(" ") };
}
