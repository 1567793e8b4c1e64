/** A small questionnaire: two factors, a filter, two parts. */
import { readFileSync } from "node:fs";
import { type Questionnaire, type SipasResult, scoreSipas } from "../../src/entries/index.js";

export const smallQuestionnaire = JSON.parse(
  readFileSync(new URL("../bad/questionnaire-of-the-surveys.json", import.meta.url), "utf8"),
) as Questionnaire;

/**
 * A year in which so many of all are satisfied with the first criterion. 30 and 31 of 40 may differ
 * by chance, 120 and 170 of 200 do not: prop.test of R gives p = 0.79 and 2.2e-08.
 */
export function surveyedYear(year: number, satisfied: number, all: number): SipasResult {
  const { id, version } = smallQuestionnaire;
  const forms = Array.from({ length: all }, (_, at) => ({
    answers: { L: "yes", "1": at < satisfied ? "5" : "1", "2": "5", "3": "5" },
  }));
  const unit = { id: "x", name: "Xã Ví Dụ" };
  const data = { questionnaire: { id, version }, unit, year, forms };
  return scoreSipas(smallQuestionnaire, data, { minimumBase: 1 });
}
