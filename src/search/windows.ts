import type { Sums } from "./cover.js";
import type { OpenGroup, OpenGroups } from "./open-groups.js";

/** Whether sums after some of the first groups can still become the sums that are looked for. */
export type Window = (effort: number, gain: number) => boolean;

/** Makes windows for choices among the first `count` open groups, all others left alone. */
export interface Windows {
  readonly after: (groups: number, count: number) => Window;
}

/**
 * What the groups between can add, at least and at most, bounds the sums that are of use; so does
 * the loss at the rate, which a choice of the best sums spends to the end.
 */
export function windowsOf(
  { open, sums, loss }: OpenGroups,
  rate: number,
  tolerance: number,
): Windows {
  const atRate = ({ effort, gain }: Sums): number => effort - rate * gain;
  const of = (pick: (group: OpenGroup) => number): Float64Array => runningSums(open.map(pick));
  const least = of(({ options }) => Math.min(...options.map(({ effort }) => effort)));
  const most = of(({ options }) => Math.max(...options.map(({ effort }) => effort)));
  const leastGain = of(({ options }) => Math.min(...options.map(({ gain }) => gain)));
  const mostGain = of(({ options }) => Math.max(...options.map(({ gain }) => gain)));
  const base = of((group) => group.base);
  const mostLoss = of((group) => Math.max(...group.options.map(atRate)) - group.base);
  const restLoss = of((group) => (group.canRest ? -group.base : 0));
  const between = (running: Float64Array, from: number, to: number): number =>
    (running[to] as number) - (running[from] as number);
  return {
    after(groups, count) {
      const [highest, lowest] = [
        sums.effort - between(least, groups, count),
        sums.effort - between(most, groups, count),
      ];
      const [highestGain, lowestGain] = [
        sums.gain - between(leastGain, groups, count),
        sums.gain - between(mostGain, groups, count),
      ];
      const spent = base[groups] as number;
      const highestLoss = loss - between(restLoss, count, open.length) + tolerance;
      const lowestLoss = highestLoss - between(mostLoss, groups, count) - 2 * tolerance;
      return (effort, gain) => {
        if (effort < lowest || effort > highest) return false;
        if (gain < lowestGain || gain > highestGain) return false;
        const lost = effort - rate * gain - spent;
        return lost >= lowestLoss && lost <= highestLoss;
      };
    },
  };
}

function runningSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (const [at, value] of values.entries()) sums[at + 1] = (sums[at] as number) + value;
  return sums;
}
