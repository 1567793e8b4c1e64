/** Characters of windows-1252 that are not at the place of their code, from 0x80. */
export const westernSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Characters of windows-1258 that differ from it, by their codes. */
export const vietnameseSigns: ReadonlyMap<string, number> = new Map([
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

const follower = "[\\u0080-\\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€\\ufffd]";

/** What UTF-8 looks like where its bytes were read one by one: lead and rest of a letter. */
export const brokenLetter: RegExp = new RegExp(`á[º»]${follower}|[ÃÄÅĂ]${follower}|Æ[°¡¯ ]`, "u");
