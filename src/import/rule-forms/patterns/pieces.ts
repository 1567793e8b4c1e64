import { numberPattern } from "./numbers.js";

/** A line that only introduces the others: "Cách chấm điểm như sau:". */
export const introduction: RegExp =
  /^(?:trong đó|cụ thể|như sau|cách tính|cách chấm|thang điểm)(?: điểm)?(?: như sau)?:?$/i;

/**
 * The end of a sentence; not behind one letter or capitals, which is how words are shortened ("TP.
 * Huế").
 */
export const sentenceEnd: RegExp =
  /(?<=[\p{Ll}\d%)][\p{Ll}\d%)]|[:=/] ?\d{1,3}|\.\))\. (?=\p{Lu}|\d+ ?%|[(<>≤≥]|[a-z] ?(?:là|:|=))/u;

/** A letter that begins a line of its own: "a là …", "a) …". */
export const letterDefined: RegExp = /^[a-z] ?(?:là |=|:|\))/;

/** Where a piece ends if points stand before it. */
export const softBreak: RegExp =
  /[.,] |\.?,? [-+] | \/ (?=[\p{Lu}<>≥≤]|\d+ ?% \p{L})|,? (?=nhưng (?:không|tối đa|tổng))|,? và (?=(?:tổng |cộng )?(?:không quá|tối đa))| ?(?=\()|,? (?=(?:(?:cộng )?tối đa|không quá|không vượt quá|trong đó|cho đến) )/giu;

/**
 * Points at the end of a piece: "trừ 0,5 điểm", "cộng thêm 1 điểm", "× điểm tối đa", "Tỷ lệ =
 * a/b".
 */
export const pointsAtEndOfPiece: readonly RegExp[] = [
  new RegExp(`(?:^|[ :])trừ (?:đi )?${numberPattern} ?(?:%(?: điểm)?|điểm|đ)?$`, "i"),
  new RegExp(`(?:cộng|thưởng) (?:thêm )?${numberPattern} ?(?:điểm|đ)$`, "i"),
  new RegExp(`× ?(?:điểm tối đa|${numberPattern}(?: ?điểm)?)(?: ?/ ?100 ?%?)?$`, "i"),
  /^(?:tỷ|tỉ) lệ ?= ?\p{L}[^=:;,]*\/[^=:;,]*$/iu,
];

/** "0,5 điểm/sáng kiến" */
export const pointsForEach: RegExp = new RegExp(
  `^(?:được |cộng |thưởng )?${numberPattern} ?(?:điểm|đ) ?/ ?\\p{L}[^\\d,;:()]*$`,
  "iu",
);

/** "đạt điểm tối đa khi từ 80% trở lên" */
export const fullFromOn: RegExp = /^(?:được |đạt )?điểm tối đa (?:khi|nếu) [^:;]*trở lên$/i;

/** A letter or number that marks a piece: "a)", "1." */
export const bullet: RegExp = /^(?:[a-zđ]|\d{1,2})\) ?(?=\S)|^\d{1,2}\. (?=\p{L})/iu;

/** Where a clause of a piece may end. */
export const clauseEnd: RegExp =
  /, | ?\(|\)|,? (?=nhưng )|,? và (?=(?:trừ )?(?:tối đa|không quá))/iu;

/** "nhân với điểm tối đa" */
export const timesInWords: RegExp =
  / nhân (?:với )?(?=(?:số )?điểm (?:tối đa|chuẩn)|\d[\d.,]* ?(?:điểm|đ)(?!\p{L}))/giu;

/** "tỷ lệ x 2" */
export const timesAsLetter: RegExp =
  /(?<=[\p{L}\d)%\]] |[\d)%\]])x(?= ?(?:[(\d]|(?:số )?điểm|tỷ lệ|tỉ lệ))/giu;
