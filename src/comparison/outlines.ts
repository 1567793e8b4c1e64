import { referenceOutline } from "../criteria-set/outlines.js";
import type { Outline } from "../problems/expected.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { CompareOptions, SurveyVerdicts } from "./compare-options.js";
import type { ComparedResult, Comparison } from "./comparison.js";
import type { Crosswalk } from "./crosswalk.js";

/** How codes map to those of another set. */
export const crosswalkOutline = {
  keys: {
    from: referenceOutline,
    to: referenceOutline,
    rows: { listOf: "object" },
    others: { oneOf: ["same-code", "unmatched"] },
  },
  optional: true,
} as const satisfies Outline<Crosswalk>;

/** What two samples allow to say. */
export const verdictsOutline = {
  keys: { differences: { listOf: { keys: { code: "text", verdict: "text" } } } },
  optional: true,
} as const satisfies Outline<SurveyVerdicts>;

/** How two scorecards are compared. */
export const compareOptionsOutline = {
  keys: { crosswalk: crosswalkOutline, surveys: verdictsOutline },
} as const satisfies Outline<CompareOptions>;

const sideOutline = {
  keys: { unit: unitOutline, year: "number", set: "object", applicableMax: "text" },
} as const satisfies Outline<ComparedResult>;

/** What documents and charts read of a comparison before its leaves. */
export const comparisonOutline = {
  keys: {
    before: sideOutline,
    after: sideOutline,
    domains: { listOf: "object" },
    leaves: { listOf: { keys: { title: "words", kind: "text", domain: "object" } } },
    counts: "object",
  },
} as const satisfies Outline<Comparison>;
