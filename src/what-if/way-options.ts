import { readDecimal } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { isScoredBranch, type ScoredLeaf, type ScoredNode } from "../scoring/scorecard.js";
import { branchOptions } from "./branch-options.js";
import type { Efforts } from "./check-efforts.js";
import type { WayGroup, WayOption } from "./way-option.js";

/** Own points that a node must gain. */
export interface Floor {
  readonly gain: ExactDecimal;
  /** That gain itself is not enough: it must be more. */
  readonly above: boolean;
}

/** What the options of a way are made from. */
export interface WayTask {
  readonly efforts: Efforts;
  /** Gains that a class asks of single nodes, by code; none that are there already. */
  readonly floors: ReadonlyMap<string, readonly Floor[]>;
}

/** Groups of options of nodes that stand side by side, in the order of the set. */
export function wayGroups(
  nodes: readonly ScoredNode[],
  weight: ExactDecimal,
  task: WayTask,
): readonly WayGroup[] {
  return nodes.flatMap((node): readonly WayGroup[] => {
    const own = node.weight === undefined ? weight : weight.times(node.weight);
    const floors = task.floors.get(node.code) ?? [];
    const suffices = ({ worth }: WayOption): boolean =>
      floors.every(({ gain, above }) => {
        const order = worth.comparedTo(gain.times(own));
        return above ? order > 0 : order >= 0;
      });
    const needed = floors.length > 0;
    if (!isScoredBranch(node)) {
      const options = stepOptions(node, own, task.efforts);
      return options.length === 0 && !needed ? [] : [{ options: options.filter(suffices), needed }];
    }
    const groups = wayGroups(node.children, own, task);
    if (!needed) return groups;
    return [{ options: branchOptions(groups).filter(suffices), needed }];
  });
}

function stepOptions(
  leaf: ScoredLeaf,
  weight: ExactDecimal,
  efforts: Efforts,
): readonly WayOption[] {
  const given = Object.hasOwn(efforts, leaf.code) ? efforts[leaf.code] : "1";
  if (given === null || given === undefined) return [];
  return leaf.steps.map((step, at) => {
    const effort = readDecimal(typeof given === "object" ? given[at] : given) as ExactDecimal;
    const worth = weight.times(step.gain);
    return { effort, worth, choices: [{ leaf, step, effort, worth }] };
  });
}
