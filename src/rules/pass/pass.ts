import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { compareFractions } from "../../numbers/fraction.js";
import { checkKeys } from "../../problems/check-keys.js";
import { below } from "../../problems/problem.js";
import { inBoth, type LocalizedText } from "../../text/language.js";
import { asFigures, doesNotFit, hasExactly, readFlag, readRecord } from "../figures.js";
import { outcome } from "../given-points.js";
import type { RuleKind } from "../rule-kind.js";
import { sharedSteps, toSteps } from "../step.js";
import type { PassCondition, PassDeclared, PassRule } from "./rule.js";
import { passShape } from "./shape.js";
import { needsConditions, needsResult, unmet, verdict } from "./words.js";

/** Whether the requirement is met, and what is missing. */
export interface PassFigures {
  readonly met: boolean;
  readonly missing: readonly PassCondition[];
}

export const passKind: RuleKind<PassRule, PassDeclared, PassFigures> = {
  kind: "pass",

  shape: passShape,

  figures: ({ conditions }) =>
    conditions === undefined ? [["met"]] : conditions.map(({ key }) => ["conditions", key]),

  check: (rule, _scope, place) => checkKeys(rule.conditions ?? [], below(place, "conditions")),

  prepare(rule, scope) {
    const { max, decimals } = scope;
    const { conditions } = rule;
    const keys = (conditions ?? []).map(({ key }) => key);
    const zero = new ExactDecimal(0);
    const [all, none] = [outcome(max, scope), outcome(zero, scope)];
    const met = inBoth((language) => verdict(rule, true, language));
    const notMet = inBoth((language) => verdict(rule, false, language));
    const noSteps = sharedSteps([]);
    const needs = (missing: readonly PassCondition[]): LocalizedText =>
      inBoth((language) =>
        conditions === undefined
          ? needsResult(rule.met, language)
          : needsConditions(rule, missing, language),
      );
    const reached = { points: all.points, needs: needs(conditions ?? []) };
    const steps = sharedSteps(toSteps([reached], zero, decimals));
    return {
      lowest: zero,
      read(declared, place, problems) {
        const figures = asFigures(declared);
        if (conditions === undefined) {
          if (figures === undefined || !hasExactly(figures, ["met"])) {
            return doesNotFit("pass", "met", place, problems);
          }
          const flag = readFlag(figures.met, below(place, "met"), problems);
          return flag === undefined ? undefined : { met: flag, missing: [] };
        }
        if (figures === undefined || !hasExactly(figures, ["conditions"])) {
          return doesNotFit("pass", "conditions", place, problems);
        }
        const at = below(place, "conditions");
        const states = readRecord(figures.conditions, keys, at, problems, (value, _at, where) =>
          readFlag(value, where, problems),
        );
        if (states === undefined) return undefined;
        const missing = conditions.filter((_condition, index) => states[index] === false);
        return {
          met: rule.require === "any" ? states.includes(true) : missing.length === 0,
          missing,
        };
      },
      evaluate(figures) {
        const own = figures.met ? all : none;
        if (figures.met) return { ...own, reason: met, steps: noSteps };
        return conditions === undefined
          ? { ...own, reason: notMet, steps }
          : { ...own, reason: inBoth((language) => unmet(rule, figures.missing, language)) };
      },
      stepsAbove({ points, figures }) {
        if (compareFractions(points, all.points) >= 0) return [];
        return [
          figures === undefined ? reached : { points: all.points, needs: needs(figures.missing) },
        ];
      },
    };
  },
};
