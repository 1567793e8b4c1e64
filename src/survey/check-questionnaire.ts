import { checkLadder } from "../criteria-set/class-ladder.js";
import { isCivilDate } from "../dates/civil-date.js";
import { readDecimal, sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { checkOutline } from "../problems/check-arguments.js";
import { checkKeys } from "../problems/check-keys.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
  surveyProblem,
} from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import { questionnaireOutline } from "./outlines.js";
import type { Questionnaire } from "./questionnaire.js";

const root: Place = { path: "" };

/**
 * Every problem in the meaning of a questionnaire: codes and keys that repeat, filters and parts
 * that do not exist, weights that do not sum to 1, a scale on which nothing counts as satisfied.
 *
 * @returns an empty list when there is nothing wrong
 * @example
 * checkQuestionnaire(sipas2640).length // 0
 */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly Problem[] {
  const wrong = checkOutline(questionnaire, questionnaireOutline);
  if (wrong.length > 0) return wrong;
  return checkSoundQuestionnaire(questionnaire, allSound);
}

/** The same for a document that may have the wrong shape in places: those are passed over. */
export function checkSoundQuestionnaire(
  questionnaire: Questionnaire,
  soundness: Soundness,
): readonly Problem[] {
  const whole = (key: string): boolean => soundness.isWhole(`/${key}`);
  return [
    ...(whole("scale") ? checkScale(questionnaire) : []),
    ...(whole("period") ? checkPeriod(questionnaire) : []),
    ...(whole("factors") && whole("filters") && whole("parts")
      ? [...checkCodes(questionnaire), ...checkReferences(questionnaire)]
      : []),
    ...(whole("overallFormula") && whole("parts") ? checkFormula(questionnaire) : []),
    ...(soundness.stands("/ladders") ? (questionnaire.ladders ?? []) : []).flatMap((ladder, at) => {
      const place = below(root, "ladders", at);
      return soundness.isWhole(place.path) ? checkLadder(ladder, place) : [];
    }),
    ...(whole("provenance") ? checkSources(questionnaire) : []),
  ];
}

function checkScale({ scale }: Questionnaire): readonly Problem[] {
  const place = below(root, "scale");
  const { answers, noOpinion } = scale;
  const problems = [...checkKeys(answers, below(place, "answers"))];
  if (noOpinion !== undefined && answers.some(({ key }) => key === noOpinion.key)) {
    problems.push(
      criteriaSetProblem("duplicate-key", below(place, "noOpinion", "key"), { key: noOpinion.key }),
    );
  }
  const kinds = new Set(answers.map(({ satisfied }) => satisfied));
  if (kinds.size < 2)
    problems.push(surveyProblem("scale-without-border", below(place, "answers"), {}));
  return problems;
}

function checkPeriod({ period }: Questionnaire): readonly Problem[] {
  const place = below(root, "period");
  const { from, to } = period;
  const problems = (["from", "to"] as const).flatMap((key) => {
    const value = period[key];
    return value === undefined || isCivilDate(value)
      ? []
      : [problem("not-a-date", below(place, key), { value })];
  });
  return problems.length === 0 && to !== undefined && to < from
    ? [criteriaSetProblem("period-reversed", place, { from, to })]
    : problems;
}

function checkCodes({ factors, filters, parts }: Questionnaire): readonly Problem[] {
  const seen = new Set<string>();
  const codes: (readonly [string, Place])[] = [
    ...(filters ?? []).map(({ code }, at) => [code, below(root, "filters", at)] as const),
    ...(parts ?? []).map(({ code }, at) => [code, below(root, "parts", at)] as const),
    ...factors.flatMap(({ code, criteria }, at) => {
      const place = below(root, "factors", at);
      return [
        [code, ofCriterion(place, code)] as const,
        ...criteria.map((one, index) => {
          const where = below(place, "criteria", index);
          return [one.code, ofCriterion(where, one.code)] as const;
        }),
      ];
    }),
  ];
  return codes.flatMap(([code, place]) => {
    const repeated = seen.has(code);
    seen.add(code);
    return repeated ? [criteriaSetProblem("duplicate-code", below(place, "code"), { code })] : [];
  });
}

function checkReferences({ factors, filters, parts }: Questionnaire): readonly Problem[] {
  const known = parts === undefined ? undefined : new Set(parts.map(({ code }) => code));
  const knownParts = [...(known ?? [])].join(", ");
  const byCode = new Map((filters ?? []).map(({ code, answers }) => [code, answers]));
  const knownFilters = [...byCode.keys()].join(", ");
  return factors.flatMap((factor, at): readonly Problem[] => {
    const place: Place = ofCriterion(below(root, "factors", at), factor.code);
    const problems: Problem[] = [];
    if (known !== undefined && factor.part === undefined) {
      problems.push(problem("missing-key", below(place, "part"), { key: "part" }));
    } else if (factor.part !== undefined && known?.has(factor.part) !== true) {
      const options = knownParts;
      problems.push(
        scoreSheetProblem("unknown-option", below(place, "part"), { key: factor.part, options }),
      );
    }
    factor.criteria.forEach(({ code, askedWhen }, index) => {
      if (askedWhen === undefined) return;
      const where: Place = ofCriterion(below(place, "criteria", index, "askedWhen"), code);
      const filter = byCode.get(askedWhen.filter);
      if (filter === undefined) {
        const options = knownFilters;
        problems.push(
          scoreSheetProblem("unknown-option", below(where, "filter"), {
            key: askedWhen.filter,
            options,
          }),
        );
        return;
      }
      const answers = new Set(filter.map(({ key }) => key));
      const options = [...answers].join(", ");
      askedWhen.answers.forEach((key, position) => {
        if (answers.has(key)) return;
        problems.push(
          scoreSheetProblem("unknown-option", below(where, "answers", position), { key, options }),
        );
      });
    });
    return problems;
  });
}

function checkFormula({ overallFormula, parts }: Questionnaire): readonly Problem[] {
  if (overallFormula.kind !== "weighted-parts") return [];
  const place = below(root, "overallFormula", "weights");
  const codes = new Set((parts ?? []).map(({ code }) => code));
  const { weights } = overallFormula;
  const problems = [
    ...Object.keys(weights)
      .filter((key) => !codes.has(key))
      .map((key) => problem("unknown-key", below(place, key), { key })),
    ...[...codes]
      .filter((key) => !Object.hasOwn(weights, key))
      .map((key) => problem("missing-key", below(place, key), { key })),
  ];
  const read = Object.entries(weights).map(([key, value]) => [key, readDecimal(value)] as const);
  const wrong = read
    .filter(([, value]) => value === undefined || !value.greaterThan(0))
    .map(([key]) =>
      criteriaSetProblem("not-above-zero", below(place, key), { value: String(weights[key]) }),
    );
  if (problems.length > 0 || wrong.length > 0) return [...problems, ...wrong];
  const sum = sumDecimals(read.flatMap(([, value]) => (value === undefined ? [] : [value])));
  return sum.equals(1) ? [] : [surveyProblem("weights-sum", place, { sum: toDecimalText(sum) })];
}

function checkSources({ provenance }: Questionnaire): readonly Problem[] {
  const place = below(root, "provenance");
  const { status, instruments, note } = provenance;
  return [
    ...((status === "official" || status === "partial") && instruments.length === 0
      ? [criteriaSetProblem("instruments-missing", below(place, "instruments"), { status })]
      : []),
    ...(status === "partial" && note === undefined
      ? [criteriaSetProblem("partial-without-marks", place, {})]
      : []),
  ];
}
