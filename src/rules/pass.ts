import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction } from "../numbers/fraction.js";
import { below, problem } from "../problems/problem.js";
import { inBoth, type Language, type LocalizedText, type Text, textIn } from "../text/language.js";
import { asFigures, checkRecord, doesNotFit, hasExactly } from "./declared-figures.js";
import { checkKeys } from "./keys.js";
import type { RuleKind } from "./rule-kind.js";

/** One of several conditions. */
export interface PassCondition {
  readonly key: string;
  readonly label: Text;
}

/**
 * All or nothing: the maximum when the requirement is met, else 0.
 *
 * Without `conditions` the sheet says whether the requirement as a whole is met; with them it
 * says so for each, and `require` tells whether all must hold (the default) or any one.
 *
 * @example
 * {
 *   kind: "pass",
 *   conditions: [
 *     { key: "tasks", label: "Xác định đầy đủ nhiệm vụ" },
 *     { key: "budget", label: "Bố trí kinh phí" },
 *   ],
 * }
 */
export interface PassRule {
  readonly kind: "pass";
  readonly conditions?: readonly PassCondition[];
  readonly require?: "all" | "any";
  /** Wording of the instrument when met, e.g. "Đủ số lượng và đúng thời gian". */
  readonly met?: Text;
  /** Wording of the instrument when not met. */
  readonly unmet?: Text;
}

/** Whether the requirement is met, as a whole or condition by condition. */
export type PassDeclared =
  | { readonly met: boolean; readonly conditions?: never }
  | { readonly conditions: Readonly<Record<string, boolean>>; readonly met?: never };

export const passKind: RuleKind<PassRule, PassDeclared> = {
  kind: "pass",

  check(rule, _scope, place) {
    return checkKeys(rule.conditions ?? [], below(place, "conditions"));
  },

  checkDeclared(rule, declared, _scope, place) {
    const figures = asFigures(declared);
    if (rule.conditions === undefined) {
      if (figures === undefined || !hasExactly(figures, ["met"])) {
        return [doesNotFit("pass", "met", place)];
      }
      return typeof figures.met === "boolean"
        ? []
        : [problem("wrong-type", below(place, "met"), { expected: "true / false" })];
    }
    if (figures === undefined || !hasExactly(figures, ["conditions"])) {
      return [doesNotFit("pass", "conditions", place)];
    }
    const keys = rule.conditions.map(({ key }) => key);
    return checkRecord(figures.conditions, keys, below(place, "conditions"), (value, _key, at) =>
      typeof value === "boolean" ? [] : [problem("wrong-type", at, { expected: "true / false" })],
    );
  },

  evaluate(rule, declared, { max }) {
    const met = isMet(rule, declared);
    return {
      points: fraction(met ? max : new ExactDecimal(0)),
      reason: inBoth((language) => reasonIn(rule, declared, met, language)),
    };
  },

  lowest: () => new ExactDecimal(0),

  stepsAbove(rule, { points, declared }, { max }) {
    return points.lessThan(max) ? [{ points: fraction(max), needs: needsOf(rule, declared) }] : [];
  },
};

function isMet(rule: PassRule, declared: PassDeclared): boolean {
  const { conditions } = declared;
  if (conditions === undefined) return declared.met;
  const states = (rule.conditions ?? []).map(({ key }) => conditions[key] === true);
  return rule.require === "any" ? states.includes(true) : !states.includes(false);
}

function reasonIn(
  rule: PassRule,
  declared: PassDeclared,
  met: boolean,
  language: Language,
): string {
  const vi = language === "vi";
  const verdict = met
    ? textIn(rule.met ?? { vi: "Đạt yêu cầu", en: "Requirement met" }, language)
    : textIn(rule.unmet ?? { vi: "Không đạt yêu cầu", en: "Requirement not met" }, language);
  if (met || rule.conditions === undefined) return verdict;
  return `${verdict} (${vi ? "còn thiếu" : "missing"}: ${missingIn(rule, declared, language)})`;
}

function needsOf(rule: PassRule, declared: PassDeclared | undefined): LocalizedText {
  return inBoth((language) => {
    const vi = language === "vi";
    if (rule.conditions !== undefined) {
      const prefix =
        rule.require === "any"
          ? vi
            ? "cần đáp ứng một trong các điều kiện"
            : "needs one of the conditions"
          : vi
            ? "cần đáp ứng đủ điều kiện"
            : "needs the conditions";
      return `${prefix}: ${missingIn(rule, declared, language)}`;
    }
    if (rule.met !== undefined) {
      return `${vi ? "cần đạt" : "needs"}: ${textIn(rule.met, language)}`;
    }
    return vi ? "cần đạt yêu cầu" : "needs the requirement to be met";
  });
}

function missingIn(rule: PassRule, declared: PassDeclared | undefined, language: Language): string {
  return (rule.conditions ?? [])
    .filter(({ key }) => declared?.conditions?.[key] !== true)
    .map(({ label }) => textIn(label, language))
    .join("; ");
}
