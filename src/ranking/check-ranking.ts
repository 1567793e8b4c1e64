import { sumTexts } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction } from "../numbers/fraction.js";
import { percentFraction, toPercentage } from "../numbers/percentage.js";
import { mustFollow } from "../problems/follows.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";
import { rankFractions } from "./rank-fractions.js";
import { type RankedGroup, type RankedUnit, summaryOf, type UnitRanking } from "./rank-units.js";

/**
 * Every figure of a ranking that does not follow from the points of its units: order, ranks, ties,
 * percentages, summary and classes; a unit that stands in it twice.
 */
export function checkRanking(ranking: UnitRanking): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  ranking.groups.forEach((group, at) => {
    const place = below({ path: "" }, "groups", at);
    for (const [list, units] of Object.entries({
      ranked: group.ranked,
      unranked: group.unranked,
    })) {
      units.forEach(({ unit: { id } }, row) => {
        const own = below(place, list, row, "unit", "id");
        if (seen.has(id)) problems.push(problem("duplicate-unit", own, { id }));
        seen.add(id);
      });
    }
    checkGroup(group, ranking, place, problems);
  });
  return problems;
}

function checkGroup(
  group: RankedGroup,
  { measure, ties }: UnitRanking,
  place: Place,
  problems: Problem[],
): void {
  group.ranked.forEach((unit, at) => {
    const whole = new ExactDecimal(unit.applicableMax);
    const percentage = toPercentage(new ExactDecimal(unit.points), whole);
    mustFollow(below(place, "ranked", at), "percentage", unit.percentage, percentage, problems);
  });
  if (problems.length > 0) return;
  const inMeasure = ({ points, applicableMax }: RankedUnit) =>
    measure === "points"
      ? fraction(new ExactDecimal(points))
      : percentFraction(new ExactDecimal(points), new ExactDecimal(applicableMax));
  const entries = group.ranked.map((unit) => ({ key: unit.unit.id, unit, value: inMeasure(unit) }));
  const inOrder = rankFractions(entries, ties);
  inOrder.forEach(({ item, rank, sharedBy }, at) => {
    const unit = group.ranked[at] as RankedUnit;
    const own = below(place, "ranked", at);
    mustFollow(below(own, "unit"), "id", unit.unit.id, item.key, problems);
    mustFollow(own, "rank", unit.rank, rank, problems);
    mustFollow(own, "sharedBy", unit.sharedBy, sharedBy, problems);
  });
  const summary = summaryOf(inOrder.map(({ item }) => item.value).reverse());
  for (const key of [
    "mean",
    "lowest",
    "lowerQuartile",
    "median",
    "upperQuartile",
    "highest",
  ] as const) {
    const own = below(place, "summary");
    mustFollow(own, key, group.summary?.[key], summary?.[key], problems);
  }
  checkClasses(group, place, problems);
}

function checkClasses(group: RankedGroup, place: Place, problems: Problem[]): void {
  const { classes, ranked } = group;
  const all = new ExactDecimal(ranked.length);
  classes.forEach(({ key, count, percentage }, at) => {
    const own = below(place, "classes", at);
    const inClass = ranked.filter((unit) => (unit.class?.key ?? null) === key).length;
    mustFollow(own, "count", count, inClass, problems);
    mustFollow(
      own,
      "percentage",
      percentage,
      toPercentage(new ExactDecimal(inClass), all),
      problems,
    );
  });
  const sum = classes.length === 0 ? null : sumTexts(classes.map(({ percentage }) => percentage));
  mustFollow(place, "classPercentageSum", group.classPercentageSum, sum, problems);
}
