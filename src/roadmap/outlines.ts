import { provenanceOutline } from "../criteria-set/outlines.js";
import type { Outline } from "../problems/expected.js";
import type { LevelTable } from "./level-table.js";
import type { PlanCalendar } from "./plan-calendar.js";
import type { Roadmap } from "./roadmap.js";
import type { RoadmapCase } from "./roadmap-case.js";
import type { RoadmapEvaluation, RoadmapRequest } from "./roadmap-evaluation.js";
import type { RoadmapPlan, RoadmapPlanRequest } from "./roadmap-plan.js";
import type { RoadmapYearsPlan, RoadmapYearsRequest } from "./roadmap-years.js";

/** What is read of a roadmap. */
export const roadmapOutline = {
  keys: {
    id: "text",
    title: "words",
    highestLevel: "number",
    targets: { listOf: { keys: { key: "text", counts: "object", atLeast: "object" } } },
    readings: "list",
    provenance: provenanceOutline,
  },
} as const satisfies Outline<Roadmap>;

/** What is judged by a roadmap. */
export const roadmapRequestOutline = {
  keys: {
    year: "number",
    units: { listOf: { keys: { id: "text", name: "text" } } },
    denominators: "object?",
  },
} as const satisfies Outline<RoadmapRequest>;

/** What is planned by a roadmap. */
export const roadmapPlanRequestOutline = {
  keys: {
    year: "number",
    denominators: "object?",
    units: { listOf: { keys: { id: "text", name: "text", efforts: "object" } } },
  },
} as const satisfies Outline<RoadmapPlanRequest>;

/** What is planned for several years. */
export const roadmapYearsRequestOutline = {
  keys: {
    from: "number",
    to: "number",
    denominators: "object?",
    units: { listOf: { keys: { id: "text", name: "text", efforts: "object" } } },
    holds: {
      listOf: { keys: { id: "text", year: "number", level: "number" } },
      optional: true,
    },
    parts: {
      listOf: {
        keys: {
          id: "text",
          name: "text",
          roadmap: roadmapOutline,
          units: { listOf: "text" },
          denominators: "object?",
        },
      },
      optional: true,
    },
  },
} as const satisfies Outline<RoadmapYearsRequest>;

/** A stored case of which several years are planned. */
export const roadmapCaseOutline = {
  keys: {
    year: "number",
    denominators: "object?",
    units: { listOf: { keys: { id: "text", name: "text", efforts: "object?" } } },
    holds: {
      listOf: { keys: { id: "text", year: "number", level: "number" } },
      optional: true,
    },
    parts: {
      listOf: {
        keys: { id: "text", name: "text", units: { listOf: "text" }, denominators: "object?" },
      },
      optional: true,
    },
    reading: "object?",
  },
} as const satisfies Outline<RoadmapCase>;

/** A year of a roadmap, judged. */
export const evaluationOutline = {
  keys: {
    year: "number",
    period: "text",
    contradictions: { listOf: { keys: { message: "object" } } },
    roadmap: { keys: { title: "words", readings: "list", provenance: provenanceOutline } },
    levels: { listOf: "number" },
    unknown: "number",
    targets: { listOf: { keys: { target: "object", status: "text", explanation: "object" } } },
  },
} as const satisfies Outline<RoadmapEvaluation>;

/** Which units are to be raised, where that was planned. */
export const roadmapPlanOutline = {
  keys: {
    feasible: "boolean",
    raises: { listOf: "object" },
    effort: "text",
    after: evaluationOutline,
    outOfReach: "list",
  },
  optional: true,
} as const satisfies Outline<RoadmapPlan>;

/** What is read of a roadmap of several years. */
export const roadmapYearsPlanOutline = {
  keys: {
    from: "number",
    to: "number",
    feasible: "boolean",
    units: { listOf: { keys: { name: "text", levels: "list", effort: "text" } } },
    years: {
      listOf: {
        keys: {
          year: "number",
          raises: { listOf: { keys: { name: "text" } } },
          effort: "text",
          evaluation: evaluationOutline,
          parts: { listOf: { keys: { evaluation: evaluationOutline } } },
        },
      },
    },
    effort: "text",
    outOfReach: { listOf: { keys: { year: "number", target: "text" } } },
    conflict: { listOf: { keys: { year: "number", target: "text" } } },
  },
} as const satisfies Outline<RoadmapYearsPlan>;

/** Deadlines of a plan. */
export const planCalendarOutline = {
  keys: { tasks: { listOf: { keys: { key: "text", due: { keys: { kind: "text" } } } } } },
} as const satisfies Outline<PlanCalendar>;

/** What is read of a table of levels. */
export const levelTableOutline = {
  keys: {
    from: "number",
    units: { listOf: { keys: { id: "text", name: "text", levels: "list" } }, atLeast: 1 },
    provenance: { keys: { status: "text" }, optional: true },
  },
} as const satisfies Outline<LevelTable>;
