/** Words by which points are taken away. */
export const takenWords = "trừ|giảm|bớt|mất";

/** A piece that takes points away; "giảm nghèo" and the like take none. */
export const taken: RegExp = new RegExp(
  `(?:^|[ :,(])(?:trừ(?![\\p{L}])|(?:${takenWords})(?: đi| thêm)?:? ?\\d)`,
  "iu",
);
