import { below, type Problem, problem, resultProblem } from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import type { LevelTable } from "./level-table.js";

/** Problems of rows that hold without a roadmap: units twice, rows that are too short, levels that fall. */
export function checkLevelRows(
  { from, units }: LevelTable,
  soundness: Soundness = allSound,
): readonly Problem[] {
  // What has not the right shape is passed over: it may be anything.
  const rows = units.flatMap((row, at) =>
    soundness.isWhole(`/units/${at}`) ? [{ ...row, place: below({ path: "/units" }, at) }] : [],
  );
  const longest = rows.reduce((most, { levels }) => Math.max(most, levels.length), 1);
  const seen = new Set<string>();
  return rows.flatMap(({ id, levels, place }): readonly Problem[] => {
    const repeated = seen.has(id);
    seen.add(id);
    let before = 0;
    return [
      ...(repeated ? [resultProblem("duplicate-unit", below(place, "id"), { id })] : []),
      ...(levels.length === longest
        ? []
        : [
            problem("list-too-short", below(place, "levels"), {
              least: String(longest),
              given: String(levels.length),
            }),
          ]),
      ...levels.flatMap((level, year) => {
        if (level === null) return [];
        if (level >= before) {
          before = level;
          return [];
        }
        const told = {
          id,
          year: String(from + year),
          level: String(level),
          before: String(before),
        };
        return [resultProblem("level-falls", below(place, "levels", year), told)];
      }),
    ];
  });
}

/** Problems of levels that the roadmap does not have. */
export function checkLevels({ units }: LevelTable, highest: number): readonly Problem[] {
  return units.flatMap(({ levels }, at) =>
    levels.flatMap((level, year) =>
      level === null || (Number.isInteger(level) && level >= 0 && level <= highest)
        ? []
        : [
            resultProblem("not-a-level", below({ path: "/units" }, at, "levels", year), {
              level: String(level),
              highest: String(highest),
            }),
          ],
    ),
  );
}
