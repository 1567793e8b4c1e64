import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import type { ResultTotal } from "../remediation/plan.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { notEligibleWords } from "../scoring/words.js";
import { type Language, lowerFirst, textIn } from "../text/language.js";
import { resultWords } from "./result-words.js";

type Ladders = Scorecard["set"]["ladders"];

/** A total in words: "78,25/100 điểm (78,25%)", with a class for each ladder. */
export function describeTotal(total: ResultTotal, ladders: Ladders, language: Language): string {
  const points = total.points === null ? "–" : formatNumber(total.points, language);
  const max = formatNumber(total.applicableMax, language);
  const share =
    total.percentage === null
      ? resultWords.incomplete[language]
      : formatPercentage(total.percentage, language);
  const adjustments = [
    total.bonus === "0"
      ? ""
      : `${resultWords.withBonus[language]} ${formatNumber(total.bonus, language)}`,
    total.penalty === "0"
      ? ""
      : `${resultWords.withPenalty[language]} ${formatNumber(total.penalty, language)}`,
  ].filter((part) => part !== "");
  const classes = total.classes.flatMap(({ ladder, class: found }) => {
    if (found === null) return [];
    const name = ladders.find(({ key }) => key === ladder)?.title ?? ladder;
    return [`${lowerFirst(textIn(name, language))}: ${textIn(found.title, language)}`];
  });
  const notEligible =
    total.notEligible === undefined ? [] : [`${notEligibleWords[language]}: ${total.notEligible}`];
  const notes = [share, ...adjustments].join(", ");
  return [
    `${points}/${max} ${resultWords.points[language]} (${notes})`,
    ...classes,
    ...notEligible,
  ].join("; ");
}
