import { brokenLetter, vietnameseSigns, westernSigns } from "./mojibake-letters.js";

/** True for text that looks as if its UTF-8 had been read in another encoding. */
export function isMojibake(text: string): boolean {
  return brokenLetter.test(text);
}

/** The text as it was, where every byte of it is still known; else `undefined`. */
export function fromMojibake(text: string): string | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    const byte = byteOf(sign);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function byteOf(sign: string): number | undefined {
  const at = westernSigns.indexOf(sign);
  if (at >= 0) return 0x80 + at;
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x100 ? code : vietnameseSigns.get(sign);
}
