const when =
  "^(?:(?:trường hợp|nếu|khi) )?(?:(?:trong )?(?:năm|kỳ|quý|tháng)(?: đánh giá)? )?không";

/** "Trường hợp không phát sinh", "trong năm không được giao" */
export const arises: RegExp = new RegExp(
  `${when} (?:có|phát sinh|có phát sinh|được giao)(?: |$)`,
  "i",
);

/** Words that nothing arose, with what did not behind them: "trong năm không phát sinh …". */
export const nothingArose: RegExp = new RegExp(
  `${when}(?: có phát sinh| phát sinh| được giao| có)?(?: |$)`,
  "i",
);

const noScore = "không (?:chấm|đánh giá|tính)(?: điểm)?(?: tiêu chí này)?";

const lessMaximum =
  "(?:được )?giảm trừ (?:số )?điểm tối đa(?: tương ứng)?|điểm tối đa (?:được )?giảm trừ(?: tương ứng)?";

/** "… thì giảm trừ điểm tối đa tương ứng", "…: không áp dụng" */
export const leavesOut: RegExp = new RegExp(
  `(?:,|:)?(?: thì)? (?:(?:${noScore})(?:,)?(?: và)? )?(?:${lessMaximum}|không áp dụng|không đánh giá tiêu chí này)$`,
  "i",
);

/** "Không áp dụng tiêu chí này nếu …" */
export const leftOutWhen: RegExp = new RegExp(
  `^(?:${lessMaximum}|không áp dụng(?: tiêu chí này)?|không đánh giá tiêu chí này),? ((?:nếu|khi) .+)$`,
  "i",
);

/** What holds for any unit says when it does. */
export const saysWhen: RegExp = /^(?:trường hợp|nếu|khi) | (?:thì|nếu|khi) |giảm trừ/i;
