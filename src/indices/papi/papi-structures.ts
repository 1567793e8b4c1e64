import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { scoreSheetProblem } from "../../problems/problem.js";
import { papiStructures } from "./all-structures.js";
import type { PapiStructure } from "./papi-structure.js";

/**
 * The structure of the provincial PAPI in a year.
 *
 * @throws ChisoError `year-outside-period` for a year whose structure was not read
 * @example
 * papiStructureOf(2019).dimensions.length // 8
 */
export function papiStructureOf(year: number): PapiStructure {
  refuse(checkArguments({ year: [year, "number"] }));
  const found = papiStructures.find(
    ({ from, to }) => year >= from && (to === undefined || year <= to),
  );
  if (found === undefined) {
    const period = `${papiStructures[0]?.from} - ${papiStructures.at(-1)?.to}`;
    refuse([
      scoreSheetProblem("year-outside-period", { path: "" }, { year: String(year), period }),
    ]);
  }
  return found as PapiStructure;
}
