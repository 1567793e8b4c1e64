/**
 * Widths of letters in thousandths of the font size: the wider of DejaVu Sans and Arial, so that
 * a text fits whichever of the two a computer has. Marks above and below take no room of their
 * own, so a Vietnamese letter is as wide as its Latin base.
 */
type Widths = readonly (readonly [number, string])[];

const regular: Widths = [
  [280, "'ijl"],
  [300, "I"],
  [320, " ,.\u00a0‘’"],
  [340, "/:;\\|·"],
  [360, "f"],
  [380, "-"],
  [400, "()[]t"],
  [420, "!r"],
  [460, '"'],
  [500, "*J`°"],
  [520, "“”"],
  [540, "sz"],
  [560, "?L_c–§"],
  [580, "k"],
  [600, "vxy•"],
  [620, "FTaeo«»"],
  [640, "0123456789$bdghnpqu{}đ€"],
  [680, "EKPSY"],
  [700, "ABVXZ"],
  [740, "CRU"],
  [760, "HN"],
  [780, "&DGĐ"],
  [800, "OQ"],
  [820, "w"],
  [840, "#+<=>^~−≥≤≈×"],
  [880, "M"],
  [960, "%"],
  [980, "m½"],
  [1000, "W—…→"],
  [1020, "@"],
  [1080, "№"],
];

const bold: Widths = [
  [320, "'"],
  [360, " ijl\u00a0"],
  [380, ",./I\\|‘’·"],
  [400, ":;"],
  [420, "-"],
  [440, "f"],
  [460, "!()[]"],
  [480, "t"],
  [500, "`r°"],
  [540, '"*'],
  [560, "J_–§"],
  [600, "csz"],
  [620, "?"],
  [640, "L•"],
  [660, "vxy“”«»"],
  [680, "aek"],
  [700, "0123456789$EFTo€"],
  [720, "bdghnpqu{}đ"],
  [740, "CPSYZ"],
  [780, "ABKRVX"],
  [820, "U"],
  [840, "#+<=>DGHN^~Đ−≥≤≈×"],
  [860, "OQ"],
  [880, "&"],
  [940, "w"],
  [1000, "@M—…→"],
  [1020, "%"],
  [1040, "½"],
  [1060, "m"],
  [1120, "W"],
  [1220, "№"],
];

/** The horn of ơ and ư stands beside the letter. */
const horn = { sign: "\u031b", width: 120 };

/** A letter that the tables do not hold, such as one of another script. */
const unknown = 1300;

const tables = { regular: byLetter(regular), bold: byLetter(bold) };

function byLetter(widths: Widths): ReadonlyMap<string, number> {
  return new Map(
    widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
  );
}

/** How a text is set. */
export interface TextStyle {
  /** Of the font, in pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The room in pixels that a text on one line needs at most. */
export function textWidth(text: string, { size, bold: isBold = false }: TextStyle): number {
  const widths = isBold ? tables.bold : tables.regular;
  let sum = 0;
  for (const sign of text.normalize("NFD")) {
    if (sign === horn.sign) sum += horn.width;
    else if (!/\p{Mark}/u.test(sign)) sum += widths.get(sign) ?? unknownWidth(sign);
  }
  return (sum * size) / 1000;
}

// A ligature is as wide as the letters that it stands for.
function unknownWidth(sign: string): number {
  return [...sign.normalize("NFKD")].length * unknown;
}
