import { isSyllable } from "./syllable.js";

/** How a text reads: in an old font, in Unicode, or alike in both. */
export type Verdict = "old" | "unicode" | "either";

/** A text as it may be read, with what speaks for it. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Words that are syllables in the old font alone. */
  readonly proofs: readonly string[];
}

/** Letters of Vietnamese that no old font is stored in. */
const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u;

const words = /[A-Za-z\u00a1-\u00ff]*[\u00a1-\u00ff][A-Za-z\u00a1-\u00ff]*/g;

/** A sign that is no letter, in the middle of letters. */
const strange = /[A-Za-z][\u00a1-\u00b9\u00bb-\u00be]|[\u00a1-\u00b9\u00bb-\u00be][A-Za-z]/;

/** True for text that holds letters of Vietnamese as Unicode has them. */
export function isUnicode(text: string): boolean {
  return unicodeOnly.test(text);
}

/** True for text that an old font may have been used for. */
export function mayBeOld(text: string): boolean {
  return !unicodeOnly.test(text) && /[\u00a1-\u00ff]/.test(text);
}

/** Judges a text by the words in which an old font and Unicode differ. */
export function judge(text: string, convert: (text: string) => string): Judgement {
  const proofs: string[] = [];
  let [old, unicode] = [0, 0];
  for (const word of text.match(words) ?? []) {
    const isOld = isSyllable(inOneCase(convert(word), word));
    const isAsItIs = isSyllable(word);
    if (isOld) old += 1;
    if (isAsItIs) unicode += 1;
    if (isOld && !isAsItIs && word.length > 1) proofs.push(word);
  }
  if (old !== unicode) return { verdict: old > unicode ? "old" : "unicode", proofs };
  return { verdict: strange.test(text) ? "old" : "either", proofs };
}

/**
 * Converted text in the case of its plain letters: fonts of capitals are stored in small ones, so
 * that "HO¹CH" is "HOẠCH".
 */
function inOneCase(converted: string, stored: string): string {
  const plain = stored.replaceAll(/[^A-Za-z]/g, "");
  const isCapital = plain.length > 1 && plain === plain.toUpperCase();
  return isCapital ? converted.toUpperCase() : converted;
}

// No word is written with one of these letters of the fonts alone.
function isArithmetic(word: string): boolean {
  return word === "×" || word === "÷";
}

/** A text of an old font in Unicode; signs of arithmetic between words stay. */
export function modernText(text: string, convert: (text: string) => string): string {
  const converted = text.replaceAll(words, (word) =>
    isArithmetic(word) ? word : inOneCase(convert(word), word),
  );
  return inOneCase(converted, text);
}
