import type { DeadlineOutcome } from "../../roadmap/judge-deadlines.js";
import type { LevelTable } from "../../roadmap/level-table.js";
import type { Roadmap } from "../../roadmap/roadmap.js";
import type { RoadmapRequest } from "../../roadmap/roadmap-evaluation.js";

/** What the yearly report says. */
export interface RoadmapReport {
  /** The targets. */
  readonly roadmap: Roadmap;
  /** The year, or its six months, with the level of each unit. */
  readonly request: RoadmapRequest;
  /** The level that each unit was to reach by year, where there is a plan. */
  readonly table?: LevelTable;
  /** What became of the deadlines; nobody said anything of them when absent. */
  readonly deadlines?: readonly DeadlineOutcome[];
  /** Whom the report goes to, e.g. "Ban Thường vụ Huyện ủy (qua Ban Dân vận Huyện ủy)". */
  readonly to?: string;
  /** What must be said of the figures, such as that they are illustrative. */
  readonly notices?: readonly string[];
}
