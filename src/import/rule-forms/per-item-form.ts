import { readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { inBoth } from "../../text/language.js";
import { denies } from "./options.js";
import {
  type FormOutcome,
  type RuleForm,
  refuse,
  refuseAmbiguous,
  refusePiece,
  shown,
} from "./outcome.js";
import { readOption } from "./read-option.js";
import { numberPattern, readNumber } from "./read-worth.js";

/** "Mỗi tin, bài: 0,5 điểm, tối đa 5 điểm": points for each item, up to the maximum. */
export const perItemForm: RuleForm = ({ pieces, max }) => {
  const items = pieces.filter((piece) => each.test(piece));
  const [item, ...more] = items;
  if (item === undefined || pieces.some((piece) => /(?:^|[ :])trừ(?: |$)/i.test(piece))) {
    return undefined;
  }
  if (more.length > 0) {
    return refuse("có hai loại được tính theo số lượng", "two kinds of items are counted");
  }
  const option = readOption(item.replace(each, ""));
  if (option === undefined) return refusePiece(item);
  if (option.worth.ambiguous !== undefined) return refuseAmbiguous(option.worth.ambiguous);
  const { points } = option.worth.worth;
  if (points === undefined) return refusePiece(item);
  for (const piece of pieces) {
    if (piece === item || givesNothing(piece)) continue;
    const refused = refuseLimit(piece, max);
    if (refused !== undefined) return refused;
  }
  return {
    rule: {
      kind: "per-item",
      item: option.label.replace(/ (?:đạt|được)$/i, ""),
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

const limit = new RegExp(
  `^(?:nhưng )?(?:(?:cộng|tổng|tổng điểm|tổng số điểm|và) )*(?:tối đa|không quá|không vượt quá|cho đến|được tối đa)(?: không quá| là| bằng|:)? ?(?:(?:số )?điểm tối đa|(${numberPattern})(?: ?điểm| ?đ)?)$`,
  "i",
);

function refuseLimit(piece: string, max: ExactDecimal): FormOutcome {
  const found = limit.exec(piece);
  if (found === null) return refusePiece(piece);
  if (found[1] === undefined) return undefined;
  const value = readNumber(found[1]);
  if (value === "ambiguous") return refuseAmbiguous(found[1]);
  const most = readDecimal(value);
  if (most === undefined) return refusePiece(piece);
  if (most.equals(max)) return undefined;
  return {
    refused: inBoth((language) =>
      language === "vi"
        ? `tối đa ghi ${shown(most, language)} mà điểm tối đa là ${shown(max, language)}`
        : `the limit printed is ${shown(most, language)}, the maximum is ${shown(max, language)}`,
    ),
  };
}
