import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type Fraction, fraction } from "../../numbers/fraction.js";
import { toRoundedText } from "../../numbers/fraction-text.js";
import { rescaleAndAverage } from "../../survey/rescale-indicators.js";
import { inBoth, type LocalizedText } from "../../text/language.js";
import { endsOf, numberIn } from "./check-papi-sheet.js";
import type { PapiOptions } from "./papi-options.js";
import type { PapiSubDimensionValue } from "./papi-result.js";
import type { PapiSheet } from "./papi-sheet.js";
import type { PapiStructure, PapiSubDimension } from "./papi-structure.js";
import { textOf, valueDecimals } from "./papi-values.js";
import { formulaWords, noData, partialFormula, publishedWords, tooFew } from "./words.js";

interface Known<V> {
  readonly shown: V;
  /** Exact; `null` where there is no data. */
  readonly exact: Fraction | null;
}

/** A sub-dimension as published or from its indicators, with why it has that value or none. */
export function subDimensionOf(
  sub: PapiSubDimension,
  sheet: PapiSheet,
  structure: PapiStructure,
  options: PapiOptions,
): Known<PapiSubDimensionValue> {
  const { code, title } = sub;
  const ends = endsOf(sub);
  const [low, high] = ends.map((end) => toRoundedText(end, valueDecimals)) as [string, string];
  const make = (
    source: PapiSubDimensionValue["source"],
    value: Fraction | null,
    explanation: LocalizedText,
  ): Known<PapiSubDimensionValue> => ({
    exact: value,
    shown: { code, title, value: textOf(value), low, high, source, explanation },
  });
  const given = own(sheet.subDimensions, code);
  if (given !== null) {
    const value = fraction(exact(given));
    return make(
      "published",
      value,
      inBoth((language) => publishedWords(value, low, high, language)),
    );
  }
  const values = own(sheet.indicators, code);
  const { formula } = sub;
  if (values === null || formula === undefined) return make("missing", null, noData);
  if (formula.status === "partial" && options.partialFormulas !== true) {
    return make("missing", null, partialFormula(formula));
  }
  const numbers = formula.indicators.map(({ key }) => values[key] ?? null);
  const few = numbers.some(
    (number) =>
      typeof number === "object" && number !== null && number.answers < structure.minimumAnswers,
  );
  if (few) return make("missing", null, tooFew(structure.minimumAnswers));
  if (numbers.some((number) => number === null)) return make("missing", null, noData);
  const scaled = formula.indicators.map(({ worst, best }, at) => ({
    value: exact(numberIn(numbers[at] as string)),
    worst: exact(worst),
    best: exact(best),
  }));
  const divisor = new ExactDecimal(formula.divisor ?? scaled.length);
  const value = rescaleAndAverage(scaled, ends, divisor);
  return make(
    formula.status,
    value,
    inBoth((language) => formulaWords(formula, scaled, value, [low, high], language)),
  );
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | null {
  return record !== undefined && Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}
