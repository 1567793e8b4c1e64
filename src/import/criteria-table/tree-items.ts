import type { DecimalText } from "../../numbers/decimal-text.js";
import type { Numbering } from "../numbering.js";
import { readInterval } from "../rule-forms/read-interval.js";
import { readOption } from "../rule-forms/read-option.js";
import { readRuleText } from "../rule-text.js";
import { saysRule } from "../says-rule.js";
import type { TableRow } from "../table-row.js";
import { labelOf, type RowLabel } from "./row-label.js";
import type { TreeItem } from "./tree-item.js";

/** Rows for the search, and the scale at which it sums. */
export interface TreeItems {
  readonly items: readonly TreeItem[];
  /** A number at the scale of sums. */
  readonly scaled: (value: DecimalText) => bigint;
  /** The other way round. */
  readonly shown: (sum: bigint) => DecimalText;
}

/** What a row is beside its own cells. */
export interface RowMarks {
  readonly numbering: Numbering | undefined;
  readonly isAlternative: boolean;
}

/**
 * Makes rows ready for the search: maxima and weights as whole numbers at one scale, and what speaks
 * for reading a row as a line of the rule above it.
 *
 * @param wholes sums that are compared, which weights may give more decimals than any row has
 */
export function treeItems(
  rows: readonly TableRow[],
  marks: readonly RowMarks[],
  wholes: readonly DecimalText[],
  isWeighted: boolean,
): TreeItems {
  const points = decimalsOf([...rows.map(({ max }) => max), ...wholes]);
  const weights = isWeighted ? decimalsOf(rows.map(({ weight }) => weight)) : 0;
  const unit = 10n ** BigInt(weights);
  const items = rows.map((row, at): TreeItem => {
    const { numbering, isAlternative } = marks[at] ?? {
      numbering: undefined,
      isAlternative: false,
    };
    const label = labelOf(row, numbering);
    const max = row.max === null ? null : scaleTo(row.max, points);
    const weight = isWeighted && row.weight !== null ? scaleTo(row.weight, weights) : unit;
    return {
      label,
      max,
      worth: max === null ? null : max * weight * unit ** (weightedLevels - 1n),
      sum: max === null ? null : max * unit ** weightedLevels,
      weighted: (sum) => (sum * weight) / unit,
      goesOn: row.continues || (row.printed === "" && row.title === ""),
      lineCost: lineCost(row, label),
      hasRule: row.rule !== "" || row.titleRule !== "",
      parentCost: once(() => parentCost(row)),
      bareCost: bareCost(label),
      isAlternative,
      level: row.level,
    };
  });
  return {
    items,
    scaled: (value) => scaleTo(value, points) * unit ** weightedLevels,
    shown: (sum) => textOf(sum, points + weights * Number(weightedLevels)),
  };
}

// So many levels may be weighted, without maxima of their own, before a sum is no whole number.
const weightedLevels = 3n;

function textOf(sum: bigint, decimals: number): DecimalText {
  const digits = String(sum).padStart(decimals + 1, "0");
  const [whole, part] = [
    digits.slice(0, digits.length - decimals),
    digits.slice(digits.length - decimals),
  ];
  const kept = part.replace(/0+$/, "");
  return kept === "" ? whole : `${whole}.${kept}`;
}

// Asked for again and again, and only of rows that others may stand below.
function once(read: () => number): () => number {
  let known: number | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

function decimalsOf(values: readonly (DecimalText | null)[]): number {
  return values.reduce((most, value) => Math.max(most, value?.split(".")[1]?.length ?? 0), 0);
}

function scaleTo(value: DecimalText, decimals: number): bigint {
  const [whole = "0", part = ""] = value.split(".");
  return BigInt(`${whole}${part.slice(0, decimals).padEnd(decimals, "0")}`);
}

function parentCost({ rule, titleRule, max }: TableRow): number {
  const text = rule === "" ? titleRule : rule;
  if (text === "") return 0;
  return max !== null && !max.startsWith("-") && readRuleText(text, max).read ? 16 : 3;
}

// A number without points mostly lacks them by mistake; a line without both is no criterion.
function bareCost({ style }: RowLabel): number {
  switch (style) {
    case "plain":
    case "capitals":
      return 20;
    case "bullet":
    case "lower-letter":
      return 10;
    default:
      return 4;
  }
}

// "b là số vấn đề đã xử lý" below "a là tổng số": a sentence goes on, and no heading begins so.
const goesOnInLowerCase = /^\p{Ll}/u;

// Lines of a list and rows without a number may be levels of the rule above, or text that goes on.
function lineCost(row: TableRow, { style }: RowLabel): number | null {
  if (row.level !== undefined) return null;
  const bare = row.max === null;
  const isLevel = bare
    ? saysRule(row.title)
    : readOption(row.title) !== undefined || readInterval(row.title) !== undefined;
  switch (style) {
    case "bullet":
      return isLevel || bare ? 1 : 6;
    case "lower-letter":
      return bare ? 3 : isLevel ? 4 : 12;
    case "plain":
      if (bare && goesOnInLowerCase.test(row.title)) return 0;
      return isLevel ? 0 : bare ? 5 : 2;
    case "capitals":
      return 40;
    default:
      return null;
  }
}
