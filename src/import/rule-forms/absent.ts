import { saysException } from "./limiting.js";
import { arises, leavesOut, leftOutWhen, saysWhen } from "./patterns/absent.js";

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
  return saysAbsent(piece) && saysWhen.test(piece);
}

function isCause(cause: string): boolean {
  return arises.test(cause) && !/[\d:;,×]/.test(cause) && !saysException(cause);
}

const longestEnd = 110;
