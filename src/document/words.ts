/** National title and motto that head an official document. */
export const nationalTitle: readonly [string, string] = [
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
];

/** Title that heads a document of the Party. */
export const partyTitle = "ĐẢNG CỘNG SẢN VIỆT NAM";

/** The body that issues most documents of communes and districts. */
export const peopleCommittee = "ỦY BAN NHÂN DÂN";

/** Heads those that a document goes to. */
export const recipientsTitle = "Nơi nhận:";
