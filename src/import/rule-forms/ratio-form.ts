import { readFormula } from "./formula.js";
import { type RuleForm, refuse, refusePiece } from "./outcome.js";
import { define } from "./ratio-definitions.js";
import { type RatioDraft, ratioOf } from "./ratio-draft.js";
import { readCondition, readRemark } from "./ratio-remarks.js";
import { otherProduct } from "./refusal-words.js";

/**
 * "a/b × điểm tối đa": a share of the maximum, with what the other pieces say of it: a floor
 * ("dưới 70%: 0"), a target ("từ 80%: điểm tối đa; dưới 80%: tỷ lệ/80% × 2"), what a and b count,
 * and what happens when nothing arose.
 */
export const ratioForm: RuleForm = ({ pieces, max, absent }) => {
  const [formula, ...more] = pieces.flatMap((piece) => readFormula(piece) ?? []);
  if (formula === undefined || more.length > 0) return undefined;
  const alone = pieces.length === 1;
  const draft: RatioDraft = {
    formula,
    max,
    floors: [],
    tops: [],
    symbols: new Map(),
    quotient: formula.quotient,
    words: formula.words,
    whenZero: absent.length > 0 ? "not-applicable" : undefined,
  };
  const others = pieces.filter((piece) => readFormula(piece) === undefined);
  const remarks = others.filter((piece) => !define(piece, draft));
  // A name before the formula makes it a part of several, which is another form.
  const condition = readCondition(formula.label, draft);
  if (condition === "none") return alone ? refusePiece(formula.label) : undefined;
  if (formula.points !== null && !formula.points.equals(max)) {
    return alone ? refuse(otherProduct(formula.points, max)) : undefined;
  }
  if (condition === "other") return refusePiece(formula.label);
  const unread = remarks.find((piece) => !readRemark(piece, draft));
  return unread === undefined ? ratioOf(draft) : refusePiece(unread);
};
