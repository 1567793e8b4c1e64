import type { PreparedNode } from "../criteria-set/prepared-set.js";
import type { Round } from "../criteria-set/round.js";
import { layers as usual } from "../criteria-set/round.js";
import {
  below,
  ofCriterion,
  type Place,
  type Problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { layerOf, type ReadSheet } from "./read-layer.js";
import type { SheetEntry } from "./score-sheet.js";

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
  read: ReadSheet,
  nodes: readonly PreparedNode[],
  problems: Problem[],
): void {
  for (const whole of nodes) {
    if (whole.leaf !== undefined || read.entries[whole.index] === undefined) continue;
    for (const part of nodes.slice(whole.index + 1, whole.end)) {
      const entry = read.entries[part.index];
      if (entry === undefined || !clashes(whole, part, read)) continue;
      const row = read.sheet.entries.indexOf(entry);
      const place = ofCriterion(below({ path: "" }, "entries", row, "code"), part.code);
      problems.push(
        scoreSheetProblem("whole-and-parts", place, { code: whole.code, part: part.code }),
      );
    }
  }
}

function clashes(whole: PreparedNode, part: PreparedNode, read: ReadSheet): boolean {
  let given = false;
  return read.rounds.some((_round, at) => {
    given ||= layerOf(read, whole.index, at) !== undefined;
    return given && layerOf(read, part.index, at) !== undefined;
  });
}
