import {
  type DecimalInput,
  type DecimalText,
  readDecimal,
  toDecimalText,
} from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction } from "../numbers/fraction.js";
import { toRoundedText } from "../numbers/fraction-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import {
  below,
  criteriaSetProblem,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";

/** A unit that went into a merged one, with its values, such as those of its main indices. */
export interface MergedPart {
  readonly key: string;
  readonly values: Readonly<Record<string, DecimalInput>>;
  /** What it counts for, above 0, such as its population; the same for all when absent. */
  readonly weight?: DecimalInput;
}

/** The values of a merged unit, and the parts that they come from. */
export interface MergedUnit {
  readonly values: Readonly<Record<string, DecimalText>>;
  readonly parts: readonly MergedPart[];
}

/** Decimals of a mean that has no end. */
const meanDecimals = 12;

/**
 * The values of a unit that was merged from others: the plain mean of theirs, as the ministry
 * did for the DTI 2024 of the merged provinces, or their mean by weights.
 *
 * @param parts every one with the same values; all with a weight, or none
 * @returns means, exact where twelve decimals hold them
 * @throws ChisoError `empty-list`, `missing-figure`, `not-a-decimal`, `not-above-zero`
 * @example
 * mergeUnits([{ key: "Hải Phòng", values: { dti: "0.8253" } }, { key: "Hải Dương", values: { dti: "0.7461" } }]).values.dti // "0.7857"
 */
export function mergeUnits(parts: readonly MergedPart[]): MergedUnit {
  refuse(
    checkArguments({ parts: [parts, { listOf: { keys: { key: "text", values: "object" } } }] }),
  );
  refuse(checkParts(parts));
  const weights = parts.map(({ weight }) => readDecimal(weight ?? 1) as ExactDecimal);
  const whole = weights.reduce((sum, weight) => sum.plus(weight), new ExactDecimal(0));
  const keys = Object.keys(parts[0]?.values ?? {});
  const mean = (key: string): DecimalText => {
    const sum = parts.reduce(
      (total, { values }, at) =>
        total.plus((readDecimal(values[key]) as ExactDecimal).times(weights[at] as ExactDecimal)),
      new ExactDecimal(0),
    );
    return toRoundedText(fraction(sum, whole), meanDecimals);
  };
  return { values: Object.fromEntries(keys.map((key) => [key, mean(key)])), parts };
}

function checkParts(parts: readonly MergedPart[]): readonly Problem[] {
  const [first] = parts;
  if (first === undefined)
    return [problem("list-too-short", { path: "" }, { least: "1", given: "0" })];
  const keys = new Set(parts.flatMap(({ values }) => Object.keys(values)));
  const weighted = parts.some(({ weight }) => weight !== undefined);
  return parts.flatMap(({ values, weight }, at) => {
    const place = below({ path: "" }, at);
    const problems = [...keys].flatMap((key): readonly Problem[] => {
      const where = below(place, "values", key);
      if (!Object.hasOwn(values, key)) return [scoreSheetProblem("missing-figure", where, { key })];
      return readDecimal(values[key]) === undefined ? [problem("not-a-decimal", where, {})] : [];
    });
    if (!weighted) return problems;
    const where = below(place, "weight");
    if (weight === undefined) {
      return [...problems, scoreSheetProblem("missing-figure", where, { key: "weight" })];
    }
    const value = readDecimal(weight);
    if (value === undefined) return [...problems, problem("not-a-decimal", where, {})];
    return value.greaterThan(0)
      ? problems
      : [...problems, criteriaSetProblem("not-above-zero", where, { value: toDecimalText(value) })];
  });
}
