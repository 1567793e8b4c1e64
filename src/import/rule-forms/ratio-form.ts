import { type DecimalText, readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { RatioRule } from "../../rules/ratio/rule.js";
import { pointsOf } from "../../rules/worth.js";
import { inBoth } from "../../text/language.js";
import { foldText } from "../grid.js";
import { type FormulaWording, readFormula } from "./formula.js";
import { readLimit } from "./limit.js";
import {
  type FormOutcome,
  joinNotes,
  type RuleForm,
  refuse,
  refusePiece,
  shown,
} from "./outcome.js";
import { type IntervalWording, readInterval } from "./read-interval.js";
import { readOption } from "./read-option.js";

/**
 * "a/b × điểm tối đa": a share of the maximum, with what the other pieces say of it: a floor
 * ("dưới 70%: 0"), what a and b count, and what happens when nothing arose.
 */
export const ratioForm: RuleForm = ({ pieces, max }) => {
  const [formula, ...more] = pieces.flatMap((piece) => readFormula(piece) ?? []);
  if (formula === undefined || more.length > 0) return undefined;
  const alone = pieces.length === 1;
  const condition = formula.label === "" ? undefined : readInterval(formula.label);
  // A name before the formula makes it a part of several, which is another form.
  if (formula.label !== "" && (condition === undefined || condition === "ambiguous")) {
    return alone ? refusePiece(formula.label) : undefined;
  }
  if (formula.points !== null && !formula.points.equals(max)) {
    return alone ? refusePoints(formula.points, max) : undefined;
  }
  const draft: Draft = { formula, max, floors: [], symbols: new Map() };
  if (condition !== undefined && condition !== "ambiguous") {
    const { atLeast, below, atMost } = condition.ends;
    const top = below ?? atMost;
    const fits =
      isGeneric(condition) &&
      condition.percent &&
      atLeast !== undefined &&
      (top === undefined || isHundred(top));
    if (!fits) return refusePiece(formula.label);
    draft.floors.push(String(atLeast));
  }
  const others = pieces.filter((piece) => readFormula(piece) === undefined);
  const isDefinition = (piece: string): boolean => define(piece, draft);
  const remarks = others.filter((piece) => !isDefinition(piece));
  const unread = remarks.find((piece) => !readRemark(piece, draft));
  return unread === undefined ? outcomeOf(draft) : refusePiece(unread);
};

interface Draft {
  readonly formula: FormulaWording;
  readonly max: ExactDecimal;
  /** Ends below which there are no points, in percent. */
  readonly floors: DecimalText[];
  /** What the letters of the formula count. */
  readonly symbols: Map<string, string>;
  whenZero?: "full-points";
}

const unnamed = { numerator: "Số đã đạt", denominator: "Tổng số" };

function outcomeOf({ formula, floors, symbols, whenZero }: Draft): FormOutcome {
  const [floor, ...others] = new Set(floors);
  if (others.length > 0) {
    const all = [...new Set(floors)].join("; ");
    return refuse(`có hai mức sàn: ${all}`, `there are two floors: ${all}`);
  }
  const { numerator, denominator } = formula.quotient ?? unnamed;
  const share = floor === undefined ? undefined : readDecimal(floor)?.shiftedBy(-2);
  const rule: RatioRule = {
    kind: "ratio",
    numerator: symbols.get(numerator.toLowerCase()) ?? numerator,
    denominator: symbols.get(denominator.toLowerCase()) ?? denominator,
    ...(share === undefined ? {} : { floor: toDecimalText(share) }),
    ...(whenZero === undefined ? {} : { whenZero }),
  };
  const note = joinNotes(
    { vi: "tỷ lệ × điểm tối đa", en: "a share of the maximum" },
    floor === undefined ? undefined : { vi: `dưới ${floor} % là 0`, en: `0 below ${floor} %` },
    formula.quotient === null
      ? { vi: "bảng không nói tử số và mẫu số", en: "the table does not say what is divided" }
      : undefined,
  );
  return { rule, note };
}

function refusePoints(points: ExactDecimal, max: ExactDecimal): FormOutcome {
  const note = inBoth((language) =>
    language === "vi"
      ? `công thức nhân với ${shown(points, language)} mà điểm tối đa là ${shown(max, language)}`
      : `the formula counts for ${shown(points, language)}, the maximum is ${shown(max, language)}`,
  );
  return { refused: note };
}

// "a là số hồ sơ đúng hạn, b là tổng số hồ sơ": what the letters of the formula count.
function define(piece: string, { symbols }: Draft): boolean {
  const parts = piece.replace(/^(?:trong đó|với),?:? /i, "").split(nextDefinition);
  const found = parts.map((part) => definition.exec(part));
  if (found.some((match) => match === null)) return false;
  for (const match of found) {
    const [, symbol = "", meaning = ""] = match ?? [];
    symbols.set(symbol.toLowerCase(), meaning);
  }
  return true;
}

const definition = /^([a-z]) ?(?:là|=|:) ?(\p{L}.*)$/iu;
const nextDefinition = /,? (?:và )?(?=[a-z] ?(?:là|=|:) ?\p{L})/iu;

// What may stand beside the formula; each says something that the rule can hold.
function readRemark(piece: string, draft: Draft): boolean {
  const { max } = draft;
  if (readLimit(piece, max) === "same") return true;
  const option = readOption(piece);
  if (option?.worth.worth === undefined) return false;
  const points = pointsOf(option.worth.worth, max);
  const interval = readInterval(option.label);
  if (interval === "ambiguous") return false;
  if (interval !== undefined) {
    const { below, atLeast, above, atMost } = interval.ends;
    if (!isGeneric(interval)) return false;
    if (points.equals(max)) return atLeast !== undefined && isHundred(atLeast);
    const open = below !== undefined && atLeast === undefined && above === undefined;
    if (!points.isZero() || !interval.percent || !open || atMost !== undefined) return false;
    draft.floors.push(String(below));
    return true;
  }
  if (points.isZero()) return saysNoneDone.test(option.label);
  if (!points.equals(max) || !saysNothingArose(option.label, draft)) return false;
  draft.whenZero = "full-points";
  return true;
}

// A numerator of 0 gives 0 anyway.
const saysNoneDone = /^(?:không|chưa)(?: (?:thực hiện|triển khai|có|đạt))?$/i;

// That nothing was there to divide by: said so, or the words of the denominator denied.
function saysNothingArose(label: string, { formula, symbols }: Draft): boolean {
  if (/^không (?:có|(?:có )?phát sinh)$/i.test(label)) return true;
  const [, denied] = /^không (?:có )?(?:phát sinh )?(.+)$/i.exec(label) ?? [];
  if (denied === undefined || formula.quotient === null) return false;
  const { denominator } = formula.quotient;
  const counted = symbols.get(denominator.toLowerCase()) ?? denominator;
  return ` ${foldText(counted)} `.includes(` ${foldText(denied)} `);
}

// Words around an interval that name the ratio itself, and no other number.
function isGeneric({ before, after }: IntervalWording): boolean {
  return after === "" && /^(?:nếu|khi)? ?(?:tỷ lệ|tỉ lệ|kết quả)? ?(?:đạt)?$/i.test(before);
}

function isHundred(value: unknown): boolean {
  return readDecimal(value)?.equals(100) ?? false;
}
