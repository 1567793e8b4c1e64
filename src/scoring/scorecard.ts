import type { ClassLadder, ClassResult } from "../criteria-set/class-ladder.js";
import type { IndexKey, ScoredBy } from "../criteria-set/criteria-set.js";
import type { Provenance } from "../criteria-set/provenance.js";
import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { isObject } from "../problems/shape.js";
import type { RuleKindName } from "../rules/kinds.js";
import type { Step } from "../rules/step.js";
import type { Layer, Round, SheetPeriod, Unit } from "../score-sheet/score-sheet.js";
import type { LocalizedText, Text } from "../text/language.js";
import type { LadderClass } from "./ladder-class.js";

export type { Step } from "../rules/step.js";

/** The round to score by its key, or for each leaf the strongest that is known. */
export type LayerChoice = Layer | "best-known";

/** A leaf was scored, does not apply, or was not assessed; a real 0 is `scored`. */
export type State = "scored" | "not-applicable" | "not-assessed";

/** What branches and leaves of a scorecard have in common. */
export interface ScoredNodeBase<C extends string = string> {
  /** Code as the instrument prints it. */
  readonly code: C;
  /** Name as the instrument prints it. */
  readonly title: Text;
  /** 1 for a domain. */
  readonly depth: number;
  /** Exact points; of a branch, the sum of what was scored below; `null` where nothing was. */
  readonly points: DecimalText | null;
  /** Maximum score of the set. */
  readonly max: DecimalText;
  /** Maximum that applies to the unit: without leaves that do not apply and shrink the base. */
  readonly applicableMax: DecimalText;
  /**
   * Points in percent of the applicable maximum, rounded half up to two decimals for display;
   * `null` while anything below is not assessed, or when nothing applies.
   */
  readonly percentage: DecimalText | null;
  /** Factor of what it brings to its parent (hệ số); 1 when absent. */
  readonly weight?: DecimalText;
  /** Whether it was scored; of a branch, `not-assessed` while anything below is not assessed. */
  readonly state: State;
  /** Why it has its points. */
  readonly explanation: LocalizedText;
  /** Keys that measures are matched by, its own; absent where it has none. */
  readonly themes?: readonly string[];
  /** Body responsible, where the node itself names one. */
  readonly responsible?: string;
}

/** A domain or criterion with children. */
export interface ScoredBranch<C extends string = string> extends ScoredNodeBase<C> {
  /** Nodes below it, in the order of the set. */
  readonly children: readonly ScoredNode<C>[];
}

/** A leaf, with all that is known about its points. */
export interface ScoredLeaf<C extends string = string> extends ScoredNodeBase<C> {
  /** Kind of the rule that gives its points. */
  readonly rule: RuleKindName;
  /** Who gives its points. */
  readonly scoredBy: ScoredBy;
  /** Set for a domain or criterion of which only the points of the whole are known. */
  readonly whole?: true;
  /** The layer that gave the points; `null` when none did. */
  readonly layer: Layer | null;
  /** Better results within reach, fewest points first; the last one reaches the maximum. */
  readonly steps: readonly Step[];
  /** Remark of that layer, such as the appraiser's reason. */
  readonly remark?: string;
  /** Day of the remark. */
  readonly remarkDate?: CivilDate;
  /** Who made the remark. */
  readonly remarkAuthor?: string;
  /** Evidence that the criteria set asks for. */
  readonly evidenceRequired?: readonly string[];
  /** Evidence that the unit handed in. */
  readonly evidence?: readonly string[];
  readonly children?: never;
}

/** A node of a scorecard; `children` tells a branch from a leaf. */
export type ScoredNode<C extends string = string> = ScoredBranch<C> | ScoredLeaf<C>;

/**
 * The result of scoring one sheet: plain data, with all it was made from named. `C` are the codes of
 * its set, where the type of the set tells them.
 */
export interface Scorecard<C extends string = string> {
  /** Version of chiso that wrote the file: the command tells it, no function does. */
  readonly $chiso?: string;
  /** The unit that was scored. */
  readonly unit: Unit;
  /** Year that was scored. */
  readonly year: number;
  /** The part of the year that was scored, or the day; the whole year when absent. */
  readonly period?: SheetPeriod;
  /** The criteria set that it was scored by. */
  readonly set: {
    /** Key of the set. */
    readonly id: string;
    /** Version of the set. */
    readonly version: string;
    /** SHA-256 of the canonical JSON of the set, in hexadecimal digits. */
    readonly digest: string;
    /** Index that the set measures. */
    readonly index: IndexKey;
    /** Name of the set. */
    readonly title: Text;
    /** Where the set was read; a sample must be named in every output. */
    readonly provenance: Provenance;
    /** The ladders that class the result, so that another total can be classed later. */
    readonly ladders: readonly ClassLadder[];
  };
  /** Where the figures of the sheet come from, when it says so. */
  readonly sheetProvenance?: Provenance;
  /** The layer that was asked for. */
  readonly layer: LayerChoice;
  /** Layers that the points really come from, weakest first. */
  readonly layersUsed: readonly Layer[];
  /** The rounds by name, weakest first, where the set or the sheet has its own. */
  readonly rounds?: readonly Round[];
  /** Why the unit may not be classed; then it has points and no class. */
  readonly notEligible?: string;
  /** False while any leaf is not assessed; then there is no percentage and no class. */
  readonly complete: boolean;
  /** Codes of the leaves that are not assessed. */
  readonly notAssessed: readonly C[];
  /** Sum of the leaves; `null` when none was scored. */
  readonly basePoints: DecimalText | null;
  /** Bonus points of the round, in points; "0" when there are none. */
  readonly bonus: DecimalText;
  /** Penalty points of the round, as a number from 0 upward. */
  readonly penalty: DecimalText;
  /** Base, plus bonus, less penalty. */
  readonly points: DecimalText | null;
  /** Maximum of the set, in points with weights. */
  readonly max: DecimalText;
  /** Maximum that applies to the unit, in points with weights. */
  readonly applicableMax: DecimalText;
  /** Total in percent of the applicable maximum, for display; `null` unless complete. */
  readonly percentage: DecimalText | null;
  /** Class by the set's first ladder. */
  readonly class: ClassResult | null;
  /** Class by each ladder of the set, `null` where the result lies below it. */
  readonly classes: readonly LadderClass[];
  /** The first level of the tree, in the order of the set. */
  readonly domains: readonly ScoredNode<C>[];
}

/** True for a domain or criterion with children. */
export function isScoredBranch<C extends string>(node: ScoredNode<C>): node is ScoredBranch<C> {
  if (!isObject(node)) refuse(checkArguments({ node: [node, "object"] }));
  return node.children !== undefined;
}
