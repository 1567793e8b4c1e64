import { referenceOutline } from "../../criteria-set/outlines.js";
import type { Outline } from "../../problems/expected.js";
import { unitOutline } from "../../score-sheet/outline.js";
import type { FriendlyGovernmentCase } from "./friendly-government-case.js";
import type { FriendlyGovernmentModel } from "./friendly-government-model.js";
import type { FriendlyGovernmentResult } from "./friendly-government-result.js";

const named = { listOf: { keys: { key: "text" } }, optional: true } as const;

/** What is read of a model. */
export const modelOutline = {
  keys: {
    id: "text",
    version: "text",
    title: "words",
    set: "object?",
    levels: { listOf: { keys: { key: "text", requires: { listOf: "object" } } }, optional: true },
    states: named,
    contents: named,
    steps: named,
  },
} as const satisfies Outline<FriendlyGovernmentModel>;

/** What is read of a commune. */
export const caseOutline = {
  keys: {
    unit: unitOutline,
    year: "number",
    model: referenceOutline,
    sheet: { keys: { unit: unitOutline, year: "number" }, optional: true },
    conditions: "object?",
    papers: { listOf: "text", optional: true },
    proofs: { listOf: "text", optional: true },
    state: "text?",
    contents: "object?",
    steps: "object?",
    decided: { keys: { level: "text", by: "text" }, optional: true },
  },
} as const satisfies Outline<FriendlyGovernmentCase>;

/** What is read of a result; what may be null is looked at where it is read. */
export const friendlyGovernmentResultOutline = {
  keys: {
    unit: unitOutline,
    year: "number",
    levels: { listOf: { keys: { key: "text", requirements: { listOf: "object" } } } },
  },
} as const satisfies Outline<FriendlyGovernmentResult>;
