import { provenanceOutline } from "../criteria-set/outlines.js";
import type { Outline } from "../problems/expected.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { GapReport } from "./gap.js";

/** What functions read of a report of gaps before its gaps. */
export const gapReportOutline = {
  keys: {
    unit: unitOutline,
    year: "number",
    set: { keys: { title: "words", provenance: provenanceOutline } },
    layersUsed: "list",
    applicableMax: "text",
    lost: "text",
    unknown: "text",
    gaps: { listOf: { keys: { code: "text", title: "words", lost: "text", domain: "object" } } },
    notAssessed: { listOf: { keys: { code: "text", title: "words" } } },
  },
} as const satisfies Outline<GapReport>;
