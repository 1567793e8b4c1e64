import { readDecimal } from "../../numbers/decimal-text.js";
import { foldText } from "../grid.js";
import { countsByMore } from "./counts-by-more.js";
import { readLimit } from "./limit.js";
import { type RuleForm, refuse, refuseAmbiguous, refusePiece } from "./outcome.js";
import { isRest } from "./read-interval.js";
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
  if (points === undefined || countsByMore(option.label)) return refusePiece(item);
  // What counts for nothing good is counted to take points away, and the table does not say so.
  if (isBad(option.label)) return refusePiece(item);
  for (const piece of pieces) {
    if (piece === item || givesNothing(piece, option.label)) continue;
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

// "không có: 0", "không có sáng kiến nào: 0" say what a count of 0 gives anyway.
function givesNothing(piece: string, item: string): boolean {
  const option = readOption(piece);
  const points = option?.worth.worth?.points;
  if (option === undefined || readDecimal(points)?.isZero() !== true) return false;
  if (isRest(option.label)) return true;
  const [, denied] = /^(?:không|chưa)(?: có)?(.*?)(?: nào)?$/i.exec(option.label) ?? [];
  return denied !== undefined && ` ${foldText(item)} `.includes(` ${foldText(denied)} `.trimEnd());
}

function isBad(label: string): boolean {
  return /(?:^| )(?:cham|tre|muon|qua han|vi pham|sai pham|sai|ky luat|bi|vang|thieu|khong|chua|loi)(?: |$)/.test(
    foldText(label),
  );
}
