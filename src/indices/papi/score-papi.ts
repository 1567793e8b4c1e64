import type { BranchNode, CriteriaSet, LeafNode } from "../../criteria-set/criteria-set.js";
import type { PreparedCriteriaSet } from "../../criteria-set/prepared-set.js";
import { type DecimalText, sumDecimals, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatNumber } from "../../numbers/format-number.js";
import { addFractions, type Fraction, fraction, timesDecimal } from "../../numbers/fraction.js";
import { toRoundedText } from "../../numbers/fraction-text.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import type { SheetEntry } from "../../score-sheet/score-sheet.js";
import { score } from "../../scoring/score.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { rescaleAndAverage } from "../../survey/rescale-indicators.js";
import { inBoth, type Language, type LocalizedText } from "../../text/language.js";
import { preparedFor } from "../prepared-for.js";
import { checkPapiSheet, endsOf, numberIn } from "./check-papi-sheet.js";
import { papiStructureOutline } from "./outlines.js";
import type { PapiDimensionValue, PapiResult, PapiSubDimensionValue } from "./papi-result.js";
import type { PapiSheet } from "./papi-sheet.js";
import type { PapiFormula, PapiStructure, PapiSubDimension } from "./papi-structure.js";

/** How to score a province. */
export interface PapiOptions {
  /**
   * Whether formulas that only come near the published values may be used; without it their
   * sub-dimensions stay blank.
   */
  readonly partialFormulas?: boolean;
  /** `papiCriteriaSet` of the structure as it was prepared, for many provinces. */
  readonly prepared?: PreparedCriteriaSet;
}

/** Decimals of values: the published ones have at most ten. */
const valueDecimals = 10;
/** Decimals of the points of the scorecard. */
const pointDecimals = 4;

interface Known<V> {
  readonly shown: V;
  /** Exact; `null` where there is no data. */
  readonly exact: Fraction | null;
}

/**
 * Scores a province in the provincial PAPI: sub-dimensions as published or from their
 * indicators, dimensions and total as sums. A missing sub-dimension leaves its dimension and the
 * total blank; an indicator on too few answers is missing.
 *
 * @throws ChisoError with every problem of the sheet: unknown codes, values outside their scale,
 * a sub-dimension given twice
 * @example
 * const result = scorePapi(papi2018, papiSheet);
 * result.dimensions[2].subDimensions[1].value // "1.0612049415"
 */
export function scorePapi(
  structure: PapiStructure,
  sheet: PapiSheet,
  options: PapiOptions = {},
): PapiResult {
  refuse(checkArguments({}, [options, "object"]));
  refuse(checkPapiSheet(structure, sheet));
  const dimensions = structure.dimensions.map(({ code, title, subDimensions }) => {
    const parts = subDimensions.map((sub) => subDimensionOf(sub, sheet, structure, options));
    const sum = sumOf(parts.map((part) => part.exact));
    const ends = [0, 1].map((end) =>
      sumOf(subDimensions.map((sub) => endsOf(sub)[end] as Fraction)),
    ) as [Fraction, Fraction];
    const shown: PapiDimensionValue = {
      code,
      title,
      value: textOf(sum),
      low: toRoundedText(ends[0], valueDecimals),
      high: toRoundedText(ends[1], valueDecimals),
      explanation: explainSum(parts.map((part) => part.shown)),
      subDimensions: parts.map((part) => part.shown),
    };
    return { shown, exact: sum, high: ends[1] };
  });
  const { id, version, title, provenance } = structure;
  const shown = dimensions.map((dimension) => dimension.shown);
  const total = textOf(sumOf(dimensions.map((dimension) => dimension.exact)));
  const highest = textOf(sumOf(dimensions.map(({ high }) => high)));
  return {
    published: { number: total, unit: "points", outOf: highest },
    unit: sheet.unit,
    year: sheet.year,
    structure: { id, version, title, provenance },
    dimensions: shown,
    total,
    weightedTotal: textOf(
      weightedTotalOf(
        structure,
        dimensions.map((one) => one.exact),
      ),
    ),
    approximate: shown.some(({ subDimensions }) =>
      subDimensions.some(({ source }) => source === "partial"),
    ),
    scorecard: scorecardOf(structure, sheet, shown, options),
  };
}

