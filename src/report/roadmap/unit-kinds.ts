import { unitWords } from "../paper/unit-words.js";

/** Kinds of communes in the order in which papers name them. */
const kinds = ["xã", "phường", "thị trấn", "đặc khu"];

/** What the units of a table are together: "xã, thị trấn"; "đơn vị" where their names do not tell. */
export function kindsOf(names: readonly string[]): string {
  const found = new Set(names.map((name) => unitWords({ id: name, name }, "vi").kind));
  const known = kinds.filter((kind) => found.has(kind));
  return known.length === 0 || known.length < found.size ? "đơn vị" : known.join(", ");
}
