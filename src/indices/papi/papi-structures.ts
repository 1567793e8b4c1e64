import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { scoreSheetProblem } from "../../problems/problem.js";
import type { PapiStructure } from "./papi-structure.js";
import { papi2011, papi2016 } from "./structure-2011.js";
import { papi2018 } from "./structure-2018.js";
import { papi2019, papi2020, papi2021 } from "./structure-2019.js";

/** The structures of the provincial PAPI, oldest first. */
export const papiStructures: readonly PapiStructure[] = [
  papi2011,
  papi2016,
  papi2018,
  papi2019,
  papi2020,
  papi2021,
];

/**
 * The structure of the provincial PAPI in a year.
 *
 * @throws ChisoError `year-outside-period` for a year whose structure was not read
 * @example
 * papiStructureOf(2019).dimensions.length // 8
 */
export function papiStructureOf(year: number): PapiStructure {
  refuse(checkArguments({ year: [year, "number"] }));
  const found = papiStructures.find(({ from, to }) => year >= from && (to === undefined || year <= to));
  if (found === undefined) {
    const period = `${papiStructures[0]?.from} - ${papiStructures.at(-1)?.to}`;
    refuse([scoreSheetProblem("year-outside-period", { path: "" }, { year: String(year), period })]);
  }
  return found as PapiStructure;
}
