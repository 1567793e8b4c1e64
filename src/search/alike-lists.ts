import type { ChoiceOption, ChoiceProblem } from "./choice.js";

/** Lists of a choice that have the same options. */
export interface AlikeLists {
  readonly options: readonly ChoiceOption[];
  /** Place of its first option among the options of all groups, one after the other. */
  readonly first: number;
  /** Their places in the choice, in order. */
  readonly members: readonly number[];
}

/** The lists of a choice by what their options cost and add, in the order of their first. */
export function alikeLists({ options }: ChoiceProblem): readonly AlikeLists[] {
  const groups = new Map<string, { options: readonly ChoiceOption[]; members: number[] }>();
  for (const [at, list] of options.entries()) {
    const key = list.map(({ cost, adds }) => `${cost}:${adds.join()}`).join(";");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { options: list, members: [at] });
    else group.members.push(at);
  }
  let next = 0;
  return [...groups.values()].map((group) => {
    const first = next;
    next += group.options.length;
    return { ...group, first };
  });
}
