/** How a layout writes a maximum and points into a cell. */
import type { GridCell } from "../../src/entries/import.js";
import type { DrawnPoints } from "./draw-points.js";
import { asText, type Hundredths, written } from "./hundredths.js";
import wordings from "./wordings.json" with { type: "json" };

const maximumStyles: Readonly<Record<string, (max: Hundredths) => GridCell>> = {
  number: numberCell,
  text: written,
  padded: (max) => padded(max),
  word: (max) => `${written(max)} điểm`,
  letter: (max) => `${written(max)}đ`,
  bracket: (max) => `(${written(max)}đ)`,
  "at-most": (max) => `Tối đa ${written(max)}`,
  plus: (max) => `+${written(max)} điểm`,
  "two-lines": (max) => `${written(max)} điểm\n(tối đa)`,
  "from-zero": (max) => `0 - ${written(max)}`,
  "two-decimals": (max) => (max / 100).toFixed(2).replace(".", ","),
};

/** A number cell. */
export function numberCell(value: Hundredths): GridCell {
  return { number: asText(value) };
}

/** A maximum in the style of a layout; below 0 it is a plain number. */
export function maximumCell(style: string, max: Hundredths): GridCell {
  if (max < 0) return style === "number" ? numberCell(max) : written(max);
  return (maximumStyles[style] ?? numberCell)(max);
}

/** Points in the style of a layout. */
export function pointsCell(style: string, points: DrawnPoints, max: Hundredths): GridCell {
  if (points === null) return null;
  if (points === "not-applicable") return wordings.notApplicable[0] ?? null;
  if (style === "text") return written(points);
  if (style === "padded") return padded(points);
  if (style === "word") return `${written(points)} điểm`;
  return style === "of-maximum" ? `${written(points)}/${written(max)}` : numberCell(points);
}

function padded(value: Hundredths): string {
  return value >= 0 && value < 1000 ? `0${written(value)}` : written(value);
}
