import { saysException } from "./limiting.js";

/**
 * True for a sentence by which a criterion does not apply when nothing arose: "Trường hợp không
 * phát sinh thì giảm trừ điểm tối đa tương ứng", "không được giao: không áp dụng".
 */
export function saysAbsent(piece: string): boolean {
  const [end] = leavesOut.exec(piece.slice(-longestEnd)) ?? [];
  if (end === undefined) return false;
  const when = piece.slice(0, piece.length - end.length);
  return nothingArose.test(when) && !/[\d:;×]/.test(when) && !saysException(when);
}

/** Words that nothing arose, with what did not behind them: "trong năm không phát sinh …". */
export const nothingArose: RegExp =
  /^(?:(?:trường hợp|nếu|khi) )?(?:(?:trong )?(?:năm|kỳ|quý|tháng)(?: đánh giá)? )?không(?: có phát sinh| phát sinh| được giao| có)?(?: |$)/i;

const longestEnd = 110;
const noScore = "không (?:chấm|đánh giá|tính)(?: điểm)?(?: tiêu chí này)?";
const lessMaximum =
  "(?:được )?giảm trừ (?:số )?điểm tối đa(?: tương ứng)?|điểm tối đa (?:được )?giảm trừ(?: tương ứng)?";
const leavesOut = new RegExp(
  `(?:,|:)?(?: thì)? (?:(?:${noScore})(?:,)?(?: và)? )?(?:${lessMaximum}|không áp dụng|không đánh giá tiêu chí này)$`,
  "i",
);
