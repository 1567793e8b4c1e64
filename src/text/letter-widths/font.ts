/** Widths and the letters that have them, in thousandths of the font size. */
type Widths = readonly (readonly [width: number, letters: string])[];

/** A font as a table of widths, in thousandths of its size. */
interface FontTable {
  readonly regular: Widths;
  readonly bold: Widths;
  /** Of the horn of ơ and ư, which stands beside the letter. */
  readonly horn: number;
  /** Of a letter that the tables do not hold, such as one of another script. */
  readonly unknown: number;
}

/** A font whose letters have known widths. */
export interface Font {
  /** Width of a text on one line, in thousandths of the font size. */
  readonly widthOf: (text: string, isBold?: boolean) => number;
}

const horn = "\u031b";

/**
 * Marks above and below take no room of their own, so a Vietnamese letter is as wide as its Latin
 * base.
 */
export function font({ regular, bold, horn: hornWidth, unknown }: FontTable): Font {
  const tables = { regular: byLetter(regular), bold: byLetter(bold) };
  return {
    widthOf: (text, isBold = false) => {
      const widths = isBold ? tables.bold : tables.regular;
      let sum = 0;
      for (const sign of text.normalize("NFD")) {
        if (sign === horn) sum += hornWidth;
        else if (!/\p{Mark}/u.test(sign)) sum += widths.get(sign) ?? lettersIn(sign) * unknown;
      }
      return sum;
    },
  };
}

function byLetter(widths: Widths): ReadonlyMap<string, number> {
  return new Map(
    widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
  );
}

// A ligature is as wide as the letters that it stands for.
function lettersIn(sign: string): number {
  return [...sign.normalize("NFKD")].length;
}
