import { provenanceOutline, referenceOutline } from "../../criteria-set/outlines.js";
import type { Outline } from "../../problems/expected.js";
import { unitOutline } from "../../score-sheet/outline.js";
import type { PapiResult } from "./papi-result.js";
import type { PapiSheet } from "./papi-sheet.js";
import type { PapiStructure } from "./papi-structure.js";

/** What is read of a structure. */
export const papiStructureOutline = {
  keys: {
    id: "text",
    version: "text",
    title: "object",
    from: "number",
    dimensions: { listOf: { keys: { code: "text", subDimensions: { listOf: "object" } } } },
    minimumAnswers: "number",
    provenance: provenanceOutline,
  },
} as const satisfies Outline<PapiStructure>;

/** What is read of a sheet before its values. */
export const papiSheetOutline = {
  keys: {
    unit: unitOutline,
    year: "number",
    structure: referenceOutline,
    subDimensions: "object?",
    indicators: "object?",
  },
} as const satisfies Outline<PapiSheet>;

/** What is read of a result. */
export const papiResultOutline = {
  keys: {
    unit: unitOutline,
    structure: referenceOutline,
    dimensions: { listOf: { keys: { subDimensions: { listOf: "object" } } } },
  },
} as const satisfies Outline<PapiResult>;
