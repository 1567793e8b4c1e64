import { always } from "./always.js";
import { comparing } from "./comparing.js";
import { groupingOfGaps, groupingOfRanks, groupingOfSurvey } from "./grouping.js";
import { imported, importingSet, importingSheet, importingSurvey } from "./importing.js";
import { papersOfRoadmap } from "./papers.js";
import { papersOfPlan, planning, tablesOfOffice } from "./planning.js";
import { ranking } from "./ranking.js";
import { newResults, reporting } from "./reporting.js";
import { result } from "./result.js";
import { scoring } from "./scoring.js";
import { supposing } from "./supposing.js";
import { precision, precisionOfRanks, sampling } from "./surveying.js";
import { template } from "./template.js";

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
