import type { CriteriaSet, CriterionNode } from "../../criteria-set/criteria-set.js";
import { isBranch } from "../../criteria-set/criteria-set.js";
import { setOutline } from "../../criteria-set/outlines.js";
import { walk } from "../../criteria-set/tree.js";
import {
  type DecimalInput,
  readDecimal,
  sumDecimals,
  toDecimalText,
} from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatNumber } from "../../numbers/format-number.js";
import { fraction, roundHalfUp } from "../../numbers/fraction.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import {
  below,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../../problems/problem.js";
import { unitOutline } from "../../score-sheet/outline.js";
import type { ScoreSheet, SheetEntry, Unit } from "../../score-sheet/score-sheet.js";
import { textIn } from "../../text/language.js";

/** What was published besides the values of single indices. */
export interface DtiSheetOptions {
  /**
   * The published index itself, 0..1. The one domain that the values do not cover is then given as a
   * whole: it has the points that the index leaves.
   */
  readonly index?: DecimalInput;
}

/**
 * A score sheet from published values: each value (0..1) times the maximum of its index.
 *
 * Columns as the ministry publishes them can be scored as they are: the index, the three activity
 * indices and Hạ tầng số. The foundation is then known as a whole; what was published of its parts
 * stays as a remark, since points of a part beside those of its whole would count twice.
 *
 * @param values by code of a leaf, or of a group that is known as a whole; what has no value is left
 * unassessed
 * @throws ChisoError `unknown-code`, `not-a-decimal`, `value-outside-range`; `missing-figure` where
 * an index is given and the values leave more than one domain open, `points-disagree` where they
 * cover all and do not give that index
 * @example
 * dtiSheetOfValues(dtiProvince922_2022, { id: "x", name: "Tỉnh X" }, 2022, { "7": "0.5" }).entries[0].final.points // "100"
 */
export function dtiSheetOfValues(
  set: CriteriaSet,
  unit: Unit,
  year: number,
  values: Readonly<Record<string, DecimalInput>>,
  options: DtiSheetOptions = {},
): ScoreSheet {
  refuse(
    checkArguments(
      {
        set: [set, setOutline],
        unit: [unit, unitOutline],
        year: [year, "number"],
        values: [values, "object"],
      },
      [options, "object"],
    ),
  );
  const { index } = options;
  const nodes = new Map([...walk(set)].map(({ node }) => [node.code, node]));
  refuse([
    ...Object.entries(values).flatMap(([code, value]) => {
      const place = below({ path: "/values" }, code);
      if (!nodes.has(code)) return [scoreSheetProblem("unknown-code", place, { code })];
      return checkDtiValue(value, place);
    }),
    ...(index === undefined ? [] : checkDtiValue(index, { path: "/index" })),
  ]);
  const entries =
    index === undefined
      ? entriesOf(set.domains, values)
      : entriesWithRest(set, values, exact(index));
  return { unit, year, set: { id: set.id, version: set.version }, entries };
}

/** Problems of a value that must be a number from 0 to 1. */
export function checkDtiValue(value: unknown, place: Place): readonly Problem[] {
  const number = readDecimal(value);
  if (number === undefined) return [problem("not-a-decimal", place, {})];
  return number.isNegative() || number.greaterThan(1)
    ? [
        scoreSheetProblem("value-outside-range", place, {
          value: toDecimalText(number),
          range: "0 - 1",
        }),
      ]
    : [];
}

type Values = Readonly<Record<string, DecimalInput>>;

function entriesOf(nodes: readonly CriterionNode[], values: Values): readonly SheetEntry[] {
  return nodes.flatMap((node): readonly SheetEntry[] => {
    const own = Object.hasOwn(values, node.code)
      ? [{ code: node.code, final: { points: toDecimalText(pointsOf(node, values)) } }]
      : [];
    return isBranch(node) ? [...own, ...entriesOf(node.children, values)] : own;
  });
}

function pointsOf({ code, max }: CriterionNode, values: Values): ExactDecimal {
  return exact(values[code] as DecimalInput).times(exact(max));
}

function entriesWithRest(
  set: CriteriaSet,
  values: Values,
  index: ExactDecimal,
): readonly SheetEntry[] {
  const open = set.domains.filter((node) => !isCovered(node, values));
  const [rest] = open;
  if (rest === undefined) {
    refuse(checkIndex(set, values, index));
    return entriesOf(set.domains, values);
  }
  if (open.length > 1) {
    const key = open.map(({ code }) => code).join(", ");
    refuse([scoreSheetProblem("missing-figure", { path: "/values" }, { key })]);
  }
  const whole = rest;
  const others = set.domains.filter((node) => node !== whole);
  const known = sumDecimals(others.map((node) => worthOf(node, values)));
  const left = index.times(exact(set.max)).minus(known);
  const points = roundHalfUp(fraction(left, exact(whole.weight ?? 1)), set.decimals ?? 4);
  const parts = entriesOf(isBranch(whole) ? whole.children : [], values).map(({ code }) => code);
  return set.domains.flatMap((node): readonly SheetEntry[] => {
    if (node !== whole) return entriesOf([node], values);
    const remark = remarkOf(set, parts, values);
    const given = { points: toDecimalText(points), ...(remark === "" ? {} : { remark }) };
    return [{ code: node.code, final: given }];
  });
}

// Values that cover all give the index themselves, but for what was rounded in them and in it.
function checkIndex(set: CriteriaSet, values: Values, index: ExactDecimal): readonly Problem[] {
  const given = index.times(exact(set.max));
  const computed = sumDecimals(set.domains.map((node) => worthOf(node, values)));
  const slack = exact(set.max).shiftedBy(-4);
  if (given.minus(computed).abs().lessThanOrEqualTo(slack)) return [];
  const points = { points: toDecimalText(given), computed: toDecimalText(computed) };
  return [scoreSheetProblem("points-disagree", { path: "/index" }, points)];
}

// Leaves that carry no points need no value.
function isCovered(node: CriterionNode, values: Values): boolean {
  if (Object.hasOwn(values, node.code) || exact(node.max).isZero()) return true;
  return isBranch(node) && node.children.every((child) => isCovered(child, values));
}

function worthOf(node: CriterionNode, values: Values): ExactDecimal {
  const points =
    isBranch(node) && !Object.hasOwn(values, node.code)
      ? sumDecimals(node.children.map((child) => worthOf(child, values)))
      : Object.hasOwn(values, node.code)
        ? pointsOf(node, values)
        : exact(0);
  return points.times(exact(node.weight ?? 1));
}

function remarkOf(set: CriteriaSet, codes: readonly string[], values: Values): string {
  if (codes.length === 0) return "";
  const titles = new Map([...walk(set)].map(({ node }) => [node.code, textIn(node.title, "vi")]));
  const told = codes.map((code) => {
    const value = formatNumber(toDecimalText(exact(values[code] as DecimalInput)), "vi");
    return `${code} ${titles.get(code) ?? ""} ${value}`;
  });
  return `Giá trị công bố của mục con: ${told.join("; ")}`;
}
