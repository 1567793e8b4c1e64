import { cleanText } from "../grid.js";
import { toHalfWidth } from "../half-width.js";
import { timesAsLetter, timesInWords } from "./patterns/pieces.js";

/** Text with composed letters, plain spaces, and one sign where several mean the same. */
export function cleanWording(text: string): string {
  return cleanText(toHalfWidth(text))
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/>=|[≧⩾]/g, "≥")
    .replaceAll(/<=|=<|[≦⩽]/g, "≤")
    .replaceAll(/[*·⋅∙✕✖∗]/g, "×")
    .replaceAll(/[⁄∕]/g, "/")
    .replaceAll(/[→⇒]/g, ":")
    .replaceAll(timesInWords, " × ")
    .replaceAll(timesAsLetter, "×");
}
