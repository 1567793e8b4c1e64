import { evaluateRoadmap } from "../../roadmap/evaluate-roadmap.js";
import type { LevelTable } from "../../roadmap/level-table.js";
import type { Roadmap, RoadmapTarget } from "../../roadmap/roadmap.js";
import { lowerFirst, textIn } from "../../text/language.js";
import { yearsOf } from "./level-table-block.js";
import { targetWords } from "./target-words.js";

/** The targets of a roadmap as a paper lists them: a line for each year, or for years together. */
export function targetLines(roadmap: Roadmap, table: LevelTable): readonly string[] {
  const years = yearsOf(table);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const own = roadmap.targets.filter(({ from, to }) => to >= first && from <= last);
  const spans = [...new Set(own.map(({ from, to }) => `${from}-${to}`))];
  return spans.map((span, at) => {
    const targets = own.filter(({ from, to }) => `${from}-${to}` === span);
    const { from = 0, to = 0 } = targets[0] ?? {};
    const time = from === to ? targetWords.year(from) : targetWords.years(from, to);
    const clauses = targets.map((target) => targetText(roadmap, target, table));
    return targetWords.line(at + 1, time, clauses);
  });
}

// What a share asks of these units, in the last year of the target that the table has.
function targetText(roadmap: Roadmap, target: RoadmapTarget, table: LevelTable): string {
  const { from, to, when, atLeast } = target;
  const title = lowerFirst(textIn(target.title, "vi"));
  const year = Math.min(to, yearsOf(table).at(-1) ?? to);
  const result = evaluateRoadmap(roadmap, { year, units: unitsIn(table, year) }).targets.find(
    (one) => one.target.key === target.key,
  );
  const isCount = atLeast.percent === undefined;
  const text =
    result === undefined || isCount || result.base === 0
      ? title
      : targetWords.share(title, result.required, result.base);
  if (from === to) return text;
  return when === "every-year" ? targetWords.everyYear(text) : targetWords.untilEndOf(text, to);
}

/** The units of a table with their levels at the end of a year. */
export function unitsIn(table: LevelTable, year: number) {
  return table.units.flatMap(({ id, name, levels }) => {
    const level = levels[year - table.from];
    return level === undefined || level === null ? [] : [{ id, name, level }];
  });
}

/** Targets that the table does not meet, by year: nothing where it meets all. */
export function missedTargets(roadmap: Roadmap, table: LevelTable): readonly string[] {
  return yearsOf(table).flatMap((year) =>
    evaluateRoadmap(roadmap, { year, units: unitsIn(table, year) })
      .targets.filter(({ status }) => status === "missed")
      .map(({ target, actual, required }) =>
        targetWords.missed(year, lowerFirst(textIn(target.title, "vi")), actual, required),
      ),
  );
}
