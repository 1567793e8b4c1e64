import { below, type Problem, problem } from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import type { LevelTable } from "./level-table.js";

/** Problems of rows that hold without a roadmap: units twice, rows that are too short, levels that fall. */
export function checkLevelRows(
  { from, units }: LevelTable,
  soundness: Soundness = allSound,
): readonly Problem[] {
  const isRight = (at: number): boolean => soundness.isWhole(`/units/${at}`);
  const longest = Math.max(0, ...units.map(({ levels }, at) => (isRight(at) ? levels.length : 0)));
  const seen = new Set<string>();
  return units.flatMap(({ id, levels }, at): readonly Problem[] => {
    if (!isRight(at)) return [];
    const place = below({ path: "/units" }, at);
    const repeated = seen.has(id);
    seen.add(id);
    return [
      ...(repeated ? [problem("duplicate-unit", below(place, "id"), { id })] : []),
      ...(levels.length === longest
        ? []
        : [
            problem("list-too-short", below(place, "levels"), {
              least: String(longest),
              given: String(levels.length),
            }),
          ]),
      ...levels.flatMap((level, year) => {
        const before = Math.max(0, ...levels.slice(0, year).map((earlier) => earlier ?? 0));
        if (level === null || level >= before) return [];
        const told = {
          id,
          year: String(from + year),
          level: String(level),
          before: String(before),
        };
        return [problem("level-falls", below(place, "levels", year), told)];
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
            problem("not-a-level", below({ path: "/units" }, at, "levels", year), {
              level: String(level),
              highest: String(highest),
            }),
          ],
    ),
  );
}
