import type { ScoredBy } from "../criteria-set/criteria-set.js";
import type { Provenance } from "../criteria-set/provenance.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { Layer } from "../score-sheet/score-sheet.js";
import type { Scorecard, Step } from "../scoring/scorecard.js";
import type { LocalizedText, Text } from "../text/language.js";

/** A node named in passing. */
export interface NodeName {
  readonly code: string;
  readonly title: Text;
}

/** What gaps and leaves without an assessment have in common. */
export interface LeafOutline {
  readonly code: string;
  readonly title: Text;
  /** The domain it belongs to; itself, when a domain is scored directly. */
  readonly domain: NodeName;
  readonly max: DecimalText;
  readonly scoredBy: ScoredBy;
  /** Body responsible, its own or the nearest above; `null` where the set names none. */
  readonly responsible: string | null;
}

/** A leaf below its maximum (điểm chưa đạt). */
export interface Gap extends LeafOutline {
  readonly points: DecimalText;
  /** Maximum less points, times the weights on the way to the total; always above 0. */
  readonly lost: DecimalText;
  /** Product of the weights on the way to the total; 1 when absent. */
  readonly weight?: DecimalText;
  /** Set for a domain or criterion of which only the points of the whole are known. */
  readonly whole?: true;
  /** Its part of all that is lost, in percent with two decimals, for display. */
  readonly shareOfLoss: DecimalText;
  readonly layer: Layer | null;
  /** Why it has its points. */
  readonly explanation: LocalizedText;
  readonly remark?: string;
  /** The next reachable step: what it needs and what it gives. */
  readonly nextStep: Step | null;
  /** All reachable steps; the last one reaches the maximum. */
  readonly steps: readonly Step[];
  /** Themes by level, the leaf's own first, then those of each node above. */
  readonly themes: readonly (readonly string[])[];
  readonly evidenceRequired: readonly string[];
}

/** A leaf that nobody has assessed: its points are unknown, not 0. */
export interface UnassessedLeaf extends LeafOutline {
  readonly explanation: LocalizedText;
}

/** All gaps of a scorecard. */
export interface GapReport {
  readonly unit: Scorecard["unit"];
  readonly year: number;
  /** The part of the year that was scored, or the day; the whole year when absent. */
  readonly period?: NonNullable<Scorecard["period"]>;
  readonly set: Scorecard["set"];
  readonly layer: Scorecard["layer"];
  readonly layersUsed: Scorecard["layersUsed"];
  /** The rounds by name, where the set or the sheet has its own. */
  readonly rounds?: NonNullable<Scorecard["rounds"]>;
  readonly sheetProvenance?: Provenance;
  readonly applicableMax: DecimalText;
  /** Sum of the leaves, before bonus and penalty. */
  readonly basePoints: DecimalText | null;
  /** Sum of the gaps: applicable maximum less base points, when everything is assessed. */
  readonly lost: DecimalText;
  /** Sum of the maxima of leaves that are not assessed, times their weights. */
  readonly unknown: DecimalText;
  /** Largest loss first; equal losses in the order of the set. */
  readonly gaps: readonly Gap[];
  readonly notAssessed: readonly UnassessedLeaf[];
}
