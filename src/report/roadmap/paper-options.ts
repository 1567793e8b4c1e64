import { below, type Problem } from "../../problems/problem.js";
import type { Unit } from "../../score-sheet/score-sheet.js";
import type { Letterhead } from "../letterhead.js";
import { letterheadShape } from "../letterhead-shape.js";
import type { ProjectWords } from "./project-words.js";

/** How a paper of the friendly-government project is made; it is written in Vietnamese. */
export interface RoadmapPaperOptions {
  /** Who issues it: the district, province or commune. */
  readonly office: Unit;
  /** What heads and closes it; what it does not give stays a dotted blank. */
  readonly letterhead?: Letterhead;
  /** The project by its names; as the roadmap or the model has them when absent. */
  readonly project?: ProjectWords;
  /** False for the paper that is to be signed; "DỰ THẢO" stands on it when absent. */
  readonly draft?: boolean;
}

/** What is read of the options of such a paper. */
export const paperOptionKeys = {
  office: { keys: { id: "text", name: "text" } },
  project: { keys: { full: "text", short: "text", standard: "text" }, optional: true },
  draft: "boolean?",
} as const;

/** Problems of the letterhead of such a paper. */
export function letterheadProblems({ letterhead }: RoadmapPaperOptions): readonly Problem[] {
  const problems: Problem[] = [];
  if (letterhead !== undefined)
    letterheadShape(letterhead, below({ path: "" }, "letterhead"), problems);
  return problems;
}
