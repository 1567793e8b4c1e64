import type { Outline } from "../problems/expected.js";
import { scorecardOutline } from "../scoring/outlines.js";
import type { CheapestWay } from "./cheapest-way.js";
import type { UncertainUnit } from "./uncertain-unit.js";

/** Units with what is not certain in their results. */
export const uncertainUnitsOutline = {
  listOf: {
    keys: { card: scorecardOutline, ranges: "object?" },
  } as const satisfies Outline<UncertainUnit>,
} as const;

/** What documents read of a cheapest way before its steps. */
export const wayOutline = {
  keys: {
    target: "object",
    targetPoints: "text",
    missing: "text",
    reachable: "boolean",
    steps: { listOf: { keys: { code: "text", title: "words", needs: "object" } } },
    effort: "text",
    points: "text",
    classes: { listOf: "object" },
  },
} as const satisfies Outline<CheapestWay>;
