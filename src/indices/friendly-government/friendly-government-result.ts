import type { DecimalText } from "../../numbers/decimal-text.js";
import type { Unit } from "../../score-sheet/score-sheet.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { LocalizedText, Text } from "../../text/language.js";
import type { IndexResult, PublishedFigure } from "../published-figure.js";
import type { DecidedLevel, LevelRequirement, NamedItem } from "./friendly-government-model.js";

/** A criterion that stands in the way of a requirement. */
export interface ShortCriterion {
  readonly code: string;
  readonly title: Text;
  /** `false` where it falls short, `null` where it cannot be told. */
  readonly met: false | null;
  /** Points, or percent, that are missing; `null` where that is not known. */
  readonly missing: DecimalText | null;
  readonly explanation: LocalizedText;
}

/** A requirement with what became of it. */
export interface RequirementResult {
  readonly requirement: LevelRequirement;
  /** `null` where it cannot be told. */
  readonly met: boolean | null;
  /** Points, or percent, that are missing; `null` where nothing is, or it is not a number. */
  readonly missing: DecimalText | null;
  readonly explanation: LocalizedText;
  /** Of a requirement of criteria: those that stand in its way. */
  readonly criteria?: readonly ShortCriterion[];
}

/** A level with what became of its requirements. */
export interface LevelResult {
  readonly key: string;
  readonly title: Text;
  /** `null` where it cannot be told. */
  readonly reached: boolean | null;
  readonly requirements: readonly RequirementResult[];
}

/** Things that should be there, counted: "3/5". */
export interface Completeness {
  readonly done: number;
  readonly of: number;
  /** "3/5". */
  readonly text: string;
  readonly open: readonly NamedItem[];
}

/** The result of one commune and year. */
export interface FriendlyGovernmentResult extends IndexResult {
  /** The level that counts, as its place from the lowest, of the number of levels. */
  readonly published: PublishedFigure;
  readonly unit: Unit;
  readonly year: number;
  readonly model: { readonly id: string; readonly version: string; readonly title: Text };
  readonly scorecard: Scorecard | null;
  /** The level that counts: the decided one, else the computed one. */
  readonly level: { readonly key: string; readonly title: Text } | null;
  /** Where the level comes from; `null` where there is none. */
  readonly levelFrom: "decided" | "computed" | null;
  readonly decided: DecidedLevel | null;
  /** The highest level whose requirements are met; `null` where none is, or none can be told. */
  readonly computed: { readonly key: string; readonly title: Text } | null;
  /** Highest first. */
  readonly levels: readonly LevelResult[];
  /** The level above the one that counts, and what is missing for it. */
  readonly next: {
    readonly key: string;
    readonly title: Text;
    readonly missing: readonly RequirementResult[];
  } | null;
  readonly dossier: { readonly papers: Completeness; readonly proofs: Completeness | null } | null;
  readonly state: NamedItem | null;
  readonly contents: Completeness | null;
  readonly steps: Completeness | null;
}
