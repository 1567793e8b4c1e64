import type { DecimalText } from "../../numbers/decimal-text.js";
import { sumTexts } from "../../numbers/decimal-text.js";
import type { Place } from "../../problems/problem.js";
import { headedBy } from "../adjustment-kind.js";
import { type Finding, finding } from "../finding.js";
import { foldText } from "../grid.js";
import { readNumbering } from "../numbering.js";
import { bonusAndPenalty } from "../patterns/adjustments.js";
import { shortened } from "../shortened.js";
import type { TableRow } from "../table-row.js";
import { outsideBrackets } from "../total-text.js";
import { readTree } from "./read-tree.js";
import { labelOf, partsOf, type RowLabel } from "./row-label.js";

/** Points outside the base, as a table prints them. */
export interface AdjustmentSection {
  readonly kind: "bonus" | "penalty";
  readonly head: TableRow;
  /** Rows below its heading. */
  readonly rows: readonly TableRow[];
}

/** The rows of a table by whether they belong to the base. */
export interface TableSections {
  readonly base: readonly TableRow[];
  readonly adjustments: readonly AdjustmentSection[];
}

/**
 * Which headings of bonus and penalty points stay in the base: none, those with a number of several
 * parts, or every one with a number below the top level.
 */
export type NestedSections = "apart" | "dotted" | "below-top";

/**
 * Parts the rows of bonus and penalty points from the base: a heading such as "Điểm thưởng" or "ĐIỂM
 * TRỪ" with the rows below it, up to the next row of its own level or a total.
 *
 * @param totals rows that print a sum
 */
export function partSections(
  rows: readonly TableRow[],
  totals: readonly TableRow[],
  nested: NestedSections,
): TableSections {
  const base: TableRow[] = [];
  const adjustments: AdjustmentSection[] = [];
  const ends = new Set(totals.map(({ row }) => row));
  // Below "Điểm cộng, điểm trừ" nothing is of the base.
  let isApart = false;
  for (let at = 0; at < rows.length; ) {
    const head = rows[at] as TableRow;
    const next = rows[at + 1];
    if (headsBoth(head) && next !== undefined && headedBy(next.title) !== undefined) {
      isApart = true;
      at += 1;
      continue;
    }
    const signed = headsBoth(head) ? rowsBySign(rows.slice(at + 1, sectionEnd(at))) : undefined;
    if (signed !== undefined) {
      adjustments.push({ kind: "bonus", head, rows: signed.given });
      adjustments.push({ kind: "penalty", head, rows: signed.taken });
      at = sectionEnd(at);
      continue;
    }
    const kind = headedBy(head.title);
    const stays = !isApart && head.max?.startsWith("-") !== true && isInBase(head);
    if (kind === undefined || stays) {
      base.push(head);
      at += 1;
      continue;
    }
    const end = sectionEnd(at);
    adjustments.push({ kind, head, rows: rows.slice(at + 1, end) });
    at = end;
  }
  return { base, adjustments };

  function sectionEnd(at: number): number {
    const head = rows[at] as TableRow;
    const levels = new Set(base.filter(isTopLevel).map(({ printed }) => styleOf(printed)));
    let end = at + 1;
    while (
      end < rows.length &&
      isBelow(rows[end] as TableRow, head, rows[end - 1] as TableRow, ends, levels)
    ) {
      end += 1;
    }
    return end > at + 1 ? end : (provedEnd(rows, at, ends) ?? end);
  }

  function isInBase(row: TableRow): boolean {
    if (nested === "apart") return false;
    if (nested === "dotted" || base.length === 0) return isNested(row);
    // Where the first section has no number, its style tells nothing of the others.
    if (base[0]?.printed === "") return /[.,]/.test(row.printed) && isNested(row);
    return row.printed !== "" && !isTopLevel(row);
  }

  function isTopLevel(row: TableRow): boolean {
    const first = base[0];
    return (
      first !== undefined && row.printed !== "" && styleOf(row.printed) === styleOf(first.printed)
    );
  }
}

function isNested({ printed }: TableRow): boolean {
  const numbering = readNumbering(printed);
  return numbering?.style === "dotted" && numbering.parts.length > 1;
}

function styleOf(printed: string): RowLabel["style"] | undefined {
  const numbering = readNumbering(printed);
  if (numbering === undefined) return undefined;
  return numbering.style === "dotted" && numbering.parts.length === 1 ? "counter" : numbering.style;
}

// "Điểm cộng, điểm trừ" over both of them.
function headsBoth({ title, max }: TableRow): boolean {
  const words = foldText(outsideBrackets(title));
  return max === null && bonusAndPenalty.test(words);
}

