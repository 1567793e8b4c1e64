import { decimalBetween, fits, spell } from "./random-numbers.js";
import {
  dividedBy,
  hundred,
  isBelow,
  isSame,
  isZero,
  type Rational,
  rational,
  times,
  zero,
} from "./rational.js";
import type { SecondNode, SecondResult } from "./second-score.js";
import type { ClassStep, Condition, Ladder } from "./second-types.js";
import type { Random } from "./small-random.js";

type Measure = Ladder["measure"];

/** Ladders around a result, with bounds that it just meets or just misses. */
export function randomLadders(
  random: Random,
  result: SecondResult,
  conditionsOn: readonly SecondNode[],
): readonly Ladder[] {
  return Array.from({ length: random.between(1, 2) }, (_, index) => {
    const measure = random.pick<Measure>(["percentage", "points"]);
    return {
      key: `ladder-${index + 1}`,
      title: `Thang ${index + 1}`,
      measure,
      classes: randomClasses(random, measure, result, conditionsOn),
    };
  });
}

function randomClasses(
  random: Random,
  measure: Measure,
  { points, total }: SecondResult,
  conditionsOn: readonly SecondNode[],
): readonly ClassStep[] {
  const own = amountOf(measure, points, total.applicableMax);
  const top = measure === "percentage" ? hundred : total.max;
  const drawn = [
    ...(own === undefined ? [] : [own]),
    ...Array.from({ length: random.between(1, 3) }, () =>
      decimalBetween(random, zero, top, random.between(0, 2)),
    ),
  ].sort((left, right) => (isBelow(left, right) ? 1 : isBelow(right, left) ? -1 : 0));
  const bounds = drawn.filter(
    (bound, index) => index === 0 || !isSame(bound, drawn[index - 1] ?? zero),
  );
  const classes = bounds.flatMap((bound): readonly Partial<ClassStep>[] => {
    const value = spell(random, bound);
    if (random.oneIn(4)) return [{ above: value }, { atLeast: value }];
    return [random.oneIn(2) ? { above: value } : { atLeast: value }];
  });
  if (random.oneIn(2)) classes.push({});
  return classes.map((bound, index) => ({
    key: `class-${index + 1}`,
    title: `Loại ${index + 1}`,
    ...bound,
    ...randomConditions(random, conditionsOn),
  }));
}

/** The measured amount, where it can be written. */
function amountOf(
  measure: Measure,
  points: Rational | null,
  applicableMax: Rational,
): Rational | undefined {
  if (points === null || isZero(applicableMax)) return undefined;
  const amount = measure === "points" ? points : dividedBy(times(points, hundred), applicableMax);
  return fits(amount) ? amount : undefined;
}

function randomConditions(
  random: Random,
  nodes: readonly SecondNode[],
): Pick<ClassStep, "conditions"> {
  if (nodes.length === 0 || random.oneIn(3)) return {};
  const conditions = Array.from({ length: random.between(1, 2) }, () =>
    randomCondition(random, nodes),
  );
  return { conditions };
}

function randomCondition(random: Random, nodes: readonly SecondNode[]): Condition {
  if (random.oneIn(3)) {
    const all = Array.from({ length: random.between(1, 3) }, () => random.pick(nodes).code);
    return { knockOuts: [...new Set(all)] };
  }
  const node = random.pick(nodes);
  const measure = random.pick<Measure>(["percentage", "points"]);
  const own = amountOf(measure, node.points, node.applicableMax);
  const usable = own !== undefined && !isBelow(own, zero) ? own : undefined;
  const top = measure === "percentage" ? hundred : node.max;
  const any = decimalBetween(random, zero, top, 2);
  const hair = rational(1n, 10n ** 4n);
  const bound = usable === undefined || random.oneIn(2) ? any : usable;
  const raised = rational(bound.over * hair.under + bound.under, bound.under * hair.under);
  const missed = random.oneIn(4) && fits(raised) && !isBelow(top, raised) ? raised : bound;
  return { criterion: node.code, atLeast: spell(random, missed), measure };
}
