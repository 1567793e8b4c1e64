import type { Grid } from "../../src/entries/import.js";
import { textOf } from "./text-of.js";

/** A grid as text, a row a line, for a person who looks into a seed. */
export function showGrid({ rows, merges }: Grid): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((cell) => {
      const text = textOf(cell).replaceAll("\n", "⏎");
      return typeof cell === "object" && cell !== null ? `#${text}` : text;
    });
    return `${String(at + 1).padStart(3)} ${cells.join(" | ")}`;
  });
  const blocks = merges.map(
    ({ top, left, bottom, right }) => `${top + 1}-${bottom + 1}:${left + 1}-${right + 1}`,
  );
  return [...lines, ...(blocks.length === 0 ? [] : [`merged ${blocks.join(" ")}`])].join("\n");
}
