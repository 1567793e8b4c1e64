import { readDecimal } from "../../numbers/decimal-text.js";
import { pointsOf } from "../../rules/worth.js";
import { foldText } from "../grid.js";
import { readLimit } from "./limit.js";
import { saysCondition } from "./limiting.js";
import { nothingArose } from "./patterns/absent.js";
import {
  beginsWithShare,
  fullWhen,
  genericWords,
  saysNoneDone,
  shareName,
  zeroDenominator,
} from "./patterns/shares.js";
import type { RatioDraft } from "./ratio-draft.js";
import { type IntervalWording, readInterval } from "./read-interval.js";
import { readOption } from "./read-option.js";

/**
 * Takes the condition before a formula: "Từ 60% đến dưới 85%". "none" where the label is no
 * interval, "other" where it is one that the share cannot hold.
 */
export function readCondition(label: string, draft: RatioDraft): "read" | "none" | "other" {
  if (label === "" || isName(label, draft)) return "read";
  const interval = readInterval(label);
  if (interval === undefined || interval === "ambiguous") return "none";
  const { atLeast, below, atMost, above } = interval.ends;
  if (!concerns(interval, draft) || !interval.percent || above !== undefined) return "other";
  const top = below ?? atMost;
  if (top !== undefined) draft.tops.push(String(top));
  if (atLeast !== undefined) draft.floors.push(String(atLeast));
  return "read";
}

// "Tỷ lệ hồ sơ đúng hạn: số đúng hạn / tổng số × 3" names the share itself.
function isName(label: string, { quotient }: RatioDraft): boolean {
  return quotient !== null && shareName.test(label) && !saysCondition(label);
}

/** Takes what stands beside the formula; false for what the rule cannot hold. */
export function readRemark(piece: string, draft: RatioDraft): boolean {
  const { max } = draft;
  if (readLimit(piece, max) === "same" || readZeroDenominator(piece, draft)) return true;
  const when = fullWhen.exec(piece)?.[1];
  const option = when === undefined ? readOption(piece) : undefined;
  const label = when ?? option?.label;
  if (label === undefined || (when === undefined && option?.worth.worth === undefined))
    return false;
  const worth = option?.worth.worth ?? { share: "1" };
  const points = pointsOf(worth, max);
  const interval = readInterval(label);
  if (interval === "ambiguous") return false;
  if (interval !== undefined) {
    if (!concerns(interval, draft) || !interval.percent) return false;
    const { below, atLeast, above, atMost } = interval.ends;
    if (points.equals(max)) {
      const isHundred = readDecimal(atMost)?.equals(100) === true;
      if (atLeast === undefined || below !== undefined || (atMost !== undefined && !isHundred)) {
        return false;
      }
      draft.tops.push(String(atLeast));
      return true;
    }
    if (!points.isZero() || below === undefined) return false;
    if (atLeast !== undefined || above !== undefined || atMost !== undefined) return false;
    draft.floors.push(String(below));
    return true;
  }
  if (points.isZero()) return saysNoneDone.test(label);
  if (!points.equals(max) || !saysNothingArose(label, draft)) return false;
  draft.whenZero = "full-points";
  return true;
}

// "nếu b = 0 thì đạt điểm tối đa"
function readZeroDenominator(piece: string, draft: RatioDraft): boolean {
  const [, symbol] = zeroDenominator.exec(piece) ?? [];
  if (symbol === undefined) return false;
  const { denominator = "" } = draft.quotient ?? {};
  if (symbol.toLowerCase() !== denominator.toLowerCase() && !/^mẫu số$/i.test(symbol)) return false;
  draft.whenZero = "full-points";
  return true;
}

// That nothing was there to divide by: said so, or the words of the denominator denied.
function saysNothingArose(label: string, { quotient, symbols, words }: RatioDraft): boolean {
  const found = nothingArose.exec(label)?.[0];
  if (found === undefined || saysCondition(label.replace(/^(?:nếu|khi) /i, ""))) return false;
  const denied = label.slice(found.length).trim();
  if (denied === "") return true;
  const { denominator = "" } = quotient ?? {};
  const counted =
    quotient === null ? words : (symbols.get(denominator.toLowerCase()) ?? denominator);
  return ` ${foldText(counted)} `.includes(` ${foldText(denied)} `);
}

// The words around an interval name the share itself, and no other number. A share that the
// formula leaves without a name takes that of its first condition.
function concerns({ before, after }: IntervalWording, draft: RatioDraft): boolean {
  const around = `${before} ${after}`.trim();
  const names = around.replaceAll(genericWords, " ").replaceAll(/ +/g, " ").trim();
  if (names === "") return true;
  if (saysCondition(names)) return false;
  const { quotient, symbols } = draft;
  if (quotient === null && draft.words === "" && isShare(before)) draft.words = names;
  const own = quotient === null ? [draft.words] : [quotient.numerator, quotient.denominator];
  const known = own.flatMap((word) => [word, symbols.get(word.toLowerCase()) ?? ""]).join(" ");
  const words = new Set(foldText(known).split(" "));
  return foldText(names)
    .split(" ")
    .every((word) => words.has(word));
}

function isShare(before: string): boolean {
  return beginsWithShare.test(before);
}
