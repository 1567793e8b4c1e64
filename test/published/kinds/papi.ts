/** PAPI of provinces: structures, values, intervals and groups. */
import * as z from "zod";
import { ExactDecimal } from "../../../src/numbers/exact-decimal.js";
import {
  type DecimalInput,
  groupPapi,
  type PapiGroupRule,
  papiInterval,
  papiStructureOf,
  scorePapi,
} from "../../support/library.js";
import { caseKind, printed } from "./case-kind.js";

const unit = { id: "province", name: "Tỉnh" };

/** The structure of a year: how many dimensions and sub-dimensions, and the ends of each. */
export const papiStructureKind = caseKind("papi-structure", { year: z.int() }, ({ year }) => {
  const { id, version, dimensions } = papiStructureOf(year);
  const sheet = { unit, year, structure: { id, version } };
  return {
    dimensions: dimensions.length,
    subDimensions: dimensions.flatMap((one) => one.subDimensions).length,
    ends: scorePapi(papiStructureOf(year), sheet).dimensions,
  };
});

/** Published dimensions of a year, with their plain sum and, where there are weights, the weighted. */
export const papiDimensionsKind = caseKind(
  "papi-dimensions",
  { year: z.int(), values: z.record(z.string(), printed) },
  ({ year, values }) => {
    const { dimensions } = papiStructureOf(year);
    const sum = (weights: readonly DecimalInput[]): string =>
      dimensions
        .map(({ code }, at) => new ExactDecimal(values[code] ?? "").times(weights[at] ?? 0))
        .reduce((total, value) => total.plus(value), new ExactDecimal(0))
        .toString();
    const weights = dimensions.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
    return {
      total: sum(dimensions.map(() => 1)),
      weightedTotal: weights.length === dimensions.length ? sum(weights) : null,
    };
  },
);

/** A total and its standard error: the interval that is printed beside it. */
export const papiIntervalKind = caseKind(
  "papi-interval",
  { value: printed, standardError: printed },
  ({ value, standardError }) => papiInterval(value, standardError),
);

const rules = [
  "fixed-size",
  "percentile-at-least",
  "percentile-above",
  "rank-above",
  "rank-at-least",
] as const satisfies readonly PapiGroupRule[];

/** So many provinces with values of their own: how many are in each group. */
export const papiGroupsKind = caseKind(
  "papi-groups",
  { provinces: z.int(), rule: z.enum(rules) },
  ({ provinces, rule }) => {
    const values = Array.from({ length: provinces }, (_, at) => ({
      key: String(at),
      value: String(40 + at / 8),
    }));
    const groups = groupPapi(values, rule).map(({ group }) => group);
    const sizes = ["high", "medium-high", "low-medium", "low"].map(
      (key) => groups.filter((group) => group === key).length,
    );
    return { sizes: sizes.join(" ") };
  },
);
