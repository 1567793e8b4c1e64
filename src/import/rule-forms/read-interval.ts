import type { DecimalText } from "../../numbers/decimal-text.js";
import type { LowerEnd, UpperEnd } from "../../rules/bands/band.js";
import {
  downwardsAtEnd,
  intervals,
  restWords,
  turned,
  upwardsAtEnd,
  wordsBefore,
  wordsBehind,
} from "./patterns/intervals.js";
import { readNumber } from "./read-worth.js";

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
    if (downwardsAtEnd.test(after)) return undefined;
    const [upwards, noun] = upwardsAtEnd.exec(after) ?? [undefined, after];
    if (read === undefined || (upwards !== undefined && read.atLeast === undefined)) {
      return undefined;
    }
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

// "x < 80%" names the number by a letter, which says nothing.
const symbol = /^[a-z]$/i;

/** True for a label that takes what the other intervals leave: "còn lại". */
export function isRest(label: string): boolean {
  return restWords.test(label);
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

const forms: readonly IntervalForm[] = [
  {
    pattern: form(intervals.fromTo),
    ends: ({ first: low, second: high = "0", words }) => ({
      ...(words.open === undefined ? { atLeast: low } : { above: low }),
      ...(words.below === undefined ? { atMost: high } : { below: high }),
    }),
  },
  {
    pattern: form(intervals.signed),
    ends: ({ first: low, second: high = "0", words }) => ({
      ...(words.open === "≤" ? { atLeast: low } : { above: low }),
      ...(words.below === "≤" ? { atMost: high } : { below: high }),
    }),
  },
  {
    pattern: form(intervals.fromAndBelow),
    ends: ({ first: low, second: high = "0", words }) => ({
      ...(words.open === undefined ? { atLeast: low } : { above: low }),
      ...(words.below === undefined ? { atMost: high } : { below: high }),
    }),
  },
  { pattern: form(intervals.upwards), ends: ({ first: end }) => ({ atLeast: end }) },
  { pattern: form(intervals.downwards), ends: ({ first: end }) => ({ atMost: end }) },
  { pattern: form(intervals.atMost), ends: ({ first: end }) => ({ atMost: end }) },
  { pattern: form(intervals.atLeast), ends: ({ first: end }) => ({ atLeast: end }) },
  { pattern: form(intervals.below), ends: ({ first: end }) => ({ below: end }) },
  { pattern: form(intervals.above), ends: ({ first: end }) => ({ above: end }) },
  // Of a whole, nothing is above all of it.
  { pattern: form(intervals.whole), ends: () => ({ atLeast: "100" }) },
  { pattern: form(intervals.none), ends: () => ({ atMost: "0" }) },
];

function form(middle: string): RegExp {
  return new RegExp(`${wordsBefore}(?:${middle})${wordsBehind}`, "iu");
}
