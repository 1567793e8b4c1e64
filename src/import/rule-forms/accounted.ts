import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { grammarWords, shareOfMaximum } from "./patterns/grammar.js";
import { numberPattern } from "./patterns/numbers.js";
import { readNumber } from "./read-worth.js";

/**
 * The first word or number of a wording that neither the rule nor what was set apart says;
 * `undefined` where all are said. The last net below the forms: what one of them passed over is
 * found here.
 *
 * @param text the wording
 * @param said the rule and the texts that were set apart, as plain data
 */
export function findUnsaid(text: string, said: unknown, max: ExactDecimal): string | undefined {
  const texts: string[] = [];
  const numbers: ExactDecimal[] = [max];
  gather(said, texts, numbers);
  const words = new Set(texts.flatMap((line) => line.toLowerCase().match(wordOrNumber) ?? []));
  const values = new Set(numbers.flatMap((value) => formsOf(value, max)));
  for (const [token] of text.toLowerCase().replaceAll(shareOfMaximum, " ").matchAll(wordOrNumber)) {
    if (words.has(token) || grammar.has(token) || symbol.test(token)) continue;
    const value = /^\d/.test(token) ? readNumber(token) : undefined;
    if (value === undefined || !values.has(value)) return token;
  }
  return undefined;
}

const wordOrNumber = new RegExp(`${numberPattern}|\\p{L}+`, "gu");
const symbol = /^[a-z]$/;

function gather(value: unknown, texts: string[], numbers: ExactDecimal[]): void {
  if (typeof value === "string") {
    const number = readDecimal(value);
    if (number === undefined) texts.push(value);
    else numbers.push(number);
  } else if (typeof value === "number")
    numbers.push(...[readDecimal(value)].flatMap((n) => n ?? []));
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) gather(inner, texts, numbers);
  }
}

// A share stands there as a percentage, what is lost as what is kept.
function formsOf(value: ExactDecimal, max: ExactDecimal): readonly string[] {
  const percent = value.shiftedBy(2);
  const forms = [value, percent, max.minus(value), new ExactDecimal(100).minus(percent)];
  return forms.map(toDecimalText);
}

const grammar = new Set(grammarWords.split(" "));
