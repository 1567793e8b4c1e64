import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { Rule, RulePart } from "../../rules/kinds.js";
import { pointsOf } from "../../rules/worth.js";
import { areExclusive } from "./exclusive.js";
import { type FormulaWording, readFormula } from "./formula.js";
import { makeKeys } from "./keys.js";
import { saysCondition } from "./limiting.js";
import { saysMore } from "./options.js";
import type { RuleForm } from "./outcome.js";
import { readInterval } from "./read-interval.js";
import { readOption } from "./read-option.js";
import { inRule, numeratorOf, sumOfParts } from "./words.js";

/**
 * "Có kế hoạch: 0,5; có báo cáo: 0,5; xử lý kiến nghị: tỷ lệ × 1": requirements that count each
 * for itself. Only where they sum to the maximum and none of them gives it alone: any other
 * reading of such a table could never reach the maximum.
 */
export const partsForm: RuleForm = ({ pieces, max }) => {
  const found = pieces.map((piece) => readPart(piece, max));
  const parts = found.flatMap((part) => part ?? []);
  if (parts.length !== pieces.length || parts.length < 2) return undefined;
  const sum = parts.reduce((total, part) => total.plus(part.points), new ExactDecimal(0));
  const fits = parts.every(({ points }) => points.greaterThan(0) && points.lessThan(max));
  if (!sum.equals(max) || !fits || areExclusive(parts.map(({ label }) => label))) return undefined;
  const keys = makeKeys(parts.map(({ label }) => label));
  return {
    rule: {
      kind: "parts",
      parts: parts.map(
        ({ label, points, rule }, at): RulePart => ({
          key: keys[at] ?? "",
          label,
          max: toDecimalText(points),
          rule,
        }),
      ),
    },
    note: sumOfParts(parts.length),
  };
};

interface ReadPart {
  readonly label: string;
  readonly points: ExactDecimal;
  readonly rule: Rule;
}

function readPart(piece: string, max: ExactDecimal): ReadPart | undefined {
  const formula = readFormula(piece);
  if (formula !== undefined) return formulaPart(formula);
  const option = readOption(piece);
  if (option?.worth.worth === undefined || saysMore(option.label)) return undefined;
  if (saysCondition(option.label)) return undefined;
  return {
    label: option.label,
    points: pointsOf(option.worth.worth, max),
    rule: { kind: "pass" },
  };
}

function formulaPart({
  label,
  quotient,
  words,
  target,
  points,
}: FormulaWording): ReadPart | undefined {
  // A condition before the formula would be lost.
  if (label === "" || points === null || readInterval(label) !== undefined) return undefined;
  if (saysCondition(label)) return undefined;
  const { numerator, denominator } = quotient ?? {
    numerator: numeratorOf(words),
    denominator: inRule.denominator,
  };
  const share = target === null ? undefined : readDecimal(target)?.shiftedBy(-2);
  const goal = share === undefined ? {} : { target: toDecimalText(share) };
  return { label, points, rule: { kind: "ratio", numerator, denominator, ...goal } };
}
