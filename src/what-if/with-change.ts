import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import { entryOf, withRound } from "../score-sheet/rounds.js";
import type { Round, SheetEntry } from "../score-sheet/score-sheet.js";
import type { ScoreOptions } from "../scoring/score-options.js";
import type { WhatIfChange } from "./what-if-change.js";

/** What a change is made in. */
export interface ChangeContext {
  readonly prepared: PreparedCriteriaSet;
  readonly choice: ScoreOptions["layer"];
  /** Weakest first. */
  readonly rounds: readonly Round[];
}

/** The entries of a sheet with one change, in the round that counts. */
export function withChange(
  entries: readonly SheetEntry[],
  { code, entry }: WhatIfChange,
  context: ChangeContext,
): readonly SheetEntry[] {
  const { choice, rounds } = context;
  const below = codesBelow(code, context.prepared);
  const found = entries.find((one) => one.code === code);
  const parts = entries.filter((one) => below.has(one.code));
  const known = [...rounds]
    .reverse()
    .find(({ key }) =>
      [...(found === undefined ? [] : [found]), ...parts].some(
        (one) => entryOf(one, key) !== undefined,
      ),
    );
  const layer = choice === "best-known" ? (known ?? rounds[1] ?? (rounds[0] as Round)).key : choice;
  const changed = withRound(found ?? { code }, layer, entry);
  const replaced = rounds.slice(rounds.findIndex(({ key }) => key === layer));
  const kept = entries.flatMap((one): readonly SheetEntry[] => {
    if (one === found) return [changed];
    return below.has(one.code) ? withoutRounds(one, replaced, rounds) : [one];
  });
  return found === undefined ? [...kept, changed] : kept;
}

function codesBelow(code: string, { plan }: PreparedCriteriaSet): ReadonlySet<string> {
  const node = plan.byCode.get(code);
  if (node === undefined) return new Set();
  return new Set(plan.nodes.slice(node.index + 1, node.end).map((one) => one.code));
}

// What is left of a part beside the points of the whole; nothing where no weaker round is.
function withoutRounds(
  entry: SheetEntry,
  replaced: readonly Round[],
  rounds: readonly Round[],
): readonly SheetEntry[] {
  const { code, evidence } = entry;
  const left = rounds.filter(
    ({ key }) => entryOf(entry, key) !== undefined && !replaced.some((round) => round.key === key),
  );
  if (left.length === 0) return [];
  const start: SheetEntry = { code, ...(evidence === undefined ? {} : { evidence }) };
  return [
    left.reduce((one, { key }) => {
      const given = entryOf(entry, key);
      return given === undefined ? one : withRound(one, key, given);
    }, start),
  ];
}
