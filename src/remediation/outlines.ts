import { calendarOutline } from "../calendar/outline.js";
import { crosswalkOutline, verdictsOutline } from "../comparison/outlines.js";
import { provenanceOutline } from "../criteria-set/outlines.js";
import type { Outline } from "../problems/expected.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { PlanRow } from "../score-sheet/plan-row.js";
import { scorecardOutline } from "../scoring/outlines.js";
import type { MeasureCatalogue } from "./measure.js";
import type { IndexPlan, PublishedResult, RemediationPlan } from "./plan.js";
import type { PlanOptions } from "./plan-options.js";

const catalogueKeys = {
  id: "text",
  title: "words",
  provenance: provenanceOutline,
  items: { listOf: { keys: { key: "text", index: "text" } } },
  measures: { listOf: { keys: { key: "text", item: "text", themes: { listOf: "text" } } } },
  demands: { listOf: { keys: { kind: "text" } }, optional: true },
} as const satisfies Outline<MeasureCatalogue>["keys"];

/** What is read of a catalogue of measures. */
export const catalogueOutline = { keys: catalogueKeys } as const;

/** How a plan is made. */
export const planOptionsOutline = {
  keys: {
    start: "text",
    due: "text",
    calendar: calendarOutline,
    measures: { keys: catalogueKeys, optional: true },
    aims: "object?",
    proposals: "boolean?",
    targets: "object?",
    sources: {
      listOf: {
        keys: { set: "object", sheet: { keys: { entries: { listOf: "object" } }, optional: true } },
      },
      optional: true,
    },
    rows: "object?",
    published: "object?",
    confirmed: "boolean?",
    demands: { listOf: { keys: { kind: "text" } }, optional: true },
  },
} as const satisfies Outline<PlanOptions>;

/** What is read of a row of the office. */
export const planRowOutline = {
  keys: {
    code: "text",
    shortcoming: "text?",
    cause: "text?",
    measure: "text?",
    lead: "text?",
    support: "text?",
    due: "text?",
    reason: "text?",
    product: "text?",
    leader: "text?",
  },
} as const satisfies Outline<PlanRow>;

const publishedYearKeys = {
  points: "text?",
  rank: "number?",
  units: "number?",
  class: "text?",
  completion: "text?",
} as const;

/** What is read of a published result. */
export const publishedOutline = {
  keys: {
    ...publishedYearKeys,
    decision: "text?",
    before: { keys: publishedYearKeys, optional: true },
    rankTarget: "number?",
  },
} as const satisfies Outline<PublishedResult>;

const indexPlanOutline = {
  keys: {
    index: "text",
    set: { keys: { id: "text", title: "words", provenance: provenanceOutline } },
    layersUsed: "list",
    lastYear: "object",
    target: "object",
    lost: "text",
    domains: { listOf: "object" },
    items: { listOf: { keys: { code: "text", title: "words", measures: "list" } } },
    withoutMeasure: "list",
    notAssessed: { listOf: "object" },
    gaps: { listOf: "object" },
  },
} as const satisfies Outline<IndexPlan>;

/** What documents and workbooks read of a plan before its items. */
export const planOutline = {
  keys: {
    unit: unitOutline,
    baseYear: "number",
    year: "number",
    start: "text",
    due: "text",
    indices: { listOf: indexPlanOutline },
    measureItems: { listOf: "object" },
    measures: { listOf: "object" },
    demands: { listOf: "object" },
    calendar: "object",
  },
} as const satisfies Outline<RemediationPlan>;

/** What is read of results of an index in two years. */
export const yearsOutline = {
  listOf: {
    keys: {
      before: { ...scorecardOutline, optional: true },
      after: scorecardOutline,
      crosswalk: crosswalkOutline,
      surveys: verdictsOutline,
      rankBefore: "number?",
      rankAfter: "number?",
    },
  },
} as const;
