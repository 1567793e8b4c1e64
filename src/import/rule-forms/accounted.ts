import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { numberPattern, readNumber } from "./read-worth.js";

/**
 * The first word or number of a wording that neither the rule nor what was set apart says;
 * `undefined` where all are said. The last net below the forms: what one of them passed over is
 * found here.
 *
 * @param text the wording
 * @param said the rule and the texts that were set apart, as plain data
 */
export function findUnsaid(text: string, said: unknown, max: ExactDecimal): string | undefined {
  const texts: string[] = [];
  const numbers: ExactDecimal[] = [max];
  gather(said, texts, numbers);
  const words = new Set(texts.flatMap((line) => line.toLowerCase().match(wordOrNumber) ?? []));
  const values = new Set(numbers.flatMap((value) => formsOf(value, max)));
  for (const [token] of text.toLowerCase().replaceAll(quotient, " ").matchAll(wordOrNumber)) {
    if (words.has(token) || grammar.has(token) || symbol.test(token)) continue;
    const value = /^\d/.test(token) ? readNumber(token) : undefined;
    if (value === undefined || !values.has(value)) return token;
  }
  return undefined;
}

const wordOrNumber = new RegExp(`${numberPattern}|\\p{L}+`, "gu");

// "1/4 × điểm tối đa" stands in the rule as a share, the letters of a formula as what they count.
const quotient = /\d{1,3} ?\/ ?\d{1,3}(?= ?×? ?(?:số )?điểm)/g;
const symbol = /^[a-z]$/;

function gather(value: unknown, texts: string[], numbers: ExactDecimal[]): void {
  if (typeof value === "string") {
    const number = readDecimal(value);
    if (number === undefined) texts.push(value);
    else numbers.push(number);
  } else if (typeof value === "number")
    numbers.push(...[readDecimal(value)].flatMap((n) => n ?? []));
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) gather(inner, texts, numbers);
  }
}

// A share stands there as a percentage, what is lost as what is kept.
function formsOf(value: ExactDecimal, max: ExactDecimal): readonly string[] {
  const percent = value.shiftedBy(2);
  const forms = [value, percent, max.minus(value), new ExactDecimal(100).minus(percent)];
  return forms.map(toDecimalText);
}

// Words by which a table says how points are given; the forms read them.
const grammar = new Set(
  (
    "mỗi cứ từng một điểm đ tối đa thì được bị sẽ tính theo công thức sau là như trừ đi giảm bớt mất cho từ đến tới " +
    "dưới trên trở lên tỷ tỉ lệ nếu khi đạt số và không quá vượt hết trong đó với nhưng tổng cộng thưởng thêm mức " +
    "chuẩn đánh giá cách x đối hơn bằng lớn nhỏ thấp cao ít nhất nhiều có chấm trường hợp phát sinh vụ lần kết quả " +
    "còn lại khác ngược những các xuống này của nội dung dừng thôi lấy âm " +
    "đúng đủ năm kỳ quý tháng tiêu chí tương ứng áp dụng thang bảng giao 0 00 1 01 100 2"
  ).split(" "),
);
