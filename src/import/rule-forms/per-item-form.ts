import { readDecimal } from "../../numbers/decimal-text.js";
import { foldText } from "../grid.js";
import { readLimit } from "./limit.js";
import { joinsSentences, saysCondition, saysException } from "./limiting.js";
import { joinNotes, type RuleForm, refuse, refuseAmbiguous, refusePiece } from "./outcome.js";
import { taken } from "./patterns/deductions.js";
import {
  amountOfItems,
  badItem,
  byMore,
  deniedItem,
  each,
  itemLeftOut,
  moreThanItem,
  namedEach,
  nothingDone,
  onTop,
  pointsEach,
  verbAtEnd,
} from "./patterns/items.js";
import { isRest } from "./read-interval.js";
import { type OptionWording, readOption } from "./read-option.js";
import { readWorth } from "./read-worth.js";
import { refusals } from "./refusal-words.js";
import { inRule, notCounted, otherwise, readAs, remarks } from "./words.js";

/**
 * "Mỗi tin, bài: 0,5 điểm, tối đa 5 điểm" and "Cứ 02 tin, bài được 0,5 điểm": points for each
 * item, or each full lot of them, up to the maximum.
 */
export const perItemForm: RuleForm = ({ pieces, max }) => {
  const items = pieces.filter(
    (piece) => each.test(piece) || pointsEach.test(piece) || namedEach.test(piece),
  );
  const [item, ...more] = items;
  if (item === undefined || pieces.some((piece) => taken.test(piece))) {
    return undefined;
  }
  if (more.length > 0) {
    return refuse(refusals.twoItems);
  }
  const option = readGiven(item.replace(each, ""));
  if (option === undefined) return refusePiece(item);
  if (option.worth.ambiguous !== undefined) return refuseAmbiguous(option.worth.ambiguous);
  const { points } = option.worth.worth;
  const counted = countedItem(option.label);
  if (points === undefined || counted === undefined) return refusePiece(item);
  // What counts for nothing good is counted to take points away, and the table does not say so.
  if (isBad(option.label)) return refusePiece(item);
  const excluded: string[] = [];
  const nothing = pieces.filter((piece) => nothingDone.test(readOption(piece)?.label ?? ""));
  for (const piece of pieces) {
    if (piece === item || givesNothing(piece, option.label)) continue;
    const none = readNotCounted(piece, option.label);
    if (none !== undefined) {
      excluded.push(none);
      continue;
    }
    const read = readLimit(piece, max);
    if (read === undefined) return refusePiece(piece);
    if (read !== "same") return read;
  }
  return {
    rule: { kind: "per-item", item: [counted, ...excluded].join("; "), pointsEach: points },
    note: joinNotes(
      readAs.perItem,
      counted.startsWith(inRule.lot) ? remarks.restNotCounted : undefined,
      nothing.length === 0 ? undefined : otherwise(nothing),
    ),
  };
};

// "Cứ 02 bài" and "mỗi 10%" count by more than one.
function countedItem(label: string): string | undefined {
  const [, amount, words] = amountOfItems.exec(label) ?? [];
  const bare = amount === undefined ? label : (words ?? "");
  if (/\d/.test(bare) || byMore.test(bare) || saysCondition(bare) || !isItem(bare)) {
    return undefined;
  }
  const item = bare.replace(verbAtEnd, "");
  return amount === undefined ? item : `${inRule.lot}${amount} ${item}`.trim();
}

function isItem(words: string): boolean {
  return !joinsSentences(words) && !moreThanItem.test(words);
}

// Points may be said to be given on top here: they are summed anyway.
function readGiven(piece: string): OptionWording | undefined {
  const [, name = "", pointsOfName = "", unit = ""] = namedEach.exec(piece) ?? [];
  // "Bài đăng trên báo: 0,5 điểm/bài" counts what it names; "Kết quả: 1 điểm/quý" does not.
  if (unit !== "") {
    const each = readWorth(pointsOfName);
    const isSame = `${foldText(name)} `.startsWith(`${foldText(unit)} `);
    return each === undefined || !isSame ? undefined : { label: name, worth: each };
  }
  const [, pointsBefore, item] = pointsEach.exec(piece) ?? [];
  if (item !== undefined && pointsBefore !== undefined) {
    const each = readWorth(pointsBefore);
    return each === undefined ? undefined : { label: item, worth: each };
  }
  const [, label = "", points = ""] = onTop.exec(piece) ?? [];
  const worth = points === "" ? undefined : readWorth(points);
  return worth === undefined ? readOption(piece) : { label, worth };
}

// "không có: 0", "không có sáng kiến nào: 0" say what a count of 0 gives anyway.
function givesNothing(piece: string, item: string): boolean {
  const option = readOption(piece);
  const points = option?.worth.worth?.points;
  if (option === undefined || readDecimal(points)?.isZero() !== true) return false;
  if (isRest(option.label) || nothingDone.test(option.label)) return true;
  const [, denied] = deniedItem.exec(option.label) ?? [];
  return denied !== undefined && ` ${foldText(item)} `.includes(` ${foldText(denied)} `.trimEnd());
}

// "Mô hình dừng ở ý tưởng: không tính điểm": some of the items are not counted.
function readNotCounted(piece: string, item: string): string | undefined {
  const [, label] = itemLeftOut.exec(piece) ?? [];
  const [first = ""] = foldText(item).split(" ");
  if (label === undefined || first === "" || !foldText(label).startsWith(`${first} `)) {
    return undefined;
  }
  return saysException(label) ? undefined : notCounted(label);
}

function isBad(label: string): boolean {
  return badItem.test(label);
}
