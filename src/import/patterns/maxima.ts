const most =
  "(?:điểm |số điểm )?(?:tối đa không quá|tối đa|cao nhất|chuẩn|không quá|không vượt quá)";

/** "Trừ tối đa 15", "Bị trừ 2" */
export const takenAway: RegExp = new RegExp(
  `^(?:${most} )?(?:bị |giảm |khấu )?trừ:? ?(?:${most} ?)?(?=\\d)`,
);

/** "+5 điểm (tối đa)" */
export const mostAtEnd: RegExp = new RegExp(` ?\\(?${most}\\)?$`);

/** "Tối đa 10", "Điểm tối đa là: 10" */
export const mostAtStart: RegExp = new RegExp(`^\\(?${most}\\)?(?: là)?:? ?`);

const number = String.raw`(\d+(?:[.,]\d+)*)`;

/** "20 điểm", "10đ", "- 15" */
export const singleMaximum: RegExp = new RegExp(`^([+\\-\\u2212]?) ?${number} ?(?:điểm|đ)?\\.?$`);

/** "0 - 5", "từ 0 điểm đến 5 điểm": from none to all */
export const rangeFromNone: RegExp = new RegExp(
  `^(?:từ )?()0(?: điểm)? ?(?:-|–|đến|÷) ?${number} ?(?:điểm|đ)?$`,
);

/**
 * "10/10": all of them. "5/10" may be points of a maximum, or a day; where both sides are one
 * number there is one reading.
 */
export const wholeOfWhole: RegExp = /^(\d+(?:[.,]\d+)?) ?\/ ?\1(?= ?(?:điểm|đ)?$)/;

/** Points at the end of a title: "Chỉ đạo điều hành (20 điểm)". */
export const maximumAtEnd: RegExp =
  /\(\s*((?:(?:điểm )?tối đa:? )?[+-]?\s?\d+(?:[.,]\d+)? ?(?:điểm|đ))\s*\)\s*[:.]?$/iu;

/** A maximum in a filled table: "10", "Tối đa 10", "+5 điểm", "0 - 10". */
export const filledMaximum: RegExp =
  /^(?:(?:điểm )?tối đa:?|cộng|trừ|từ 0 đến|0 ?[-–—])? ?[+\-−]? ?(\d[\d.,]*) ?(?:điểm|đ)? ?(?:tối đa)?$/iu;

/** The same behind a title that is compared: "… (tối đa 20 điểm)". */
export const maximumInBrackets: RegExp =
  /\(\s*(?:tối đa\s*)?\d[\d.,]*\s*(?:điểm|đ)?\s*\)\s*[:.;]?\s*$/iu;

/** "0,5/1 điểm": points of the maximum */
export const pointsOfMaximum: RegExp = /^([\d.,]+)\s*(?:điểm|đ)?\s*\/\s*([\d.,]+)\s*(?:điểm|đ)?$/iu;

/** "4,125 điểm" */
export const threeDecimals: RegExp = /^\+?(\d{1,3})[.,](\d{3})(?:\s?(?:điểm|đ))?$/iu;

/** That a criterion does not apply: "Không áp dụng", "KPS". Without marks. */
export const notApplicableWords: RegExp =
  /^(?:khong (?:ap dung|phat sinh|thuoc doi tuong)|kad|kpt|kps|not applicable|n a)(?: |$)/;

/** A row that prints a share of the points: "Tỷ lệ đạt được". Without marks. */
export const shareText: RegExp =
  /^(?:dat )?(?:t[iy] le|phan tram)(?: (?:dat|dat duoc|hoan thanh|diem|diem dat|so voi diem toi da|tong diem))*$/;
