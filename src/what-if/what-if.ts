import { compare } from "../comparison/compare.js";
import type { Comparison } from "../comparison/comparison.js";
import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import type { CodeOf, PlainCoded } from "../criteria-set/typed-codes.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { roundsOf } from "../score-sheet/rounds.js";
import type { ScoreSheet, SheetEntry } from "../score-sheet/score-sheet.js";
import type { EntryOf, PlainSheet, ScoreSheetOf } from "../score-sheet/typed-sheet.js";
import { scoreOptionsOutline } from "../scoring/outlines.js";
import { score } from "../scoring/score.js";
import type { ScoreOptions } from "../scoring/score-options.js";
import type { Scorecard } from "../scoring/scorecard.js";
import type { WhatIfChange } from "./what-if-change.js";
import { withChange } from "./with-change.js";

/** The changes that a set allows, by type: its codes, each with the figures of its rule. */
export type ChangeOf<S extends CriteriaSet> =
  EntryOf<S> extends infer E
    ? E extends SheetEntry<infer C, infer D>
      ? WhatIfChange<C, D>
      : never
    : never;

/** What would be, with what it was made from. */
export interface WhatIfResult<C extends string = string> {
  readonly changes: readonly WhatIfChange[];
  /** The sheet with the changes. */
  readonly sheet: ScoreSheet;
  readonly before: Scorecard<C>;
  readonly after: Scorecard<C>;
  readonly comparison: Comparison;
}

/**
 * Scores a sheet as if some leaves had other entries. A change takes the place of the strongest
 * layer that counts for its leaf; the sheet itself is not changed.
 *
 * Points of a whole take the place of what that layer, or a stronger one, says below it, and the
 * comparison is made at the level of the whole. A change below a whole that is given is refused.
 *
 * @throws ChisoError as `score` does, also for a change that the set does not allow
 * @example
 * whatIf(parIndexCaMau2013, sheet, [{ code: "1.1.1", entry: { declared: { choice: "on-time" } } }], { layer: "self" }).comparison.change // "0.5"
 */
export function whatIf<
  S extends CriteriaSet,
  const H extends ScoreSheet,
  const W extends WhatIfChange,
>(
  set: S | PreparedCriteriaSet<S>,
  sheet: ScoreSheetOf<S> | PlainSheet<H>,
  changes: readonly (ChangeOf<S> | PlainCoded<W>)[],
  options: ScoreOptions,
): WhatIfResult<CodeOf<S>>;
export function whatIf(
  set: CriteriaSet | PreparedCriteriaSet,
  sheet: ScoreSheet,
  changes: readonly WhatIfChange[],
  options: ScoreOptions,
): WhatIfResult {
  refuse(
    checkArguments(
      { changes: [changes, { listOf: { keys: { code: "text", entry: "object" } } }] },
      [options, scoreOptionsOutline],
    ),
  );
  const prepared = toPrepared(set);
  const before = score(prepared, sheet, options);
  const rounds = roundsOf(sheet, prepared.set);
  const changed: ScoreSheet = {
    ...sheet,
    entries: changes.reduce<readonly SheetEntry[]>(
      (entries, change) => withChange(entries, change, { prepared, choice: options.layer, rounds }),
      sheet.entries,
    ),
  };
  const after = score(prepared, changed, options);
  return { changes, sheet: changed, before, after, comparison: compare(before, after) };
}
