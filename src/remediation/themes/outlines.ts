import type { Outline } from "../../problems/expected.js";
import type { WordedLeaf } from "./worded-leaf.js";

/** What is read of a leaf in words. */
export const wordedLeafOutline = {
  keys: {
    index: "text",
    title: "text",
    above: { listOf: "text", optional: true },
    ruleText: "text?",
  },
} as const satisfies Outline<WordedLeaf>;
