/** A number as a set or a sheet writes it. */
export type Decimal = string | number;

export interface Worth {
  readonly points?: Decimal;
  readonly share?: Decimal;
}

export interface Band extends Worth {
  readonly above?: Decimal;
  readonly atLeast?: Decimal;
  readonly below?: Decimal;
  readonly atMost?: Decimal;
}

export type WhenZero = "not-applicable" | "full-points" | "zero";

export interface Keyed {
  readonly key: string;
  readonly label: string;
}

export interface PointsRule {
  readonly kind: "points";
  readonly step?: Decimal;
}

export interface PassRule {
  readonly kind: "pass";
  readonly conditions?: readonly Keyed[];
  readonly require?: "all" | "any";
}

export interface ChoiceRule {
  readonly kind: "choice";
  readonly options: readonly (Keyed & Worth)[];
}

export interface BandsRule {
  readonly kind: "bands";
  readonly measure: string;
  readonly unit?: string;
  readonly bands: readonly Band[];
  readonly whenZero?: WhenZero;
}

export interface RatioRule {
  readonly kind: "ratio";
  readonly numerator: string;
  readonly denominator: string;
  readonly floor?: Decimal;
  readonly target?: Decimal;
  readonly whenZero?: WhenZero;
}

export interface PartsRule {
  readonly kind: "parts";
  readonly parts: readonly (Keyed & { readonly max: Decimal; readonly rule: Rule })[];
}

export interface PerItemRule {
  readonly kind: "per-item";
  readonly item: string;
  readonly pointsEach: Decimal;
}

export interface DeductionRule {
  readonly kind: "deduction";
  readonly occurrences: readonly (Keyed & Worth)[];
  readonly floor: Decimal;
}

export interface DeadlineRule {
  readonly kind: "deadline";
  readonly due?: {
    readonly month: number;
    readonly day: number | "last";
    readonly year: "same" | "next";
  };
  readonly grace?: readonly (Worth & { readonly withinDays: number })[];
  readonly late: Worth;
  readonly notDone: Worth;
}

export interface SurveyRule {
  readonly kind: "survey";
  readonly options: readonly (Keyed & { readonly share: Decimal })[];
  readonly minimum?: number;
}

export interface IndexRule {
  readonly kind: "index";
  readonly name: string;
  readonly scale: Decimal;
}

export interface RescaleRule {
  readonly kind: "rescale";
  readonly measure: string;
  readonly worst: Decimal;
  readonly best: Decimal;
  readonly lowest?: Decimal;
}

export type Rule =
  | PointsRule
  | PassRule
  | ChoiceRule
  | BandsRule
  | RatioRule
  | PartsRule
  | PerItemRule
  | DeductionRule
  | DeadlineRule
  | SurveyRule
  | IndexRule
  | RescaleRule;

/** Declared figures of any kind; a rule reads those that are its own. */
export interface Figures {
  readonly points?: Decimal;
  readonly met?: boolean;
  readonly conditions?: Readonly<Record<string, boolean>>;
  readonly choice?: string;
  readonly value?: Decimal;
  readonly numerator?: Decimal;
  readonly denominator?: Decimal;
  readonly percent?: Decimal;
  readonly parts?: Readonly<Record<string, Figures>>;
  readonly count?: Decimal;
  readonly occurrences?: Readonly<Record<string, Decimal>>;
  readonly done?: string;
  readonly due?: string;
  readonly notDone?: true;
  readonly answers?: Readonly<Record<string, Decimal>>;
  readonly satisfied?: Decimal;
  readonly base?: Decimal;
}

export type Policy = "shrink-base" | "full-points" | "not-allowed";
export type Scorer = "unit" | "superior" | "survey";

/** A node of the tree: a leaf has a rule, a branch has children. */
export interface SetNode {
  readonly code: string;
  readonly title: string;
  readonly max: Decimal;
  readonly weight?: Decimal;
  readonly children?: readonly SetNode[];
  readonly rule?: Rule;
  readonly scoredBy?: Scorer;
  readonly notApplicable?: Policy;
}

export interface Condition {
  readonly criterion?: string;
  readonly atLeast?: Decimal;
  readonly measure?: "points" | "percentage";
  readonly knockOuts?: readonly string[];
}

export interface ClassStep {
  readonly key: string;
  readonly title: string;
  readonly atLeast?: Decimal;
  readonly above?: Decimal;
  readonly conditions?: readonly Condition[];
}

export interface Ladder {
  readonly key: string;
  readonly title: string;
  readonly measure: "percentage" | "points";
  readonly classes: readonly ClassStep[];
}

export interface Round {
  readonly key: string;
  readonly title: string;
}

export interface Limit {
  readonly title: string;
  readonly max: Decimal;
}

export interface CriteriaSet {
  readonly id: string;
  readonly version: string;
  readonly index: string;
  readonly title: string;
  readonly appliesTo: string;
  readonly period: { readonly from: string };
  readonly max: Decimal;
  readonly decimals?: number;
  readonly notApplicable: Policy;
  readonly rounds?: readonly Round[];
  readonly bonus?: Limit;
  readonly penalty?: Limit;
  readonly ladders?: readonly Ladder[];
  readonly provenance: { readonly status: "sample"; readonly instruments: readonly [] };
  readonly domains: readonly SetNode[];
}

export interface RoundEntry {
  readonly points?: Decimal;
  readonly declared?: Figures;
  readonly notApplicable?: string;
}

export interface SheetEntry {
  readonly code: string;
  readonly self?: RoundEntry;
  readonly appraised?: RoundEntry;
  readonly final?: RoundEntry;
  readonly rounds?: Readonly<Record<string, RoundEntry>>;
}

export interface Adjustment {
  readonly reason: string;
  readonly points: Decimal;
}

export interface Adjustments {
  readonly bonus?: readonly Adjustment[];
  readonly penalty?: readonly Adjustment[];
}

export interface ScoreSheet {
  readonly unit: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly decimals?: number;
  readonly set: { readonly id: string; readonly version: string };
  readonly rounds?: readonly Round[];
  readonly entries: readonly SheetEntry[];
  readonly adjustments?: Readonly<Record<string, Adjustments>>;
  readonly notEligible?: string;
}

export interface Options {
  /** Key of a round, or "best-known". */
  readonly layer: string;
  readonly leaveOut?: readonly Exclude<Scorer, "unit">[];
}
