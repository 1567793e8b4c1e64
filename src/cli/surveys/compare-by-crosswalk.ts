import type { Crosswalk } from "../../comparison/crosswalk.js";
import { compareSurveys, type SurveyComparison } from "../../survey/compare-surveys.js";
import type { SurveyTable } from "../../survey/survey-table.js";

/**
 * Compares two surveys whose criteria have other codes: the earlier ones are called by their later
 * codes first. What a row gives up, or whose rule changed, is compared with nothing, and the index,
 * which is made of other criteria now, has no verdict.
 */
export function compareByCrosswalk(
  before: SurveyTable,
  after: SurveyTable,
  crosswalk: Crosswalk | undefined,
): SurveyComparison {
  if (crosswalk === undefined) return compareSurveys(before, after);
  const laterCode = laterCodes(crosswalk);
  const renamed: SurveyTable = {
    ...before,
    questionnaire: { ...before.questionnaire, id: after.questionnaire.id },
    factors: before.factors.map((factor) => ({
      ...factor,
      criteria: factor.criteria.flatMap((criterion) => {
        const code = laterCode(criterion.code);
        return code === undefined ? [] : [{ ...criterion, code }];
      }),
    })),
  };
  return { ...compareSurveys(renamed, after), overall: null };
}

function laterCodes({ rows, others }: Crosswalk): (code: string) => string | undefined {
  const named = new Map(rows.map((row) => [row.before, row]));
  const taken = new Set(rows.map(({ after }) => after));
  return (code) => {
    const row = named.get(code);
    if (row !== undefined) return row.ruleChanged === true ? undefined : (row.after ?? undefined);
    return others === "same-code" && !taken.has(code) ? code : undefined;
  };
}
