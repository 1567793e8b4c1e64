import type { DecimalText } from "../../numbers/decimal-text.js";
import { readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type FormOutcome, refuse, refuseAmbiguous } from "./outcome.js";
import { limitBeside } from "./patterns/limits.js";
import { readNumber } from "./read-worth.js";
import { otherLimit } from "./refusal-words.js";

/**
 * Reads a piece such as "tối đa 2 điểm" or "không quá điểm tối đa" beside a rule that reaches the
 * maximum anyway: a limit that says the same, the refusal of one that does not, or nothing.
 */
export function readLimit(
  piece: string,
  max: ExactDecimal,
): "same" | NonNullable<FormOutcome> | undefined {
  const found = limitBeside.exec(piece);
  if (found === null) return undefined;
  const [, printed] = found;
  if (printed === undefined) return "same";
  const value: DecimalText | "ambiguous" | undefined = readNumber(printed);
  if (value === "ambiguous") return refuseAmbiguous(printed);
  const most = readDecimal(value);
  if (most === undefined) return undefined;
  if (most.equals(max)) return "same";
  return refuse(otherLimit(most, max));
}
