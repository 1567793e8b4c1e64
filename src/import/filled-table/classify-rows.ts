import { isBranch } from "../../criteria-set/criteria-set.js";
import { adjustmentOf } from "../adjustment-kind.js";
import { type Finding, finding } from "../finding.js";
import { foldText } from "../grid.js";
import { shareText } from "../patterns/maxima.js";
import { beginsAsTotal, isTotalText } from "../total-text.js";
import type { CriteriaIndex, IndexedNode } from "./criteria-index.js";
import type { FilledRow } from "./filled-row.js";
import {
  ambiguousRow,
  type MatchedRow,
  matchRow,
  printCodes,
  type RowPlaces,
  unmatchedRow,
} from "./match-row.js";
import { rowsInOrder } from "./rows-in-order.js";

/** A row of a filled table by what it is. */
export type ClassifiedRow =
  | { readonly kind: "criterion"; readonly row: FilledRow; readonly found: IndexedNode }
  /** A sum, or what it is of the maximum. */
  | { readonly kind: "total" | "share"; readonly row: FilledRow }
  /** Bonus or penalty: the heading of its section, or an item below it. */
  | { readonly kind: "bonus" | "penalty"; readonly row: FilledRow; readonly isHeading: boolean }
  /** Wording of the rule of the criterion above, which the set has. */
  | { readonly kind: "rule"; readonly row: FilledRow }
  /** Why it has no criterion, to be told where it holds points. */
  | { readonly kind: "other"; readonly row: FilledRow; readonly doubt: Finding };

/** The rows of a table, each by what it is, with what must be told of their criteria. */
export interface ClassifiedRows {
  readonly rows: readonly ClassifiedRow[];
  readonly findings: readonly Finding[];
}

/** Says of each row which criterion it is of, or what else it is. */
export function classifyRows(
  rows: readonly FilledRow[],
  index: CriteriaIndex,
  placesOfRow: (row: FilledRow) => RowPlaces,
  holdsPoints: (row: FilledRow) => boolean,
): ClassifiedRows {
  const inOrder = rowsInOrder(rows, index);
  const printsCodes = printCodes(rows, index);
  const findings: Finding[] = [];
  const seen = new Set<IndexedNode>();
  const byOrder: { readonly row: FilledRow; readonly twins: readonly IndexedNode[] }[] = [];
  let last: IndexedNode | undefined;
  let section: "bonus" | "penalty" | undefined;
  const classified = rows.map((row): ClassifiedRow => {
    const places = placesOfRow(row);
    const matched: MatchedRow =
      inOrder === undefined
        ? matchRow(row, index, { last, seen, printsCodes }, places)
        : (inOrder.get(row) ?? {});
    const { found } = matched;
    const isSure = found !== undefined && matched.finding?.code !== "title-differs";
    const other = isSure ? undefined : outsideCriteria(row, section, holdsPoints(row), found);
    if (other !== undefined) {
      section = other.kind === "bonus" || other.kind === "penalty" ? other.kind : undefined;
      return other;
    }
    if (found === undefined && isOfRule(row, last)) return { kind: "rule", row };
    // In a section of bonus or penalty the numbers of the rows begin again.
    if (found === undefined || (section !== undefined && !isSure)) {
      return { kind: "other", row, doubt: matched.doubt ?? unmatchedRow(row, index, places.code) };
    }
    if (matched.finding !== undefined) findings.push(matched.finding);
    if (seen.has(found) && found.node.children === undefined) {
      findings.push(finding("error", "row-twice", places.code, { code: found.node.code }));
    }
    byOrder.push({ row, twins: matched.twins ?? [] });
    seen.add(found);
    last = found;
    section = undefined;
    return { kind: "criterion", row, found };
  });
  // Criteria that only their order tells apart are known where each has its row.
  const open = byOrder.filter(({ twins }) => twins.some((one) => !seen.has(one)));
  const doubts = open.map(({ row, twins }) => ambiguousRow(row, twins, placesOfRow(row).code));
  return { rows: classified, findings: [...findings, ...doubts] };
}

function outsideCriteria(
  row: FilledRow,
  section: "bonus" | "penalty" | undefined,
  holdsPoints: boolean,
  found: IndexedNode | undefined,
): ClassifiedRow | undefined {
  const text = row.title === "" ? (row.printed[0] ?? "") : row.title;
  const side = adjustmentOf(text);
  // Words that only begin like a total are none of a criterion; the sum that it prints is proved.
  const isUnknown = found === undefined && row.printed.every((code) => code === "");
  const isTotal = isTotalText(text) || (isUnknown && beginsAsTotal(text));
  if (side !== undefined && !(isTotal && section === side)) {
    return { kind: side, row, isHeading: true };
  }
  if (isTotal) return { kind: "total", row };
  if (shareText.test(foldText(text))) return { kind: "share", row };
  return section === undefined || text === "" || !holdsPoints
    ? undefined
    : { kind: section, row, isHeading: false };
}

// Levels and formulas stand in rows below the criterion.
function isOfRule({ title, printed }: FilledRow, last: IndexedNode | undefined): boolean {
  if (last === undefined || isBranch(last.node)) return false;
  const { ruleText = "", evidence = [] } = last.node;
  const said = foldText([...printed, title].join(" "));
  return said !== "" && foldText([ruleText, ...evidence].join("\n")).includes(said);
}
