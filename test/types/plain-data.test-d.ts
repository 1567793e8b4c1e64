/**
 * What the compiler takes without a cast where a set is defined in code: sheets, cases, figures,
 * efforts and ranges whose types tell no codes, such as those that were read from a database. And
 * what parsing tells of the codes of a sheet.
 */
import {
  cheapestWayTo,
  checkRuleCases,
  checkScoreSheet,
  parseScoreSheet,
  planRemediation,
  resultInterval,
  score,
  scoreFigures,
  scoreMany,
  scorePartly,
  whatIf,
} from "../../src/entries/index.js";
import type {
  LeafFigures,
  RuleCase,
  ScoreSheet,
  WhatIfChange,
  WorkingCalendar,
} from "../../src/entries/scoring.js";
import { typedSet } from "./typed-set.js";

declare const sheet: ScoreSheet;
declare const cases: readonly RuleCase[];
declare const changes: readonly WhatIfChange[];
declare const figures: Record<string, LeafFigures>;
declare const points: Record<string, string>;
declare const ranges: Record<string, { readonly from: string; readonly to: string }>;
declare const calendar: WorkingCalendar;
const layer = { layer: "self" } as const;

const card = score(typedSet, sheet, layer);
scoreMany(typedSet, [sheet], layer);
scorePartly(typedSet, sheet, layer);
checkScoreSheet(typedSet, sheet);
whatIf(typedSet, sheet, changes, layer);
checkRuleCases(typedSet, cases);
scoreFigures(typedSet, figures, { ...layer, year: 2025 });
cheapestWayTo(card, { points: "1" }, { effort: points });
resultInterval(card, ranges);
const time = { start: "2025-01-06", due: "2025-12-01", calendar } as const;
planRemediation([card], { ...time, targets: { "xa-a-2025": points } });

const parsed = parseScoreSheet({}, typedSet);
if (parsed.ok) {
  score(typedSet, parsed.value, layer);
  const plain: ScoreSheet = parsed.value;
  score(typedSet, plain, layer);
}
export const code: "1" | "1.1" | "1.2" | "1.2.1" | "2" | undefined = parsed.ok
  ? parsed.value.entries[0]?.code
  : undefined;

const head = { unit: { id: "a", name: "A" }, year: 2025, set: { id: "xa-a-2025", version: "1" } };
// @ts-expect-error a sheet that tells its codes must tell those of the set
scoreMany(typedSet, [{ ...head, entries: [{ code: "9", self: { points: "1" } }] }], layer);
// @ts-expect-error figures of a leaf of another code
whatIf(typedSet, sheet, [{ code: "1.1", entry: { declared: { met: true } } }], layer);
