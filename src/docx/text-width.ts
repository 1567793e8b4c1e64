import { times } from "../text/letter-widths/times.js";

/** Width of a text on one line, in font sizes: multiplied by the size it is points. */
export function textWidth(text: string, isBold = false): number {
  return times.widthOf(text, isBold) / 1000;
}
