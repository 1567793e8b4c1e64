import { type CriteriaSet, isBranch, type LeafNode } from "../criteria-set/criteria-set.js";
import { policyOf } from "../criteria-set/leaf-scope.js";
import { type PlacedNode, walk } from "../criteria-set/tree.js";
import { toCellText } from "../import/cell-text.js";
import {
  describeInput,
  type FieldInput,
  type FigureField,
  fieldsOfLeaf,
} from "../import/figure-fields.js";
import {
  emptyList,
  emptyObject,
  evidenceColumn,
  fieldKey,
  layerColumns,
  scoreHeadings,
  sheetMarker,
  templateLayout,
} from "../import/template-layout.js";
import { type DecimalInput, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { refuse } from "../problems/chiso-error.js";
import { noticesOf } from "../report/notices.js";
import { checkScoreSheet } from "../score-sheet/check-score-sheet.js";
import { periodName } from "../score-sheet/period-words.js";
import {
  type LayerEntry,
  layers,
  type ScoreSheet,
  type SheetEntry,
  type UsualLayer,
} from "../score-sheet/score-sheet.js";
import { type Language, textIn } from "../text/language.js";
import { adjustmentSheet } from "./template-adjustments.js";
import { infoSheet } from "./template-info.js";
import {
  numberCell,
  type SheetCell,
  type SheetValue,
  textCell,
  type Validation,
  type Workbook,
  type WorkbookSheet,
} from "./workbook.js";

/** How a template is made. */
export interface TemplateOptions {
  /** A sheet to fill in already, for example last year's or the unit's own. */
  readonly sheet?: ScoreSheet;
  /** Vietnamese when absent. */
  readonly language?: Language;
}

/**
 * A workbook to fill in a score sheet of any criteria set: a row for each figure of each leaf,
 * columns for the three layers with their remarks, drop-downs for options, limits for numbers;
 * titles and codes are protected. `importScoreSheet` of `chiso/import` gives the sheet back.
 * A text that a cell would change (spaces at its ends, control characters) stands there as
 * `chiso:` and JSON, so that it comes back the same.
 *
 * @throws ChisoError for a sheet that has problems or belongs to another set
 * @example
 * scoreSheetTemplate(caMau2013).sheets.map(({ name }) => name).join(", ") // "Thông tin, Bảng chấm điểm"
 */
export function scoreSheetTemplate(set: CriteriaSet, options: TemplateOptions = {}): Workbook {
  const { sheet, language = "vi" } = options;
  if (sheet !== undefined) refuse(checkScoreSheet(sheet, set));
  const adjustments = adjustmentSheet(set, sheet, language);
  return {
    sheets: [
      infoSheet(set, sheet, language),
      scoresSheet(set, sheet, language),
      ...(adjustments === undefined ? [] : [adjustments]),
    ],
  };
}

type Row = (SheetCell | null)[];

interface Drawn {
  readonly rows: Row[];
  readonly validations: Validation[];
}

/** Rows above the first criterion. */
const headRows = templateLayout.headingRow + 1;

function scoresSheet(
  set: CriteriaSet,
  sheet: ScoreSheet | undefined,
  language: Language,
): WorkbookSheet {
  const entries = new Map(sheet?.entries.map((entry) => [entry.code, entry]));
  const drawn: Drawn = { rows: headOf(set, sheet, language), validations: [] };
  for (const placed of walk(set)) {
    if (isBranch(placed.node)) drawn.rows.push(branchRow(placed, language));
    else drawLeaf(placed.node, placed, set, entries.get(placed.node.code), language, drawn);
  }
  const narrow = { width: 12 };
  const wide = { width: 24 };
  return {
    name: templateLayout.sheets.scores,
    columns: [
      { width: 10, hidden: true },
      { width: 10, hidden: true },
      { width: 9 },
      { width: 52 },
      { width: 9 },
      { width: 34 },
      ...layers.flatMap(() => [narrow, wide]),
      { width: 34 },
    ],
    rows: drawn.rows,
    frozenRows: headRows,
    frozenColumns: templateLayout.scores.title + 1,
    isProtected: true,
    validations: drawn.validations,
  };
}

function headOf(set: CriteriaSet, sheet: ScoreSheet | undefined, language: Language): Row[] {
  const vi = language === "vi";
  const { printed } = templateLayout.scores;
  const first = (text: string, look: "title" | "note"): Row => {
    const row = emptyRow();
    row[printed] = { value: text, look };
    return row;
  };
  const headings = emptyRow();
  for (const [column, heading] of scoreHeadings()) {
    headings[column] = textCell(heading[language], "heading");
  }
  const title0 = vi ? "BẢNG CHẤM ĐIỂM" : "SCORE SHEET";
  const unit = sheet === undefined ? "" : `: ${sheet.unit.name}, ${periodName(sheet, language)}`;
  const top = first(`${title0}${unit}`, "title");
  top[0] = textCell(sheetMarker("scores"), "bare");
  const guide = vi
    ? "Chỉ điền ô nền vàng. Mỗi tiêu chí: ghi điểm, hoặc số liệu để tự tính điểm. Ô để trống nghĩa là chưa chấm, không phải 0 điểm."
    : "Fill in the yellow cells. For each criterion give points, or the figures that they follow from. An empty cell is not assessed; it is not 0.";
  const notices = noticesOf(set, sheet?.provenance, language).join(" ");
  return [
    top,
    first(`${textIn(set.title, language)}${notices === "" ? "" : ` - ${notices}`}`, "note"),
    first(guide, "note"),
    headings,
  ].map(unwrapped);
}

// A note over the table runs to the right; wrapped, it would fill its narrow cell.
function unwrapped(row: Row): Row {
  const { printed } = templateLayout.scores;
  const cell = row[printed];
  if (cell?.look !== "note") return row;
  return row.map((one, at) => (at === printed && one !== null ? { ...one, span: 10 } : one));
}

function emptyRow(): Row {
  return Array.from({ length: evidenceColumn + 1 }, () => null);
}

function branchRow({ node, depth }: PlacedNode, language: Language): Row {
  const row: Row = Array.from({ length: evidenceColumn + 1 }, () => textCell(null, "group"));
  const { printed, title, max } = templateLayout.scores;
  row[0] = null;
  row[1] = null;
  row[printed] = textCell(node.code, "group");
  row[title] = { ...textCell(textIn(node.title, language), "group"), indent: depth - 1 };
  row[max] = numberCell(exactText(node.max), "group");
  return row;
}

function drawLeaf(
  leaf: LeafNode,
  { depth }: PlacedNode,
  set: CriteriaSet,
  entry: SheetEntry | undefined,
  language: Language,
  drawn: Drawn,
): void {
  const fields = fieldsOfLeaf(leaf, policyOf(leaf, set) !== "not-allowed");
  for (const [at, field] of fields.entries()) {
    const row = at === 0 ? leafRow(leaf, depth, language) : fieldRow(field, depth, language);
    row[0] = textCell(leaf.code, "bare");
    row[1] = textCell(fieldKey(field.keys), "bare");
    for (const layer of layers) {
      const { value, remark } = layerColumns(layer);
      // What others score has no cell for the unit.
      const isOpen = layer !== "self" || (leaf.scoredBy ?? "unit") === "unit";
      const look = isOpen ? "input" : "text";
      row[value] = { value: cellValueOf(entry, layer, field, language), look };
      row[remark] =
        at === 0 && isOpen
          ? textCell(textOrNull(remarkText(entry?.[layer]?.remark)), "input")
          : textCell(null, "text");
    }
    row[evidenceColumn] =
      at === 0 ? textCell(evidenceText(entry), "input") : textCell(null, "text");
    const validation = validationOf(field.input, drawn.rows.length, language);
    if (validation !== undefined) {
      for (const layer of layers) {
        if (layer === "self" && (leaf.scoredBy ?? "unit") !== "unit") continue;
        const column = layerColumns(layer).value;
        const { range, ...rest } = validation;
        drawn.validations.push({ ...rest, range: { ...range, left: column, right: column } });
      }
    }
    drawn.rows.push(row);
  }
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined ? null : toCellText(text);
}

// An item on each line; an entry that says nothing else is there all the same.
function evidenceText(entry: SheetEntry | undefined): string | null {
  if (entry === undefined) return null;
  const { evidence } = entry;
  if (evidence === undefined) return layers.some((layer) => entry[layer]) ? null : emptyObject;
  if (evidence.length === 0) return emptyList;
  return evidence.map((item) => toCellText(item, true)).join("\n");
}

function leafRow(leaf: LeafNode, depth: number, language: Language): Row {
  const { printed, title, max, takes } = templateLayout.scores;
  const row = emptyRow();
  row[printed] = textCell(leaf.code);
  row[title] = { ...textCell(textIn(leaf.title, language)), indent: depth - 1 };
  row[max] = numberCell(exactText(leaf.max));
  row[takes] = textCell(leaf.ruleText ?? null);
  return row;
}

function fieldRow(field: FigureField, depth: number, language: Language): Row {
  const { printed, title, max, takes } = templateLayout.scores;
  const row = emptyRow();
  row[printed] = textCell(null);
  row[title] = { ...textCell(`→ ${field.label[language]}`), indent: depth };
  row[max] = textCell(null);
  row[takes] = textCell(describeInput(field.input)[language]);
  return row;
}

function cellValueOf(
  entry: SheetEntry | undefined,
  layer: UsualLayer,
  { keys, input }: FigureField,
  language: Language,
): SheetValue {
  const given =
    at(entry?.[layer], keys) ??
    (isPoints(keys) ? at(entry?.[layer], ["declared", "points"]) : undefined);
  if (given === undefined) return null;
  switch (input.kind) {
    case "number":
      return { number: exactText(given as DecimalInput) };
    case "date":
      return { date: String(given) };
    case "option":
      return input.options.find(({ value }) => value === given)?.label[language] ?? null;
    case "text":
      return toCellText(String(given));
  }
}

function isPoints(keys: readonly string[]): boolean {
  return keys.length === 1 && keys[0] === "points";
}

function at(value: unknown, keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

function exactText(value: DecimalInput): string {
  const exact = readDecimal(value);
  return exact === undefined ? String(value) : toDecimalText(exact);
}

function validationOf(input: FieldInput, row: number, language: Language): Validation | undefined {
  const vi = language === "vi";
  const range = { top: row, bottom: row, left: 0, right: 0 };
  const takes = describeInput(input)[language];
  const refusal = `${vi ? "Ô này chỉ nhận" : "This cell takes"}: ${takes}`;
  switch (input.kind) {
    case "text":
      return undefined;
    case "date":
      return { kind: "date", range, refusal };
    case "option":
      return {
        kind: "list",
        range,
        refusal,
        options: input.options.map(({ label }) => label[language]),
      };
    case "number": {
      const { lowest, highest } = input;
      return {
        kind: "number",
        range,
        refusal,
        prompt: takes,
        ...(lowest === undefined ? {} : { lowest }),
        ...(highest === undefined ? {} : { highest }),
      };
    }
  }
}

// Day and author stand behind the words, where a person reads them.
function remarkText(remark: LayerEntry["remark"]): string | undefined {
  if (remark === undefined || typeof remark === "string") return remark;
  const signed = [remark.author, remark.date].filter((part) => part !== undefined).join(", ");
  return signed === "" ? remark.text : `${remark.text} (${signed})`;
}
