import type { Provenance } from "../criteria-set/provenance.js";

/** A unit and its level in each year. */
export interface LevelRow {
  /** The unit's id. */
  readonly id: string;
  /** The unit's name. */
  readonly name: string;
  /** Level at the end of each year, in order; `null` for a year in which the unit does not count. */
  readonly levels: readonly (number | null)[];
}

/**
 * The level of each unit in each year (lộ trình, mức phấn đấu): as an office chose it, or as
 * `planRoadmapYears` planned it.
 */
export interface LevelTable {
  /** Version of chiso that wrote the file: the command tells it, no function does. */
  readonly $chiso?: string;
  /** The first year of the table. */
  readonly from: number;
  /** Its rows, each as long as the others. */
  readonly units: readonly LevelRow[];
  /** Where it comes from. */
  readonly provenance?: Provenance;
}
