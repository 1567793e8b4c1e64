import { vniLetters, vniMarks, vniPieces } from "./vni-letters.js";

/** Text of a VNI font in Unicode. */
export function fromVni(text: string): string {
  return text.replaceAll(vniPieces, (whole, vowel?: string, mark = "", single = "") => {
    if (vowel === undefined) return asCased(single, vniLetters.get(single.toLowerCase()) ?? whole);
    const letter = vniLetters.get(vowel.toLowerCase()) ?? vowel.toLowerCase();
    return asCased(vowel, `${letter}${vniMarks.get(mark.toLowerCase()) ?? mark}`).normalize("NFC");
  });
}

function asCased(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}