// "+3" is given and "-2" taken away.
function rowsBySign(
  rows: readonly TableRow[],
): { readonly given: readonly TableRow[]; readonly taken: readonly TableRow[] } | undefined {
  const taken = rows.filter(({ max }) => max?.startsWith("-") === true);
  const given = rows.filter(({ max }) => max !== null && !max.startsWith("-"));
  const isAll = taken.length + given.length === rows.length;
  return isAll && taken.length > 0 && given.length > 0 ? { given, taken } : undefined;
}

// Rows that go on within the section of a heading.
function isBelow(
  row: TableRow,
  head: TableRow,
  before: TableRow,
  totals: ReadonlySet<number>,
  topLevels: ReadonlySet<RowLabel["style"] | undefined>,
): boolean {
  if (isTotalBetween(before, row, totals)) return false;
  const own = headedBy(row.title);
  if (own !== undefined && own !== headedBy(head.title)) return false;
  const [label, top] = [row, head].map((one) => labelOf(one, readNumbering(one.printed)));
  if (label === undefined || top === undefined) return false;
  if (label.style === "capitals" && own === undefined && top.style !== "capitals")
    return row.printed !== "";
  if (row.printed === "")
    return top.style !== "plain" || row.max === null || isFirstBelow(before, head);
  const prefix = partsOf(top);
  if (label.style === "dotted") {
    return prefix.every((part, at) => part === label.parts[at]) || !isDotted(top);
  }
  if (label.style === top.style) return false;
  const isOfTop = head.printed !== "" && topLevels.has(styleOf(head.printed));
  return isOfTop || !topLevels.has(label.style);
}

// Numbers that run through a whole table say nothing of where a section ends; its limit does, where
// the rows behind it, up to a total or the last, make up exactly that.
function provedEnd(
  rows: readonly TableRow[],
  at: number,
  totals: ReadonlySet<number>,
): number | undefined {
  const head = rows[at] as TableRow;
  if (head.max === null) return undefined;
  const next = rows.findIndex(
    (row, end) =>
      end > at &&
      (headedBy(row.title) !== undefined || isTotalBetween(rows[end - 1] as TableRow, row, totals)),
  );
  const end = next < 0 ? rows.length : next;
  const below = rows.slice(at + 1, end).flatMap(({ max }) => (max === null ? [] : [size(max)]));
  return below.length > 1 && sumTexts(below) === size(head.max) ? end : undefined;
}

function isTotalBetween(before: TableRow, row: TableRow, totals: ReadonlySet<number>): boolean {
  for (let between = before.row + 1; between < row.row; between += 1) {
    if (totals.has(between)) return true;
  }
  return false;
}

function isFirstBelow(before: TableRow, head: TableRow): boolean {
  return before === head && head.max === null;
}

function isDotted({ style }: RowLabel): boolean {
  return style === "dotted" || style === "counter";
}

/** Limit of bonus or penalty points, above 0, or what a person must say. */
export function limitOf(
  sections: readonly AdjustmentSection[],
  placeOf: (row: TableRow) => Place,
): { readonly max?: DecimalText; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const limits = sections.flatMap((section) => {
    const { head } = section;
    const text = shortened(head.title);
    const own = head.max === null ? undefined : size(head.max);
    const sum = sumBelow(section, own);
    if (own !== undefined && sum !== undefined && own !== sum) {
      const parameters = { text, printed: own, sum };
      findings.push(finding("warning", "adjustment-differs", placeOf(head), parameters));
    }
    const limit = own ?? sum;
    if (limit !== undefined && limit !== "0") return [limit];
    findings.push(finding("error", "adjustment-without-limit", placeOf(head), { text }));
    return [];
  });
  return limits.length === 0 ? { findings } : { max: sumTexts(limits), findings };
}

/** Most points of some sections, where they say it. */
export function sizeOf(sections: readonly AdjustmentSection[]): DecimalText | undefined {
  return limitOf(sections, () => ({ path: "" })).max;
}

function size(max: DecimalText): DecimalText {
  return max.replace("-", "");
}

// What the rows of a section sum to; `undefined` where they print no points.
function sumBelow(
  { rows }: AdjustmentSection,
  own: DecimalText | undefined,
): DecimalText | undefined {
  if (rows.every(({ max }) => max === null)) return undefined;
  const sized = rows.map((row) => ({ ...row, max: row.max === null ? null : size(row.max) }));
  // "1, 1, 1" says nothing of how the rows stand to each other.
  const isNumbered = new Set(sized.map(({ printed }) => printed)).size > 1;
  const marks = sized.map(({ printed }) => ({
    numbering: isNumbered ? readNumbering(printed) : undefined,
    isAlternative: false,
  }));
  const tree = readTree(sized, marks, own === undefined ? [] : [own], () => ({ path: "" }));
  return own === undefined && !tree.isRight ? undefined : tree.whole;
}
