/**
 * Widths of letters in Times New Roman, in thousandths of the font size. Marks above and below
 * take no room of their own, so a Vietnamese letter is as wide as its Latin base.
 */
type Widths = readonly (readonly [number, string])[];

const regular: Widths = [
  [180, "'"],
  [200, "|"],
  [250, " ,.\u00a0"],
  [278, "/:;\\ijlt"],
  [333, "!()-I[]`fr‘’"],
  [389, "Js"],
  [408, '"'],
  [444, "?acez“”"],
  [469, "^"],
  [480, "{}"],
  [500, "#$*0123456789_bdghknopquvxyđ–"],
  [556, "FPS"],
  [564, "+<=>−≥≤~"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYwĐ"],
  [778, "&m"],
  [833, "%"],
  [889, "M"],
  [921, "@"],
  [944, "W"],
  [1000, "…—"],
];

const bold: Widths = [
  [220, "|"],
  [250, " ,.\u00a0"],
  [278, "'/\\il"],
  [333, "!()-:;[]`fjt‘’"],
  [389, "Is"],
  [394, "{}"],
  [444, "cerz"],
  [500, "#$*0123456789?J_agovxy–“”"],
  [556, 'Sbdhknpquđ"'],
  [570, "+<=>−≥≤^~"],
  [611, "FP"],
  [667, "BELTZ"],
  [722, "ACDNRUVXYwĐ"],
  [778, "GHKOQ"],
  [833, "&m"],
  [930, "@"],
  [944, "M"],
  [1000, "%W…—"],
];

/** The horn of ơ and ư stands beside the letter. */
const horn = { sign: "\u031b", width: 50 };

/** A letter that the tables do not hold, such as one of another script. */
const unknown = 1000;

const tables = { regular: widthOf(regular), bold: widthOf(bold) };

function widthOf(widths: Widths): ReadonlyMap<string, number> {
  return new Map(
    widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
  );
}

/** Width of a text on one line, in font sizes: multiplied by the size it is points. */
export function textWidth(text: string, isBold = false): number {
  const widths = isBold ? tables.bold : tables.regular;
  let sum = 0;
  for (const sign of text.normalize("NFD")) {
    if (sign === horn.sign) sum += horn.width;
    else if (!/\p{Mark}/u.test(sign)) sum += widths.get(sign) ?? unknown;
  }
  return sum / 1000;
}
