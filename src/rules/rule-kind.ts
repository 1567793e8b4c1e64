import type { ExactDecimal } from "../numbers/exact-decimal.js";
import type { Fraction } from "../numbers/fraction.js";
import type { Place, Problem } from "../problems/problem.js";
import type { ShapeCheck } from "../problems/shape.js";
import type { LocalizedText } from "../text/language.js";
import type { GivenPoints } from "./given-points.js";
import type { LeastPoints } from "./least-points.js";
import type { ReachableStep, Step } from "./step.js";

/** A rule of whatever kind, as rules made of rules hold it. */
export interface AnyRule {
  readonly kind: string;
}

/** Where a rule works. */
export interface RuleScope {
  /** Maximum score of the leaf or part. */
  readonly max: ExactDecimal;
  /** Decimals that points are rounded to, and that typed points may have. */
  readonly decimals: number;
  /** The other kinds, for rules made of rules. */
  readonly engine: RuleEngine;
}

/** Result of a rule before the one rounding. */
export interface Evaluation {
  /** Exact points; `null` when the rule says that the leaf does not apply. */
  readonly points: Fraction | null;
  /** The points rounded and written, where the rule knew them before any sheet came. */
  readonly given?: GivenPoints | undefined;
  /** Why, without the points: "thuộc khoảng 70% - 90%". */
  readonly reason: LocalizedText;
  /** The next steps, where they were known as well. */
  readonly steps?: readonly Step[] | undefined;
}

/** What a rule put together before any sheet came, but for the figures. */
export interface WordedResult {
  /** The points, rounded and written. */
  readonly given: GivenPoints;
  /** Why, with the points: "thuộc khoảng 70% - 90%: 1/2 điểm"; frozen where results share it. */
  readonly explanation: LocalizedText;
  /** The next steps. */
  readonly steps: readonly Step[];
}

/** Points of figures without a word. */
export type Result = Pick<Evaluation, "points" | "given">;

/** Where a leaf stands: its points, and the figures when they were declared. */
export interface Standing<F> {
  readonly points: Fraction;
  readonly figures: F | undefined;
  /** Year of the sheet. */
  readonly year: number;
  /** From where on exact points count as much as those that a step promises. */
  readonly least: LeastPoints;
}

/**
 * A rule made ready for its maximum: what does not depend on a sheet is read, worded and built
 * once. `F` is what it reads declared figures into.
 */
export interface PreparedRule<F> {
  /** Lowest points that the rule can give, before rounding: 0, unless its data says otherwise. */
  readonly lowest: ExactDecimal;
  /** Reads declared figures; adds every problem of theirs, and gives nothing where there is one. */
  read(declared: unknown, place: Place, problems: Problem[]): F | undefined;
  /** Points alone, where that is less work than the whole evaluation. */
  result?(figures: F, year: number): Result;
  /** Points and reason of figures that were read. */
  evaluate(figures: F, year: number): Evaluation;
  /** The whole outcome, where that is less work than evaluation and steps; it says the same. */
  worded?(figures: F): WordedResult | undefined;
  /** Better results within reach, fewest points first; the last one reaches the maximum. */
  stepsAbove(standing: Standing<F>): readonly ReachableStep[];
}

/** Adds the problems in the shape of a rule; `rule` checks those that it is made of. */
export type RuleShape = (
  value: unknown,
  place: Place,
  problems: Problem[],
  rule: ShapeCheck,
) => void;

/**
 * What scoring needs of one kind of rule. `check` comes first: the other methods rely on what it
 * refuses. How the kind meets people is its form.
 */
export interface RuleKind<R extends AnyRule, D, F> {
  readonly kind: R["kind"];
  /** What a rule of the kind looks like: its keys and their types. */
  readonly shape: RuleShape;
  /** The figures that it reads; for the type system only. */
  readonly declared?: D;
  /** Keys of every figure that it may read, from the figures on: ["occurrences", "late"]. */
  figures(rule: R, engine: RuleEngine): readonly (readonly string[])[];
  /** Problems of the rule itself against the maximum. */
  check(rule: R, scope: RuleScope, place: Place): readonly Problem[];
  /** Makes a checked rule ready. */
  prepare(rule: R, scope: RuleScope): PreparedRule<F>;
  /** True where the figures may show that the leaf does not apply. */
  mayNotApply?(rule: R): boolean;
}

/** Calls the kind that a rule names. */
export interface RuleEngine {
  readonly shape: ShapeCheck;
  figures(rule: AnyRule): readonly (readonly string[])[];
  check(rule: AnyRule, scope: RuleScope, place: Place): readonly Problem[];
  prepare(rule: AnyRule, scope: RuleScope): PreparedRule<unknown>;
  mayNotApply(rule: AnyRule): boolean;
}
