import {
  type CriteriaSet,
  type Scorecard,
  type SheetEntry,
  score,
} from "../../src/entries/index.js";
import { leaf, sheetOf, smallSet } from "./small-set.js";

/** Domain 1 counts twice, and 1.1 in it three times: 2 x (3 x 4 + 2) + 6 = 34. */
export const weightedSet: CriteriaSet = smallSet(
  [
    {
      code: "1",
      title: "Lĩnh vực 1",
      max: "14",
      weight: "2",
      children: [leaf("1.1", "4", undefined, { weight: "3" }), leaf("1.2", "2")],
    },
    {
      code: "2",
      title: "Lĩnh vực 2",
      max: "6",
      children: [leaf("2.1", "5"), leaf("2.2", "1", undefined, { scoredBy: "superior" })],
    },
  ],
  "34",
);

/** An entry of its own points. */
export const own = (code: string, points: string): SheetEntry => ({ code, self: { points } });

/** The scorecard of some points by code. */
export function weightedCard(
  points: Readonly<Record<string, string>>,
  more: Parameters<typeof sheetOf>[1] = {},
  set: CriteriaSet = weightedSet,
): Scorecard {
  const entries = Object.entries(points).map(
    ([code, value]): SheetEntry => ({ code, appraised: { points: value } }),
  );
  const head = { set: { id: set.id, version: set.version } };
  return score(set, sheetOf(entries, { ...head, ...more }), { layer: "appraised" });
}
