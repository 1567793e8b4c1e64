/** The built package, and what stands in for its newer functions where it has none yet. */
import * as chiso from "../../dist/scoring.js";

export { chiso };

/** The set as `score` takes it fastest. */
export const prepared = (set) => chiso.prepareCriteriaSet?.(set) ?? set;

export const scoreSelf = (set, sheet) => chiso.score(set, sheet, { layer: "self" });

/** A row that says which functions a benchmark waits for, or nothing when all are there. */
export function missing(name, ...functions) {
  const present = new Set(Object.keys(chiso));
  const absent = functions.filter((one) => !present.has(one));
  return absent.length === 0 ? undefined : { name, skipped: `no ${absent.join(", ")} yet` };
}
