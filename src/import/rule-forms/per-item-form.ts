import { readDecimal } from "../../numbers/decimal-text.js";
import { readLimit } from "./limit.js";
import { denies } from "./options.js";
import { type RuleForm, refuse, refuseAmbiguous, refusePiece } from "./outcome.js";
import { readOption } from "./read-option.js";
import { taken } from "./taken.js";

/** "Mỗi tin, bài: 0,5 điểm, tối đa 5 điểm": points for each item, up to the maximum. */
export const perItemForm: RuleForm = ({ pieces, max }) => {
  const items = pieces.filter((piece) => each.test(piece));
  const [item, ...more] = items;
  if (item === undefined || pieces.some((piece) => taken.test(piece))) {
    return undefined;
  }
  if (more.length > 0) {
    return refuse("có hai loại được tính theo số lượng", "two kinds of items are counted");
  }
  const option = readOption(item.replace(each, ""));
  if (option === undefined) return refusePiece(item);
  if (option.worth.ambiguous !== undefined) return refuseAmbiguous(option.worth.ambiguous);
  const { points } = option.worth.worth;
  // "Mỗi 02 bài" and "mỗi 10%" count by more than one.
  if (points === undefined || /\d/.test(option.label)) return refusePiece(item);
  for (const piece of pieces) {
    if (piece === item || givesNothing(piece)) continue;
    const read = readLimit(piece, max);
    if (read === undefined) return refusePiece(piece);
    if (read !== "same") return read;
  }
  return {
    rule: {
      kind: "per-item",
      item: option.label.replace(/(?<! không| chưa) (?:đạt|được)$/i, ""),
      pointsEach: points,
    },
    note: { vi: "tính theo số lượng, tối đa bằng điểm tối đa", en: "by number, up to the maximum" },
  };
};

const each = /^(?:cứ |với )?mỗi (?:một |01 |1 )?(?=\S)/iu;

function givesNothing(piece: string): boolean {
  const option = readOption(piece);
  const points = option?.worth.worth?.points;
  return option !== undefined && denies(option.label) && readDecimal(points)?.isZero() === true;
}
