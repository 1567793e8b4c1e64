import { provenanceOutline } from "../criteria-set/outlines.js";
import type { Outline } from "../problems/expected.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { FigureOptions } from "./figure-options.js";
import type { ScoreColumns } from "./score-columns.js";
import type { ScoreOptions } from "./score-options.js";
import type { Scorecard, ScoredNodeBase } from "./scorecard.js";

const scoredNodes = {
  listOf: {
    keys: { code: "text", title: "words", max: "text", applicableMax: "text", state: "text" },
  } as const satisfies Outline<ScoredNodeBase>,
} as const;

/** The tree of a scorecard alone. */
export const scoredTreeOutline = {
  keys: { domains: scoredNodes },
} as const satisfies Outline<Scorecard>;

/** What functions read of a scorecard before its leaves. */
export const scorecardOutline = {
  keys: {
    unit: unitOutline,
    year: "number",
    set: {
      keys: {
        id: "text",
        version: "text",
        index: "text",
        title: "words",
        provenance: provenanceOutline,
        ladders: { listOf: "object" },
      },
    },
    layersUsed: "list",
    complete: "boolean",
    notAssessed: "list",
    bonus: "text",
    penalty: "text",
    applicableMax: "text",
    classes: { listOf: "object" },
    domains: scoredNodes,
  },
} as const satisfies Outline<Scorecard>;

/** A list of scorecards. */
export const scorecardsOutline = { listOf: scorecardOutline } as const;

/** How a sheet is scored. */
export const scoreOptionsOutline = {
  keys: { layer: "text", leaveOut: { listOf: "text", optional: true } },
} as const satisfies Outline<ScoreOptions>;

/** How figures by columns are scored. */
export const figureOptionsOutline = {
  keys: { layer: "text", leaveOut: { listOf: "text", optional: true }, year: "number" },
} as const satisfies Outline<FigureOptions>;

/** Results by columns. */
export const columnsOutline = {
  keys: {
    rows: "number",
    decimals: "number",
    nodes: { listOf: "object" },
    points: "object",
    applicableMax: "object",
    complete: "object",
    source: { keys: { prepared: "object", options: "object" } },
  },
} as const satisfies Outline<ScoreColumns>;
