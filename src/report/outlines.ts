import type { Outline } from "../problems/expected.js";
import { optionalLanguage } from "../text/outline.js";
import type { GapsDocumentOptions } from "./gaps-document-options.js";

/** How gaps are told. */
export const gapsOptionsOutline = {
  keys: {
    language: optionalLanguage,
    groupBy: { oneOf: ["domain", "responsible"], optional: true },
  },
} as const satisfies Outline<GapsDocumentOptions>;
