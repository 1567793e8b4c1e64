/** A small questionnaire: two factors, a filter, two parts. */
import { readFileSync } from "node:fs";
import type { Questionnaire } from "../../src/entries/index.js";

export const smallQuestionnaire = JSON.parse(
  readFileSync(new URL("../bad/questionnaire-of-the-surveys.json", import.meta.url), "utf8"),
) as Questionnaire;
