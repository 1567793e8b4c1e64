import { firstTcvn3Code, tcvn3Letters } from "./tcvn3-letters.js";

/** Text of a TCVN3 font in Unicode. What the font has no letter for stays. */
export function fromTcvn3(text: string): string {
  return text.replaceAll(
    /[\u00a1-\u00ff]/g,
    (sign) => tcvn3Letters[sign.charCodeAt(0) - firstTcvn3Code] ?? sign,
  );
}
