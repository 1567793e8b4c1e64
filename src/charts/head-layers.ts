import type { JsonObject } from "./chart.js";
import { dotLayer, signLayer, strokeLayer, textLayer } from "./layers.js";
import { colours, headingStyle, type LineStyle, margin, noteStyle, titleStyle } from "./look.js";
import type { LegendItem } from "./picture.js";
import { anchorOf, isText, type PlacedColumn } from "./place-columns.js";
import { legendSign, noticeStyle, type PlacedHead, type PlacedLegendItem } from "./place-head.js";
import type { PlacedText } from "./place-rows.js";

/** Everything that is drawn above the rows. */
export function headLayers(
  { title, notices, notes, legend, headings }: PlacedHead,
  columns: readonly PlacedColumn[],
): readonly JsonObject[] {
  return [
    ...lines("picture-title", [title], titleStyle),
    ...lines("source-notices", notices, noticeStyle),
    ...lines("remarks", notes, noteStyle),
    ...legendLayers(legend),
    ...headingLayers(headings, columns),
  ];
}

function lines(
  name: string,
  texts: readonly PlacedText[],
  style: LineStyle,
): readonly JsonObject[] {
  if (texts.length === 0) return [];
  const data = texts.map((text) => ({ lines: text.lines, y: text.baseline }));
  return [textLayer({ name, data }, style, { x: margin, y: "y", lines: "lines", align: "left" })];
}

function headingLayers(
  headings: readonly PlacedText[],
  columns: readonly PlacedColumn[],
): readonly JsonObject[] {
  return headings.map(({ lines: words, baseline }, at) => {
    const placed = columns[at] as PlacedColumn;
    const [x, align] = isText(placed)
      ? [anchorOf(placed), placed.column.align]
      : [placed.left, "left" as const];
    return textLayer(
      { name: `heading-${at + 1}`, data: [{ lines: words, x, y: baseline }] },
      headingStyle,
      {
        x: "x",
        y: "y",
        lines: "lines",
        align,
      },
    );
  });
}

function legendLayers(legend: readonly PlacedLegendItem[]): readonly JsonObject[] {
  if (legend.length === 0) return [];
  const words = legend.map(({ left, text }) => ({
    lines: text.lines,
    x: left + legendSign + margin / 2,
    y: text.baseline,
  }));
  return [
    ...legend.flatMap((item, at) => signLayers(item, `legend-sign-${at + 1}`)),
    textLayer({ name: "legend", data: words }, noteStyle, {
      x: "x",
      y: "y",
      lines: "lines",
      align: "left",
    }),
  ];
}

/** From the top of a sign to the foot of its text, and its height. */
const signHeight = 11;

function signLayers({ sign, left, text }: PlacedLegendItem, name: string): readonly JsonObject[] {
  const [top, bottom] = [text.baseline - signHeight + 1, text.baseline + 1];
  const middle = (top + bottom) / 2;
  const [right, centre] = [left + legendSign, left + legendSign / 2];
  const stroke = { color: colours.text };
  const layers: Readonly<Record<LegendItem["sign"], () => readonly JsonObject[]>> = {
    outline: () => [signLayer(name, "outline", [{ x: left, right, y: top, bottom }])],
    bar: () => [signLayer(name, "bar", [{ x: left, right, y: top, bottom }])],
    line: () => [
      strokeLayer(name, [{ x: left, right, y: middle, bottom: middle }], {
        ...stroke,
        strokeWidth: 1.5,
      }),
      dotLayer(`${name}-dot`, [{ x: centre, y: middle }]),
    ],
    limit: () => [
      strokeLayer(name, [{ x: centre, right: centre, y: top - 2, bottom: bottom + 2 }], {
        ...stroke,
        strokeWidth: 4,
      }),
    ],
  };
  return layers[sign]();
}
