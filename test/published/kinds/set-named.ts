import { shippedDocuments } from "../../support/library.js";

/** The set of an id that ships. */
export function setNamed(id: string) {
  const set = shippedDocuments.sets.find((one) => one.id === id);
  if (set === undefined) throw new Error(`no set "${id}"`);
  return set;
}
