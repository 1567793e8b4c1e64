import { foldText } from "./grid.js";
import {
  likeTotal,
  noTotal,
  ofWork,
  pointsInBrackets,
  sectionNamed,
  totalStart,
  totalWords,
} from "./patterns/totals.js";

/** True for the text of a row that prints a sum: "Tổng điểm đạt được", "Cộng mục I", "Tổng (A+B)". */
export function isTotalText(text: string): boolean {
  const folded = foldText(text);
  if (isOfWork(text) || !totalStart.test(folded) || noTotal.test(folded)) {
    return false;
  }
  return folded.split(" ").every((word) => totalWords.test(word));
}

/** True for text that begins like a total, in whatever words it goes on: its sum must prove it. */
export function beginsAsTotal(text: string): boolean {
  return likeTotal.test(text.normalize("NFC").trim());
}

/** Text without what stands in brackets: "Tổng (A+B)" is "Tổng". */
export function outsideBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)/g, " ");
}

/** Codes of the sections that a total names: "Cộng mục II", "Tổng (A+B)", "Tổng I + II". */
export function sectionsOfTotal(text: string): readonly string[] {
  const plain = text.normalize("NFC").replaceAll(pointsInBrackets, " ");
  const sum =
    /(?<![\p{L}\d.])((?:[IVX]+|[A-H]|\d{1,2})(?:\s*[+,;]\s*(?:[IVX]+|[A-H]|\d{1,2}))+)(?![\p{L}\d])/u.exec(
      plain,
    )?.[1];
  if (sum !== undefined) return sum.split(/\s*[+,;]\s*/);
  const named = sectionNamed.exec(plain)?.[1] ?? /\s([IVX]+|[A-H])\s*[:.]?$/u.exec(plain)?.[1];
  return named === undefined ? [] : [named];
}

/** True for "công khai" and "điểm công nhận": no sums, though they read alike without marks. */
export function isOfWork(text: string): boolean {
  return ofWork.test(text.normalize("NFC").trim());
}
