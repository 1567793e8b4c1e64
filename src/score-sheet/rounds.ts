import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { defaultRounds, type Round } from "../criteria-set/round.js";
import type { LayerEntry, ScoreSheet, SheetEntry } from "./score-sheet.js";

/** The rounds of a sheet, weakest first: its own, else those of its set, else the usual three. */
export function roundsOf(sheet: Pick<ScoreSheet, "rounds">, set: CriteriaSet): readonly Round[] {
  return sheet.rounds ?? set.rounds ?? defaultRounds;
}

/** What a round says in an entry. */
export function entryOf(entry: SheetEntry, round: string): LayerEntry | undefined {
  switch (round) {
    case "self":
      return entry.self;
    case "appraised":
      return entry.appraised;
    case "final":
      return entry.final;
    default: {
      // A round may be called "constructor".
      const { rounds } = entry;
      return rounds !== undefined && Object.hasOwn(rounds, round) ? rounds[round] : undefined;
    }
  }
}

/** An entry in which a round says something else. */
export function withRound(entry: SheetEntry, round: string, given: LayerEntry): SheetEntry {
  return round === "self" || round === "appraised" || round === "final"
    ? { ...entry, [round]: given }
    : { ...entry, rounds: { ...entry.rounds, [round]: given } };
}
