import type { Document } from "../document/document.js";
import { unbroken } from "../document/unbroken.js";

// Half of a surrogate pair is no character, and no XML file may hold one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A document without the characters that XML forbids, for Word refuses a file that holds one, and
 * with percent signs kept to their numbers.
 */
export function legible(document: Document): Document {
  return clean(document) as Document;
}

function clean(value: unknown): unknown {
  if (typeof value === "string") return unbroken(value.replaceAll(forbidden, ""));
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)]));
}
