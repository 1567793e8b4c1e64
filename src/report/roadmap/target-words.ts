import { evaluateRoadmap } from "../../roadmap/evaluate-roadmap.js";
import type { LevelTable } from "../../roadmap/level-table.js";
import type { Roadmap, RoadmapTarget } from "../../roadmap/roadmap.js";
import { lowerFirst, textIn } from "../../text/language.js";
import { yearsOf } from "./level-table-block.js";

/** The targets of a roadmap as a paper lists them: a line for each year, or for years together. */
export function targetLines(roadmap: Roadmap, table: LevelTable): readonly string[] {
  const years = yearsOf(table);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const own = roadmap.targets.filter(({ from, to }) => to >= first && from <= last);
  const spans = [...new Set(own.map(({ from, to }) => `${from}-${to}`))];
  return spans.map((span, at) => {
    const targets = own.filter(({ from, to }) => `${from}-${to}` === span);
    const { from = 0, to = 0 } = targets[0] ?? {};
    const time = from === to ? `Năm ${from}` : `Giai đoạn ${from} - ${to}`;
    const clauses = targets.map((target) => targetWords(roadmap, target, table));
    return `${at + 1}. ${time}: ${clauses.join("; ")}.`;
  });
}

// What a share asks of these units, in the last year of the target that the table has.
function targetWords(roadmap: Roadmap, target: RoadmapTarget, table: LevelTable): string {
  const { from, to, when, atLeast } = target;
  const title = lowerFirst(textIn(target.title, "vi"));
  const time =
    from === to ? "" : when === "every-year" ? ", duy trì từng năm" : `, đến hết năm ${to}`;
  const year = Math.min(to, yearsOf(table).at(-1) ?? to);
  const result = evaluateRoadmap(roadmap, { year, units: unitsIn(table, year) }).targets.find(
    (one) => one.target.key === target.key,
  );
  const isCount = atLeast.percent === undefined;
  const count =
    result === undefined || isCount || result.base === 0
      ? ""
      : ` (${result.required}/${result.base} đơn vị)`;
  return `${title}${count}${time}`;
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
      .map(
        ({ target, actual, required }) =>
          `năm ${year}: ${lowerFirst(textIn(target.title, "vi"))} (có ${actual}, cần ${required})`,
      ),
  );
}
