import type { FoundTable } from "./found-table.js";
import { lineOf, linesOf } from "./grid.js";
import { readOption } from "./rule-forms/read-option.js";

/**
 * True where a column of remarks holds the levels of the criteria: most of its cells say two of them
 * at least. One alone may say what a unit reached: "Đạt 3 điểm".
 */
export function remarksHoldRules({ grid, firstRow }: FoundTable, column: number): boolean {
  const cells = grid.rows
    .slice(firstRow)
    .map((cells) => cells[column] ?? null)
    .filter((cell) => lineOf(cell) !== "");
  const rules = cells.filter((cell) => countLevels(linesOf(cell)) > 1);
  return rules.length > 0 && rules.length * 2 >= cells.length;
}

function countLevels(text: string): number {
  return text
    .split(/[;\n]/)
    .filter((piece) => readOption(piece.trim().replace(/[.,]+$/, "")) !== undefined).length;
}
