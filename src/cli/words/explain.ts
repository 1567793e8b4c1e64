import type { Words } from "./shape-of-words.js";

/** What `chiso explain` says. */
export const explainWords = {
  why: { vi: "Vì sao", en: "Why" },
} as const satisfies Words;
