import { type DecimalText, readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { RatioRule } from "../../rules/ratio.js";
import { pointsOf } from "../../rules/worth.js";
import { inBoth } from "../../text/language.js";
import { type FormulaWording, readFormula } from "./formula.js";
import { denies } from "./options.js";
import {
  type FormOutcome,
  joinNotes,
  type RuleForm,
  refuse,
  refusePiece,
  shown,
} from "./outcome.js";
import { readInterval } from "./read-interval.js";
import { readOption } from "./read-option.js";

/**
 * "a/b × điểm tối đa": a share of the maximum, with what the other pieces say of it: a floor
 * ("dưới 70%: 0"), what a and b count, and what happens when nothing arose.
 */
export const ratioForm: RuleForm = ({ pieces, max }) => {
  const formulas = pieces.flatMap((piece) => readFormula(piece) ?? []);
  const [formula, ...more] = formulas;
  if (formula === undefined || more.length > 0) return undefined;
  const condition = formula.label === "" ? undefined : readInterval(formula.label);
  // A name before the formula makes it a part of several, which is another form.
  if (formula.label !== "" && (condition === undefined || condition === "ambiguous")) {
    return pieces.length > 1 ? undefined : refusePiece(formula.label);
  }
  if (formula.points !== null && !formula.points.equals(max)) {
    return pieces.length > 1 ? undefined : refusePoints(formula.points, max);
  }
  const draft: Draft = { floors: [], symbols: new Map() };
  if (condition !== undefined && condition !== "ambiguous") {
    const { atLeast, below, atMost } = condition.ends;
    const top = below ?? atMost;
    const fits =
      condition.percent && atLeast !== undefined && (top === undefined || isHundred(top));
    if (!fits) return refusePiece(formula.label);
    draft.floors.push(String(atLeast));
  }
  const others = pieces.filter((piece) => readFormula(piece) === undefined);
  const unread = others.find((piece) => !readRemark(piece, draft, max));
  return unread === undefined ? outcomeOf(formula, draft) : refusePiece(unread);
};

interface Draft {
  /** Ends below which there are no points, in percent. */
  readonly floors: DecimalText[];
  /** What the letters of the formula count. */
  readonly symbols: Map<string, string>;
  whenZero?: "full-points";
}

function outcomeOf(formula: FormulaWording, draft: Draft): FormOutcome {
  const [floor, ...others] = new Set(draft.floors);
  if (others.length > 0) {
    return refuse(
      `có hai mức sàn: ${[...new Set(draft.floors)].join("; ")}`,
      `there are two floors: ${[...new Set(draft.floors)].join("; ")}`,
    );
  }
  const { numerator, denominator } = formula.quotient ?? unnamed;
  const share = floor === undefined ? undefined : readDecimal(floor)?.dividedBy(100);
  const rule: RatioRule = {
    kind: "ratio",
    numerator: draft.symbols.get(numerator.toLowerCase()) ?? numerator,
    denominator: draft.symbols.get(denominator.toLowerCase()) ?? denominator,
    ...(share === undefined ? {} : { floor: toDecimalText(share) }),
    ...(draft.whenZero === undefined ? {} : { whenZero: draft.whenZero }),
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

const unnamed = { numerator: "Số đã đạt", denominator: "Tổng số" };

function refusePoints(points: ExactDecimal, max: ExactDecimal): FormOutcome {
  const note = inBoth((language) =>
    language === "vi"
      ? `công thức nhân với ${shown(points, language)} mà điểm tối đa là ${shown(max, language)}`
      : `the formula counts for ${shown(points, language)}, the maximum is ${shown(max, language)}`,
  );
  return { refused: note };
}

// What may stand beside the formula; each says something that the rule can hold.
function readRemark(piece: string, draft: Draft, max: ExactDecimal): boolean {
  const [, symbol, meaning] = definition.exec(piece) ?? [];
  if (symbol !== undefined && meaning !== undefined) {
    draft.symbols.set(symbol.toLowerCase(), meaning);
    return true;
  }
  const option = readOption(piece);
  if (option?.worth.worth === undefined) return false;
  const points = pointsOf(option.worth.worth, max);
  const interval = readInterval(option.label);
  if (interval === "ambiguous") return false;
  if (interval !== undefined) {
    const { below, atLeast, above, atMost } = interval.ends;
    if (points.equals(max)) return atLeast !== undefined && isHundred(atLeast);
    const open = below !== undefined && atLeast === undefined && above === undefined;
    if (!points.isZero() || !interval.percent || !open || atMost !== undefined) return false;
    draft.floors.push(String(below));
    return true;
  }
  if (!denies(option.label)) return false;
  if (points.equals(max)) draft.whenZero = "full-points";
  return points.isZero() || points.equals(max);
}

const definition = /^(?:trong đó,?:? ?|với )?([a-z]) ?(?:là|=|:) ?(\p{L}.*)$/iu;

function isHundred(value: unknown): boolean {
  return readDecimal(value)?.equals(100) ?? false;
}
