/** Matches whole words, with marks, in text as the table prints it. */
function anyOf(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, "iu");
}

const exception = anyOf(
  "riêng (?:đối với|trường hợp|với)|ngoại trừ|không áp dụng|áp dụng (?:đối với|cho|từ)|trong đó|(?:lần|vụ|cuộc|ngày|bài|văn bản) thứ|hết (?:số )?điểm|toàn bộ (?:số )?điểm|nhân đôi|gấp đôi|làm tròn|tùy|tuỳ|đồng thời bị|và bị trừ|hệ số",
);

// "Chuyên mục riêng" makes no exception, "riêng cấp xã" does.
const apart = /(?:^|[,;(] ?|và )riêng(?!\p{L})/iu;

const condition = anyOf(
  "nếu|khi|trừ|loại trừ|không bao gồm|không tính|không kể|không xét|chỉ (?!số|đạo|tiêu|dẫn|huy|thị|định|mục)\\p{L}+|đối với|tối đa|tối thiểu|không quá|không vượt quá|nhưng|với điều kiện|đồng thời|thêm|còn lại|mà|trước khi|sau khi|tái phạm|trường hợp khác|trở đi",
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
