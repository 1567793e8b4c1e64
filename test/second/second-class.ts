import { hundred, isBelow, isZero, type Rational, read, times, zero } from "./rational.js";
import type { SecondNode } from "./second-score.js";
import type { ClassStep, Condition, Ladder } from "./second-types.js";

export interface ClassOutcome {
  readonly ladder: string;
  /** Key of the class; `null` where there is none. */
  readonly class: string | null;
  /** Keys of the classes whose bound is reached and a condition is not. */
  readonly withheld: readonly string[];
}

type Nodes = ReadonlyMap<string, SecondNode>;

/** The highest class whose bound and conditions are met; points of `null` may not be classed. */
export function classBy(
  ladder: Ladder,
  points: Rational | null,
  applicableMax: Rational,
  nodes: Nodes,
): ClassOutcome {
  const withheld: string[] = [];
  if (points !== null && !isZero(applicableMax)) {
    for (const step of ladder.classes) {
      if (!reachesBound(step, ladder.measure, points, applicableMax)) continue;
      if ((step.conditions ?? []).every((condition) => isMet(condition, nodes))) {
        return { ladder: ladder.key, class: step.key, withheld };
      }
      withheld.push(step.key);
    }
  }
  return { ladder: ladder.key, class: null, withheld };
}

function reachesBound(
  step: ClassStep,
  measure: Ladder["measure"],
  points: Rational,
  applicableMax: Rational,
): boolean {
  if (step.atLeast !== undefined) {
    return reaches(points, applicableMax, read(step.atLeast), measure);
  }
  if (step.above === undefined) return true;
  const bound = read(step.above);
  return measure === "percentage"
    ? isBelow(times(bound, applicableMax), times(points, hundred))
    : isBelow(bound, points);
}

/** A criterion that does not apply meets its condition. */
function isMet(condition: Condition, nodes: Nodes): boolean {
  if (condition.knockOuts !== undefined) {
    return condition.knockOuts.every((code) => {
      const node = nodeOf(nodes, code);
      return node.state === "not-applicable" || isBelow(zero, node.points ?? zero);
    });
  }
  const node = nodeOf(nodes, condition.criterion);
  if (node.state === "not-applicable") return true;
  const bound = read(condition.atLeast ?? 0);
  return reaches(node.points ?? zero, node.applicableMax, bound, condition.measure);
}

function reaches(
  points: Rational,
  applicableMax: Rational,
  bound: Rational,
  measure: Ladder["measure"] | undefined,
): boolean {
  return measure === "percentage"
    ? !isBelow(times(points, hundred), times(bound, applicableMax))
    : !isBelow(points, bound);
}

function nodeOf(nodes: Nodes, code: string | undefined): SecondNode {
  const node = nodes.get(code ?? "");
  if (node === undefined) throw new Error(`no criterion ${code}`);
  return node;
}
