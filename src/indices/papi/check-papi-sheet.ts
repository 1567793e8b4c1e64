import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { compareFractions, type Fraction, fraction } from "../../numbers/fraction.js";
import { readFraction } from "../../numbers/fraction-text.js";
import { checkArguments, checkOutline } from "../../problems/check-arguments.js";
import {
  addProblems,
  below,
  indexProblem,
  ofCriterion,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../../problems/problem.js";
import { allSound, type Soundness } from "../../problems/soundness.js";
import { papiSheetOutline, papiStructureOutline } from "./outlines.js";
import type { PapiIndicatorValue, PapiSheet } from "./papi-sheet.js";
import type { PapiIndicator, PapiStructure, PapiSubDimension } from "./papi-structure.js";

const root: Place = { path: "" };

/** Every problem in the meaning of a sheet whose shape is right. */
export function checkPapiSheet(structure: PapiStructure, sheet: PapiSheet): readonly Problem[] {
  const wrong = [
    ...checkOutline(sheet, papiSheetOutline),
    ...checkArguments({ structure: [structure, papiStructureOutline] }),
  ];
  if (wrong.length > 0) return wrong;
  return checkSoundPapiSheet(sheet, structure, allSound);
}

/** The same for a document that may have the wrong shape in places: those are passed over. */
export function checkSoundPapiSheet(
  sheet: PapiSheet,
  structure: PapiStructure,
  soundness: Soundness,
): readonly Problem[] {
  const known = new Map(
    structure.dimensions.flatMap(({ subDimensions }) =>
      subDimensions.map((sub) => [sub.code, sub] as const),
    ),
  );
  const problems: Problem[] = [];
  if (soundness.isWhole("/structure")) addProblems(problems, checkIdentity(sheet, structure));
  if (soundness.isWhole("/year")) addProblems(problems, checkYear(sheet, structure));
  if (soundness.isWhole("/subDimensions")) {
    for (const [code, value] of Object.entries(sheet.subDimensions ?? {})) {
      const place: Place = ofCriterion(below(root, "subDimensions", code), code);
      const sub = known.get(code);
      if (sub === undefined) problems.push(scoreSheetProblem("unknown-code", place, { code }));
      else if (value !== null) addProblems(problems, checkWithin(value, endsOf(sub), place));
    }
  }
  if (soundness.isWhole("/indicators")) {
    for (const [code, values] of Object.entries(sheet.indicators ?? {})) {
      const place: Place = ofCriterion(below(root, "indicators", code), code);
      const sub = known.get(code);
      const given = sheet.subDimensions?.[code];
      if (sub === undefined) problems.push(scoreSheetProblem("unknown-code", place, { code }));
      else if (sub.formula === undefined) {
        problems.push(indexProblem("indicators-not-known", place, { code }));
      } else if (given !== undefined && given !== null) {
        problems.push(indexProblem("given-twice", place, { code }));
      } else addProblems(problems, checkIndicators(values, sub.formula.indicators, place));
    }
  }
  return problems;
}

function checkIdentity(
  { structure: given }: PapiSheet,
  { id, version }: PapiStructure,
): readonly Problem[] {
  if (given.id === id && given.version === version) return [];
  return [
    scoreSheetProblem("set-mismatch", below(root, "structure"), {
      given: `"${given.id}" (${given.version})`,
      expected: `"${id}" (${version})`,
    }),
  ];
}

function checkYear({ year }: PapiSheet, { from, to }: PapiStructure): readonly Problem[] {
  if (year >= from && (to === undefined || year <= to)) return [];
  const period = `${from} - ${to ?? "…"}`;
  return [
    scoreSheetProblem("year-outside-period", below(root, "year"), { year: String(year), period }),
  ];
}

function checkIndicators(
  values: Readonly<Record<string, PapiIndicatorValue | null>>,
  indicators: readonly PapiIndicator[],
  place: Place,
): readonly Problem[] {
  const keys = indicators.map(({ key }) => key);
  return [
    ...Object.keys(values)
      .filter((key) => !keys.includes(key))
      .map((key) => problem("unknown-key", below(place, key), { key })),
    ...indicators.flatMap(({ key, worst, best }): readonly Problem[] => {
      const at = below(place, key);
      if (!Object.hasOwn(values, key)) return [scoreSheetProblem("missing-figure", at, { key })];
      const given = values[key] ?? null;
      if (given === null) return [];
      const [low, high] = [worst, best]
        .map((end) => readDecimal(end) as ExactDecimal)
        .sort((left, right) => left.comparedTo(right)) as [ExactDecimal, ExactDecimal];
      return checkWithin(numberIn(given), [fraction(low), fraction(high)], at);
    }),
  ];
}

/** The number in an indicator's value. */
export function numberIn(given: PapiIndicatorValue): string | number {
  return typeof given === "object" ? given.value : given;
}

/** The ends of a sub-dimension as exact values. */
export function endsOf({ low, high }: PapiSubDimension): readonly [Fraction, Fraction] {
  return [readFraction(low), readFraction(high)] as [Fraction, Fraction];
}

function checkWithin(
  value: string | number,
  [low, high]: readonly [Fraction, Fraction],
  place: Place,
): readonly Problem[] {
  const number = readDecimal(value);
  if (number === undefined) return [problem("not-a-decimal", place, {})];
  const exact = fraction(number);
  if (compareFractions(exact, low) >= 0 && compareFractions(exact, high) <= 0) return [];
  const range = [low, high]
    .map(({ numerator, denominator }) =>
      denominator === 1 ? numerator.toString() : `${numerator}/${denominator}`,
    )
    .join(" - ");
  return [scoreSheetProblem("value-outside-range", place, { value: toDecimalText(number), range })];
}
