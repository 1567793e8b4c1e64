import { sans } from "../text/letter-widths/sans.js";

/** How a text is set. */
export interface TextStyle {
  /** Of the font, in pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The room in pixels that a text on one line needs at most. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  return (sans.widthOf(text, bold) * size) / 1000;
}
