import { saysCondition } from "./limiting.js";

const source =
  /^(?:số liệu|dữ liệu|nguồn(?: số liệu| dữ liệu)?|minh chứng|(?:tài liệu|hồ sơ) (?:kiểm chứng|minh chứng)|căn cứ|thông tin lấy)(?: |:)/i;

/** True for words that begin a sentence about where the figures come from. */
export function namesSource(text: string): boolean {
  return source.test(text);
}

/** True for such a sentence; points or a limit inside one are part of the rule. */
export function isSource(piece: string): boolean {
  const plain = !saysCondition(piece) && !saysPoints.test(piece);
  const [, ...others] = piece.split(", ");
  return namesSource(piece) && plain && others.every((name) => name.split(" ").length <= 5);
}

const saysPoints =
  /điểm|\d ?đ(?!\p{L})|[×%(]|trường hợp|(?<!\p{L})(?:thì|kể cả|kể từ|một nửa|bỏ qua|cộng|lần|mỗi|mức|riêng|ít nhất|tối thiểu|trở lên|trung bình|không|phải|tính|chấm)(?!\p{L})/iu;
