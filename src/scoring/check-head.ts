import { checkLadder } from "../criteria-set/class-ladder.js";
import { defaultRounds } from "../criteria-set/round.js";
import { isCivilDate, yearOf } from "../dates/civil-date.js";
import {
  below,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { expectOrder, expectValue } from "../problems/stored-values.js";
import type { Scorecard } from "./scorecard.js";

/** What every result says of where its points come from. */
export type ResultHead = Pick<Scorecard, "set" | "layer" | "layersUsed" | "rounds" | "period">;

/** Problems of the set, the period and the rounds that a result names. */
export function checkHead(head: ResultHead, year: number, place: Place): readonly Problem[] {
  const problems: Problem[] = head.set.ladders.flatMap((ladder, at) => [
    ...checkLadder(ladder, below(place, "set", "ladders", at)),
  ]);
  const date = head.period?.date;
  if (date !== undefined) {
    const at = below(place, "period", "date");
    if (!isCivilDate(date)) problems.push(problem("not-a-date", at, { value: date }));
    else if (yearOf(date) !== year) {
      problems.push(scoreSheetProblem("date-outside-year", at, { date, year: String(year) }));
    }
  }
  const rounds = (head.rounds ?? defaultRounds).map(({ key }) => key);
  const told = new Set(head.layersUsed);
  const used = rounds.filter((key) => told.has(key));
  expectOrder(head.layersUsed, used, below(place, "layersUsed"), problems);
  if (head.layer !== "best-known" && !rounds.includes(head.layer)) {
    expectValue(head.layer, [...rounds, "best-known"].join(" | "), below(place, "layer"), problems);
  }
  return problems;
}
