import { readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { numberPattern, readNumber } from "./read-worth.js";

/** A formula "a / b × điểm tối đa" as the table words it. */
export interface FormulaWording {
  /** What stands before a colon in front of it: a condition or a name; "" for nothing. */
  readonly label: string;
  /** What is divided by what; `null` where the table only says "tỷ lệ". */
  readonly quotient: { readonly numerator: string; readonly denominator: string } | null;
  /** The points that the quotient counts for; `null` for the maximum score. */
  readonly points: ExactDecimal | null;
}

/**
 * Reads a formula such as "Tỷ lệ × điểm tối đa", "(Số đúng hạn / Tổng số) × 3", "a/b × điểm tối
 * đa" or "Từ 70% trở lên: tỷ lệ × điểm tối đa"; `undefined` for anything else.
 */
export function readFormula(piece: string): FormulaWording | undefined {
  const line = piece.replace(name, "");
  const [, label = "", given = ""] = labelled.exec(line) ?? ["", "", line];
  const product = readProduct(given);
  if (product === undefined) return undefined;
  const quotient = readQuotient(product.factor);
  if (quotient === undefined) return undefined;
  return { label: label.replace(/^nếu /i, "").trim(), quotient, points: product.points };
}

const name =
  /^(?:cách tính điểm|công thức tính điểm|công thức tính|công thức|tính theo công thức|điểm đánh giá|điểm đạt được|điểm số|điểm) ?[:=] ?/i;
const labelled = /^([^:]+): ?([^:]+)$/;
const whole = "(?:số )?điểm (?:tối đa|chuẩn)";
const timesPoints = new RegExp(`^(.+?) ?× ?(?:${whole}|(${numberPattern})(?: điểm)?)$`, "i");
const pointsTimes = new RegExp(`^(?:${whole}) ?× ?(.+)$`, "i");
const overHundred = new RegExp(
  `^((?:tỷ|tỉ) lệ[^×/]*?) ?× ?(?:${whole}|(${numberPattern})) ?/ ?100 ?%?$`,
  "i",
);

function readProduct(
  text: string,
): { readonly factor: string; readonly points: ExactDecimal | null } | undefined {
  const [, factor, points] = overHundred.exec(text) ?? timesPoints.exec(text) ?? [];
  if (factor === undefined) {
    const [, behind] = pointsTimes.exec(text) ?? [];
    return behind === undefined ? undefined : { factor: behind, points: null };
  }
  if (points === undefined) return { factor, points: null };
  const value = readNumber(points);
  const exact = value === undefined ? undefined : readDecimal(value);
  return exact === undefined ? undefined : { factor, points: exact };
}

function readQuotient(factor: string): FormulaWording["quotient"] | undefined {
  const bare = withoutBrackets(factor.trim());
  if (/[×=<>]/.test(bare)) return undefined;
  const [, behindRatio] = /^(?:tỷ|tỉ) lệ(?:$| +(.*))/i.exec(bare) ?? [];
  const isRatio = /^(?:tỷ|tỉ) lệ(?: |$)/i.test(bare);
  const text = withoutBrackets((isRatio ? behindRatio : bare) ?? "");
  const parts = text.split("/");
  const sides = parts.map((part) => withoutBrackets(part.trim()));
  const [numerator = "", denominator = ""] = sides;
  if (parts.length === 2 && sides.every(isAmount)) return { numerator, denominator };
  // "Tỷ lệ cán bộ/công chức được đào tạo": the sign joins two words.
  if (isRatio) return saysMore.test(text.replace(/^%/, "")) ? undefined : null;
  const spaced = / \/ /.test(text) && sides.every(isWords);
  return parts.length === 2 && spaced ? { numerator, denominator } : undefined;
}

function withoutBrackets(text: string): string {
  const [, inside] = /^[([]([^()[\]]*)[)\]]$/.exec(text) ?? [];
  return inside?.trim() ?? text;
}

// A target, a floor or another sum inside a ratio: "tỷ lệ/80%", "tỷ lệ từ 80% trở lên".
const saysMore = /[\d%+]| \/|\/ | - |(?:^| )(?:từ|trên|dưới|tối thiểu|trừ|cộng|nhân|chia)(?: |$)/i;

/** A letter of a formula, or words that name a number. */
function isAmount(text: string): boolean {
  return /^\p{L}$/u.test(text) || (/^(?:số|tổng|tổng số) /i.test(text) && isWords(text));
}

// Words without a sum or a percentage in them.
function isWords(text: string): boolean {
  return (
    /^\p{L}[^\d()[\]+%]*$/u.test(text) &&
    !/ - |^điểm(?: |$)|(?:^| )(?:trừ|nhân|chia|cộng)(?: |$)/i.test(text)
  );
}
