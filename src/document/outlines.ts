import type { Outline } from "../problems/expected.js";
import { languageExpected } from "../text/outline.js";
import type { Document, TableBlock } from "./document.js";

/** What writers read of a document before its blocks. */
export const documentOutline = {
  keys: {
    language: languageExpected,
    title: "text",
    blocks: { listOf: { keys: { kind: "text" } } },
  },
} as const satisfies Outline<Document>;

/** What writers read of a table before its cells. */
export const tableOutline = {
  keys: { columns: { listOf: { keys: { title: "text" } } }, rows: "list" },
} as const satisfies Outline<TableBlock>;
