import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { leavesOf } from "../../criteria-set/tree.js";
import { type DecimalInput, readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { refuse } from "../../problems/chiso-error.js";
import { below, problem } from "../../problems/problem.js";
import type { ScoreSheet, Unit } from "../../score-sheet/score-sheet.js";

/**
 * A score sheet from published values: each value (0..1) times the maximum of its index.
 *
 * @param values by code of the leaf; a leaf without a value is left unassessed
 * @throws ChisoError `unknown-code`, `not-a-decimal`, `value-outside-range`
 * @example
 * dtiSheetOfValues(province922, { id: "x", name: "Tỉnh X" }, 2022, { "7": "0.5" }).entries[0].final.points // "100"
 */
export function dtiSheetOfValues(
  set: CriteriaSet,
  unit: Unit,
  year: number,
  values: Readonly<Record<string, DecimalInput>>,
): ScoreSheet {
  const leaves = new Map(leavesOf(set).map((leaf) => [leaf.code, leaf]));
  refuse(
    Object.entries(values).flatMap(([code, value]) => {
      const place = below({ path: "/values" }, code);
      if (!leaves.has(code)) return [problem("unknown-code", place, { code })];
      const number = readDecimal(value);
      if (number === undefined) return [problem("not-a-decimal", place, {})];
      return number.isNegative() || number.greaterThan(1)
        ? [problem("value-outside-range", place, { value: toDecimalText(number), range: "0 - 1" })]
        : [];
    }),
  );
  return {
    unit,
    year,
    set: { id: set.id, version: set.version },
    entries: leavesOf(set)
      .filter(({ code }) => Object.hasOwn(values, code))
      .map(({ code, max }) => ({
        code,
        final: { points: toDecimalText(exact(values[code] as DecimalInput).times(exact(max))) },
      })),
  };
}
