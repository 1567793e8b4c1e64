/** DTI by the columns that the ministry publishes. */
import * as z from "zod";
import { dtiSheetOfValues, mergeUnits, scoreDti } from "../../support/library.js";
import { caseKind, printed } from "./case-kind.js";
import { setNamed } from "./set-named.js";

const values = z.record(z.string(), printed);

/** Values of indices, 0..1, and where it was printed the index itself. */
export const columnsKind = caseKind(
  "dti-columns",
  { set: z.string(), unit: z.string(), year: z.int(), values, index: printed.optional() },
  ({ set: id, unit, year, values, index }) => {
    const set = setNamed(id);
    const sheet = dtiSheetOfValues(
      set,
      { id: "unit", name: unit },
      year,
      values,
      index === undefined ? {} : { index },
    );
    return scoreDti(set, sheet, { layer: "final" });
  },
);

/** A unit that was made of others, by the values of each. */
export const mergedKind = caseKind(
  "merged-units",
  { parts: z.record(z.string(), values) },
  ({ parts }) => mergeUnits(Object.entries(parts).map(([key, values]) => ({ key, values }))),
);
