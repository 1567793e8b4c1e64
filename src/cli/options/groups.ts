import { always } from "./words/always.js";
import { comparing } from "./words/comparing.js";
import { groupingOfGaps, groupingOfRanks, groupingOfSurvey } from "./words/grouping.js";
import { imported, importingSet, importingSheet, importingSurvey } from "./words/importing.js";
import { papersOfRoadmap } from "./words/papers.js";
import { papersOfPlan, planning, tablesOfOffice } from "./words/planning.js";
import { ranking } from "./words/ranking.js";
import { newResults, reporting } from "./words/reporting.js";
import { result } from "./words/result.js";
import { scoring } from "./words/scoring.js";
import { supposing } from "./words/supposing.js";
import { precision, precisionOfRanks, sampling } from "./words/surveying.js";
import { template } from "./words/template.js";

/** Every group of options; a new one is written here too, so that the parser knows its options. */
export const optionGroups = [
  always,
  scoring,
  result,
  groupingOfGaps,
  groupingOfSurvey,
  groupingOfRanks,
  ranking,
  comparing,
  supposing,
  template,
  importingSet,
  importingSheet,
  importingSurvey,
  imported,
  tablesOfOffice,
  planning,
  papersOfPlan,
  reporting,
  newResults,
  papersOfRoadmap,
  precision,
  precisionOfRanks,
  sampling,
] as const;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** Name of an option of a command. */
export type OptionName = KeysOf<(typeof optionGroups)[number]["options"]>;
