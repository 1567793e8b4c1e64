import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { problem, surveyProblem } from "../problems/problem.js";
import { checkPostStrata } from "./check-post-strata.js";
import { checkQuestionnaire } from "./check-questionnaire.js";
import { questionnaireOutline, tabulateOptionsOutline, tallyOutline } from "./outlines.js";
import { postStrataOf } from "./post-strata.js";
import { peopleWriter, postStratify } from "./post-stratify.js";
import { criteriaOf, type Questionnaire } from "./questionnaire.js";
import { Sample } from "./sample.js";
import { designOf } from "./sample-design.js";
import { checkPopulations, samplingOf } from "./sample-populations.js";
import { type Hidden, hiddenIn, hiddenInGroups } from "./suppress.js";
import type { ShareTable, SurveyTable } from "./survey-table.js";
import type { TabulateOptions } from "./tabulate-options.js";
import { Tabulator } from "./tabulator.js";
import type { SurveyTally } from "./tally.js";

/**
 * Shares of satisfied answers from a tally: per criterion, factor, part, group, and overall by
 * the formula of the questionnaire; each with its base, and with its standard error, interval
 * and margin in words where forms are known; those of the index and of other means are linearised. A share of too few people is withheld with all its figures, and so is everything that
 * is the mean of it; of groups, as many more as it takes that nobody has it from the whole minus
 * the others. A criterion that nobody was asked is left out of means.
 *
 * @throws ChisoError `questionnaire-mismatch` for a tally of another questionnaire, `not-a-count`
 * for a minimum or a population that is no whole number from 1; with `postStrata` `no-groups` for a
 * tally that is not broken down, `missing-figure` for a value without known total,
 * `post-stratum-too-small` for a total of no or one form, `population-below-sample`, and
 * `post-strata-without-forms` where only counts are known
 * @example
 * tabulate(sipas2640, tally, { minimumBase: 1 }).factors[0].criteria[0].percentage // "50.00"
 */
export function tabulate(
  questionnaire: Questionnaire,
  tally: SurveyTally,
  options: TabulateOptions = {},
): SurveyTable {
  refuse(
    checkArguments(
      { questionnaire: [questionnaire, questionnaireOutline], tally: [tally, tallyOutline] },
      [options, tabulateOptionsOutline],
    ),
  );
  refuse(checkQuestionnaire(questionnaire));
  const { id, version, title, base, weighting, overallFormula, provenance } = questionnaire;
  const given = tally.questionnaire;
  if (given.id !== id || given.version !== version) {
    refuse([
      surveyProblem(
        "questionnaire-mismatch",
        { path: "" },
        { given: `"${given.id}" (${given.version})`, expected: `"${id}" (${version})` },
      ),
    ]);
  }
  const minimumBase = options.minimumBase ?? questionnaire.minimumBase ?? 1;
  if (!Number.isSafeInteger(minimumBase) || minimumBase < 1) {
    refuse([problem("not-a-count", { path: "/minimumBase" }, { value: String(minimumBase) })]);
  }
  refuseOtherCriteria(questionnaire, tally);
  refuse(checkPopulations(tally, options.populations));
  refuse(checkPostStrata(tally, options.postStrata, weighting === "per-form"));
  const choice = { level: options.level ?? "95", method: options.method ?? "wilson" } as const;
  const table = (of: SurveyTally, hidden: Hidden, group: string | null): ShareTable => {
    const sampling = samplingOf(tally, of, options.populations, group);
    const sample = new Sample(of.strata ?? [], sampling, choice);
    return new Tabulator(questionnaire, { tally: of, hidden, sample, minimumBase }).table();
  };
  const whole = (hidden: Hidden): ShareTable => {
    const { postStrata: totals } = options;
    const sampling = samplingOf(tally, tally, options.populations, undefined);
    const postStrata = totals === undefined ? undefined : postStrataOf(tally, totals);
    const sample = new Sample(tally.strata ?? [], sampling, choice, postStrata);
    const body = { hidden, sample, minimumBase };
    return postStrata === undefined
      ? new Tabulator(questionnaire, { ...body, tally }).table()
      : new Tabulator(
          { ...questionnaire, weighting: "per-form" },
          { ...body, tally: postStratify(tally, postStrata), writeSum: peopleWriter(postStrata) },
        ).table();
  };
  const groups = tally.groups ?? [];
  const hidden = hiddenInGroups(
    groups.map((group) => group.tally),
    minimumBase,
  );
  // Forms that are weighted to totals count differently, whatever they came with.
  const weighed = options.postStrata === undefined ? weighting : "per-form";
  return {
    questionnaire: { id, version, title, base, weighting: weighed, overallFormula, provenance },
    minimumBase,
    design: designOf(tally, options),
    ...whole(hiddenIn(tally, minimumBase)),
    ...(tally.by === undefined || tally.groups === undefined
      ? {}
      : {
          by: tally.by,
          groups: groups.map(({ value, tally: own }, at) => ({
            value,
            ...table(own, hidden[at] as Hidden, value),
          })),
        }),
  };
}

// A tally of the same name may still hold other criteria, where it was put together elsewhere.
function refuseOtherCriteria(questionnaire: Questionnaire, tally: SurveyTally): void {
  const expected = criteriaOf(questionnaire).map(({ criterion: { code } }) => code);
  const bodies = [tally, ...(tally.groups ?? []).map((group) => group.tally)];
  const other = bodies.find(
    ({ criteria }) =>
      criteria.length !== expected.length ||
      !expected.every((code) => criteria.some((one) => one.code === code)),
  );
  if (other === undefined) return;
  const given = other.criteria.map(({ code }) => code).join(", ");
  const place = { path: "/criteria" };
  refuse([
    surveyProblem("questionnaire-mismatch", place, { given, expected: expected.join(", ") }),
  ]);
}
