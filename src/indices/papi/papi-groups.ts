import type { DecimalInput } from "../../numbers/decimal-text.js";
import { readDecimal } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  timesDecimal,
} from "../../numbers/fraction.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { below, problem } from "../../problems/problem.js";

/** The four groups of PAPI, best first. */
export type PapiGroup = "high" | "medium-high" | "low-medium" | "low";

/** The groups, best first, with their names. */
export const papiGroups: readonly {
  readonly key: PapiGroup;
  readonly title: { readonly vi: string; readonly en: string };
}[] = [
  { key: "high", title: { vi: "Cao nhất", en: "High" } },
  { key: "medium-high", title: { vi: "Trung bình cao", en: "Medium-high" } },
  { key: "low-medium", title: { vi: "Trung bình thấp", en: "Low-medium" } },
  { key: "low", title: { vi: "Thấp nhất", en: "Low" } },
];

/**
 * How provinces are cut into four groups. The reports say "from the 75th percentile", "50th to
 * 75th" and so on, without a method.
 *
 * - `fixed-size`: a quarter of the provinces each; what is left over goes to the lowest group,
 *   then the highest, then medium-high. The only rule that gives the published sizes for 60, 61
 *   and 63 provinces; it was made to fit them (provenance: partial), and sizes of other numbers
 *   are a guess.
 * - `percentile-at-least`, `percentile-above`: percentiles by linear interpolation
 *   (PERCENTILE.INC); a province belongs to a group from the percentile on, or above it. The
 *   first is nearest to the wording.
 * - `rank-at-least`, `rank-above`: the cut is the value of the province at rank n x p, rounded up
 *   from the bottom.
 */
export type PapiGroupRule =
  | "fixed-size"
  | "percentile-at-least"
  | "percentile-above"
  | "rank-at-least"
  | "rank-above";

const rules: readonly PapiGroupRule[] = [
  "fixed-size",
  "percentile-at-least",
  "percentile-above",
  "rank-at-least",
  "rank-above",
];

/** A province with its group; `null` without a value. */
export interface PapiGrouped {
  readonly key: string;
  readonly group: PapiGroup | null;
}

/**
 * Cuts provinces into the four groups of PAPI by their values, compared exactly. Equal values are
 * never parted: they all get the better group.
 *
 * @param values a value for each province, `null` without data
 * @param rule `fixed-size` when absent
 * @returns the groups in the order of the values
 * @throws ChisoError `not-a-decimal` for a value that is none
 * @example
 * groupPapi([{ key: "a", value: "44" }, { key: "b", value: "41" }, { key: "c", value: "43" }, { key: "d", value: "42" }])[2].group // "medium-high"
 */
export function groupPapi(
  values: readonly { readonly key: string; readonly value: DecimalInput | null }[],
  rule: PapiGroupRule = "fixed-size",
): readonly PapiGrouped[] {
  refuse(
    checkArguments({
      values: [values, { listOf: { keys: { key: "text" } } }],
      rule: [rule, { oneOf: rules }],
    }),
  );
  const read = values.map(({ value }) => (value === null ? null : readDecimal(value)));
  refuse(
    read.flatMap((value, at) =>
      value === undefined ? [problem("not-a-decimal", below({ path: "" }, at, "value"), {})] : [],
    ),
  );
  const known = read.flatMap((value) => (value == null ? [] : [value]));
  const ascending = [...known].sort((left, right) => left.comparedTo(right));
  const cuts = cutsOf(ascending, rule);
  const closed = rule !== "percentile-above" && rule !== "rank-above";
  const keys: readonly PapiGroup[] = ["high", "medium-high", "low-medium"];
  return values.map(({ key }, at) => {
    const value = read[at];
    if (value == null) return { key, group: null };
    const found = keys.find((_key, position) => {
      const cut = cuts[position];
      if (cut === undefined) return false;
      const order = compareFractions(fraction(value), cut);
      return closed ? order >= 0 : order > 0;
    });
    return { key, group: found ?? "low" };
  });
}

// The cuts of the three upper groups, the highest first.
function cutsOf(
  ascending: readonly ExactDecimal[],
  rule: PapiGroupRule,
): readonly (Fraction | undefined)[] {
  const count = ascending.length;
  if (count === 0) return [];
  const at = (position: number): ExactDecimal =>
    ascending[Math.min(Math.max(position, 0), count - 1)] as ExactDecimal;
  if (rule === "fixed-size") {
    const quarter = Math.floor(count / 4);
    const rest = count % 4;
    const high = quarter + (rest >= 2 ? 1 : 0);
    const mediumHigh = high + quarter + (rest >= 3 ? 1 : 0);
    return [high, mediumHigh, mediumHigh + quarter].map((size) =>
      size === 0 ? undefined : fraction(at(count - size)),
    );
  }
  return [3, 2, 1].map((quarters) => {
    if (rule.startsWith("rank")) {
      return fraction(at(Math.ceil((count * quarters) / 4) - 1));
    }
    const steps = (count - 1) * quarters;
    const [lower, upper] = [at(Math.floor(steps / 4)), at(Math.floor(steps / 4) + 1)];
    const part = fraction(new ExactDecimal(steps % 4), new ExactDecimal(4));
    return addFractions(fraction(lower), timesDecimal(part, upper.minus(lower)));
  });
}
