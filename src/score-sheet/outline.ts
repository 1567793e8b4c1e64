import type { Outline } from "../problems/expected.js";
import type { Unit } from "./score-sheet.js";

/** A unit by its name. */
export const unitOutline = {
  keys: { id: "text", name: "text" },
} as const satisfies Outline<Unit>;
