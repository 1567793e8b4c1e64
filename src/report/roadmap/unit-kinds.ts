import { unitWords } from "../paper/unit-words.js";
import { commonWords } from "./words.js";

/** What the units of a table are together: "xã, thị trấn"; "đơn vị" where their names do not tell. */
export function kindsOf(names: readonly string[]): string {
  const found = new Set<string>(names.map((name) => unitWords({ id: name, name }, "vi").kind));
  const known = commonWords.kindsOfCommunes.filter((kind) => found.has(kind));
  return known.length === 0 || known.length < found.size ? commonWords.units : known.join(", ");
}
