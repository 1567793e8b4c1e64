import { readDecimal } from "../../numbers/decimal-text.js";
import { compareFractions } from "../../numbers/fraction.js";
import { readFraction } from "../../numbers/fraction-text.js";
import { checkKeys } from "../../problems/check-keys.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
  problem,
} from "../../problems/problem.js";
import type { PapiFormula, PapiStructure, PapiSubDimension } from "./papi-structure.js";

const root: Place = { path: "" };

/** Every problem in the meaning of a structure whose shape is right. */
export function checkPapiStructure(structure: PapiStructure): readonly Problem[] {
  const { from, to, dimensions } = structure;
  const seen = new Set<string>();
  const checkCode = (code: string, place: Place): readonly Problem[] => {
    const isRepeated = seen.has(code);
    seen.add(code);
    return isRepeated ? [criteriaSetProblem("duplicate-code", below(place, "code"), { code })] : [];
  };
  return [
    ...(to !== undefined && to < from
      ? [
          criteriaSetProblem("period-reversed", below(root, "to"), {
            from: String(from),
            to: String(to),
          }),
        ]
      : []),
    ...dimensions.flatMap((dimension, at) => {
      const place: Place = ofCriterion(below(root, "dimensions", at), dimension.code);
      return [
        ...checkCode(dimension.code, place),
        ...dimension.subDimensions.flatMap((sub, index) => {
          const own: Place = ofCriterion(below(place, "subDimensions", index), sub.code);
          return [...checkCode(sub.code, own), ...checkSubDimension(sub, own)];
        }),
      ];
    }),
  ];
}

function checkSubDimension(
  { low, high, formula }: PapiSubDimension,
  place: Place,
): readonly Problem[] {
  const ends = { low: readFraction(low), high: readFraction(high) };
  const unread = (["low", "high"] as const)
    .filter((key) => ends[key] === undefined)
    .map((key) => problem("not-a-decimal", below(place, key), {}));
  const isEmpty =
    ends.low !== undefined && ends.high !== undefined && compareFractions(ends.low, ends.high) >= 0;
  return [
    ...unread,
    ...(isEmpty ? [criteriaSetProblem("band-empty", place, {})] : []),
    ...(formula === undefined ? [] : checkFormula(formula, below(place, "formula", "indicators"))),
  ];
}

function checkFormula({ indicators }: PapiFormula, place: Place): readonly Problem[] {
  return [
    ...checkKeys(indicators, place),
    ...indicators.flatMap(({ worst, best }, at) => {
      const [from, to] = [readDecimal(worst), readDecimal(best)];
      return from !== undefined && to !== undefined && from.equals(to)
        ? [criteriaSetProblem("band-empty", below(place, at), {})]
        : [];
    }),
  ];
}
