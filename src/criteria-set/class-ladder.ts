import { type DecimalInput, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";
import { checkKeys } from "../rules/keys.js";
import { exact } from "../rules/worth.js";
import { type Text, textIn } from "../text/language.js";

/** One class, with its lower bound: closed (`atLeast`), open (`above`), or none for the lowest. */
export type ClassStep = {
  readonly key: string;
  readonly title: Text;
} & (
  | { readonly atLeast: DecimalInput; readonly above?: never }
  | { readonly above: DecimalInput; readonly atLeast?: never }
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
  readonly key: string;
  readonly title: Text;
  /** What the bounds are compared with: percent of the applicable maximum, or points. */
  readonly measure: "percentage" | "points";
  readonly classes: readonly ClassStep[];
}

/** The class of a result by one ladder. */
export interface ClassResult {
  readonly ladder: string;
  readonly key: string;
  readonly title: Text;
}

/**
 * Classes a result by exact comparison, before any rounding: 89.999 % is not 90 %.
 *
 * @param points points in total, bonus and penalty included
 * @param applicableMax maximum that applies to the unit
 * @returns `null` when the result lies below the lowest bound, or nothing applies
 */
export function classify(
  ladder: ClassLadder,
  points: ExactDecimal,
  applicableMax: ExactDecimal,
): ClassResult | null {
  if (applicableMax.isZero()) return null;
  const found = ladder.classes.find((step) => reaches(step, ladder, points, applicableMax));
  return found === undefined ? null : { ladder: ladder.key, key: found.key, title: found.title };
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

/** Problems of a ladder: keys twice, a bound missing above the end, bounds that do not fall. */
export function checkLadder(ladder: ClassLadder, place: Place): readonly Problem[] {
  const at = below(place, "classes");
  const problems: Problem[] = [...checkKeys(ladder.classes, at)];
  ladder.classes.forEach((step, index) => {
    const bound = step.atLeast ?? step.above;
    if (bound === undefined && index < ladder.classes.length - 1) {
      problems.push(
        problem("ladder-bound-missing", below(at, index), { class: textIn(step.title, "vi") }),
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
      problem("ladder-not-ordered", below(at, index), {
        upper: `${textIn(upper.title, "vi")} (${toDecimalText(exact(upperBound))})`,
        lower: `${textIn(step.title, "vi")} (${toDecimalText(exact(bound))})`,
      }),
    );
  });
  return problems;
}
