import { type ClassLadder, checkLadder, reachedClasses } from "../criteria-set/class-ladder.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { below, type Place, type Problem } from "../problems/problem.js";
import { expectSame, expectValue } from "../problems/stored-values.js";
import { canonicalJson } from "../text/canonical-json.js";
import { classOf, type FindNode } from "./classes.js";
import type { LadderClass } from "./ladder-class.js";

/** The total that is classed. */
export interface ClassedTotal {
  readonly points: ExactDecimal;
  readonly applicableMax: ExactDecimal;
  /** Where conditions look; without it, what was withheld is taken as it is told. */
  readonly find: FindNode | undefined;
}

/**
 * Problems of the classes of a result: by each ladder the class that the total reaches, less those
 * that a condition withholds. The words of a reason are not compared.
 *
 * @param total `undefined` where the result may not be classed
 */
export function checkClasses(
  classes: readonly LadderClass[],
  ladders: readonly ClassLadder[],
  total: ClassedTotal | undefined,
  place: Place,
): readonly Problem[] {
  const problems: Problem[] = [];
  const [given, known] = [classes.map(({ ladder }) => ladder), ladders.map(({ key }) => key)];
  expectValue(given.join(", "), known.join(", "), place, problems);
  if (problems.length > 0) return problems;
  ladders.forEach((ladder, at) => {
    if (checkLadder(ladder, { path: "" }).length > 0) return;
    const found = classes[at] as LadderClass;
    const where = below(place, at);
    const computed = total === undefined ? noClass(ladder) : expected(ladder, found, total);
    if (outline(found) === outline(computed)) checkNames(found, ladder, where, problems);
    else expectValue(outline(found), outline(computed), below(where, "class"), problems);
  });
  return problems;
}

// Names and conditions are those of the ladder.
function checkNames(
  found: LadderClass,
  ladder: ClassLadder,
  place: Place,
  problems: Problem[],
): void {
  const steps = new Map(ladder.classes.map((step) => [step.key, step]));
  if (found.class !== null) {
    const { key } = found.class;
    const named = { ladder: ladder.key, key, title: steps.get(key)?.title };
    expectSame(found.class, named, below(place, "class"), problems);
  }
  (found.withheld ?? []).forEach(({ class: key, title, condition }, at) => {
    const where = below(place, "withheld", at);
    const { title: named, conditions = [] } = steps.get(key) ?? {};
    expectSame(title, named, below(where, "title"), problems);
    const told = canonicalJson(condition);
    if (conditions.some((one) => canonicalJson(one) === told)) return;
    expectSame(condition, conditions[0], below(where, "condition"), problems);
  });
}

function noClass({ key }: ClassLadder): LadderClass {
  return { ladder: key, class: null };
}

function expected(
  ladder: ClassLadder,
  { withheld = [] }: LadderClass,
  { points, applicableMax, find }: ClassedTotal,
): LadderClass | Outline {
  if (find !== undefined) return classOf(ladder, points, applicableMax, find);
  const reached = reachedClasses(ladder, points, applicableMax).map(({ key }) => key);
  return { reached: reached[withheld.length] ?? null, withheld: reached.slice(0, withheld.length) };
}

/** A class with those above it that were withheld, by their keys. */
interface Outline {
  readonly reached: string | null;
  readonly withheld: readonly string[];
}

function outline(found: LadderClass | Outline): string {
  const { reached, withheld } =
    "reached" in found
      ? found
      : {
          reached: found.class?.key ?? null,
          withheld: (found.withheld ?? []).map((one) => one.class),
        };
  return [...withheld.map((key) => `(${key})`), reached ?? "–"].join(" ");
}
