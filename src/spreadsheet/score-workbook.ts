import { cellName } from "../import/grid.js";
import { sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { noticesOf } from "../report/notices.js";
import { periodName } from "../score-sheet/period-words.js";
import { isScoredBranch, type Scorecard, type ScoredNode } from "../scoring/scorecard.js";
import { walkScores } from "../scoring/scored-tree.js";
import { type Language, textIn } from "../text/language.js";
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
  const language = options.language ?? "vi";
  const vi = language === "vi";
  const notices = noticesOf(card.set, card.sheetProvenance, language);
  const title = `${vi ? "Kết quả chấm điểm" : "Result"}: ${card.unit.name}, ${periodName(card, language)}`;
  const head: (SheetCell | null)[][] = [
    [textCell(title, "title")],
    [
      {
        value: [textIn(card.set.title, language), ...notices].join(" - "),
        look: "note",
        span: headings.length,
      },
    ],
  ];
  const first = head.length + 1;
  const nodes = [...walkScores(card)].map(({ node }) => node);
  const rowOf = new Map(nodes.map((node, at) => [node.code, first + at]));
  const body = nodes.map((node) => nodeRow(node, rowOf, language));
  const sum = {
    max: sumOf(card.domains, "max", rowOf),
    points: sumOf(card.domains, "points", rowOf),
    gap: sumOf(card.domains, "gap", rowOf),
  };
  const total = [
    textCell(null, "total"),
    textCell(vi ? "Tổng" : "Total", "total"),
    formulaCell(sum.max, card.applicableMax, "total"),
    formulaCell(sum.points, card.basePoints, "total"),
    formulaCell(sum.gap, gapBelow(card.domains), "total"),
    numberCell(card.bonus === "0" && card.penalty === "0" ? card.percentage : null, "total"),
    textCell(null, "total"),
    textCell(null, "total"),
  ];
  return {
    sheets: [
      {
        name: vi ? "Kết quả" : "Result",
        columns: [10, 60, 11, 11, 11, 10, 15, 70].map((width) => ({ width })),
        rows: [
          ...head,
          headings.map((heading) => textCell(heading[language], "heading")),
          ...body,
          total,
        ],
        frozenRows: first,
        filter: {
          top: first - 1,
          left: 0,
          bottom: first + body.length - 1,
          right: headings.length - 1,
        },
      },
    ],
  };
}

const headings = [
  { vi: "Mã", en: "Code" },
  { vi: "Tiêu chí", en: "Criterion" },
  { vi: "Điểm tối đa áp dụng", en: "Applicable maximum" },
  { vi: "Điểm", en: "Points" },
  { vi: "Điểm chưa đạt", en: "Gap" },
  { vi: "Tỷ lệ (%)", en: "Percent" },
  { vi: "Trạng thái", en: "State" },
  { vi: "Lý do", en: "Reason" },
] as const;

/** Columns of the sums, counted from 0. */
const columns = { max: 2, points: 3, gap: 4 } as const;
type SumColumn = keyof typeof columns;

const states = {
  scored: { vi: "đã chấm", en: "scored" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
  "not-assessed": { vi: "chưa chấm", en: "not assessed" },
} as const;

function nodeRow(
  node: ScoredNode,
  rowOf: ReadonlyMap<string, number>,
  language: Language,
): SheetCell[] {
  const isBranch = isScoredBranch(node);
  const look = isBranch ? "group" : "text";
  const gap = gapOf(node);
  const value = (column: SumColumn, number: string | null): SheetCell =>
    isBranch
      ? formulaCell(sumOf(node.children, column, rowOf), number, "group")
      : numberCell(number);
  return [
    textCell(node.code, look),
    { ...textCell(textIn(node.title, language), look), indent: node.depth - 1 },
    value("max", node.applicableMax),
    value("points", node.points),
    value("gap", gap),
    numberCell(node.percentage, isBranch ? "group" : "number"),
    textCell(states[node.state][language], look),
    textCell(isBranch ? null : node.explanation[language], look),
  ];
}

// What a leaf lost; of a branch, what its scored leaves lost; nothing is known of the others.
function gapOf(node: ScoredNode): string | null {
  if (isScoredBranch(node)) return gapBelow(node.children);
  if (node.points === null) return null;
  return toDecimalText(new ExactDecimal(node.applicableMax).minus(node.points));
}

function gapBelow(nodes: readonly ScoredNode[]): string | null {
  const gaps = nodes.map(gapOf).filter((gap) => gap !== null);
  return gaps.length === 0 ? null : sumTexts(gaps);
}

function sumOf(
  nodes: readonly ScoredNode[],
  column: SumColumn,
  rowOf: ReadonlyMap<string, number>,
): string {
  const cells = nodes.map(({ code }) => cellName(rowOf.get(code) ?? 0, columns[column]));
  // The sums of a spreadsheet are binary; rounding to its own digits gives the exact ones.
  return `ROUND(SUM(${cells.join(",")}),9)`;
}

function formulaCell(formula: string, result: string | null, look: "group" | "total"): SheetCell {
  const value: SheetValue = result === null ? null : { formula, result };
  return { value, look };
}
