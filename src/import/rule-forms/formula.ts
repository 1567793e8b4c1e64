import { type DecimalText, readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import {
  leadAtEnd,
  leadAtStart,
  leadInside,
  overTarget,
  pointsTimes,
  products,
} from "./patterns/shares.js";
import { type QuotientWording, readQuotient } from "./read-quotient.js";
import { readNumber } from "./read-worth.js";

/** A formula "a / b × điểm tối đa" as the table words it. */
export interface FormulaWording {
  /** What stands before it: a condition or a name; "" for nothing. */
  readonly label: string;
  /** What is divided by what; `null` where the table only says "tỷ lệ". */
  readonly quotient: QuotientWording | null;
  /** Of what the share is, where the table says "tỷ lệ …": "hồ sơ đúng hạn"; "" for nothing. */
  readonly words: string;
  /** The percentage by which the share is divided once more: "tỷ lệ/80% × 2". */
  readonly target: DecimalText | null;
  /** The points that the quotient counts for; `null` for the maximum score. */
  readonly points: ExactDecimal | null;
}

/**
 * Reads a formula such as "Tỷ lệ × điểm tối đa", "(Số đúng hạn / Tổng số) × 3", "a/b × điểm tối
 * đa", "tỷ lệ/80% × 2" or "Từ 70% trở lên: tỷ lệ × điểm tối đa"; `undefined` for anything else.
 */
export function readFormula(piece: string): FormulaWording | undefined {
  if (!piece.includes("×")) return undefined;
  const { label, given } = takeLabel(withoutHundred(piece));
  const product = readProduct(withoutBrackets(given.replace(leadAtStart, "")));
  if (product === undefined) return undefined;
  const { factor, target } = takeTarget(product);
  const share = target === "ambiguous" ? undefined : readQuotient(factor);
  if (share === undefined || target === "ambiguous") return undefined;
  return { label, ...share, target, points: product.points };
}

function takeLabel(piece: string): { readonly label: string; readonly given: string } {
  const sign = Math.max(piece.lastIndexOf(":"), piece.lastIndexOf("="));
  if (sign < 0) {
    const found = leadInside.exec(piece);
    if (found === null) return { label: "", given: piece };
    const label = piece.slice(0, found.index).trim();
    return { label: withoutLead(label), given: piece.slice(found.index + found[0].length) };
  }
  return { label: withoutLead(piece.slice(0, sign)), given: piece.slice(sign + 1).trim() };
}

function withoutLead(text: string): string {
  let label = text.trim();
  for (let again = true; again; ) {
    const shorter = label.replace(leadAtEnd, "").replace(/[ ,:=]{1,3}$/, "");
    again = shorter !== label;
    label = shorter;
  }
  return label.replace(/^nếu /i, "");
}

interface Product {
  readonly factor: string;
  readonly points: ExactDecimal | null;
  /** A percentage that divides the product: "tỷ lệ × 2 / 70%". */
  readonly over: string | undefined;
}

function readProduct(text: string): Product | undefined {
  const found = products.map((product) => product.exec(text)).find(Boolean) ?? [];
  const [, factor, points, over] = found;
  if (factor !== undefined) return withPoints(factor, points, over);
  const [, before, behind] = pointsTimes.exec(text) ?? [];
  return behind === undefined ? undefined : withPoints(behind, before, undefined);
}

function withPoints(
  factor: string,
  printed: string | undefined,
  over: string | undefined,
): Product | undefined {
  if (printed === undefined) return { factor, points: null, over };
  const value = readNumber(printed);
  const points = value === undefined ? undefined : readDecimal(value);
  return points === undefined ? undefined : { factor, points, over };
}

function takeTarget(product: Product): {
  readonly factor: string;
  readonly target: DecimalText | null | "ambiguous";
} {
  const factor = withoutBrackets(product.factor.trim());
  const [, share = factor, percent = product.over] = overTarget.exec(factor) ?? [];
  if (percent === undefined) return { factor, target: null };
  return { factor: withoutBrackets(share.trim()), target: readNumber(percent) ?? "ambiguous" };
}

/** Text without "× 100%", which changes nothing. */
export function withoutHundred(text: string): string {
  return text.replaceAll(/ ?× ?100 ?%/g, "");
}

/** Text without one pair of brackets around the whole of it. */
function withoutBrackets(text: string): string {
  const inside = /^[([](.*)[)\]]$/.exec(text)?.[1];
  if (inside === undefined) return text;
  // "(a) / (b)" is not one pair.
  let depth = 0;
  for (const sign of inside) {
    if (sign === "(" || sign === "[") depth += 1;
    if (sign === ")" || sign === "]") depth -= 1;
    if (depth < 0) return text;
  }
  return inside.trim();
}
