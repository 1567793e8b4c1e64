import { provenanceOutline, referenceOutline } from "../criteria-set/outlines.js";
import type { Outline } from "../problems/expected.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { CompareSurveysOptions } from "./compare-surveys-options.js";
import type { Questionnaire, SurveyFactor } from "./questionnaire.js";
import type { SampleSizeRequest } from "./sample-size-request.js";
import type { SurveyData } from "./survey-data.js";
import type { RankSurveysOptions, SurveyResult } from "./survey-ranking.js";
import type { ShareTable, SurveyTable } from "./survey-table.js";
import type { TabulateOptions } from "./tabulate-options.js";
import type { SurveyTally } from "./tally.js";
import type { TallyOptions } from "./tally-options.js";

const levelExpected = { oneOf: ["90", "95", "99"], optional: true } as const;

const factors = {
  listOf: {
    keys: { code: "text", title: "words", criteria: { listOf: "object" } },
  } as const satisfies Outline<SurveyFactor>,
} as const;

/** What is read of a questionnaire. */
export const questionnaireOutline = {
  keys: {
    id: "text",
    version: "text",
    title: "words",
    period: { keys: { from: "text" } },
    scale: { keys: { answers: { listOf: { keys: { key: "text" } } } } },
    factors,
    base: "text",
    weighting: "text",
    factorFormula: "text",
    overallFormula: { keys: { kind: "text" } },
    provenance: provenanceOutline,
  },
} as const satisfies Outline<Questionnaire>;

/** What is read of the data of a survey before its forms. */
export const surveyDataOutline = {
  keys: {
    unit: unitOutline,
    year: "number",
    questionnaire: referenceOutline,
    forms: { listOf: { keys: { answers: "object" } }, optional: true },
    counts: { listOf: { keys: { criterion: "text", answers: "object" } }, optional: true },
  },
} as const satisfies Outline<SurveyData>;

/** What is told of a survey whose answers are counted already. */
export const surveySourceOutline = {
  keys: { unit: unitOutline, year: "number", provenance: "object?" },
} as const satisfies Outline<SurveyData>;

const list = { listOf: "object" } as const;

/** What is read of counted answers. */
export const tallyOutline = {
  keys: {
    questionnaire: referenceOutline,
    criteria: { listOf: { keys: { code: "text", answers: "object", sums: "object" } } },
    pooled: { listOf: "object" },
    strata: { listOf: { keys: { totals: list, pairs: list } }, optional: true },
  },
} as const satisfies Outline<SurveyTally>;

const shares = {
  overall: { keys: { pooled: "object", explanation: "object" } },
  parts: { listOf: "object" },
  factors,
} as const satisfies Outline<ShareTable>["keys"];

/** What is read of a table of shares. */
export const surveyTableOutline = {
  keys: {
    questionnaire: { keys: { id: "text", title: "words", provenance: provenanceOutline } },
    minimumBase: "number",
    design: "object",
    overall: { keys: { pooled: "object", explanation: "object" } },
    parts: { listOf: "object" },
    factors,
    groups: { listOf: { keys: shares }, optional: true },
  },
} as const satisfies Outline<SurveyTable>;

/** How two tables are compared. */
export const compareSurveysOutline = {
  keys: { level: levelExpected },
} as const satisfies Outline<CompareSurveysOptions>;

/** A survey that is ranked. */
export const surveyResultOutline = {
  keys: { unit: unitOutline, year: "number", provenance: "object?", table: surveyTableOutline },
} as const satisfies Outline<SurveyResult>;

/** How surveys are ranked. */
export const rankSurveysOutline = {
  keys: { node: "text?", level: levelExpected },
} as const satisfies Outline<RankSurveysOptions>;

/** How answers are counted. */
export const tallyOptionsOutline = {
  keys: { by: "text?" },
} as const satisfies Outline<TallyOptions>;

/** How shares are made. */
export const tabulateOptionsOutline = {
  keys: {
    minimumBase: "number?",
    level: levelExpected,
    method: { oneOf: ["wilson", "clopper-pearson", "normal"], optional: true },
    populations: {
      keys: { whole: "number?", groups: "object?", strata: "object?" },
      optional: true,
    },
    postStrata: "object?",
  },
} as const satisfies Outline<TabulateOptions>;

/** What a sample must achieve. */
export const sampleSizeOutline = {
  keys: {
    population: "number?",
    method: { oneOf: ["survey-2012", "normal"] },
    level: levelExpected,
  },
} as const satisfies Outline<SampleSizeRequest>;
