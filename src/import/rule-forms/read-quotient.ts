import { saysCondition } from "./limiting.js";
import {
  amountWords,
  emptyShare,
  namesShare,
  saysMoreThanShare,
  shareOf,
  sumInside,
} from "./patterns/shares.js";

/** What is divided by what, in the words of the table. */
export interface QuotientWording {
  readonly numerator: string;
  readonly denominator: string;
}

/** A share: its quotient, or the words of a share whose quotient the table does not print. */
export interface ShareWording {
  readonly quotient: QuotientWording | null;
  /** Of what the share is: "hồ sơ đúng hạn"; "" for nothing. */
  readonly words: string;
}

/**
 * Reads "a/b", "Số đúng hạn / Tổng số", "Tỷ lệ" or "Tỷ lệ % hồ sơ đúng hạn"; `undefined` for what
 * holds another sum, a threshold or a condition.
 */
export function readQuotient(factor: string): ShareWording | undefined {
  const bare = withoutBrackets(factor.trim());
  if (/[×=<>]/.test(bare) || saysCondition(bare)) return undefined;
  const [, behindRatio] = shareOf.exec(bare) ?? [];
  const isRatio = namesShare.test(bare);
  const text = withoutBrackets((isRatio ? behindRatio : bare) ?? "");
  const parts = text.split("/");
  const sides = parts.map((part) => withoutBrackets(part.trim()));
  const [numerator = "", denominator = ""] = sides;
  if (parts.length === 2 && sides.every(isAmount)) {
    return { quotient: { numerator, denominator }, words: "" };
  }
  // "Tỷ lệ cán bộ/công chức được đào tạo": the sign joins two words.
  if (isRatio) {
    const words = text.replace(/^% ?|^\(%\) ?/, "").replace(emptyShare, "");
    return saysMoreThanShare.test(words) ? undefined : { quotient: null, words };
  }
  const spaced = / \/ /.test(text) && sides.every(isWords);
  return parts.length === 2 && spaced
    ? { quotient: { numerator, denominator }, words: "" }
    : undefined;
}

/** Reads what stands behind "Tỷ lệ =", where a slash always divides: "đã giải ngân/được giao". */
export function readDivision(text: string): QuotientWording | undefined {
  const [numerator = "", denominator = "", ...more] = withoutBrackets(text.trim())
    .split("/")
    .map((part) => withoutBrackets(part.trim()));
  const sides = [numerator, denominator];
  if (more.length > 0 || !sides.every(isWords) || sides.some(saysCondition)) return undefined;
  return { numerator, denominator };
}

function withoutBrackets(text: string): string {
  const [, inside] = /^[([]([^()[\]]*)[)\]]$/.exec(text) ?? [];
  return inside?.trim() ?? text;
}

/** A letter of a formula, or words that name a number. */
function isAmount(text: string): boolean {
  return /^\p{L}$/u.test(text) || (amountWords.test(text) && isWords(text));
}

// Words without a sum or a percentage in them.
function isWords(text: string): boolean {
  return /^\p{L}[^\d()[\]+%×=<>]*$/u.test(text) && !sumInside.test(text);
}
