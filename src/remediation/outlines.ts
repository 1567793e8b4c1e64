import { calendarOutline } from "../calendar/outline.js";
import { provenanceOutline } from "../criteria-set/outlines.js";
import type { Outline } from "../problems/expected.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { MeasureCatalogue } from "./measure.js";
import type { IndexPlan, RemediationPlan } from "./plan.js";
import type { PlanOptions } from "./plan-remediation.js";

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
    proposals: "boolean?",
    aim: { oneOf: ["maximum", "next-step"], optional: true },
    targets: "object?",
    demands: { listOf: { keys: { kind: "text" } }, optional: true },
  },
} as const satisfies Outline<PlanOptions>;

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
