import { compare } from "../comparison/compare.js";
import type { Comparison } from "../comparison/comparison.js";
import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import type { Layer, LayerEntry, ScoreSheet, SheetEntry } from "../score-sheet/score-sheet.js";
import { layers } from "../score-sheet/score-sheet.js";
import { type ScoreOptions, score } from "../scoring/score.js";
import type { Scorecard } from "../scoring/scorecard.js";

/** An entry to put in place of a leaf's own. */
export interface WhatIfChange {
  /** Code of a leaf. */
  readonly code: string;
  readonly entry: LayerEntry;
}

/** What would be, with what it was made from. */
export interface WhatIfResult {
  readonly changes: readonly WhatIfChange[];
  /** The sheet with the changes. */
  readonly sheet: ScoreSheet;
  readonly before: Scorecard;
  readonly after: Scorecard;
  readonly comparison: Comparison;
}

/**
 * Scores a sheet as if some leaves had other entries. A change takes the place of the strongest
 * layer that counts for its leaf; the sheet itself is not changed.
 *
 * @throws ChisoError as `score` does, also for a change that the set does not allow
 * @example
 * whatIf(caMau2013, sheet, [{ code: "1.1.1", entry: { declared: { choice: "on-time" } } }], { layer: "self" }).comparison.change // "0.5"
 */
export function whatIf(
  set: CriteriaSet,
  sheet: ScoreSheet,
  changes: readonly WhatIfChange[],
  options: ScoreOptions,
): WhatIfResult {
  const changed: ScoreSheet = {
    ...sheet,
    entries: changes.reduce<readonly SheetEntry[]>(
      (entries, change) => withChange(entries, change, options.layer),
      sheet.entries,
    ),
  };
  const before = score(set, sheet, options);
  const after = score(set, changed, options);
  return { changes, sheet: changed, before, after, comparison: compare(before, after) };
}

function withChange(
  entries: readonly SheetEntry[],
  { code, entry }: WhatIfChange,
  choice: ScoreOptions["layer"],
): readonly SheetEntry[] {
  const found = entries.find((one) => one.code === code);
  const layer: Layer =
    choice === "best-known"
      ? ([...layers].reverse().find((one) => found?.[one] !== undefined) ?? "appraised")
      : choice;
  if (found === undefined) return [...entries, { code, [layer]: entry }];
  return entries.map((one) => (one === found ? { ...one, [layer]: entry } : one));
}
