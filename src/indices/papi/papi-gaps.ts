import { type DecimalText, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { fraction } from "../../numbers/fraction.js";
import { toRoundedText } from "../../numbers/fraction-text.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { resultProblem, scoreSheetProblem } from "../../problems/problem.js";
import type { LocalizedText } from "../../text/language.js";
import { papiResultOutline } from "./outlines.js";
import type { PapiResult, PapiValue } from "./papi-result.js";

/** What a value is measured against: the top of its scale, the best province, or the median. */
export type PapiReference = "maximum" | "best" | "median";

const references: readonly PapiReference[] = ["maximum", "best", "median"];

/** A sub-dimension that lies below its reference. */
export interface PapiGap {
  readonly code: string;
  readonly title: LocalizedText;
  readonly value: DecimalText;
  readonly reference: DecimalText;
  /** Reference less value, in points; always above 0. */
  readonly below: DecimalText;
  /** Names of the provinces that hold the reference, where it is the best. */
  readonly heldBy: readonly string[];
}

/**
 * Lists the sub-dimensions of a province below a reference, the largest gap first.
 *
 * @param others all provinces of the same year, this one included; needed for best and median
 * @throws ChisoError `set-mismatch` for a province of another structure, `years-disagree` for one
 * of another year
 * @example
 * findPapiGaps(papiResult, "maximum")[0].below // "4.4333919"
 */
export function findPapiGaps(
  result: PapiResult,
  against: PapiReference,
  others: readonly PapiResult[] = [],
): readonly PapiGap[] {
  refuse(
    checkArguments({
      result: [result, papiResultOutline],
      against: [against, { oneOf: references }],
      others: [others, { listOf: papiResultOutline, optional: true }],
    }),
  );
  refuse(
    others.flatMap((other) => {
      const [given, expected] = [other.structure.id, result.structure.id];
      if (given !== expected)
        return [scoreSheetProblem("set-mismatch", { path: "" }, { given, expected })];
      if (other.year === result.year) return [];
      const years = `${result.year}, ${other.year}`;
      return [resultProblem("years-disagree", { path: "" }, { years })];
    }),
  );
  const gaps = subDimensionsOf(result).flatMap((sub): readonly PapiGap[] => {
    const reference = referenceOf(sub, against, others);
    if (sub.value === null || reference === null) return [];
    const difference = new ExactDecimal(reference.value).minus(sub.value);
    if (!difference.greaterThan(0)) return [];
    return [
      {
        code: sub.code,
        title: sub.title,
        value: sub.value,
        reference: reference.value,
        below: toDecimalText(difference),
        heldBy: reference.heldBy,
      },
    ];
  });
  return gaps.sort((left, right) => new ExactDecimal(right.below).comparedTo(left.below));
}

interface Reference {
  readonly value: DecimalText;
  readonly heldBy: readonly string[];
}

function referenceOf(
  { code, high }: PapiValue,
  against: PapiReference,
  others: readonly PapiResult[],
): Reference | null {
  if (against === "maximum") return { value: high, heldBy: [] };
  const known = others
    .flatMap((other) => {
      const value = subDimensionsOf(other).find((sub) => sub.code === code)?.value ?? null;
      return value === null ? [] : [{ name: other.unit.name, value: new ExactDecimal(value) }];
    })
    .sort((left, right) => right.value.comparedTo(left.value));
  const [best] = known;
  if (best === undefined) return null;
  if (against === "best") {
    const heldBy = known.filter(({ value }) => value.equals(best.value)).map(({ name }) => name);
    return { value: toDecimalText(best.value), heldBy };
  }
  const [lower, upper] = [Math.ceil(known.length / 2), Math.floor(known.length / 2) + 1].map(
    (position) => (known[position - 1] as (typeof known)[number]).value,
  ) as [ExactDecimal, ExactDecimal];
  const middle = fraction(lower.plus(upper), new ExactDecimal(2));
  return { value: toRoundedText(middle, 11), heldBy: [] };
}

function subDimensionsOf({ dimensions }: PapiResult): readonly PapiValue[] {
  return dimensions.flatMap(({ subDimensions }) => subDimensions);
}
