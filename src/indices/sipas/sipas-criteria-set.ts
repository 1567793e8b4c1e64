import type { BranchNode, CriteriaSet, LeafNode } from "../../criteria-set/criteria-set.js";
import { refuse } from "../../problems/chiso-error.js";
import { problem } from "../../problems/problem.js";
import type { SurveyRule } from "../../rules/survey/rule.js";
import { checkQuestionnaire } from "../../survey/check-questionnaire.js";
import type { Questionnaire, SurveyFactor } from "../../survey/questionnaire.js";

/**
 * A questionnaire as a criteria set, so that a survey is scored, explained, planned for and
 * compared like any other index: each criterion is worth 100 points times its share of satisfied
 * answers. Factors without criteria are left out.
 *
 * @throws ChisoError with every problem of the questionnaire; `empty-list` when no factor has
 * criteria
 * @example
 * sipasCriteriaSet(sipas2640).max // "2200"
 */
export function sipasCriteriaSet(questionnaire: Questionnaire): CriteriaSet {
  refuse(checkQuestionnaire(questionnaire));
  const { id, version, index, title, appliesTo, period, ladders, provenance } = questionnaire;
  const domains = questionnaire.factors.flatMap((factor) => toDomain(factor, questionnaire));
  if (domains.length === 0)
    refuse([problem("list-too-short", { path: "/factors" }, { least: "1", given: "0" })]);
  return {
    id,
    version,
    index,
    title,
    appliesTo,
    period,
    max: sumOfMaxima(domains),
    notApplicable: "not-allowed",
    ...(ladders === undefined ? {} : { ladders }),
    provenance,
    domains,
  };
}

const pointsPerCriterion = 100;

function sumOfMaxima(domains: readonly BranchNode[]): string {
  const leaves = domains.reduce((count, { children }) => count + children.length, 0);
  return String(leaves * pointsPerCriterion);
}

function toDomain(factor: SurveyFactor, questionnaire: Questionnaire): readonly BranchNode[] {
  const rule = ruleOf(questionnaire);
  const [first, ...rest] = factor.criteria.map(
    ({ code, title, themes, provenance }): LeafNode => ({
      code,
      title,
      max: String(pointsPerCriterion),
      scoredBy: "survey",
      rule,
      ...(themes === undefined ? {} : { themes }),
      ...(provenance === undefined ? {} : { provenance }),
    }),
  );
  if (first === undefined) return [];
  const { code, title, themes, responsible, criteria } = factor;
  return [
    {
      code,
      title,
      max: String(criteria.length * pointsPerCriterion),
      ...(themes === undefined ? {} : { themes }),
      ...(responsible === undefined ? {} : { responsible }),
      children: [first, ...rest],
    },
  ];
}

function ruleOf({ scale, weighting }: Questionnaire): SurveyRule {
  return {
    kind: "survey",
    ...(weighting === "per-form" ? { weighted: true } : {}),
    options: scale.answers.map(({ key, label, satisfied }) => ({
      key,
      label,
      share: satisfied ? "1" : "0",
    })),
  };
}
