import type { Sums, WholeOption } from "./cover.js";

/** What is known before any search: a bound from below, and a choice that reaches the need. */
export interface Relaxation {
  /** Effort that a further unit of gain is worth where the need is just reached. */
  readonly rate: number;
  /** No choice that reaches the need takes less effort, but for `tolerance`. */
  readonly bound: number;
  /** Of each group the place of the option that is worth most at the rate. */
  readonly base: readonly number[];
  /** Sums of that choice. */
  readonly baseSums: Sums;
  /** Sums of a choice that reaches the need. */
  readonly incumbent: Sums;
  /** More than all errors of the quotients above together; the sums themselves are exact. */
  readonly tolerance: number;
}

interface Raise {
  readonly group: number;
  readonly to: number;
  readonly slope: number;
}

/**
 * Takes the raises in the order of their effort per gain until the need is reached. Where the
 * last could be taken in part, no choice would be cheaper: this bounds all of them.
 *
 * @param groups options of each group by rising effort and gain
 * @param need not above the largest gains together
 */
export function relax(groups: readonly (readonly WholeOption[])[], need: number): Relaxation {
  const raises = groups.flatMap(raisesOf).sort((left, right) => left.slope - right.slope);
  const base = groups.map(() => 0);
  let sums = sumOf(groups, base);
  let rate = 0;
  let undone = { group: 0, from: 0, sums };
  for (const { group, to, slope } of raises) {
    if (sums.gain >= need) break;
    const from = base[group] as number;
    if (to <= from) continue;
    undone = { group, from, sums };
    sums = replaced(sums, groups[group]?.[from], groups[group]?.[to]);
    base[group] = to;
    rate = slope;
  }
  const short = [...base];
  short[undone.group] = undone.from;
  let incumbent = sums;
  for (const [at, options] of groups.entries()) {
    const present = options[short[at] as number];
    for (const option of options) {
      const other = replaced(undone.sums, present, option);
      if (other.gain >= need && isBetter(other, incumbent)) incumbent = other;
    }
  }
  const size = groups.reduce((sum, options) => {
    const { effort, gain } = options.at(-1) as WholeOption;
    return sum + effort + rate * gain;
  }, rate * need);
  const noise = size * 2 ** -50;
  const atRate = ({ effort, gain }: Sums): number => effort - rate * gain;
  for (const [at, options] of groups.entries()) {
    for (const [place, option] of options.entries()) {
      if (atRate(option) < atRate(options[base[at] as number] as WholeOption) - noise) {
        base[at] = place;
      }
    }
  }
  const baseSums = sumOf(groups, base);
  return {
    rate,
    bound: baseSums.effort - rate * (baseSums.gain - need),
    base,
    baseSums,
    incumbent,
    tolerance: (groups.length + 16) * 4 * noise,
  };
}

function replaced(sums: Sums, present: Sums | undefined, next: Sums | undefined): Sums {
  return {
    effort: sums.effort - (present?.effort ?? 0) + (next?.effort ?? 0),
    gain: sums.gain - (present?.gain ?? 0) + (next?.gain ?? 0),
  };
}

/** Less effort, or as much with more gain. */
export function isBetter(left: Sums, right: Sums): boolean {
  return left.effort < right.effort || (left.effort === right.effort && left.gain > right.gain);
}

// The lower hull: from each option to the one that gives most for its effort.
function raisesOf(options: readonly WholeOption[], group: number): readonly Raise[] {
  const raises: Raise[] = [];
  for (let from = 0; from < options.length - 1; ) {
    const start = options[from] as WholeOption;
    let best: Raise | undefined;
    for (let to = from + 1; to < options.length; to += 1) {
      const effort = (options[to] as WholeOption).effort - start.effort;
      const gain = (options[to] as WholeOption).gain - start.gain;
      const slope = effort / gain;
      if (best === undefined || slope <= best.slope) best = { group, to, slope };
    }
    if (best === undefined) break;
    raises.push(best);
    from = best.to;
  }
  return raises;
}

function sumOf(groups: readonly (readonly WholeOption[])[], base: readonly number[]): Sums {
  let [effort, gain] = [0, 0];
  for (const [at, options] of groups.entries()) {
    const option = options[base[at] as number] as WholeOption;
    effort += option.effort;
    gain += option.gain;
  }
  return { effort, gain };
}
