import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type Fraction, fraction, timesDecimal } from "../../numbers/fraction.js";
import { toRoundedText } from "../../numbers/fraction-text.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import type { SheetEntry } from "../../score-sheet/score-sheet.js";
import { score } from "../../scoring/score.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { preparedFor } from "../prepared-for.js";
import { checkPapiSheet, endsOf } from "./check-papi-sheet.js";
import { papiCriteriaSet } from "./papi-criteria-set.js";
import type { PapiOptions } from "./papi-options.js";
import type { PapiDimensionValue, PapiResult } from "./papi-result.js";
import type { PapiSheet } from "./papi-sheet.js";
import type { PapiStructure } from "./papi-structure.js";
import { pointDecimals, sumOf, textOf, valueDecimals } from "./papi-values.js";
import { subDimensionOf } from "./sub-dimension.js";
import { explainSum } from "./words.js";

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
