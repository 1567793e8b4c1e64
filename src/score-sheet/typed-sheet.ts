import type { CriteriaSet, LeafNode } from "../criteria-set/criteria-set.js";
import type { CodeOf, LeafOf, NodeOf } from "../criteria-set/typed-codes.js";
import type { FiguresOf } from "../rules/figures-of.js";
import type { ScoreSheet, SheetEntry } from "./score-sheet.js";

/** The entries that a sheet of a set may have, by type: its codes, each with the figures of its rule. */
export type EntryOf<S extends CriteriaSet> =
  string extends CodeOf<S> ? SheetEntry : LeafEntry<LeafOf<S>> | WholeEntry<NodeOf<S>>;

// For each leaf its own, so that the code tells which figures belong to it.
type LeafEntry<L> = L extends LeafNode ? SheetEntry<L["code"], FiguresOf<L["rule"]>> : never;

// Of a domain or criterion there are points, and no figures.
type WholeEntry<N> = N extends LeafNode
  ? never
  : N extends { readonly code: infer C extends string }
    ? SheetEntry<C, never>
    : never;

/**
 * A score sheet of one set, by type: only its codes, and for each leaf only figures of its rule.
 * {@link ScoreSheet} for a set whose type tells no codes.
 *
 * ```ts
 * const sheet: ScoreSheetOf<typeof set> = {
 *   unit: { id: "xa-a", name: "Xã A" },
 *   year: 2025,
 *   set: { id: "xa-a-2025", version: "1" },
 *   entries: [{ code: "1.1", self: { declared: { value: "85" } } }],
 * };
 * ```
 */
export type ScoreSheetOf<S extends CriteriaSet> = ScoreSheet<EntryOf<S>>;
