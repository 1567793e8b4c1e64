import type { DecimalText } from "../../numbers/decimal-text.js";
import { foldText, type GridCell, lineOf } from "../grid.js";
import { readPlainPoints } from "./plain-points.js";

/** The maximum that a cell prints: "10", "(10đ)", "Tối đa 10", "+5 điểm"; `null` for anything else. */
export function readMaximum(cell: GridCell): DecimalText | null {
  if (typeof cell === "object" && cell !== null) {
    return "number" in cell && cell.percent !== true ? cell.number.replace(/^-/, "") : null;
  }
  const text = lineOf(cell).replaceAll(/[()]/g, " ").trim();
  const words = foldText(text.replaceAll(/[\d.,+\-−]/g, " "));
  if (!/^(?:(?:diem|d|toi da|cong|tru)(?: |$))*$/.test(words)) return null;
  const number = /[+\-−]?\d[\d.,]*/.exec(text)?.[0] ?? "";
  return readPlainPoints(number.replace(/^[+\-−]/, ""));
}
