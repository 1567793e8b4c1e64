import { otherThings, peopleAndPapers, turningWords } from "./patterns/other-points.js";

/**
 * True for a heading that may name a round but holds other than the points of the round: "Điểm trước
 * thẩm định", "Điểm không được công nhận", "Tỷ lệ tự đánh giá". Such a column is named as not read, for it must never be
 * taken for the round.
 *
 * @param folded the heading, in lower case and without marks
 */
export function isOfOtherPoints(folded: string): boolean {
  return (
    otherThings.test(folded) ||
    peopleAndPapers.test(folded) ||
    turningWords.some((pattern) => pattern.test(folded))
  );
}
