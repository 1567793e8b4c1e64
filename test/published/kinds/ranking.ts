/** Places of units by their published values. */
import * as z from "zod";
import { rankValues } from "../../support/library.js";
import { caseKind, printed } from "./case-kind.js";

/** Values of units; `first` is the place of the highest where only a stretch was read. */
export const rankingKind = caseKind(
  "ranking",
  { values: z.record(z.string(), printed), first: z.int().optional() },
  ({ values, first = 1 }) => {
    const { ranked } = rankValues(Object.entries(values).map(([key, value]) => ({ key, value })));
    return {
      order: ranked.map(({ key }) => key).join("; "),
      places: Object.fromEntries(ranked.map(({ key, rank }) => [key, rank + first - 1])),
    };
  },
);
