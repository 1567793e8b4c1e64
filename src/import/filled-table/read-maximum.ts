import type { DecimalText } from "../../numbers/decimal-text.js";
import { cleanText, type GridCell, lineOf } from "../grid.js";
import { filledMaximum } from "../patterns/maxima.js";
import { readPlainPoints } from "./plain-points.js";

/**
 * The maximum that a cell prints: "10", "(10đ)", "Tối đa 10", "+5 điểm", "0 - 10"; `null` for
 * anything else, such as the wording of a rule.
 */
export function readMaximum(cell: GridCell): DecimalText | null {
  if (typeof cell === "object" && cell !== null) {
    return "number" in cell && cell.percent !== true ? cell.number.replace(/^-/, "") : null;
  }
  const text = cleanText(lineOf(cell).replaceAll(/[()]/g, " "));
  const [, number] = filledMaximum.exec(text) ?? [];
  return number === undefined ? null : readPlainPoints(number);
}
