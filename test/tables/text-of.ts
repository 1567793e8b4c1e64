import type { GridCell } from "../../src/entries/import.js";

/** A cell as text. */
export function textOf(cell: GridCell): string {
  if (cell === null || typeof cell === "boolean") return "";
  if (typeof cell === "string") return cell;
  return "date" in cell ? cell.date : cell.number.replace(".", ",");
}
