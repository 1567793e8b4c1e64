import { numberPattern } from "./numbers.js";

/** A label that names what is taken away: "Mức trừ: 1". */
export const namesDeduction: RegExp = /(?:^| )mức trừ(?: |$)/i;

/** Words that end like a change of points and are none: "khen thưởng: 1". */
export const compoundAtEnd: RegExp = /(?:^| )(?:khen thưởng|xử phạt|công cộng|khai trừ)$/i;

/** Points behind a label: "Đạt (1 điểm)", "Không ban hành 0 điểm". */
export const pointsAtEnd: RegExp = new RegExp(
  `(?:\\((${numberPattern} ?(?:điểm|đ))\\)|(?:^| )(${numberPattern} ?(?:điểm|đ)))$`,
  "i",
);

/** Points before a label: "2 điểm nếu ban hành trong quý I". */
export const pointsAtStart: RegExp = new RegExp(
  `^(?:đạt |được |chấm |tính |cho )?(${numberPattern} ?(?:điểm|đ))(?: ?:|,? nếu|,? khi) (\\p{L}.*)$`,
  "iu",
);

/** "dưới 80% thì không được điểm" */
export const nothingAtEnd: RegExp =
  /(?: thì|:)? (?:không|chưa) (?:được |có )?(?:tính |chấm |cho )?điểm$/i;

/** "không phát sinh thì đạt điểm tối đa" */
export const wholeAtEnd: RegExp =
  /(?: thì| được| đạt)? (?:được|đạt|chấm|tính đủ|được tính|tính) (?:số )?điểm tối đa$/i;

/** Points behind these words are a limit, taken away, or given on top: "tối đa 2", "cộng 1" … */
export const changeAtEnd: RegExp =
  /(?:^|[ (,:])(?:tối đa|tối thiểu|cao nhất|thấp nhất|không quá|khoảng|từ|đến|dưới|trừ|trừ đi|giảm|bớt|mất|hạ|thêm|cộng|thưởng|phạt|thang|tổng)(?: số)?(?: điểm)?(?: là)?$/i;

/** … and without a colon in between also an end of a range, or part of a sum: "trên 2 điểm". */
export const limitAtEnd: RegExp =
  /(?:^|[ (,:])(?:quá|ít nhất|tới|trên|hơn|đi|là|cho|×|\/|-|[<>≤≥])$/i;

/** Words that join a label to its points: "… thì được 2 điểm". */
export const linkAtEnd: RegExp = / (?:thì được|thì chấm|thì|được tính|được chấm|được|chấm)$/i;

/** A label that is no level, since it says more than one. */
export const noLevel: readonly RegExp[] = [
  // Points, or what counts, of another piece that was not cut off.
  /[:=] ?(?:trừ|giảm|điểm|từ|đến|dưới|trên|khoảng|\d)/i,
  /(?:^| )(?:mỗi|từng|cứ)(?: |$)/i,
  /(?:trừ|cộng|thêm) \d/i,
  /không (?:được |có |tính )*điểm/i,
  /[\p{Ll}\d)]\. \p{Lu}/u,
  /\d hoặc$/i,
  // What says something of the table, or of whom the rule is for.
  /^(?:(?:mức |số |tổng |tổng số )?điểm(?: chuẩn| tối đa)?|hệ số|trọng số|ghi chú)$/i,
  /^\(|[×=]|công thức/i,
  /^(?:đối với|áp dụng|nhóm|giai đoạn)(?: |$)/i,
];

/** A label that denies: "không đạt", "chưa có", "còn lại". */
export const denial: RegExp =
  /^(?:nếu )?(?:không|chưa|thiếu|sai|trái|khác|còn lại|ngược lại|(?:các )?trường hợp (?:còn lại|khác))(?: |$)/i;

/** Points inside a label: "đạt 80 điểm trở lên". */
export const pointsInside: RegExp = /\d ?(?:điểm|đ)(?!\p{L})/iu;

/**
 * "Trường hợp có đơn thư thì không tính điểm" behind the levels is none of them: it overrules
 * each.
 */
export const overrules: RegExp = /^(?:trường hợp|nếu) (?!còn lại|khác|không |chưa )/i;

/** What a requirement begins with. */
export const requirement: RegExp =
  /^(?:đã|có|đạt|hoàn thành|thực hiện|ban hành|xây dựng|tổ chức|triển khai|công khai|niêm yết|cập nhật|bố trí|phân công|đăng ký|đề xuất|áp dụng|đầy đủ|đủ|đúng|kịp thời|tất cả|toàn bộ|sử dụng|gửi|nộp|tham dự|tham gia|duy trì|kiện toàn|100 ?%|không (?:có|để)) ?\S/i;

/** What is measured rather than done has levels that the table does not print. */
export const measured: RegExp = / (?:mức độ|tỷ lệ|tỉ lệ) /i;
