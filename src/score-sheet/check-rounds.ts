import type { Round } from "../criteria-set/round.js";
import { layers as usual } from "../criteria-set/round.js";
import {
  below,
  ofCriterion,
  type Place,
  type Problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import type { ReadEntry } from "./read-sheet.js";
import type { ScoreSheet, SheetEntry } from "./score-sheet.js";

/** Adds the problems of rounds that an entry names and the sheet has not. */
export function checkRoundsOfEntry(
  entry: SheetEntry,
  rounds: readonly Round[],
  place: Place,
  problems: Problem[],
): void {
  const isKnown = (key: string): boolean => rounds.some((round) => round.key === key);
  const unknown = (key: string, at: Place): void => {
    const known = rounds.map((round) => round.key).join(", ");
    problems.push(scoreSheetProblem("unknown-layer", at, { layer: key, layers: known }));
  };
  if (entry.rounds !== undefined) {
    for (const key of Object.keys(entry.rounds)) {
      if (usual.some((layer) => layer === key) || !isKnown(key))
        unknown(key, below(place, "rounds", key));
    }
  }
  if (entry.self !== undefined && !isKnown("self")) unknown("self", below(place, "self"));
  if (entry.appraised !== undefined && !isKnown("appraised")) {
    unknown("appraised", below(place, "appraised"));
  }
  if (entry.final !== undefined && !isKnown("final")) unknown("final", below(place, "final"));
}

/**
 * Adds a problem where the points of a whole stand beside something below it: in one round nothing
 * may be counted twice, and a part of a stronger round would contradict the whole.
 */
export function checkWholes(
  entries: readonly (ReadEntry | undefined)[],
  sheet: ScoreSheet,
  problems: Problem[],
): void {
  for (const whole of entries) {
    if (whole === undefined || whole.node.leaf !== undefined) continue;
    const { index, end, code } = whole.node;
    for (const part of entries.slice(index + 1, end)) {
      if (part === undefined || !clashes(whole, part)) continue;
      const row = sheet.entries.indexOf(part.entry);
      const place = ofCriterion(below({ path: "" }, "entries", row, "code"), part.node.code);
      problems.push(scoreSheetProblem("whole-and-parts", place, { code, part: part.node.code }));
    }
  }
}

function clashes(whole: ReadEntry, part: ReadEntry): boolean {
  return part.layers.some(
    (layer, at) =>
      layer !== undefined && whole.layers.some((own, round) => own !== undefined && round <= at),
  );
}
