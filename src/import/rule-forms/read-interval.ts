import type { DecimalText } from "../../numbers/decimal-text.js";
import type { LowerEnd, UpperEnd } from "../../rules/bands/band.js";
import { numberPattern, readNumber } from "./read-worth.js";

/** An interval in words: its ends, and the words around it. */
export interface IntervalWording {
  readonly ends: LowerEnd & UpperEnd;
  readonly percent: boolean;
  /** Words before the numbers: "Thực hiện". */
  readonly before: string;
  /** Words behind them: "kế hoạch". */
  readonly after: string;
}

/**
 * Reads an interval such as "> 90 %", "từ 70% đến dưới 90%", "70 % - 90 %", "80% ≤ x < 90%", "dưới
 * 70% kế hoạch" or "Đủ 100%" (from 100 on); "ambiguous" where a number can be read in two ways,
 * `undefined` for anything else.
 */
export function readInterval(label: string): IntervalWording | "ambiguous" | undefined {
  for (const { pattern, ends } of forms) {
    const found = pattern.exec(label)?.groups;
    if (found === undefined) continue;
    const [first, second] = [found.first, found.second].map((text) =>
      text === undefined ? undefined : readNumber(text),
    );
    if (first === "ambiguous" || second === "ambiguous") return "ambiguous";
    const [before, after] = [found.before ?? "", found.after ?? ""];
    if (first === undefined || /\d/.test(before + after) || turned.test(before.trim()))
      return undefined;
    const read = ends({ first, second, words: found });
    const [, noun, way] = / ?(.*?) ?trở (lên|xuống)$/i.exec(after) ?? [undefined, after];
    if (read === undefined || (way !== undefined && read.atLeast === undefined)) return undefined;
    if (way?.toLowerCase() === "xuống") return undefined;
    const percent = found.percent !== undefined || found.percents !== undefined;
    return {
      ends: read,
      percent,
      before: before.trim().replace(symbol, ""),
      after: (noun ?? "").trim(),
    };
  }
  return undefined;
}

// Words that turn the sense of the interval behind them.
const turned = /(?:^| )(?:bằng|hoặc|và|gần|không|chưa|dưới|trên|hơn|vượt)$|\/ ?$/i;

// "x < 80%" names the number by a letter, which says nothing.
const symbol = /^[a-z]$/i;

/** True for a label that takes what the other intervals leave: "còn lại". */
export function isRest(label: string): boolean {
  return /^(?:các |những )?(?:trường hợp |mức )?(?:còn lại|khác|ngược lại)$/i.test(label);
}

interface Found {
  readonly first: DecimalText;
  readonly second: DecimalText | undefined;
  readonly words: Readonly<Record<string, string | undefined>>;
}

interface IntervalForm {
  readonly pattern: RegExp;
  readonly ends: (found: Found) => (LowerEnd & UpperEnd) | undefined;
}

const before = String.raw`^(?<before>[^\d<>≥≤]*?)(?<![\p{L}\d])`;
const after = String.raw`(?<after>(?: [^\d]*)?)$`;
const first = `(?<first>${numberPattern})(?<percent> ?%)?`;
const second = `(?<second>${numberPattern})(?<percents> ?%)?`;
const over = "trên|hơn|cao hơn|lớn hơn|vượt|quá|>";
const atLeast = "đạt từ|từ|ít nhất|tối thiểu|không dưới|≥";
const under = "dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa đạt|không đạt|<";
const atMost = "không quá|không vượt quá|tối đa|nhiều nhất|≤";
const orLess = "hết|không quá|≤|=<";

const forms: readonly IntervalForm[] = [
  {
    pattern: form(
      `(?:(?<open>từ trên|${over})|từ|≥)? ?${first} ?(?:-|đến|tới|÷|~) ?(?:(?<below>${under})|${orLess})? ?${second}`,
    ),
    ends: ({ first: low, second: high = "0", words }) => ({
      ...(words.open === undefined ? { atLeast: low } : { above: low }),
      ...(words.below === undefined ? { atMost: high } : { below: high }),
    }),
  },
  {
    pattern: form(`${first} ?(?<open>[≤<]) ?[\\p{L} ]{1,30}(?<below>[≤<]) ?${second}`),
    ends: ({ first: low, second: high = "0", words }) => ({
      ...(words.open === "≤" ? { atLeast: low } : { above: low }),
      ...(words.below === "≤" ? { atMost: high } : { below: high }),
    }),
  },
  {
    pattern: form(
      `(?:(?<open>>|trên)|≥|từ) ?${first}(?: trở lên)? ?(?:và|,) ?(?:(?<below>${under})|≤) ?${second}`,
    ),
    ends: ({ first: low, second: high = "0", words }) => ({
      ...(words.open === undefined ? { atLeast: low } : { above: low }),
      ...(words.below === undefined ? { atMost: high } : { below: high }),
    }),
  },
  {
    pattern: form(`(?:từ )?${first} trở (?<way>lên|xuống)`),
    ends: ({ first: end, words }) =>
      words.way?.toLowerCase() === "lên" ? { atLeast: end } : { atMost: end },
  },
  { pattern: form(`(?:${atMost}) ?${first}`), ends: ({ first: end }) => ({ atMost: end }) },
  { pattern: form(`(?:${atLeast}) ?${first}`), ends: ({ first: end }) => ({ atLeast: end }) },
  { pattern: form(`(?:${under}) ?${first}`), ends: ({ first: end }) => ({ below: end }) },
  { pattern: form(`(?:${over}) ?${first}`), ends: ({ first: end }) => ({ above: end }) },
  {
    // Of a whole, nothing is above all of it.
    pattern: form(`(?:đủ |đạt |đúng )?(?<first>100)(?<percent> ?%)`),
    ends: () => ({ atLeast: "100" }),
  },
  { pattern: form(`(?:đạt |đúng )?(?<first>0)(?<percent> ?%)`), ends: () => ({ atMost: "0" }) },
];

function form(middle: string): RegExp {
  return new RegExp(`${before}(?:${middle})${after}`, "iu");
}
