/** Matches whole words, with marks, in text as the table prints it. */
function anyOf(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, "iu");
}

const exception = anyOf(
  "riêng (?:đối với|trường hợp|với)|ngoại trừ|không áp dụng|áp dụng (?:đối với|cho|từ)|trong đó|(?:lần|vụ|cuộc|ngày|bài|văn bản) thứ|hết (?:số )?điểm|toàn bộ (?:số )?điểm|nhân đôi|gấp đôi|làm tròn|tùy|tuỳ|đồng thời bị|và bị trừ|hệ số|trường hợp đặc biệt|xem xét|hội đồng (?:\\p{L}+ )?(?:quyết định|chấm|cho)|do \\p{L}+(?: \\p{L}+)? (?:quyết định|chấm)",
);

// "Chuyên mục riêng" makes no exception, "riêng cấp xã" does.
const apart = /(?:^|[,;(] ?|và )riêng(?!\p{L})/iu;

const condition = anyOf(
  "nếu|khi|(?<!khai )trừ|loại trừ|không bao gồm|không tính|không kể|không xét|chỉ (?!số|đạo|tiêu|dẫn|huy|thị|định|mục)\\p{L}+|đối với|tối đa|tối thiểu [\\d,.]+ ?(?:điểm|đ)|không quá|không vượt quá|nhưng|với điều kiện|đồng thời|thêm|còn lại|mà|trước khi|sau khi|tái phạm|trường hợp khác|trở đi",
);

/** True for words that make an exception: no label says what they do to the points. */
export function saysException(label: string): boolean {
  return exception.test(label) || apart.test(label);
}

/**
 * True for words that limit what is counted, or say when: a level may be described by them, since
 * a person compares the level; a count, a share or a deduction may not.
 */
export function saysCondition(label: string): boolean {
  return saysException(label) || condition.test(label);
}

const verb = anyOf(
  "thì|là|bằng|kể cả|kể từ|cả|một|nửa|lần|mỗi|từng|cứ|cộng|giảm|tăng|đã|có|được|bị|sang|mức|bỏ|lấy|do|theo|còn|hoặc|không|chưa",
);

const clauseStart =
  /^(?:trong|và|hoặc|từ|đến|trước|sau|quá|ít|kèm|tính|phải|yêu cầu|để|với|cho|ngoài|trên|dưới)(?: |$)/i;

/** True for a sentence, which says something; a heading only names ("Giải ngân vốn"). */
export function isSentence(text: string): boolean {
  return verb.test(text) || clauseStart.test(text) || wordsIn(text) > longestHeading;
}

const longestHeading = 12;

/** True where a second sentence begins inside: "một lần, Mỗi sáng kiến". */
export function joinsSentences(text: string): boolean {
  return /\. |[,:] \p{Lu}\p{Ll}/u.test(text);
}

/**
 * True where every stretch between commas is short, as in a list of names: "đầy đủ, đúng hạn". A
 * longer one, or one that begins like a sentence,
 * may be a clause of its own.
 */
export function isList(text: string): boolean {
  if (joinsSentences(text)) return false;
  const [first = "", ...others] = text.split(/, ?/);
  const short = others.length === 0 || wordsIn(first) <= longestFirst;
  return short && others.every((stretch) => wordsIn(stretch) <= longestStretch);
}

const longestFirst = 6;
const longestStretch = 3;

function wordsIn(text: string): number {
  return text.trim().split(" ").length;
}
