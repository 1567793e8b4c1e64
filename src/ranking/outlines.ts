import type { Outline } from "../problems/expected.js";
import type { RankOptions, UnitRanking } from "./unit-ranking.js";

/** What documents and charts read of a ranking. */
export const rankingOutline = {
  keys: {
    index: "text",
    year: "number",
    measure: "text",
    ties: "text",
    groups: {
      listOf: {
        keys: {
          ranked: { listOf: "object" },
          unranked: { listOf: "object" },
          classes: { listOf: "object" },
        },
      },
    },
  },
} as const satisfies Outline<UnitRanking>;

/** How ranks go on after a tie. */
export const tieRuleExpected = { oneOf: ["competition", "dense"] } as const;

/** How units are ranked. */
export const rankOptionsOutline = {
  keys: {
    node: "text?",
    measure: { oneOf: ["percentage", "points"], optional: true },
    ties: { oneOf: ["competition", "dense"], optional: true },
    groups: "object?",
  },
} as const satisfies Outline<RankOptions>;
