/** Characters of windows-1252 that are not at the place of their code, from 0x80. */
const western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Characters of windows-1258 that differ from it, by their codes. */
const vietnamese: ReadonlyMap<string, number> = new Map([
  ["Ă", 0xc3],
  ["\u0300", 0xcc],
  ["Đ", 0xd0],
  ["\u0309", 0xd2],
  ["Ơ", 0xd5],
  ["Ư", 0xdd],
  ["\u0303", 0xde],
  ["ă", 0xe3],
  ["\u0301", 0xec],
  ["đ", 0xf0],
  ["\u0323", 0xf2],
  ["ơ", 0xf5],
  ["ư", 0xfd],
  ["₫", 0xfe],
]);

/** What UTF-8 looks like where its bytes were read one by one: lead and rest of a letter. */
const follower = "[\\u0080-\\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€\\ufffd]";
const broken = new RegExp(`á[º»]${follower}|[ÃÄÅĂ]${follower}|Æ[°¡¯ ]`, "u");

/** True for text that looks as if its UTF-8 had been read in another encoding. */
export function isMojibake(text: string): boolean {
  return broken.test(text);
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
  const at = western.indexOf(sign);
  if (at >= 0) return 0x80 + at;
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x100 ? code : vietnamese.get(sign);
}
