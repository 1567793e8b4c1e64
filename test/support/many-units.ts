import { type Scorecard, score } from "../../src/entries/index.js";
import { leaf, sheetOf, smallSet } from "./small-set.js";

const set = smallSet([leaf("1", "2000")], "2000");
const card = score(set, sheetOf([{ code: "1", self: { points: "0" } }]), { layer: "self" });

/** A scorecard with points of a maximum of its own, in its one leaf and in all. */
export function unitWith(id: string, points: string, applicableMax: string): Scorecard {
  const own = { points, applicableMax };
  return {
    ...card,
    ...own,
    unit: { id, name: `Xã ${id}` },
    domains: card.domains.map((node) => ({ ...node, ...own })),
  };
}

/**
 * Units of different maxima that all stand at exactly 50 %, but the last: the mean of their
 * percentages is exactly 50.005, so that it is 50.01 in two decimals.
 */
export function unitsAtHalf(count: number): readonly Scorecard[] {
  const halves = Array.from({ length: count - 1 }, (_, at) =>
    unitWith(String(at), ((at + 1e6) / 2000).toFixed(4), ((at + 1e6) / 1000).toFixed(3)),
  );
  return [...halves, unitWith("last", (50 + count * 0.005).toFixed(3), "100")];
}
