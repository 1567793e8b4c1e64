const deed = "(?:(?:gửi|nộp|trình|ban hành|hoàn thành|báo cáo|kế hoạch|văn bản) ){0,3}";

/** "Chậm nhất ngày 10/12", "Gửi báo cáo đến hết 10/12" */
export const untilDay: RegExp = new RegExp(
  `^${deed}(?:chậm nhất(?: là| vào)?|muộn nhất(?: là| vào)?|đến hết|trước hoặc trong) (?:ngày )?(\\d{1,2})/(\\d{1,2})$`,
  "i",
);

/** "sau ngày 10/12" */
export const afterDay: RegExp = new RegExp(`^${deed}sau (?:ngày )?(\\d{1,2})/(\\d{1,2})$`, "i");

/** "Đúng hạn", "Báo cáo đúng thời hạn" */
export const punctual: RegExp = new RegExp(`^${deed}(?:đúng|trong) (?:thời )?hạn$`, "i");

/** "chậm từ 1 đến 5 ngày", "chậm không quá 5 ngày" */
export const withinDays: RegExp = new RegExp(
  `^${deed}(?:chậm|trễ|muộn|quá hạn) (?:từ )?(?:(?:0?(\\d{1,2})(?: ngày)? ?(?:-|đến) ?)|(?:không quá|đến) )?0?(\\d{1,2}) ngày$`,
  "i",
);

/** "chậm quá 5 ngày", "quá 5 ngày hoặc không gửi" */
export const beyondDays: RegExp = new RegExp(
  `^${deed}(?:(?:chậm|trễ|muộn|quá hạn) )?(?:quá|trên) 0?(\\d{1,2}) ngày( hoặc không (?:gửi|nộp|báo cáo|ban hành|thực hiện))?$`,
  "i",
);

/** "không gửi báo cáo" */
export const never: RegExp =
  /^không (?:gửi|nộp|trình|ban hành|báo cáo|thực hiện|hoàn thành)(?: (?:báo cáo|kế hoạch|văn bản))?$/i;

/** Days that are counted from the first: "không quá 5 ngày". */
export const upToDays: RegExp = /không quá|đến/i;