function subDimensionOf(
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

function sumOf(values: readonly (Fraction | null)[]): Fraction | null {
  let sum: Fraction = fraction(new ExactDecimal(0));
  for (const value of values) {
    if (value === null) return null;
    sum = addFractions(sum, value);
  }
  return sum;
}

function textOf(value: Fraction | null): DecimalText | null {
  return value === null ? null : toRoundedText(value, valueDecimals);
}

function weightedTotalOf(
  { dimensions }: PapiStructure,
  values: readonly (Fraction | null)[],
): Fraction | null {
  return sumOf(
    dimensions.map(({ weight }, at) => {
      const value = values[at] ?? null;
      return weight === undefined || value === null ? null : timesDecimal(value, exact(weight));
    }),
  );
}

function scorecardOf(
  structure: PapiStructure,
  { unit, year, provenance }: PapiSheet,
  dimensions: readonly PapiDimensionValue[],
  { prepared }: PapiOptions,
): Scorecard {
  const set = preparedFor(structure, prepared, () => papiCriteriaSet(structure));
  const entries = dimensions.flatMap(({ subDimensions }) =>
    subDimensions.flatMap(({ code, value, explanation }): readonly SheetEntry[] => {
      if (value === null) return [];
      const points = toRoundedText(fraction(new ExactDecimal(value)), pointDecimals);
      return [{ code, final: { points, remark: explanation.vi } }];
    }),
  );
  return score(
    set,
    {
      unit,
      year,
      set: { id: structure.id, version: structure.version },
      ...(provenance === undefined ? {} : { provenance }),
      entries,
    },
    { layer: "final" },
  );
}

/**
 * A structure of the provincial PAPI as a criteria set of points, so that a province's results
 * lead to gaps and a plan like any other index. Maxima are the upper ends to four decimals:
 * 3.3333 where the end is ten thirds.
 *
 * @example
 * papiCriteriaSet(papi2019).max // "79.7999"
 */
export function papiCriteriaSet(structure: PapiStructure): CriteriaSet {
  refuse(checkArguments({ structure: [structure, papiStructureOutline] }));
  const domains = structure.dimensions.map(({ code, title, subDimensions }): BranchNode => {
    const leaves = subDimensions.map(
      (sub): LeafNode => ({
        code: sub.code,
        title: sub.title,
        max: toRoundedText(endsOf(sub)[1], pointDecimals),
        scoredBy: "survey",
        rule: { kind: "points" },
      }),
    ) as [LeafNode, ...LeafNode[]];
    return { code, title, max: sumOfMaxima(leaves), children: leaves };
  });
  const { id, version, title, from, to, provenance } = structure;
  return {
    id,
    version,
    index: "papi",
    title,
    appliesTo: { vi: "tỉnh, thành phố trực thuộc trung ương", en: "provinces" },
    period: { from: `${from}-01-01`, ...(to === undefined ? {} : { to: `${to}-12-31` }) },
    max: sumOfMaxima(domains),
    decimals: pointDecimals,
    notApplicable: "not-allowed",
    provenance,
    domains,
  };
}

function sumOfMaxima(nodes: readonly { readonly max: string | number }[]): DecimalText {
  return toDecimalText(sumDecimals(nodes.map(({ max }) => exact(max))));
}

const noData: LocalizedText = { vi: "Không có dữ liệu", en: "No data" };

function tooFew(minimum: number): LocalizedText {
  return {
    vi: `Không có dữ liệu: một chỉ tiêu có ít hơn ${minimum} người trả lời`,
    en: `No data: an indicator has fewer than ${minimum} answers`,
  };
}

function partialFormula({ largestError = "0" }: PapiFormula): LocalizedText {
  return {
    vi: `Không tính: công thức chỉ gần đúng (lệch tới ${formatNumber(largestError, "vi")} điểm)`,
    en: `Not computed: the formula only comes near (up to ${largestError} points off)`,
  };
}

function explainSum(parts: readonly PapiSubDimensionValue[]): LocalizedText {
  const missing = parts.filter(({ value }) => value === null).map(({ code }) => code);
  return inBoth((language) => {
    const vi = language === "vi";
    if (missing.length > 0) {
      return vi
        ? `Để trống: không có dữ liệu của ${missing.join(", ")}`
        : `Blank: no data of ${missing.join(", ")}`;
    }
    const terms = parts.map(({ value }) => shown(value as string, language)).join(" + ");
    return vi ? `Tổng các nội dung thành phần: ${terms}` : `Sum of the sub-dimensions: ${terms}`;
  });
}

function publishedWords(value: Fraction, low: string, high: string, language: Language): string {
  const [number, from, to] = [toRoundedText(value, valueDecimals), low, high].map((text) =>
    shown(text, language),
  );
  return language === "vi"
    ? `Giá trị công bố ${number} (thang ${from} - ${to})`
    : `Published value ${number} (scale ${from} - ${to})`;
}

function formulaWords(
  { indicators, divisor, status, largestError = "0" }: PapiFormula,
  scaled: readonly { readonly value: ExactDecimal }[],
  value: Fraction,
  [low, high]: readonly [string, string],
  language: Language,
): string {
  const vi = language === "vi";
  const parts = indicators
    .map(({ title, worst, best }, at) => {
      const number = shown(toDecimalText(scaled[at]?.value ?? new ExactDecimal(0)), language);
      const [from, to] = [worst, best].map((end) => formatNumber(String(end), language));
      return `${title[language]} ${number} (${from} → ${to})`;
    })
    .join("; ");
  const result = shown(toRoundedText(value, valueDecimals), language);
  const [from, to] = [low, high].map((text) => shown(text, language));
  const by = divisor ?? indicators.length;
  const near =
    status === "exact"
      ? ""
      : vi
        ? `; gần đúng, lệch tới ${formatNumber(largestError, "vi")} điểm`
        : `; approximate, up to ${largestError} points off`;
  return vi
    ? `${parts}; quy về thang ${from} - ${to}, cộng rồi chia ${by}: ${result}${near}`
    : `${parts}; rescaled to ${from} - ${to}, summed and divided by ${by}: ${result}${near}`;
}

function shown(text: DecimalText, language: Language): string {
  return formatNumber(toRoundedText(fraction(new ExactDecimal(text)), pointDecimals), language);
}
