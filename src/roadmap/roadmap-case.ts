import type { Provenance } from "../criteria-set/provenance.js";
import type { DeAn05Reading } from "./de-an-05.js";
import type { UnitLevel } from "./roadmap.js";
import type { RoadmapRequest } from "./roadmap-evaluation.js";
import type { RaisableUnit } from "./roadmap-plan.js";
import type { LevelHold } from "./roadmap-years.js";

/** Some of the communes with targets of their own, such as a district of a province, as stored. */
export interface RoadmapCasePart {
  readonly id: string;
  readonly name: string;
  /** Ids of its units. */
  readonly units: readonly string[];
  /** How its targets are read; the recommended reading when absent. */
  readonly reading?: DeAn05Reading;
  /** Units in its base, by year, where they are more than those given. */
  readonly denominators?: Readonly<Record<string, number>>;
}

/** Communes with their levels in a year, and how the targets of Đề án 05 are read. */
export interface RoadmapCase extends Omit<RoadmapRequest, "units"> {
  /** Units with their levels; efforts where the units to raise are to be planned. */
  readonly units: readonly (UnitLevel & { readonly efforts?: RaisableUnit["efforts"] })[];
  /** How the targets are read; the recommended reading when absent. */
  readonly reading?: DeAn05Reading;
  /** Levels that the office chose itself, where several years are planned. */
  readonly holds?: readonly LevelHold[];
  /** Parts with targets of their own, beside those of the whole, where several years are planned. */
  readonly parts?: readonly RoadmapCasePart[];
  /** Where the figures come from. */
  readonly provenance?: Provenance;
}
