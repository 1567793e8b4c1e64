import type { ScoredBy } from "../criteria-set/criteria-set.js";
import type { Provenance } from "../criteria-set/provenance.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { Layer } from "../score-sheet/score-sheet.js";
import type { Scorecard, Step } from "../scoring/scorecard.js";
import type { LocalizedText, Text } from "../text/language.js";

/** A node named in passing. */
export interface NodeName<C extends string = string> {
  /** Code as the instrument prints it. */
  readonly code: C;
  /** Name as the instrument prints it. */
  readonly title: Text;
}

/** What gaps and leaves without an assessment have in common. */
export interface LeafOutline<C extends string = string> {
  /** Code of the leaf. */
  readonly code: C;
  /** Name of the leaf. */
  readonly title: Text;
  /** The domain it belongs to; itself, when a domain is scored directly. */
  readonly domain: NodeName<C>;
  /** Maximum score of the leaf as printed, in points without any weight. */
  readonly max: DecimalText;
  /** Who gives its points. */
  readonly scoredBy: ScoredBy;
  /** Body responsible, its own or the nearest above; `null` where the set names none. */
  readonly responsible: string | null;
}

/** A leaf below its maximum (điểm chưa đạt). */
export interface Gap<C extends string = string> extends LeafOutline<C> {
  /** Points of the leaf, without any weight. */
  readonly points: DecimalText;
  /** Maximum less points, times the weights on the way to the total; always above 0. */
  readonly lost: DecimalText;
  /** Product of the weights on the way to the total; 1 when absent. */
  readonly weight?: DecimalText;
  /** Set for a domain or criterion of which only the points of the whole are known. */
  readonly whole?: true;
  /** Its part of all that is lost, in percent with two decimals, for display. */
  readonly shareOfLoss: DecimalText;
  /** Round that gave the points; `null` when none did. */
  readonly layer: Layer | null;
  /** Why it has its points. */
  readonly explanation: LocalizedText;
  /** Remark of that round, such as the reason of the appraiser; absent when there is none. */
  readonly remark?: string;
  /** The next reachable step: what it needs and what it gives. */
  readonly nextStep: Step | null;
  /** All reachable steps; the last one reaches the maximum. */
  readonly steps: readonly Step[];
  /** Themes by level, the leaf's own first, then those of each node above. */
  readonly themes: readonly (readonly string[])[];
  /** Evidence that the criteria set asks for; empty where it names none. */
  readonly evidenceRequired: readonly string[];
}

/** A leaf that nobody has assessed: its points are unknown, not 0. */
export interface UnassessedLeaf<C extends string = string> extends LeafOutline<C> {
  /** Why it has no points: nothing was entered, or figures are missing. */
  readonly explanation: LocalizedText;
}

/** All gaps of a scorecard. `C` are the codes of its set, where the type of the set tells them. */
export interface GapReport<C extends string = string> {
  /** Version of chiso that wrote the file: the command tells it, no function does. */
  readonly $chiso?: string;
  /** The unit that was scored. */
  readonly unit: Scorecard["unit"];
  /** Year that was scored. */
  readonly year: number;
  /** The part of the year that was scored, or the day; the whole year when absent. */
  readonly period?: NonNullable<Scorecard["period"]>;
  /** The criteria set that it was scored by, with its digest. */
  readonly set: Scorecard["set"];
  /** Round that was asked for. */
  readonly layer: Scorecard["layer"];
  /** Rounds that the points really come from, weakest first. */
  readonly layersUsed: Scorecard["layersUsed"];
  /** The rounds by name, where the set or the sheet has its own. */
  readonly rounds?: NonNullable<Scorecard["rounds"]>;
  /** Where the figures of the sheet come from; absent when it does not say so. */
  readonly sheetProvenance?: Provenance;
  /** Maximum that applies to the unit, in points with weights. */
  readonly applicableMax: DecimalText;
  /** Sum of the leaves, before bonus and penalty. */
  readonly basePoints: DecimalText | null;
  /** Sum of the gaps: applicable maximum less base points, when everything is assessed. */
  readonly lost: DecimalText;
  /** Sum of the maxima of leaves that are not assessed, times their weights. */
  readonly unknown: DecimalText;
  /** Largest loss first; equal losses in the order of the set. */
  readonly gaps: readonly Gap<C>[];
  /** Leaves that nobody has assessed, in the order of the set. */
  readonly notAssessed: readonly UnassessedLeaf<C>[];
}
