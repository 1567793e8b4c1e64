import { type CriteriaSet, isBranch, type LeafNode } from "../../criteria-set/criteria-set.js";
import { countedWords, definitionOf, ruleWords } from "../../criteria-set/describe-rule.js";
import { countedBy } from "../../criteria-set/leaf-fields.js";
import { toPrepared } from "../../criteria-set/prepare-criteria-set.js";
import { defaultRounds } from "../../criteria-set/round.js";
import { type PlacedNode, walk } from "../../criteria-set/tree.js";
import {
  describeInput,
  fieldsOfLeaf,
  fieldsOfWhole,
  type LeafField,
} from "../../import/figure-fields.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import { formatNumber } from "../../numbers/format-number.js";
import { entryOf, roundsOf } from "../../score-sheet/rounds.js";
import type { ScoreSheet, SheetEntry } from "../../score-sheet/score-sheet.js";
import {
  type Look,
  numberCell,
  type SheetCell,
  textCell,
  type Validation,
  type WorkbookSheet,
} from "../../spreadsheet/workbook.js";
import { type Language, textIn } from "../../text/language.js";
import { toCellText } from "../layout/cell-text.js";
import { type PlacedRound, type ScoresLayout, scoresLayout } from "../layout/scores-layout.js";
import { emptyList, emptyObject, fieldKey, templateLayout } from "../layout/template-layout.js";
import { exactText, figureValue, remarkCells, validationOf } from "./figure-cells.js";
import { templateHead } from "./scores-head.js";
import { scoresWords } from "./scores-words.js";
import type { TemplateQuestion } from "./template-question.js";

type Row = (SheetCell | null)[];

/** What every row is drawn with. */
interface Drawing {
  readonly set: CriteriaSet;
  readonly layout: ScoresLayout;
  readonly language: Language;
  readonly rows: Row[];
  readonly validations: Validation[];
}

/** The sheet with the scores of a template. */
export function scoresSheet(
  set: CriteriaSet,
  sheet: ScoreSheet | undefined,
  asks: readonly TemplateQuestion[],
  language: Language,
): WorkbookSheet {
  const entries = new Map(sheet?.entries.map((entry) => [entry.code, entry]));
  const layout = layoutOf(set, sheet, asks);
  const wholes = new Set(
    [...walk(set)].flatMap(({ node }) =>
      isBranch(node) && (asks.includes("wholes") || entries.has(node.code)) ? [node.code] : [],
    ),
  );
  const rows = templateHead(set, sheet, layout, wholes.size > 0, language);
  const headRows = rows.length;
  const drawing: Drawing = { set, layout, language, rows, validations: [] };
  for (const placed of walk(set)) {
    const entry = entries.get(placed.node.code);
    if (!isBranch(placed.node)) drawLeaf(placed.node, placed, entry, drawing);
    else if (wholes.has(placed.node.code)) drawWhole(placed, entry, drawing);
    else drawing.rows.push(branchRow(placed, drawing));
  }
  return {
    name: templateLayout.sheets.scores,
    columns: [
      { width: 10, hidden: true },
      { width: 10, hidden: true },
      { width: 9 },
      { width: 52 },
      { width: 9 },
      { width: 34 },
      ...layout.rounds.flatMap(({ signature }) => [
        { width: 12 },
        { width: 24 },
        ...(signature === undefined ? [] : [{ width: 12 }, { width: 20 }]),
      ]),
      { width: 34 },
    ],
    rows: drawing.rows,
    frozenRows: headRows,
    frozenColumns: templateLayout.scores.title + 1,
    isProtected: true,
    validations: drawing.validations,
  };
}

function layoutOf(
  set: CriteriaSet,
  sheet: ScoreSheet | undefined,
  asks: readonly TemplateQuestion[],
): ScoresLayout {
  const rounds = sheet === undefined ? (set.rounds ?? defaultRounds) : roundsOf(sheet, set);
  const isSigned = (key: string): boolean =>
    (sheet?.entries ?? []).some((entry) => {
      const remark = entryOf(entry, key)?.remark;
      return (
        typeof remark === "object" && (remark.date !== undefined || remark.author !== undefined)
      );
    });
  return scoresLayout(rounds, ({ value }) => asks.includes("signed") || isSigned(value));
}

function emptyRow({ layout }: Drawing, look?: Look): Row {
  const cell = look === undefined ? null : textCell(null, look);
  return Array.from({ length: layout.evidence + 1 }, () => cell);
}

function branchRow({ node, depth }: PlacedNode, drawing: Drawing): Row {
  const row = emptyRow(drawing, "group");
  const { printed, title, max } = templateLayout.scores;
  row[0] = null;
  row[1] = null;
  row[printed] = textCell(node.code, "group");
  row[title] = { ...textCell(textIn(node.title, drawing.language), "group"), indent: depth - 1 };
  row[max] = maxCell(node, "group", drawing.language);
  return row;
}

// The weight stands beside the maximum, where there is one.
function maxCell(
  { max, weight }: PlacedNode["node"],
  look: Look | undefined,
  language: Language,
): SheetCell {
  const text = exactText(max);
  if (weight === undefined) return numberCell(text, look);
  const factor = formatNumber(exactText(weight), language);
  const name = scoresWords.weight[language];
  return textCell(`${formatNumber(text, language)} (${name} ${factor})`, look);
}

