import { type DecimalText, longestNumber } from "../numbers/decimal-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { toHalfWidth } from "./half-width.js";

/** What a text says as a number, or why it says none. */
export type NumberReading =
  | {
      readonly ok: true;
      /** The number as written: "70 %" has the value 70. */
      readonly value: DecimalText;
      /** True when a percent sign follows. */
      readonly percent: boolean;
    }
  | { readonly ok: false; readonly reason: "ambiguous-number" | "not-a-number" | "empty" };

/**
 * Reads a number as Vietnamese offices type it: decimal comma ("0,5"), dots or spaces between
 * thousands ("1.234.567"), a percent sign, "điểm" or "đ" behind it, full-width signs, spaces that
 * do not break. A decimal point ("12.5") and thousands with commas ("1,234,567") are taken where
 * they cannot mean anything else.
 *
 * One separator with three digits behind it and one to three before is refused as ambiguous:
 * "1.234" may be thousands or a decimal point, and "1,234", a decimal comma by the Vietnamese
 * rule, may have been typed by the English one. "0,125" cannot be thousands and is read. A number
 * with zeros in front ("007") is a code and refused.
 *
 * @param text at most 30 characters, without spaces at the ends
 * @returns the number as decimal text without zeros at its end, or the reason why there is none
 * @example
 * readVietnameseNumber("1.234,50 điểm") // { "ok": true, "value": "1234.5", "percent": false }
 */
export function readVietnameseNumber(text: string): NumberReading {
  refuse(checkArguments({ text: [text, "text"] }));
  const line = toHalfWidth(text).normalize("NFC").replaceAll(anySpace, " ").trim();
  if (line === "") return { ok: false, reason: "empty" };
  if (line.length > longestNumber) return { ok: false, reason: "not-a-number" };
  const [, sign = "", body = "", suffix = ""] = wholeNumber.exec(line) ?? [];
  const parts = body === "" ? "not-a-number" : readDigits(body);
  if (typeof parts === "string") return { ok: false, reason: parts };
  return { ok: true, value: toCanonical(sign, parts), percent: suffix === "%" };
}

// Spaces of all widths, and the signs of no width that come along when text is copied.
const anySpace = /[\s\u200B\u2060\uFEFF]+/g;

const wholeNumber = /^([+\-\u2212]?)(\d[\d., ]*?) ?(%|điểm|đ)?$/i;

interface Digits {
  readonly whole: string;
  readonly decimals: string;
}

function readDigits(body: string): Digits | "ambiguous-number" | "not-a-number" {
  if (mayBeThousands.test(body)) return "ambiguous-number";
  const form = forms.find(({ pattern }) => pattern.test(body));
  if (form === undefined) return "not-a-number";
  const [whole = "", decimals = ""] = form.point === "" ? [body] : body.split(form.point);
  return { whole: whole.replaceAll(/[., ]/g, ""), decimals };
}

const mayBeThousands = /^(?:[1-9]\d{0,2}[.,]\d{3}|[1-9]\d{0,2}(?: \d{3})+\.\d{3})$/;

const forms: readonly { readonly pattern: RegExp; readonly point: "" | "." | "," }[] = [
  { pattern: /^(?:0|[1-9]\d*)$/, point: "" },
  { pattern: /^(?:0|[1-9]\d*),\d+$/, point: "," },
  { pattern: /^(?:0|[1-9]\d*)\.\d+$/, point: "." },
  { pattern: /^[1-9]\d{0,2}(?:(?: \d{3})+|(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/, point: "" },
  { pattern: /^[1-9]\d{0,2}(?:(?: \d{3})+|(?:\.\d{3})+),\d+$/, point: "," },
  { pattern: /^[1-9]\d{0,2}(?:(?: \d{3})+|(?:,\d{3})+)\.\d+$/, point: "." },
];

function toCanonical(sign: string, { whole, decimals }: Digits): DecimalText {
  const kept = decimals.replace(/0+$/, "");
  const size = kept === "" ? whole : `${whole}.${kept}`;
  return sign === "" || sign === "+" || size === "0" ? size : `-${size}`;
}
