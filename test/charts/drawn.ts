/** Reads where texts and bars of a picture stand, with letter widths of real fonts. */
import { readFileSync } from "node:fs";
import { all, type Element, first, parseXml } from "../docx/open-docx.js";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DrawnText extends Box {
  readonly text: string;
  /** Group that it belongs to, as the specification names its layer. */
  readonly layer: string;
}

export interface DrawnBar extends Box {
  readonly fill: string;
  readonly layer: string;
}

export interface Drawn {
  readonly root: Element;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly bars: readonly DrawnBar[];
}

// Thousandths of the font size, the wider of DejaVu Sans and Liberation Sans (as wide as Arial),
// read from the tables of the fonts themselves.
const table = JSON.parse(
  readFileSync(new URL("font-widths.json", import.meta.url), "utf8"),
) as Readonly<Record<"regular" | "bold", Readonly<Record<string, string>>>>;

const widths = { regular: byLetter("regular"), bold: byLetter("bold") };

function byLetter(weight: "regular" | "bold"): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table[weight]).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  );
}

/** Letters whose widths the fonts give. */
export const knownLetters = [...widths.regular.keys()];

/** Width of a text in a font; a letter that the fonts have not is taken as a square. */
export function measure(text: string, size: number, weight: "regular" | "bold"): number {
  const sum = [...text].reduce((all, letter) => all + (widths[weight].get(letter) ?? 1000), 0);
  return (sum * size) / 1000;
}

// How far letters of DejaVu Sans reach above and below their foot.
const reach = { above: 0.929, below: 0.236 };

export function readDrawing(svg: string): Drawn {
  const root = parseXml(svg);
  const groups = all(root, "g").map((group) => ({
    group,
    layer: /role-mark (\S+)_marks/.exec(group.attributes["class"] ?? "")?.[1] ?? "",
  }));
  const layers = groups.filter(({ layer }) => layer !== "");
  return {
    root,
    width: Number(root.attributes["width"]),
    height: Number(root.attributes["height"]),
    texts: layers.flatMap(({ group, layer }) =>
      all(group, "text").flatMap((element) => linesOf(element, layer)),
    ),
    bars: layers.flatMap(({ group, layer }) =>
      /_(bar|outline)$/.test(layer) ? all(group, "path").map((path) => barOf(path, layer)) : [],
    ),
  };
}

/** Title and description of a picture. */
export function wordsOf({ root }: Drawn): { readonly title: string; readonly desc: string } {
  return {
    title: first(root, "title").children.join(""),
    desc: first(root, "desc").children.join(""),
  };
}

function linesOf(element: Element, layer: string): readonly DrawnText[] {
  const { attributes, children } = element;
  const [x, y] = numbersOf(attributes["transform"] ?? "");
  const size = Number.parseFloat(attributes["font-size"] ?? "");
  const weight = attributes["font-weight"] === "bold" ? "bold" : "regular";
  const anchor = attributes["text-anchor"];
  let baseline = y;
  const lines = children.map((child) => {
    if (typeof child === "string") return { text: child, baseline };
    baseline += Number(child.attributes["dy"] ?? 0);
    return { text: child.children.join(""), baseline };
  });
  return lines.map((line) => {
    const width = measure(line.text, size, weight);
    const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    return {
      text: line.text,
      layer,
      left,
      right: left + width,
      top: line.baseline - reach.above * size,
      bottom: line.baseline + reach.below * size,
    };
  });
}

function barOf(path: Element, layer: string): DrawnBar {
  const [left, top, width, height] = numbersOf(path.attributes["d"] ?? "");
  const fill = path.attributes["fill"] ?? "";
  return { left, right: left + width, top, bottom: top + height, fill, layer };
}

function numbersOf(text: string): readonly [number, number, number, number] {
  const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([number]) =>
    Number(number),
  );
  return numbers as unknown as readonly [number, number, number, number];
}

/** Texts that do not stand wholly in the picture. */
export function outside({ texts, width, height }: Drawn): readonly string[] {
  return texts
    .filter(
      ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
    )
    .map(({ text }) => text);
}

/** Texts that stand in each other, or in a bar. */
export function overlaps({ texts, bars }: Drawn): readonly string[] {
  return texts.flatMap((one, at) => [
    ...texts
      .slice(at + 1)
      .filter((other) => meet(one, other))
      .map((other) => `"${one.text}" and "${other.text}"`),
    ...bars.filter((bar) => meet(one, bar)).map((bar) => `"${one.text}" and a bar of ${bar.layer}`),
  ]);
}

function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
