import type { Cell, NumberCell, Run } from "./document.js";

/** Whether a cell holds a number, which writers print in the notation of their format. */
export function isNumberCell(cell: Cell | undefined): cell is NumberCell {
  return typeof cell === "object" && cell !== null && "number" in cell;
}

/** Whether a cell holds what nobody has confirmed yet. */
export function isProposed(cell: Cell): cell is Run {
  return typeof cell === "object" && cell !== null && "text" in cell && cell.proposed === true;
}
