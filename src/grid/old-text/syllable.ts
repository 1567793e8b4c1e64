import { onset, rimes } from "./syllable-letters.js";

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** True for a word that can be a Vietnamese syllable, written in one of the usual cases. */
export function isSyllable(word: string): boolean {
  if (!/^(?:\p{Ll}+|\p{Lu}\p{Ll}*|\p{Lu}+)$/u.test(word)) return false;
  const parted = word.toLowerCase().normalize("NFD");
  const found = parted.match(tones) ?? [];
  if (found.length > 1) return false;
  const plain = parted.replaceAll(tones, "").normalize("NFC");
  // "gì" is its own vowel.
  const rest = plain.replace(onset, "");
  if (!rimes.has(rest) && !(plain.startsWith("gi") && rimes.has(plain.slice(1)))) return false;
  const tone = found[0] ?? "";
  return !/(?:[cpt]|ch)$/.test(plain) || tone === "\u0301" || tone === "\u0323";
}
