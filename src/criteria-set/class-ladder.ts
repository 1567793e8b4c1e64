import { type DecimalInput, readDecimal } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal } from "../numbers/format-number.js";
import { checkKeys } from "../problems/check-keys.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
} from "../problems/problem.js";
import { inBoth, type Language, type Text, textIn } from "../text/language.js";

/**
 * What a class asks for besides its bound: that a criterion has at least so many points, or percent
 * of its maximum, or that none of some knock-out criteria (điểm liệt) scored 0 or less. A criterion
 * that does not apply to a unit is no hindrance, even where the set counts it in full.
 *
 * @example
 * { criterion: "3", atLeast: "80", measure: "percentage" }
 */
export type ClassCondition =
  | {
      /** Code of a domain, criterion or sub-criterion. */
      readonly criterion: string;
      /** Fewest points, or percent of what applies. */
      readonly atLeast: DecimalInput;
      /** Whether the bound is in points, or in percent of what applies to the criterion. */
      readonly measure: "points" | "percentage";
      readonly knockOuts?: never;
    }
  | {
      /** Codes of criteria of which none may score 0 or less. */
      readonly knockOuts: readonly string[];
      readonly criterion?: never;
      readonly atLeast?: never;
      readonly measure?: never;
    };

/** One class, with its lower bound: closed (`atLeast`), open (`above`), or none for the lowest. */
export type ClassStep = {
  /** Key of the class, unique in its ladder. */
  readonly key: string;
  /** Name of the class: "Nhóm A", "Tốt". */
  readonly title: Text;
  /** What must hold besides the bound; a result that misses one goes to the next lower class. */
  readonly conditions?: readonly ClassCondition[];
} & (
  | {
      /** Closed bound: the class begins at it, in the measure of the ladder. */
      readonly atLeast: DecimalInput;
      readonly above?: never;
    }
  | {
      /** Open bound: the class begins above it. */
      readonly above: DecimalInput;
      readonly atLeast?: never;
    }
  | { readonly atLeast?: never; readonly above?: never }
);

/**
 * A ladder of classes (thang xếp loại), highest first.
 *
 * @example
 * {
 *   key: "group",
 *   title: "Nhóm",
 *   measure: "percentage",
 *   classes: [
 *     { key: "A", title: "Nhóm A", atLeast: "90" },
 *     { key: "B", title: "Nhóm B", atLeast: "80" },
 *     { key: "C", title: "Nhóm C", atLeast: "70" },
 *   ],
 * }
 */
export interface ClassLadder {
  /** Key that results and demands name the ladder by, unique in the set. */
  readonly key: string;
  /** What the ladder is called: "Xếp loại", "Nhóm". */
  readonly title: Text;
  /** What the bounds are compared with: percent of the applicable maximum, or points. */
  readonly measure: "percentage" | "points";
  /** The classes, highest first; at least one. */
  readonly classes: readonly ClassStep[];
}

/** The class of a result by one ladder. */
export interface ClassResult {
  /** Key of the ladder. */
  readonly ladder: string;
  /** Key of the class. */
  readonly key: string;
  /** Name of the class, as the ladder has it. */
  readonly title: Text;
}

/**
 * The classes whose bound a result reaches, highest first, by exact comparison before any rounding:
 * 89.999 % is not 90 %.
 *
 * @param points points in total, bonus and penalty included
 * @param applicableMax maximum that applies to the unit; where nothing applies there is no class
 */
export function reachedClasses(
  ladder: ClassLadder,
  points: ExactDecimal,
  applicableMax: ExactDecimal,
): readonly ClassStep[] {
  if (applicableMax.isZero()) return [];
  const first = ladder.classes.findIndex((step) => reaches(step, ladder, points, applicableMax));
  return first < 0 ? [] : ladder.classes.slice(first);
}

function reaches(
  step: ClassStep,
  ladder: ClassLadder,
  points: ExactDecimal,
  applicableMax: ExactDecimal,
): boolean {
  const bound = step.atLeast ?? step.above;
  if (bound === undefined) return true;
  const [value, border] =
    ladder.measure === "percentage"
      ? [points.times(100), exact(bound).times(applicableMax)]
      : [points, exact(bound)];
  return step.atLeast === undefined
    ? value.greaterThan(border)
    : value.greaterThanOrEqualTo(border);
}

function boundedTitle({ title }: ClassStep, bound: DecimalInput, language: Language): string {
  return `${textIn(title, language)} (${formatDecimal(exact(bound), language)})`;
}

/** Problems of a ladder: keys twice, a bound missing above the end, bounds that do not fall. */
export function checkLadder(ladder: ClassLadder, place: Place): readonly Problem[] {
  const at = below(place, "classes");
  const problems: Problem[] = [...checkKeys(ladder.classes, at)];
  ladder.classes.forEach((step, index) => {
    const bound = step.atLeast ?? step.above;
    if (bound === undefined && index < ladder.classes.length - 1) {
      problems.push(
        criteriaSetProblem("ladder-bound-missing", below(at, index), { class: step.title }),
      );
    }
    if (bound !== undefined && readDecimal(bound) === undefined) {
      const key = step.atLeast === undefined ? "above" : "atLeast";
      problems.push(problem("not-a-decimal", below(at, index, key), {}));
      return;
    }
    const upper = ladder.classes[index - 1];
    const upperBound = upper?.atLeast ?? upper?.above;
    if (upper === undefined || upperBound === undefined || bound === undefined) return;
    const order = exact(upperBound).comparedTo(exact(bound));
    const openOverClosed = upper.above !== undefined && step.atLeast !== undefined;
    if (order > 0 || (order === 0 && openOverClosed)) return;
    problems.push(
      criteriaSetProblem("ladder-not-ordered", below(at, index), {
        upper: inBoth((language) => boundedTitle(upper, upperBound, language)),
        lower: inBoth((language) => boundedTitle(step, bound, language)),
      }),
    );
  });
  return problems;
}
