import type { DecimalText } from "../../numbers/decimal-text.js";
import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { WhenZero } from "../../rules/quotient.js";
import type { RatioRule } from "../../rules/ratio/rule.js";
import type { FormulaWording } from "./formula.js";
import { type FormOutcome, joinNotes, refuse } from "./outcome.js";
import type { QuotientWording } from "./read-quotient.js";
import { fullPointsDiffer, severalFloors } from "./refusal-words.js";
import { fullFrom, inRule, nothingBelow, readAs, remarks, shareOfWords } from "./words.js";

/** What the pieces of a wording say of a share, gathered. */
export interface RatioDraft {
  readonly formula: FormulaWording;
  readonly max: ExactDecimal;
  /** Ends below which there are no points, in percent. */
  readonly floors: DecimalText[];
  /** Ends from which the points are full, in percent. */
  readonly tops: DecimalText[];
  /** What the letters of the formula count. */
  readonly symbols: Map<string, string>;
  /** The quotient that the table defines beside the formula: "Tỷ lệ = a/b". */
  quotient: QuotientWording | null;
  /** Of what the share is, in the words of the formula or of its conditions. */
  words: string;
  whenZero: WhenZero | undefined;
}

const unnamed: QuotientWording = {
  numerator: inRule.numerator,
  denominator: inRule.denominator,
};

/** The rule of a draft, where its ends agree with its formula. */
export function ratioOf(draft: RatioDraft): FormOutcome {
  const { formula, symbols, whenZero, words } = draft;
  const floor = oneOf(draft.floors);
  if (floor === "several") {
    const all = [...new Set(draft.floors)].join("; ");
    return refuse(severalFloors(all));
  }
  const target = formula.target ?? "100";
  const odd = draft.tops.find((top) => readDecimal(top)?.equals(readDecimal(target) ?? 0) !== true);
  // "Từ 80%: 2; dưới 80%: tỷ lệ × 2" jumps at 80 %, which no share does.
  if (odd !== undefined) {
    return refuse(fullPointsDiffer(odd));
  }
  const { numerator, denominator } = draft.quotient ?? unnamed;
  const rule: RatioRule = {
    kind: "ratio",
    numerator: symbols.get(numerator.toLowerCase()) ?? numerator,
    denominator: symbols.get(denominator.toLowerCase()) ?? denominator,
    ...(floor === undefined ? {} : { floor: shareOf(floor) }),
    ...(formula.target === null ? {} : { target: shareOf(formula.target) }),
    ...(whenZero === undefined ? {} : { whenZero }),
  };
  const note = joinNotes(
    readAs.ratio,
    words === "" ? undefined : shareOfWords(words),
    formula.target === null ? undefined : fullFrom(formula.target),
    floor === undefined ? undefined : nothingBelow(floor),
    draft.quotient === null ? remarks.quotientNotSaid : undefined,
  );
  return { rule, note };
}

function oneOf(values: readonly DecimalText[]): DecimalText | "several" | undefined {
  const [value, ...others] = new Set(values);
  return others.length > 0 ? "several" : value;
}

function shareOf(percent: DecimalText): DecimalText {
  const value = readDecimal(percent);
  return value === undefined ? percent : toDecimalText(value.shiftedBy(-2));
}
