import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { commonDivisor, toWholeNumbers } from "../search/whole-numbers.js";
import { countsFor, countsIn, isJudged, requiredUnits } from "./required-units.js";
import type { Roadmap, RoadmapTarget, UnitLevel } from "./roadmap.js";
import type { RoadmapPart, RoadmapYearsRequest, TargetOfYear } from "./roadmap-years.js";

/** What a target asks for in a year, as a sum over units that must reach a least value. */
export interface YearSum {
  readonly of: TargetOfYear;
  readonly year: number;
  /** What a unit adds that stands at a level. */
  readonly add: (level: number) => number;
  /** Units that add; all when `null`. */
  readonly units: ReadonlySet<string> | null;
  readonly least: number;
  /** Where each unit that counts adds one: the lowest level that counts. */
  readonly countsFrom?: number;
  /** Where it asks for a share of those that reached a level. */
  readonly share?: ShareOfReached;
}

/** A share of the units that reached a level: so many of a whole. */
export interface ShareOfReached {
  readonly reached: number;
  readonly part: number;
  readonly whole: number;
}

/** The sums of every target that is judged in the years of a plan. */
export function yearSums(roadmap: Roadmap, request: RoadmapYearsRequest): readonly YearSum[] {
  const { units, denominators, parts = [] } = request;
  return [
    ...sumsOf(roadmap, null, request, units, denominators),
    ...parts.flatMap((part) =>
      sumsOf(part.roadmap, part, request, unitsOfPart(part, units), part.denominators),
    ),
  ];
}

/** The units of a part, or all of the whole. */
export function unitsOfPart<U extends UnitLevel>(
  part: RoadmapPart | null,
  units: readonly U[],
): readonly U[] {
  if (part === null) return units;
  const ids = new Set(part.units);
  return units.filter(({ id }) => ids.has(id));
}

function sumsOf(
  roadmap: Roadmap,
  part: RoadmapPart | null,
  { from, to }: RoadmapYearsRequest,
  units: readonly UnitLevel[],
  denominators: Readonly<Record<string, number>> = {},
): readonly YearSum[] {
  const ids = part === null ? null : new Set(part.units);
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return years.flatMap((year) => {
    const given = units.filter((unit) => countsIn(unit, year)).length;
    const all = Object.hasOwn(denominators, String(year))
      ? (denominators[String(year)] as number)
      : given;
    return roadmap.targets
      .filter((target) => isJudged(target, year))
      .flatMap((target) =>
        // Of no units there is no share.
        all === 0 && target.atLeast.units === undefined
          ? []
          : asked(target, all).map((sum) => ({
              ...sum,
              of: { year, part: part?.id ?? null, target: target.key },
              year,
              units: ids,
            })),
      );
  });
}

function asked(
  target: RoadmapTarget,
  all: number,
): readonly Pick<YearSum, "add" | "least" | "countsFrom" | "share">[] {
  const { base, atLeast, counts } = target;
  const countsFrom = counts.exactly ?? counts.atLeast;
  const count = (level: number): number => (countsFor(target, level) ? 1 : 0);
  if (base === "all" || atLeast.units !== undefined) {
    return [{ add: count, least: requiredUnits(target, all), countsFrom }];
  }
  // A share of those that reached a level: each that counts outweighs so many that reached it.
  const [hundred, percent] = wholeShare(toDecimalText(exact(atLeast.percent)));
  const share = (level: number): number =>
    count(level) * hundred - (level >= base.reached ? percent : 0);
  return percent === 0
    ? []
    : [
        {
          add: share,
          least: 0,
          share: { reached: base.reached, part: percent, whole: hundred },
        },
        { add: count, least: 1, countsFrom },
      ];
}

function wholeShare(percent: string): readonly [number, number] {
  const whole = toWholeNumbers(["100", percent]);
  const divisor = commonDivisor(whole);
  const [hundred = 0, share = 0] = whole.map((value) => Number(value / divisor));
  return [hundred, share];
}
