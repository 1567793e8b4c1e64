import { indexName } from "../../criteria-set/index-names.js";
import { formatNumber } from "../../numbers/format-number.js";
import type { IndexPlan } from "../../remediation/plan.js";
import { periodName } from "../../score-sheet/period-words.js";
import { textIn } from "../../text/language.js";
import type { Paper } from "./paper.js";
import { percentWords } from "./percent-words.js";
import { baseTime, timeOfIndex } from "./plan-time.js";
import { fullStop, upperFirst } from "./sentence.js";

/** The result of an index in a sentence: points, class, rank, and how they changed. */
export function resultWords(paper: Paper, index: IndexPlan): string {
  const parts = [indexName(index.index)[paper.language], ...ownTime(paper, index)];
  return paper.words.resultOf(parts.join(", "), resultClauses(paper, index));
}

/** The same under a heading that names the index. */
export function resultUnderName(paper: Paper, index: IndexPlan): string {
  const clauses = resultClauses(paper, index).join(", ");
  return fullStop(upperFirst([...ownTime(paper, index), clauses].join(": ")));
}

function resultClauses(paper: Paper, index: IndexPlan): readonly string[] {
  const { words, plan } = paper;
  const { published } = index;
  return [
    words.reached(published?.points ?? resultFigure(paper, index)),
    ...(published?.before?.points === undefined
      ? []
      : [words.wasBefore(published.before.points, plan.baseYear - 1)]),
    ...classWords(paper, index),
    ...rankWords(paper, index),
    ...(published?.completion === undefined ? [] : [published.completion]),
  ];
}

// Indices of different times each name their own.
function ownTime({ plan, language }: Paper, index: IndexPlan): readonly string[] {
  if (index.period === undefined || baseTime(plan).period !== undefined) return [];
  return [periodName(timeOfIndex(plan, index), { language })];
}

/** Points of their maximum with the percentage; of satisfaction the percentage alone. */
function resultFigure({ words, language }: Paper, index: IndexPlan): string {
  const { points, applicableMax, percentage, bonus, penalty } = index.lastYear;
  if (points === null || percentage === null) return words.incomplete;
  const percent = percentWords(percentage, language);
  if (index.index === "sipas") return percent;
  const notes = [
    percent,
    ...(bonus === "0" ? [] : [words.withBonus(formatNumber(bonus, language))]),
    ...(penalty === "0" ? [] : [words.withPenalty(formatNumber(penalty, language))]),
  ];
  const [own, most] = [points, applicableMax].map((one) => formatNumber(one, language));
  return `${words.pointsOf(own as string, most as string)} (${notes.join(", ")})`;
}

function classWords({ words, language }: Paper, index: IndexPlan): readonly string[] {
  const { published, lastYear } = index;
  const found = lastYear.classes[0]?.class?.title;
  const name = published?.class ?? (found === undefined ? undefined : textIn(found, language));
  return name === undefined ? [] : [words.classed(name)];
}

// A place in a survey may change because other people were asked, so both are said and no rise.
function rankWords({ words, plan }: Paper, index: IndexPlan): readonly string[] {
  const { published } = index;
  if (published?.rank === undefined) return [];
  const { rank, units, before } = published;
  const year = plan.baseYear - 1;
  const own = words.ranked(rank, units);
  if (before?.rank === undefined) return [own];
  return isSurveyIndex(index)
    ? [own, words.rankedBySurvey(before.rank, year)]
    : [own, words.rose(before.rank - rank, year)];
}

function isSurveyIndex({ index }: IndexPlan): boolean {
  return index === "sipas" || index === "papi";
}
