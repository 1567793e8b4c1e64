import { numberPattern } from "./numbers.js";

/** The maximum said again: "Điểm tối đa: 2 điểm". */
export const restated: RegExp = new RegExp(
  `^(?:mức )?(?:điểm tối đa|thang điểm|điểm chuẩn)(?: là)? ?[:=] ?(${numberPattern})(?: ?điểm| ?đ)?$`,
  "i",
);

/** What is counted or not: "không bao gồm văn bản mật". */
export const scopeWords: RegExp =
  /^\(?(?:không bao gồm|không tính|không kể|bao gồm cả|(?:mẫu số )?chỉ tính|trừ|ngoại trừ) \p{L}/iu;

/** What makes such a sentence a part of the rule. */
export const moreThanScope: RegExp = /\d|điểm|[:×]|lần|nếu|khi|riêng/i;

/** The maximum of the row behind its wording: "< 90 %: 0: 4". */
export const glued: RegExp = new RegExp(
  `^(.*[:=] ?${numberPattern}(?: ?điểm| ?đ)?) ?: ?(${numberPattern})$`,
);

/** Where the figures come from: "Số liệu lấy từ …", "Tài liệu kiểm chứng: …". */
export const sourceWords: RegExp =
  /^(?:số liệu|dữ liệu|nguồn(?: số liệu| dữ liệu)?|minh chứng|(?:tài liệu|hồ sơ) (?:kiểm chứng|minh chứng)|căn cứ|thông tin lấy)(?: |:)/i;

/** What makes a sentence about a source a part of the rule. */
export const saysPoints: RegExp =
  /điểm|\d ?đ(?!\p{L})|[×%(]|trường hợp|(?<!\p{L})(?:thì|kể cả|kể từ|một nửa|bỏ qua|cộng|lần|mỗi|mức|riêng|ít nhất|tối thiểu|trở lên|trung bình|không|phải|tính|chấm)(?!\p{L})/iu;

/** "Tỷ lệ kiến nghị được thực hiện xong" names a number. */
export const measureWords: RegExp = /^(?:tỷ lệ|tỉ lệ|mức độ|số|số lượng|kết quả|thời gian) /i;

/** What no heading of a wording holds. */
export const noHeading: RegExp =
  /[\d<>≤≥×=/]|điểm|^(?:nhóm|giai đoạn|trường hợp|mỗi|cứ|theo|do|tối đa)(?: |$)/i;
