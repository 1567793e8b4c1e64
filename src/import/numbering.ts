import { sectionedTitle, unitOfFigure } from "./patterns/rows.js";

/** A printed number of a row, by its style. */
export type Numbering =
  | { readonly style: "dotted"; readonly parts: readonly string[] }
  | { readonly style: "roman"; readonly value: number }
  | { readonly style: "upper-letter" | "lower-letter"; readonly letter: string }
  | { readonly style: "bullet" };

const romans = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/**
 * Reads the number of a row: "4.22.1", "I.1", "A1.2", "II-3", "1a", "IV", "B", "a", "-".
 *
 * @param printed text of the cell; a full stop or bracket at its end does no harm
 * @param previousLetter capital letter of the row before on the same level: after "H" an "I" is a
 * letter and not a Roman number
 * @returns `undefined` when it is none
 */
export function readNumbering(printed: string, previousLetter?: string): Numbering | undefined {
  const text = printed
    .replace(/^\((.+)\)$/, "$1")
    .replace(/(?<=.)[.)/:]+$/, "")
    .replaceAll(/(?<=[\p{L}\d])(?:[.)] |, ?)(?=[\p{L}\d])/gu, ".");
  if (/^[-+•*–—]$/.test(text)) return { style: "bullet" };
  if (/^(?:TC|LV)?\d{1,3}(?:\.\d{1,3}){0,5}$/i.test(text)) {
    return { style: "dotted", parts: text.replace(/^\D+/, "").split(".").map(withoutZeros) };
  }
  if (/^[A-ZĐ]{1,5}(?:\.(?:\d{1,3}|[IVX]{1,5}|[a-zđ])){1,5}$/.test(text)) {
    return { style: "dotted", parts: text.split(".").map(withoutZeros) };
  }
  const joined = /^([A-ZĐ]{1,5})-?(\d{1,3}(?:\.\d{1,3}){0,4})$/.exec(text);
  if (joined !== null) {
    return {
      style: "dotted",
      parts: [joined[1] ?? "", ...(joined[2] ?? "").split(".").map(withoutZeros)],
    };
  }
  const lettered = /^(\d{1,3}(?:\.\d{1,3}){0,4})\.?([a-zđ])$/.exec(text);
  if (lettered !== null) {
    return {
      style: "dotted",
      parts: [...(lettered[1] ?? "").split(".").map(withoutZeros), lettered[2] ?? ""],
    };
  }
  if (/^[A-HĐJ-Z]$/.test(text) || (text === "I" && previousLetter === "H")) {
    const next = previousLetter === undefined ? "A" : nextLetter(previousLetter);
    if (!/^[VX]$/.test(text) || text === next) return { style: "upper-letter", letter: text };
  }
  const value = romanValue(text);
  if (value !== undefined) return { style: "roman", value };
  if (/^[A-ZĐ]{2,12}$/.test(text)) return { style: "dotted", parts: [text] };
  if (/^[a-zăâđêôơư]\d?$/.test(text)) return { style: "lower-letter", letter: text };
  return undefined;
}

/** A title that begins with its number, parted: "1.1. Kế hoạch" gives "1.1" and "Kế hoạch". */
export function splitNumberedTitle(
  title: string,
): { readonly word?: string; readonly printed: string; readonly title: string } | undefined {
  const section = sectionedTitle.exec(title);
  if (section !== null) {
    const [, word = "", printed = "", words = ""] = section;
    return { word, printed, title: words };
  }
  const found = lettered.exec(title) ?? marked.exec(title) ?? dotted.exec(title);
  const [, printed, gap = " ", words] = found ?? [];
  if (printed === undefined || words === undefined) return undefined;
  // "0,5 điểm" and "12.5 %" are figures, not numbers of rows.
  if ((/^\d/.test(words) && gap === "") || unitOfFigure.test(words)) return undefined;
  return { printed, title: words };
}
const marked =
  /^([IVX]{1,5}|[A-ZĐa-zđ]|\d{1,3}(?:\.\d{1,3}){0,5})(?!\.\d)\s?[.):](\s*)(?=\S)(.+)$/isu;
const lettered =
  /^((?:[IVX]{1,5}|[A-ZĐ])(?:\.(?:\d{1,3}|[a-zđ])){1,4})(?!\.\d)[.):]?(\s+)(\S.+)$/su;
const dotted = /^(\d{1,3}(?:\.\d{1,3}){1,5})(\s+)(\S.+)$/su;

function romanValue(text: string): number | undefined {
  if (!/^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  let [rest, value] = [text, 0];
  for (const [sign, worth] of romans) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return value;
}

function nextLetter(letter: string): string {
  return letter === "D"
    ? "Đ"
    : letter === "Đ"
      ? "E"
      : String.fromCharCode(letter.charCodeAt(0) + 1);
}

function withoutZeros(part: string): string {
  return part.replace(/^0+(?=\d)/, "");
}
