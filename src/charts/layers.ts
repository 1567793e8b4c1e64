import type { JsonObject, JsonValue } from "./chart.js";
import { colours, type LineStyle } from "./look.js";

/** A place in pixels, which no scale changes. */
const pixels = (field: string): JsonObject => ({
  field,
  type: "quantitative",
  scale: null,
  axis: null,
});

/** How lengths of a panel become pixels. */
export interface PanelScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

const lengths = (field: string, { domain, range }: PanelScale): JsonObject => ({
  field,
  type: "quantitative",
  scale: { domain, range, nice: false, zero: false },
  axis: null,
});

/** A layer of a specification; without data of its own it draws the rows. */
interface LayerInput {
  readonly name: string;
  readonly data?: readonly JsonObject[];
}

/** Words: `lines` of each datum, at the pixels `x` and `y`, or at one `x` for all. */
export function textLayer(
  { name, data }: LayerInput,
  style: LineStyle,
  place: {
    readonly x: "x" | number;
    readonly y: string;
    readonly lines: string;
    readonly align: "left" | "right" | "center";
  },
): JsonObject {
  return {
    name,
    ...dataOf(data),
    mark: {
      type: "text",
      align: place.align,
      baseline: "alphabetic",
      fontSize: style.size,
      fontWeight: style.bold === true ? "bold" : "normal",
      lineHeight: style.lineHeight,
      color: colours.text,
      aria: false,
    },
    encoding: {
      x: typeof place.x === "number" ? { value: place.x } : pixels(place.x),
      y: pixels(place.y),
      text: { field: place.lines, type: "nominal" },
    },
  };
}

const rectangleLooks = {
  outline: { color: colours.light, stroke: colours.outline, strokeWidth: 1 },
  bar: { color: colours.dark, stroke: colours.dark, strokeWidth: 1 },
} as const;

/** Bars from `zero` to a figure of each row. */
export function barLayer(
  name: string,
  look: keyof typeof rectangleLooks,
  scale: PanelScale,
  fields: { readonly to: string; readonly top: string; readonly bottom: string },
): JsonObject {
  return {
    name,
    mark: { type: "rect", ...rectangleLooks[look], aria: false },
    encoding: {
      x: lengths(fields.to, scale),
      x2: { field: "zero" },
      y: pixels(fields.top),
      y2: { field: fields.bottom },
    },
  };
}

/** An upright stroke at a figure of each row. */
export function limitLayer(name: string, scale: PanelScale, at: string): JsonObject {
  return {
    name,
    mark: { type: "rule", strokeWidth: 4, color: colours.text, aria: false },
    encoding: { x: lengths(at, scale), y: pixels("limitTop"), y2: { field: "limitBottom" } },
  };
}

/** A line through the rows, with a dot in each. */
export function lineLayers(name: string, scale: PanelScale, at: string): readonly JsonObject[] {
  const encoding = { x: lengths(at, scale), y: pixels("middle") };
  return [
    {
      name,
      mark: { type: "line", strokeWidth: 1.5, color: colours.text, aria: false },
      encoding: { ...encoding, order: { field: "middle", type: "quantitative" } },
    },
    {
      name: `${name}-dots`,
      mark: {
        type: "point",
        filled: true,
        size: 45,
        color: colours.text,
        opacity: 1,
        aria: false,
      },
      encoding,
    },
  ];
}

/** Rectangles in pixels: the signs of a legend. */
export function signLayer(
  name: string,
  look: keyof typeof rectangleLooks,
  data: readonly JsonObject[],
): JsonObject {
  return {
    name,
    ...dataOf(data),
    mark: { type: "rect", ...rectangleLooks[look], aria: false },
    encoding: {
      x: pixels("x"),
      x2: { field: "right" },
      y: pixels("y"),
      y2: { field: "bottom" },
    },
  };
}

/** Straight strokes in pixels, from `x`, `y` to `right`, `bottom`. */
export function strokeLayer(
  name: string,
  data: readonly JsonObject[],
  look: { readonly color: string; readonly strokeWidth: number },
): JsonObject {
  return {
    name,
    ...dataOf(data),
    mark: { type: "rule", ...look, aria: false },
    encoding: {
      x: pixels("x"),
      x2: { field: "right" },
      y: pixels("y"),
      y2: { field: "bottom" },
    },
  };
}

/** Dots in pixels: the signs of a legend. */
export function dotLayer(name: string, data: readonly JsonObject[]): JsonObject {
  return {
    name,
    ...dataOf(data),
    mark: { type: "point", filled: true, size: 45, color: colours.text, opacity: 1, aria: false },
    encoding: { x: pixels("x"), y: pixels("y") },
  };
}

function dataOf(data: readonly JsonObject[] | undefined): { readonly data?: JsonValue } {
  return data === undefined ? {} : { data: { values: data } };
}
