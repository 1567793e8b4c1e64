/** "Lĩnh vực I: …", "Điều 4. …" */
export const sectionedTitle: RegExp =
  /^(lĩnh vực|tiêu chí|nội dung|nhóm tiêu chí|nhóm|mục|phần|chương|điều|chuyên đề|nhiệm vụ)\s+(?:số\s+)?([IVX]{1,5}|[A-ZĐ]|\d{1,3})\s?[.):–-]\s*(?=\S)(.+)$/isu;

/** "0,5 điểm" and "12.5 %" are figures, not numbers of rows. */
export const unitOfFigure: RegExp = /^(?:%|điểm)/u;

/**
 * Letters in the order of lists. Vietnamese lists count a, b, c, d, đ, e, g …, English ones a, b,
 * c, d, e, f …, and some go through the whole alphabet.
 */
export const lettersOfLists = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/** Letters that a list may leave out. */
export const lettersLeftOut = "ăâđêfjôơưwz";

/** "Nhóm …", "Phần …". Without marks. */
export const headingWithoutNumber: RegExp = /^(?:nhom|phan|chuong|muc|linh vuc) /;

/** "… (tiếp theo)". Without marks. */
export const continuedOnPage: RegExp = / tiep(?: theo)?$/;

/** "Tiêu chí 1.1", "Mục II" */
export const wordBeforeCode: RegExp = /^(?:lĩnh vực|tiêu chí|nhóm|mục|phần|lv|tc)\s*(?=[\dIVX])/iu;

/** "Hoặc …", "Đối với …". Without marks. */
export const alternativeRow: RegExp = /^(?:hoac|doi voi)(?: |$)/;

/** "… 2 điểm", "tỷ lệ = …", "không được tính điểm" */
export const ruleInside: RegExp =
  /\d ?(?:điểm|đ)(?!\p{L})|×|[)\p{L}%] ?[x*] ?\d|^(?:điểm|tỷ lệ|tỉ lệ) ?=|không (?:được )?tính điểm/iu;

/** A line that speaks of points: "2 điểm", "2đ". */
export const speaksOfPoints: RegExp = /(?:điểm|\dđ)/i;
