import { numberPattern } from "./numbers.js";

/** Words by which points are taken away. */
export const takenWords = "trừ|giảm|bớt|mất";

/** A piece that takes points away; "giảm nghèo" and the like take none. */
export const taken: RegExp = new RegExp(
  `(?:^|[ :,(])(?:trừ(?![\\p{L}])|(?:${takenWords})(?: đi| thêm)?:? ?\\d)`,
  "iu",
);

/** What tells that something is counted, and not one level of several. */
export const counted: readonly RegExp[] = [
  /^(?:cứ |mỗi |từng |0?1 |một )/i,
  /^(?:thiếu|vắng|chậm|trễ|giảm|sai|hụt) (?:mỗi|từng|cứ|0?1|một) /i,
  new RegExp(`(?:^|[ :])(?:${takenWords}) (?:đi )?\\d[\\d.,]* ?(?:điểm|đ|%[^/]*)? ?/`, "i"),
  /(?:^| )(?:mỗi|từng) /i,
];

const amount = `(${numberPattern} ?(?:%(?: (?:số |tổng số )?điểm(?: tối đa)?)?|điểm|đ)?)`;

/** "mỗi báo cáo chậm trừ 0,5 điểm", "có kỳ họp chậm: trừ 0,5đ/kỳ họp" */
export const labelFirst: RegExp = new RegExp(
  `^(.+?)(?: thì| sẽ)?(?: bị)?[,:]? ?(?:${takenWords})(?: đi)?:? ${amount}(?: ?/ ?(\\p{L}[^\\d/,;:()]*))?$`,
  "iu",
);

/** "trừ 1 điểm cho mỗi lần vi phạm" */
export const amountFirst: RegExp = new RegExp(
  `^(?:${takenWords})(?: đi)?:? ${amount} ?(?:/|cho|đối với|với|(?=mỗi )) ?(\\P{L}{0,2}\\p{L}.*|0?1 .*)$`,
  "iu",
);

/** What is counted, said first: "mỗi báo cáo". */
export const countedFirst: RegExp = /^(?:cứ|mỗi|từng) /i;

/** What stands before the thing that is counted: "cứ mỗi một". */
export const eachOne: RegExp = /^(?:cứ )?(?:(?:mỗi|từng) )?(?:(?:một|01|1) (?!%))?/i;

/** More than one at a time: "cứ 05 hồ sơ", "cứ giảm 5%". */
export const lots: RegExp =
  /^(?:cứ |mỗi |từng )+((?:(?:giảm|thiếu|chậm|hụt) )?(?!0?1(?!\d))\d{1,3}(?: ?%| (?=\p{L})).*)$/iu;

/** Points taken inside a label: "chậm trừ 1". */
export const takenInside: RegExp = new RegExp(
  `(?:^| )(?:${takenWords}) (?:đi )?\\d+(?!\\d* ?%)`,
  "i",
);

/** "hai ngày" counts by more than one. */
export const severalAtOnce: RegExp =
  /^(?:hai|ba|bốn|năm \p{L}+ trở|sáu|bảy|tám|chín|mười|chục|trăm|nửa|cặp|vài) /iu;

/** "khách quan không" takes nothing. */
export const takesNothing: RegExp = /(?:^| )(?:không|chưa)$|điểm|[:;=×()<>≤≥]/i;

/** "Không có trường hợp vi phạm nào" says what no occurrence gives anyway. */
export const noOccurrence: RegExp =
  /^không(?: có| phát sinh| để xảy ra)*(?: trường hợp)?(.*?)(?: nào)?$/i;

/** A label that goes on from another: "và gửi báo cáo". */
export const joinedOn: RegExp = /^(?:và|hoặc|trong|trước|sau) |[:;()]/i;

/** "Đủ số kỳ", "đúng hạn": all that could be counted is in order. */
export const complete: RegExp =
  /(?<!\p{L})(?:đủ|đầy đủ|đúng hạn|đúng thời hạn|đúng quy định|kịp thời|tất cả|100 ?%|trở lên)(?!\p{L})/iu;

/** "chậm", "thiếu": what is counted is short of that. */
export const lacks: RegExp =
  /(?<!\p{L})(?:thiếu|vắng|chậm|trễ|muộn|quá hạn|giảm|hụt|sai|không|chưa|thấp hơn)(?!\p{L})/iu;
