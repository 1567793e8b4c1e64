import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { checkQuestionnaire } from "./check-questionnaire.js";
import { checkSurveyData } from "./check-survey-data.js";
import { pooledCodes } from "./count-forms.js";
import { sortGroups } from "./group-order.js";
import { checkGrouping, groupOf } from "./grouping.js";
import { mergeTallies } from "./merge-tallies.js";
import { questionnaireOutline, surveyDataOutline, tallyOptionsOutline } from "./outlines.js";
import { criteriaOf, type Questionnaire } from "./questionnaire.js";
import { sumsOfCounts } from "./share-sums.js";
import type { CountedAnswers, SurveyData } from "./survey-data.js";
import type { SurveyTally } from "./tally.js";
import { tallyForms } from "./tally-forms.js";
import type { TallyOptions } from "./tally-options.js";

/**
 * Counts survey data, whether it holds forms or counts.
 *
 * @throws ChisoError with every problem of the questionnaire or of the data
 * @example
 * tallySurvey(sipas2640, surveyData).forms // 2
 */
export function tallySurvey(
  questionnaire: Questionnaire,
  data: SurveyData,
  options: TallyOptions = {},
): SurveyTally {
  refuse(
    checkArguments(
      { questionnaire: [questionnaire, questionnaireOutline], data: [data, surveyDataOutline] },
      [options, tallyOptionsOutline],
    ),
  );
  refuse(checkQuestionnaire(questionnaire));
  refuse(checkSurveyData(questionnaire, data));
  refuse(checkGrouping(questionnaire, options.by));
  if (data.forms !== undefined) return tallyForms(questionnaire, data.forms, options);
  return tallyCounts(questionnaire, data.counts, data.valid ?? null, options.by);
}

function tallyCounts(
  questionnaire: Questionnaire,
  rows: readonly CountedAnswers[],
  forms: number | null,
  by: string | undefined,
): SurveyTally {
  const parts = new Map<string | null, SurveyTally>();
  for (const row of rows) {
    const value = by === undefined ? null : groupOf(row.groups, by);
    const own = tallyOf(questionnaire, row);
    const before = parts.get(value);
    parts.set(value, before === undefined ? own : mergeTallies(before, own));
  }
  const groups = sortGroups([...parts].map(([value, tally]) => ({ value, tally })));
  const whole = groups.reduce<SurveyTally>(
    (sum, { tally }) => mergeTallies(sum, tally),
    tallyOf(questionnaire, undefined),
  );
  const counted: SurveyTally = { ...whole, forms };
  return by === undefined ? counted : { ...counted, by, groups };
}

function tallyOf(questionnaire: Questionnaire, row: CountedAnswers | undefined): SurveyTally {
  const { id, version, scale, base } = questionnaire;
  return {
    questionnaire: { id, version },
    forms: null,
    blankForms: 0,
    invalidForms: 0,
    criteria: criteriaOf(questionnaire).map(({ criterion }) => {
      const own = row?.criterion === criterion.code ? row : undefined;
      const [noOpinion, blank] = [own?.noOpinion ?? 0, own?.blank ?? 0];
      const counts = scale.answers.map(({ key, satisfied }) => ({
        key,
        satisfied,
        count: own?.answers[key] ?? 0,
      }));
      const sum = (of: typeof counts): number => of.reduce((total, { count }) => total + count, 0);
      const counted = sum(counts) + (base === "everyone-asked" ? noOpinion + blank : 0);
      return {
        code: criterion.code,
        answers: Object.fromEntries(counts.map(({ key, count }) => [key, count])),
        noOpinion,
        blank,
        notAsked: own?.notAsked ?? 0,
        filterBlank: 0,
        sums: sumsOfCounts(sum(counts.filter(({ satisfied }) => satisfied)), counted),
      };
    }),
    pooled: pooledCodes(questionnaire).map((code) => ({ code, sums: null })),
  };
}
