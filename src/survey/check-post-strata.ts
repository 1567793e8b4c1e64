import {
  below,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
  surveyProblem,
} from "../problems/problem.js";
import { isWeighed } from "./post-strata.js";
import type { SurveyTally } from "./tally.js";

const place: Place = below({ path: "" }, "postStrata");

/** Problems of the known totals that a tally is to be weighted to. */
export function checkPostStrata(
  tally: SurveyTally,
  totals: Readonly<Record<string, number>> | undefined,
  isWeighted: boolean,
): readonly Problem[] {
  if (totals === undefined) return [];
  const { by, groups = [] } = tally;
  if (by === undefined || groups.length === 0) {
    return [surveyProblem("no-groups", { path: "/groups" }, {})];
  }
  if (!groups.every((group) => isWeighed(group.tally, isWeighted))) {
    return [surveyProblem("post-strata-without-forms", place, {})];
  }
  const forms = new Map(groups.map((group) => [group.value ?? "", group.tally.forms ?? 0]));
  return [
    ...Object.keys(totals).flatMap((key) => {
      const total = totals[key] as number;
      const at = below(place, key);
      return [...checkTotal(total, forms.get(key) ?? 0, at), ...checkForms(key, forms, at)];
    }),
    ...[...forms.keys()]
      .filter((key) => (forms.get(key) ?? 0) > 0 && !Object.hasOwn(totals, key))
      .map((key) => scoreSheetProblem("missing-figure", below(place, key), { key })),
  ];
}

function checkTotal(total: number, forms: number, at: Place): readonly Problem[] {
  if (!Number.isSafeInteger(total) || total <= 0) {
    return [problem("not-a-count", at, { value: String(total) })];
  }
  const texts = { population: String(total), forms: String(forms) };
  return total < forms ? [surveyProblem("population-below-sample", at, texts)] : [];
}

// One form tells nothing of how the people of its value differ, none tells nothing of them at all.
function checkForms(
  key: string,
  known: ReadonlyMap<string, number>,
  at: Place,
): readonly Problem[] {
  const forms = known.get(key) ?? 0;
  if (forms >= 2) return [];
  return [surveyProblem("post-stratum-too-small", at, { key, forms: String(forms) })];
}
