import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatPercentage } from "../numbers/format-number.js";
import { toPercentage } from "../numbers/percentage.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, type Problem, resultProblem, scoreSheetProblem } from "../problems/problem.js";
import { inBoth, textIn } from "../text/language.js";
import { contradictionsIn } from "./contradictions.js";
import { roadmapOutline, roadmapRequestOutline } from "./outlines.js";
import { baseOf, countsFor, countsIn, isJudged, requiredUnits } from "./required-units.js";
import type { Roadmap, RoadmapTarget, UnitLevel } from "./roadmap.js";
import type { RoadmapEvaluation, RoadmapRequest, TargetResult } from "./roadmap-evaluation.js";
import { settled } from "./settled.js";
import { roadmapWords } from "./words.js";

/**
 * Checks the targets of a year: met or missed, the share and count that there is, and how many
 * units are needed more.
 *
 * @throws ChisoError `duplicate-unit`, `not-a-level`, `not-a-count`
 * @example
 * evaluateRoadmap(deAn05Roadmap(), { year: 2024, units: [{ id: "a", name: "Xã A", level: 0 }] }).targets[0].needed // 1
 */
export function evaluateRoadmap(roadmap: Roadmap, request: RoadmapRequest): RoadmapEvaluation {
  refuse(
    checkArguments({
      roadmap: [roadmap, roadmapOutline],
      request: [request, roadmapRequestOutline],
    }),
  );
  refuse(checkRoadmapRequest(roadmap, request));
  const { year, period = "year" } = request;
  const units = unitsOf(request);
  const { id, title, readings, provenance } = roadmap;
  const speaks = roadmap.targets.filter(({ from, to }) => year >= from && year <= to);
  return {
    year,
    period,
    roadmap: { id, title, readings, provenance },
    contradictions: contradictionsIn(roadmap, year),
    levels: Array.from(
      { length: roadmap.highestLevel + 1 },
      (_, level) => units.filter((unit) => unit.level === level).length,
    ),
    unknown: units.filter(({ level }) => level === null).length,
    targets: speaks.map((target) => judge(target, request, roadmap.highestLevel)),
  };
}

/** Problems of units, levels and denominators. */
export function checkRoadmapRequest(
  { highestLevel }: Roadmap,
  { units, year, period, denominators = {} }: RoadmapRequest,
): readonly Problem[] {
  const counting = units.filter((unit) => countsIn(unit, year)).length;
  const base = Object.hasOwn(denominators, String(year)) ? denominators[String(year)] : undefined;
  const seen = new Set<string>();
  return [
    ...units.flatMap(({ id, level }, at): readonly Problem[] => {
      const place = below({ path: "/units" }, at);
      const repeated = seen.has(id);
      seen.add(id);
      const isLevel =
        level === null || (Number.isInteger(level) && level >= 0 && level <= highestLevel);
      return [
        ...(repeated ? [resultProblem("duplicate-unit", below(place, "id"), { id })] : []),
        ...(isLevel
          ? []
          : [
              resultProblem("not-a-level", below(place, "level"), {
                level: String(level),
                highest: String(highestLevel),
              }),
            ]),
      ];
    }),
    ...(base === undefined || (Number.isSafeInteger(base) && base >= counting)
      ? []
      : [
          resultProblem("denominator-too-small", below({ path: "/denominators" }, year), {
            count: String(base),
            units: String(counting),
          }),
        ]),
    ...(period === undefined || period === "year" || period === "six-months"
      ? []
      : [
          scoreSheetProblem(
            "unknown-option",
            { path: "/period" },
            {
              key: String(period),
              options: "six-months, year",
            },
          ),
        ]),
  ];
}

/** Units that count in the year. */
export function unitsOf<U extends UnitLevel>({
  units,
  year,
}: {
  readonly units: readonly U[];
  readonly year: number;
}): readonly U[] {
  return units.filter((unit) => countsIn(unit, year));
}

/** Units in the base of all. */
export function allUnits(request: RoadmapRequest): number {
  const { year, denominators = {} } = request;
  const count = unitsOf(request).length;
  return Object.hasOwn(denominators, String(year)) ? (denominators[String(year)] ?? count) : count;
}

function judge(target: RoadmapTarget, request: RoadmapRequest, highest: number): TargetResult {
  const { year, period } = request;
  const units = unitsOf(request);
  const known = units.flatMap(({ level }) => (level === null ? [] : [level]));
  const reached = (level: number): number => known.filter((one) => one >= level).length;
  const all = allUnits(request);
  const base = baseOf(target, all, reached);
  const actual = known.filter((level) => countsFor(target, level)).length;
  const required = requiredUnits(target, base);
  const needed = Math.max(0, required - actual);
  const unknown = units.length - known.length;
  // Of no units there is no share.
  const isOfNobody = all === 0 && target.atLeast.units === undefined;
  const found = isOfNobody ? null : settled(target, known, unknown, all, highest);
  const status = !isJudged(target, year)
    ? "not-due"
    : found === null
      ? "cannot-tell"
      : found
        ? "met"
        : period === "six-months"
          ? "not-due"
          : "missed";
  const percentage = toPercentage(new ExactDecimal(actual), new ExactDecimal(base));
  return {
    target,
    status,
    base,
    required,
    actual,
    percentage,
    needed,
    explanation: inBoth((language) => {
      const share = percentage === null ? "" : ` (${formatPercentage(percentage, language)})`;
      const title = textIn(target.title, language);
      const count = roadmapWords.counted[language](actual, base, share, required);
      const more = needed === 0 ? "" : roadmapWords.more[language](needed);
      const open = unknown === 0 ? "" : roadmapWords.open[language](unknown);
      return `${title}: ${count}${more}${open}`;
    }),
  };
}
