/** Words that make an exception: no label says what they do to the points. */
export const exceptionWords =
  "riêng (?:đối với|trường hợp|với)|ngoại trừ|không áp dụng|áp dụng (?:đối với|cho|từ)|trong đó|(?:lần|vụ|cuộc|ngày|bài|văn bản) thứ|hết (?:số )?điểm|toàn bộ (?:số )?điểm|nhân đôi|gấp đôi|làm tròn|tùy|tuỳ|đồng thời bị|và bị trừ|hệ số|trường hợp đặc biệt|xem xét|hội đồng (?:\\p{L}+ )?(?:quyết định|chấm|cho)|do \\p{L}+(?: \\p{L}+)? (?:quyết định|chấm)";

/** "Chuyên mục riêng" makes no exception, "riêng cấp xã" does. */
export const apart: RegExp = /(?:^|[,;(] ?|và )riêng(?!\p{L})/iu;

/** Words that limit what is counted, or say when. */
export const conditionWords =
  "nếu|khi|(?<!khai )trừ|loại trừ|không bao gồm|không tính|không kể|không xét|chỉ (?!số|đạo|tiêu|dẫn|huy|thị|định|mục)\\p{L}+|đối với|tối đa|tối thiểu [\\d,.]+ ?(?:điểm|đ)|không quá|không vượt quá|nhưng|với điều kiện|đồng thời|thêm|còn lại|mà|trước khi|sau khi|tái phạm|trường hợp khác|trở đi";

/** Words of a sentence, which says something; a heading only names ("Giải ngân vốn"). */
export const sentenceWords =
  "thì|là|bằng|kể cả|kể từ|cả|một|nửa|lần|mỗi|từng|cứ|cộng|giảm|tăng|đã|có|được|bị|sang|mức|bỏ|lấy|do|theo|còn|hoặc|không|chưa";

/** What begins a clause and no name. */
export const clauseStart: RegExp =
  /^(?:trong|và|hoặc|từ|đến|trước|sau|quá|ít|kèm|tính|phải|yêu cầu|để|với|cho|ngoài|trên|dưới)(?: |$)/i;