function drawWhole(placed: PlacedNode, entry: SheetEntry | undefined, drawing: Drawing): void {
  const { set } = drawing;
  const { code, max } = placed.node;
  const lowest = toPrepared(set).plan.byCode.get(code)?.lowest;
  const limits = {
    ...(lowest === undefined ? {} : { lowest: toDecimalText(lowest) }),
    highest: exactText(max),
  };
  const fields = fieldsOfWhole(limits, set.notApplicable !== "not-allowed");
  drawFields(fields, branchRow(placed, drawing), placed, entry, () => true, drawing);
}

function drawLeaf(
  leaf: LeafNode,
  placed: PlacedNode,
  entry: SheetEntry | undefined,
  drawing: Drawing,
): void {
  const fields = fieldsOfLeaf(leaf, drawing.set);
  // What others score has no cell for the unit.
  const isOpen = ({ isOwn }: PlacedRound): boolean =>
    !isOwn || (leaf.scoredBy ?? "unit") === "unit";
  const [points] = fields;
  const first = leafRow(leaf, points, placed, drawing);
  drawFields(fields, first, placed, entry, isOpen, drawing);
}

// A row for each field; the first one is that of the node, with remarks and evidence.
function drawFields(
  fields: readonly LeafField[],
  first: Row,
  { node, depth }: PlacedNode,
  entry: SheetEntry | undefined,
  isOpen: (round: PlacedRound) => boolean,
  drawing: Drawing,
): void {
  const { layout, language, rows, validations } = drawing;
  for (const [at, field] of fields.entries()) {
    const row = at === 0 ? first : fieldRow(node, field, fields[at - 1], depth, drawing);
    row[0] = textCell(node.code, "bare");
    row[1] = textCell(fieldKey(field.keys), "bare");
    for (const round of layout.rounds) {
      const given = entry === undefined ? undefined : entryOf(entry, round.value);
      const isInput = isOpen(round);
      row[round.column] = {
        value: figureValue(given, field, language),
        look: isInput ? "input" : "text",
      };
      const remark = at === 0 && isInput ? given?.remark : undefined;
      const look = at === 0 && isInput ? "input" : "text";
      for (const [column, cell] of remarkCells(remark, round, look)) row[column] = cell;
      const validation = validationOf(field.input, rows.length, round.column, language);
      if (isInput && validation !== undefined) validations.push(validation);
    }
    row[layout.evidence] =
      at === 0 ? textCell(evidenceText(entry, drawing), "input") : textCell(null, "text");
    rows.push(row);
  }
}

// An item on each line; an entry that says nothing else is there all the same.
function evidenceText(entry: SheetEntry | undefined, { layout }: Drawing): string | null {
  if (entry === undefined) return null;
  const { evidence } = entry;
  if (evidence === undefined) {
    return layout.rounds.some(({ value }) => entryOf(entry, value)) ? null : emptyObject;
  }
  if (evidence.length === 0) return emptyList;
  return evidence.map((item) => toCellText(item, true)).join("\n");
}

function leafRow(
  leaf: LeafNode,
  points: LeafField | undefined,
  { depth }: PlacedNode,
  drawing: Drawing,
): Row {
  const { printed, title, max, takes } = templateLayout.scores;
  const row = emptyRow(drawing);
  row[printed] = textCell(leaf.code);
  row[title] = { ...textCell(textIn(leaf.title, drawing.language)), indent: depth - 1 };
  row[max] = maxCell(leaf, undefined, drawing.language);
  const { language } = drawing;
  const rule = leaf.ruleText ?? ruleWords(leaf, language);
  const counts = points === undefined ? "" : countsOf(leaf, points, language);
  row[takes] = lines([rule, ...definitionOf(leaf, language), counts]);
  return row;
}

function fieldRow(
  node: PlacedNode["node"],
  field: LeafField,
  before: LeafField | undefined,
  depth: number,
  drawing: Drawing,
): Row {
  const { printed, title, max, takes } = templateLayout.scores;
  const { language } = drawing;
  const row = emptyRow(drawing);
  row[printed] = textCell(null);
  const or = isOther(field, before) ? `${scoresWords.or[language]}: ` : "";
  row[title] = { ...textCell(`→ ${or}${field.label[language]}`), indent: depth };
  row[max] = textCell(null);
  const counts = isBranch(node) ? "" : countsOf(node, field, language);
  row[takes] = lines([describeInput(field.input)[language], counts]);
  return row;
}

function lines(texts: readonly string[]): SheetCell {
  return textCell(texts.filter((text) => text !== "").join("\n"));
}

function countsOf(leaf: LeafNode, field: LeafField, language: Language): string {
  return countedWords(countedBy(leaf, field), language);
}

// Where another form of the same figures begins.
function isOther({ form, group }: LeafField, before: LeafField | undefined): boolean {
  return (
    form !== undefined &&
    before?.form !== undefined &&
    before.form !== form &&
    fieldKey(before.group ?? []) === fieldKey(group ?? [])
  );
}
