import { cleanText } from "../grid.js";
import { toHalfWidth } from "../half-width.js";

/** Text with composed letters, plain spaces, and one sign where several mean the same. */
export function cleanWording(text: string): string {
  return cleanText(toHalfWidth(text))
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/>=|[≧⩾]/g, "≥")
    .replaceAll(/<=|=<|[≦⩽]/g, "≤")
    .replaceAll(/[*·⋅∙✕✖∗]/g, "×")
    .replaceAll(/[⁄∕]/g, "/")
    .replaceAll(/[→⇒]/g, ":")
    .replaceAll(
      / nhân (?:với )?(?=(?:số )?điểm (?:tối đa|chuẩn)|\d[\d.,]* ?(?:điểm|đ)(?!\p{L}))/giu,
      " × ",
    )
    .replaceAll(/(?<=[\p{L}\d)%\]] |[\d)%\]])x(?= ?(?:[(\d]|(?:số )?điểm|tỷ lệ|tỉ lệ))/giu, "×");
}
