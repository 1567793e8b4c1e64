import { properNames } from "./wording-words.js";

/** A text as it begins a sentence. */
export function upperFirst(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A text that ends a sentence: with one full stop, whatever stood there. */
export function fullStop(text: string): string {
  return /[!?…]$/.test(text) ? text : `${text.replace(/[\s.;,:]+$/, "")}.`;
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

/** The first words of a text, with an ellipsis where more follow. */
export function firstWords(text: string, most: number): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.length <= most ? words.join(" ") : `${words.slice(0, most).join(" ")}…`;
}

/** The lines of a cell that an office filled in, without their dashes and numbers of points. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/^\s*[-–•+*]\s*/, "").trim())
    .filter((line) => line !== "");
}

const vowel = /[aeiouy]/;

/**
 * A title as it stands in a sentence: one in capitals is written small, but for its first letter,
 * abbreviations, which have no vowel ("CCHC"), and names.
 */
export function sentenceCase(title: string): string {
  if (title !== title.toUpperCase() || title === title.toLowerCase()) return title;
  const small = title
    .split(/(?<=[\s,;-])/)
    .map((word) => (hasVowel(word) ? word.toLowerCase() : word))
    .join("");
  const named = properNames.reduce(
    (text, name) => text.replaceAll(name.toLowerCase(), name),
    small,
  );
  return upperFirst(named);
}

function hasVowel(word: string): boolean {
  return vowel.test(word.normalize("NFD").toLowerCase());
}
