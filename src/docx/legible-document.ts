import type { Document } from "../document/document.js";
import { unbroken } from "../document/unbroken.js";
import { legible } from "../text/legible.js";

/**
 * A document without the characters that XML forbids, for Word refuses a file that holds one, and
 * with percent signs kept to their numbers.
 */
export function legibleDocument(document: Document): Document {
  return clean(document) as Document;
}

function clean(value: unknown): unknown {
  if (typeof value === "string") return unbroken(legible(value, "xml"));
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)]));
}
