import { type GridCell, lineOf } from "../grid.js";
import { readPlainPoints } from "./plain-points.js";

/** True for a cell that holds a number, or text that reads as one. */
export function isNumber(cell: GridCell): boolean {
  if (typeof cell === "object" && cell !== null) return "number" in cell;
  return typeof cell === "string" && readPlainPoints(lineOf(cell)) !== null;
}
