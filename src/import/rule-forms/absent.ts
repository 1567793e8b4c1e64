import { saysException } from "./limiting.js";

/**
 * True for a sentence by which a criterion does not apply when nothing arose: "Trường hợp không
 * phát sinh thì giảm trừ điểm tối đa tương ứng", "không được giao: không áp dụng".
 */
export function saysAbsent(piece: string): boolean {
  const [end] = leavesOut.exec(piece.slice(-longestEnd)) ?? [];
  if (end !== undefined) return isCause(piece.slice(0, piece.length - end.length));
  const [, behind] = leftOutWhen.exec(piece) ?? [];
  return behind !== undefined && isCause(behind);
}

/**
 * The same of a remark beside a criterion, which may also tell what happened in one unit: "Không phát
 * sinh, không áp dụng". Only what holds for any unit counts.
 */
export function saysAbsentOfAny(piece: string): boolean {
  return saysAbsent(piece) && /^(?:trường hợp|nếu|khi) | (?:thì|nếu|khi) |giảm trừ/i.test(piece);
}

function isCause(cause: string): boolean {
  return arises.test(cause) && !/[\d:;,×]/.test(cause) && !saysException(cause);
}

const when =
  "^(?:(?:trường hợp|nếu|khi) )?(?:(?:trong )?(?:năm|kỳ|quý|tháng)(?: đánh giá)? )?không";
const arises = new RegExp(`${when} (?:có|phát sinh|có phát sinh|được giao)(?: |$)`, "i");

/** Words that nothing arose, with what did not behind them: "trong năm không phát sinh …". */
export const nothingArose: RegExp = new RegExp(
  `${when}(?: có phát sinh| phát sinh| được giao| có)?(?: |$)`,
  "i",
);

const longestEnd = 110;
const noScore = "không (?:chấm|đánh giá|tính)(?: điểm)?(?: tiêu chí này)?";
const lessMaximum =
  "(?:được )?giảm trừ (?:số )?điểm tối đa(?: tương ứng)?|điểm tối đa (?:được )?giảm trừ(?: tương ứng)?";
const leavesOut = new RegExp(
  `(?:,|:)?(?: thì)? (?:(?:${noScore})(?:,)?(?: và)? )?(?:${lessMaximum}|không áp dụng|không đánh giá tiêu chí này)$`,
  "i",
);
const leftOutWhen = new RegExp(
  `^(?:${lessMaximum}|không áp dụng(?: tiêu chí này)?|không đánh giá tiêu chí này),? ((?:nếu|khi) .+)$`,
  "i",
);
