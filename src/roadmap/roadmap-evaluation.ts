import type { DecimalText } from "../numbers/decimal-text.js";
import type { LocalizedText } from "../text/language.js";
import type { Contradiction } from "./contradictions.js";
import type { Roadmap, RoadmapTarget, UnitLevel } from "./roadmap.js";

/** What is to be judged. */
export interface RoadmapRequest {
  readonly year: number;
  readonly units: readonly UnitLevel[];
  /**
   * Units in the base, by year, where it is larger than the number of units given: those that are
   * not listed stand at no level. A unit that does not count in a year says so itself (`counts`).
   */
  readonly denominators?: Readonly<Record<string, number>>;
  /** After six months the targets of the year are not due yet; the whole year when absent. */
  readonly period?: "six-months" | "year";
}

/** What became of a target. */
export interface TargetResult {
  readonly target: RoadmapTarget;
  /**
   * `not-due`: its year has not ended; `cannot-tell`: levels are missing that could decide, or
   * there is no unit at all.
   */
  readonly status: "met" | "missed" | "cannot-tell" | "not-due";
  /** Units in the base. */
  readonly base: number;
  readonly required: number;
  readonly actual: number;
  /** Actual in percent of the base, two decimals; `null` with an empty base. */
  readonly percentage: DecimalText | null;
  /** Units more that would be enough. */
  readonly needed: number;
  readonly explanation: LocalizedText;
}

/** A year of a roadmap, judged. */
export interface RoadmapEvaluation {
  readonly year: number;
  readonly period: "six-months" | "year";
  readonly roadmap: Pick<Roadmap, "id" | "title" | "readings" | "provenance">;
  /** Targets of the year that no units at all can meet together, as they were read. */
  readonly contradictions: readonly Contradiction[];
  /** How many units stand at each level, from 0; then those whose level is not known. */
  readonly levels: readonly number[];
  readonly unknown: number;
  readonly targets: readonly TargetResult[];
}
