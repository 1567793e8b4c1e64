import type { TextStyle } from "./text-width.js";

/** Fonts that Windows, macOS and Linux have; letter widths are reckoned for the widest. */
export const fonts = "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/** Width of every picture, in pixels. */
export const pictureWidth = 900;

/** Room on all sides, between columns, and between parts that stand below each other. */
export const margin = 16;

/** Darks and lights far enough apart for a printer without colours. */
export const colours = {
  paper: "#ffffff",
  text: "#111111",
  dark: "#1f3f66",
  light: "#e4e9f0",
  outline: "#4a4a4a",
  grid: "#b8b8b8",
  rowLine: "#dddddd",
} as const;

/** A text style with the height of its lines and where in a line its letters stand. */
export interface LineStyle extends TextStyle {
  readonly lineHeight: number;
  /** From the top of a line to the foot of its letters. */
  readonly baseline: number;
}

export const titleStyle: LineStyle = { size: 17, bold: true, lineHeight: 23, baseline: 18 };
export const noteStyle: LineStyle = { size: 13, lineHeight: 18, baseline: 14 };
export const headingStyle: LineStyle = { size: 12, bold: true, lineHeight: 16, baseline: 12 };
export const tickStyle: LineStyle = { size: 11, lineHeight: 15, baseline: 12 };
export const cellStyle: LineStyle = { size: 13, lineHeight: 17, baseline: 13 };
export const strongCellStyle: LineStyle = { ...cellStyle, bold: true };
