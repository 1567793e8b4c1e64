/**
 * Words for comparing Vietnamese texts: small letters with their marks, signs as spaces. Spellings
 * that offices write either way become one: "hoà" and "hòa", "kỉ" and "kỷ", composed and
 * decomposed letters.
 */
export function comparableWords(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(oneSpelling);
}

// The tone goes behind its syllable: where in the syllable it stands says nothing.
function oneSpelling(word: string): string {
  const parted = word.normalize("NFD");
  const tone = parted.match(tones)?.join("") ?? "";
  return `${parted.replaceAll(tones, "").replace(/^(qu|[hklmst])y$/, "$1i")}${tone}`;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
