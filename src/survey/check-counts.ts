import { below, ofCriterion, type Problem, surveyProblem } from "../problems/problem.js";
import type { Soundness } from "../problems/soundness.js";
import type { SurveyData } from "./survey-data.js";

/** More valid forms than were handed out. */
export function checkIssued(data: SurveyData, soundness: Soundness): readonly Problem[] {
  const { issued } = data;
  if (!["/issued", "/valid", "/forms"].every((path) => soundness.stands(path))) return [];
  const valid = data.forms?.length ?? data.valid;
  if (issued === undefined || valid === undefined) return [];
  return valid > issued
    ? [
        surveyProblem("more-forms-than-issued", below({ path: "" }, "issued"), {
          valid: String(valid),
          issued: String(issued),
        }),
      ]
    : [];
}

/** A person answers a question once, so that no question has more answers than there are forms. */
export function checkCounts({ counts = [], valid, issued }: SurveyData): readonly Problem[] {
  const forms = valid ?? issued;
  if (forms === undefined) return [];
  const given = new Map<string, { readonly first: number; readonly count: number }>();
  counts.forEach(({ criterion, answers, noOpinion = 0, blank = 0, notAsked = 0 }, index) => {
    const before = given.get(criterion) ?? { first: index, count: 0 };
    const own = Object.values(answers).reduce(
      (sum, count) => sum + count,
      noOpinion + blank + notAsked,
    );
    given.set(criterion, { first: before.first, count: before.count + own });
  });
  return [...given].flatMap(([code, { first, count }]) =>
    count <= forms
      ? []
      : [
          surveyProblem(
            "more-answers-than-forms",
            ofCriterion(below({ path: "" }, "counts", first, "answers"), code),
            { answers: String(count), forms: String(forms) },
          ),
        ],
  );
}
