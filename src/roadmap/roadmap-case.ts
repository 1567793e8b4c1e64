import type { Provenance } from "../criteria-set/provenance.js";
import type { DeAn05Reading } from "./de-an-05.js";
import type { UnitLevel } from "./roadmap.js";
import type { RoadmapRequest } from "./roadmap-evaluation.js";
import type { RaisableUnit } from "./roadmap-plan.js";

/** Communes with their levels in a year, and how the targets of Đề án 05 are read. */
export interface RoadmapCase extends Omit<RoadmapRequest, "units"> {
  /** Units with their levels; efforts where the units to raise are to be planned. */
  readonly units: readonly (UnitLevel & { readonly efforts?: RaisableUnit["efforts"] })[];
  /** How the targets are read; the recommended reading when absent. */
  readonly reading?: DeAn05Reading;
  /** Where the figures come from. */
  readonly provenance?: Provenance;
}
