import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import type { Declared, Rule } from "../rules/kinds.js";
import type { PreparedRule } from "../rules/rule-kind.js";
import { entryOf } from "../score-sheet/rounds.js";
import type { SheetEntry } from "../score-sheet/score-sheet.js";
import type { ScoredLeaf } from "../scoring/scorecard.js";
import type { PlanSource } from "./plan-options.js";

/** The rule of a leaf, and the figures that were scored by it where there were any. */
export interface LeafSource {
  readonly rule: Rule;
  readonly prepared: PreparedRule<unknown>;
  readonly max: ExactDecimal;
  readonly decimals: number;
  readonly year: number;
  readonly declared: Declared | undefined;
}

/** Finds what a leaf was scored by; nothing where the source is not known. */
export type FindSource = (leaf: ScoredLeaf) => LeafSource | undefined;

/** Looks leaves up in the source of their scorecard. */
export function sourceFinder(source: PlanSource | undefined, year: number): FindSource {
  if (source === undefined) return () => undefined;
  const { plan } = toPrepared(source.set as CriteriaSet | PreparedCriteriaSet);
  const entries = new Map<string, SheetEntry>(
    source.sheet?.entries.map((entry) => [entry.code, entry]),
  );
  return ({ code, layer }) => {
    const node = plan.byCode.get(code);
    if (node?.leaf === undefined) return undefined;
    const entry = entries.get(code);
    const given = entry === undefined || layer === null ? undefined : entryOf(entry, layer);
    return {
      rule: node.leaf.node.rule,
      prepared: node.leaf.rule,
      max: node.max,
      decimals: plan.decimals,
      year,
      declared: given?.declared,
    };
  };
}
