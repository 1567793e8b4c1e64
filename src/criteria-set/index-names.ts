import type { LocalizedText } from "../text/language.js";
import { indexNames, shortIndexNames } from "./words.js";

/** Short name of an index, for narrow columns and lists. */
export function shortIndexName(index: string): LocalizedText {
  return Object.hasOwn(shortIndexNames, index)
    ? (shortIndexNames[index] as LocalizedText)
    : indexName(index);
}

/** Name of an index for people; a key that is not known stands for itself. */
export function indexName(index: string): LocalizedText {
  return Object.hasOwn(indexNames, index)
    ? (indexNames[index] as LocalizedText)
    : { vi: index, en: index };
}

/** Keys of the indices in the order in which offices name them. */
export const indexOrder: readonly string[] = /* @__PURE__ */ Object.keys(indexNames);
