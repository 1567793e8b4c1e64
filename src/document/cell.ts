import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { withUnit } from "../numbers/with-unit.js";
import type { Language } from "../text/language.js";
import type { Cell, NumberCell, TextCell } from "./document.js";

/** Whether a cell holds a number, which writers print in the notation of their format. */
export function isNumberCell(cell: Cell | undefined): cell is NumberCell {
  return typeof cell === "object" && cell !== null && "number" in cell;
}

/** Whether a cell holds what nobody has confirmed yet. */
export function isProposed(cell: Cell): cell is TextCell {
  return typeof cell === "object" && cell !== null && "text" in cell && cell.proposed === true;
}

/** How deep what a cell names lies below the top of its tree. */
export function levelOf(cell: Cell): number {
  return typeof cell === "object" && cell !== null && "text" in cell ? (cell.level ?? 0) : 0;
}

/** A text cell that names what lies at a level of a tree. */
export function atLevel(text: string, level: number): Cell {
  return level === 0 ? text : { text, level };
}

/** A cell as people read it; a dash where there is nothing. */
export function cellText(cell: Cell, language: Language): string {
  if (cell === null) return "–";
  if (typeof cell === "string") return cell;
  if ("text" in cell) return cell.text;
  if (cell.unit === "%") return formatPercentage(cell.number, language);
  return withUnit(formatNumber(cell.number, language), cell.unit ?? "");
}

/** The same where letters alone can show the level: each line begins with two spaces for each. */
export function indentedText(cell: Cell, language: Language): string {
  const indent = "  ".repeat(levelOf(cell));
  return indent + cellText(cell, language).replaceAll("\n", `\n${indent}`);
}
