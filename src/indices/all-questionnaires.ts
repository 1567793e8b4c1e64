// Made from the files of data by `npm run data`.
import type { Questionnaire } from "../survey/questionnaire.js";
import { sipas1001 } from "./sipas/questionnaires/1001-2023.js";
import { sipas2640 } from "./sipas/questionnaires/2640-2017.js";
import { sipasWardSample } from "./sipas/questionnaires/ward-sample.js";

/** Every questionnaire that ships with this version of chiso. */
export const allQuestionnaires: readonly Questionnaire[] = [
  sipas1001,
  sipas2640,
  sipasWardSample,
];
