import { type GridCell, lineOf } from "../grid.js";

/** True for a cell that holds something; hardly any text needs to be cleaned to tell. */
export function isFilled(cell: GridCell | undefined): boolean {
  if (cell === null || cell === undefined || cell === "") return false;
  return typeof cell !== "string" || /[\p{L}\p{N}]/u.test(cell) || lineOf(cell) !== "";
}
