import { cellName } from "../grid/grid.js";
import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { nodeTitle } from "../report/node-title.js";
import { noticesOf } from "../report/notices.js";
import { isSigned, remarkWords } from "../report/remark-words.js";
import { withheldLines } from "../report/withheld-lines.js";
import { periodName } from "../score-sheet/period-words.js";
import { scorecardOutline } from "../scoring/outlines.js";
import { isScoredBranch, type Scorecard, type ScoredNode } from "../scoring/scorecard.js";
import { walkScores } from "../scoring/scored-tree.js";
import { type Language, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { columnHeadings, resultWords, stateNames } from "./words.js";
import {
  numberCell,
  type SheetCell,
  type SheetValue,
  textCell,
  type Workbook,
} from "./workbook.js";

/**
 * The result of a sheet as a workbook: every node with its points, gap, state and reason. Sums
 * are formulas that give the library's figures.
 *
 * @example
 * scoreWorkbook(card).sheets[0]?.name // "Kết quả"
 */
export function scoreWorkbook(
  card: Scorecard,
  options: { readonly language?: Language } = {},
): Workbook {
  refuse(checkArguments({ card: [card, scorecardOutline] }, [options, languageOptionsOutline]));
  const language = options.language ?? "vi";
  const notices = noticesOf(card.set, card.sheetProvenance, { language });
  const title = `${resultWords.title[language]}: ${card.unit.name}, ${periodName(card, { language })}`;
  const nodes = [...walkScores(card)].map(({ node }) => node);
  const columns = columnsOf(nodes);
  const head: (SheetCell | null)[][] = [
    [textCell(title, "title")],
    [
      {
        value: [
          textIn(card.set.title, language),
          ...notices,
          ...withheldLines(card.classes, language),
        ].join(" - "),
        look: "note",
        span: columns.length,
      },
    ],
  ];
  const first = head.length + 1;
  const places: Places = {
    rowOf: new Map(nodes.map((node, at) => [node.code, first + at])),
    columnOf: (key) => columns.findIndex((column) => column.key === key),
  };
  const total = totalRow(card, places, language);
  return {
    sheets: [
      {
        name: resultWords.sheet[language],
        columns: columns.map(({ width }) => ({ width })),
        rows: [
          ...head,
          columns.map(({ key }) => textCell(columnHeadings[key][language], "heading")),
          ...nodes.map((node) => {
            const cells = nodeCells(node, places, language);
            return columns.map(({ key }) => cells[key]);
          }),
          columns.map(({ key }) => total[key] ?? textCell(null, "total")),
        ],
        frozenRows: first,
        filter: {
          top: first - 1,
          left: 0,
          bottom: first + nodes.length - 1,
          right: columns.length - 1,
        },
      },
    ],
  };
}

const allColumns = [
  { key: "code", width: 10 },
  { key: "title", width: 60 },
  { key: "max", width: 11 },
  { key: "points", width: 11 },
  { key: "gap", width: 11 },
  { key: "weight", width: 8 },
  { key: "share", width: 10 },
  { key: "state", width: 15 },
  { key: "reason", width: 70 },
  { key: "remark", width: 40 },
] as const;

type ColumnKey = (typeof allColumns)[number]["key"];
/** Columns that hold sums. */
type SumColumn = "max" | "points" | "gap";

/** Where formulas find nodes and columns. */
interface Places {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: (key: ColumnKey) => number;
}

// Weights, and remarks with who made them and when, only where there are any.
function columnsOf(nodes: readonly ScoredNode[]): readonly (typeof allColumns)[number][] {
  const weighted = nodes.some(({ weight }) => weight !== undefined);
  const signed = nodes.some((node) => !isScoredBranch(node) && isSigned(node));
  return allColumns.filter(
    ({ key }) => (key !== "weight" || weighted) && (key !== "remark" || signed),
  );
}

function nodeCells(
  node: ScoredNode,
  places: Places,
  language: Language,
): Readonly<Record<ColumnKey, SheetCell>> {
  const isBranch = isScoredBranch(node);
  const look = isBranch ? "group" : "text";
  const numberLook = isBranch ? "group" : "number";
  const value = (column: SumColumn, number: string | null): SheetCell =>
    isBranch
      ? formulaCell(sumOf(node.children, column, number, places), number, "group")
      : numberCell(number);
  return {
    code: textCell(node.code, look),
    title: { ...textCell(nodeTitle(node, language), look), indent: node.depth - 1 },
    max: value("max", node.applicableMax),
    points: value("points", node.points),
    gap: value("gap", gapOf(node)),
    weight: numberCell(node.weight ?? "1", numberLook),
    share: numberCell(node.percentage, numberLook),
    state: textCell(stateNames[node.state][language], look),
    reason: textCell(isBranch ? null : node.explanation[language], look),
    remark: textCell(isBranch ? null : remarkWords(node, language), look),
  };
}

function totalRow(
  card: Scorecard,
  places: Places,
  language: Language,
): Readonly<Partial<Record<ColumnKey, SheetCell>>> {
  const sum = (column: SumColumn, result: string | null): SheetCell =>
    formulaCell(sumOf(card.domains, column, result, places), result, "total");
  return {
    title: textCell(resultWords.total[language], "total"),
    max: sum("max", card.applicableMax),
    points: sum("points", card.basePoints),
    gap: sum("gap", gapBelow(card.domains)),
    share: numberCell(card.bonus === "0" && card.penalty === "0" ? card.percentage : null, "total"),
  };
}

// What a leaf lost; of a branch, what its scored leaves lost; nothing is known of the others.
function gapOf(node: ScoredNode): string | null {
  if (isScoredBranch(node)) return gapBelow(node.children);
  if (node.points === null) return null;
  return toDecimalText(new ExactDecimal(node.applicableMax).minus(node.points));
}

function gapBelow(nodes: readonly ScoredNode[]): string | null {
  const gaps = nodes.flatMap((node) => {
    const gap = gapOf(node);
    return gap === null ? [] : [new ExactDecimal(gap).times(node.weight ?? 1)];
  });
  return gaps.length === 0 ? null : toDecimalText(sumDecimals(gaps));
}

// A cell of a node counts with the weight beside it, where it has one.
function sumOf(
  nodes: readonly ScoredNode[],
  column: SumColumn,
  result: string | null,
  { rowOf, columnOf }: Places,
): string {
  const cells = nodes.map(({ code, weight }) => {
    const row = rowOf.get(code) ?? 0;
    const cell = cellName(row, columnOf(column));
    return weight === undefined ? cell : `${cell}*${cellName(row, columnOf("weight"))}`;
  });
  // The sums of a spreadsheet are binary; rounding to its own digits gives the exact ones.
  const digits = Math.max(9, result === null ? 0 : new ExactDecimal(result).decimalPlaces());
  return `ROUND(SUM(${cells.join(",")}),${digits})`;
}

function formulaCell(formula: string, result: string | null, look: "group" | "total"): SheetCell {
  const value: SheetValue = result === null ? null : { formula, result };
  return { value, look };
}
