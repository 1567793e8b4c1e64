import { addedBy } from "./added-by.js";
import type { AlikeLists } from "./alike-lists.js";
import type { ChoiceProblem } from "./choice.js";
import { allSums, type CountBounds } from "./count-bounds.js";
import { type LinearAnswer, type LinearRow, linearProgram } from "./linear-program.js";

/** A program of more cells takes too long to aboutCounts again and again. */
const mostCells = 300_000;

/** True where the linear program of a choice would take too long, again and again. */
export function isTooLarge({ least }: ChoiceProblem, groups: readonly AlikeLists[]): boolean {
  const rows = groups.length + least.length;
  return (groups.flatMap(({ options }) => options).length + 2 * rows) * rows > mostCells;
}

/** About how many of each group take each option at the least cost, within bounds. */
export function aboutCounts(
  problem: ChoiceProblem,
  groups: readonly AlikeLists[],
  { lowest, highest, sums }: CountBounds,
): LinearAnswer {
  const options = groups.flatMap((group) => group.options);
  const rows: LinearRow[] = allSums(problem, sums).map(({ sum, sign, least: value }) => {
    const weights = options.map(({ adds }) => sign * (adds[sum] as number));
    return { weights, kind: "at-least", value: value - sign * addedBy(options, lowest, sum) };
  });
  for (const { options: own, members, first } of groups) {
    const [start, end] = [first, first + own.length];
    const weights = options.map((_, at) => (at >= start && at < end ? 1 : 0));
    const taken = lowest.slice(start, end).reduce((sum, count) => sum + count, 0);
    rows.push({ weights, kind: "equal", value: members.length - taken });
    for (let at = start; at < end; at += 1) {
      const room = (highest[at] as number) - (lowest[at] as number);
      if (room >= members.length - taken) continue;
      const one = options.map((_, other) => (other === at ? -1 : 0));
      rows.push({ weights: one, kind: "at-least", value: -room });
    }
  }
  const answer = linearProgram(
    options.map(({ cost }) => Number(cost)),
    rows,
  );
  if (answer.state !== "found") return answer;
  return {
    ...answer,
    amounts: answer.amounts.map((amount, at) => amount + (lowest[at] as number)),
  };
}
