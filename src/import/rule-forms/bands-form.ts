import { readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { Band, LowerEnd } from "../../rules/bands/band.js";
import { compareLowerEnds, lowerEndOf } from "../../rules/bands/band.js";
import type { BandsRule } from "../../rules/bands/rule.js";
import type { Worth } from "../../rules/worth.js";
import type { LocalizedText } from "../../text/language.js";
import { foldText } from "../grid.js";
import { areOptions, readOptions } from "./options.js";
import {
  joinNotes,
  problemsOf,
  quoted,
  type RuleForm,
  refuse,
  refuseAmbiguous,
} from "./outcome.js";
import { ifAtStart, reached, secondCondition } from "./patterns/intervals.js";
import { type IntervalWording, isRest, readInterval } from "./read-interval.js";
import { noInterval, refusals } from "./refusal-words.js";
import { bandsOfNumber, inRule, noPointsBelow, reliesOn } from "./words.js";

/**
 * "> 90 %: 2; 70 % - 90 %: 1; < 70 %: 0": points by the interval that a number falls in. Percent
 * intervals with a hole or an overlap are refused; counts with holes ("2 cuộc", "1 cuộc") are
 * levels to choose from, and left to that form.
 */
export const bandsForm: RuleForm = (wording) => {
  const options = readOptions(wording);
  if (!areOptions(options) || options.length < 2) return undefined;
  const bands: Band[] = [];
  const words: IntervalWording[] = [];
  const others: { readonly label: string; readonly worth: Worth }[] = [];
  for (const { label, worth } of options) {
    const interval = readInterval(label);
    if (interval === "ambiguous") return refuseAmbiguous(label);
    if (interval === undefined) {
      others.push({ label, worth });
      continue;
    }
    const named = withoutLead(interval);
    if (secondCondition.test(`${named.before} ${named.after}`)) return undefined;
    words.push(named);
    bands.push({ ...interval.ends, ...worth });
  }
  const before = oneOf(words.map((interval) => interval.before));
  const after = oneOf(words.map((interval) => interval.after));
  if (before === undefined || after === undefined) return undefined;
  const percents = words.filter(({ percent }) => percent);
  const plain = words.filter(({ percent }) => !percent);
  if (percents.length > 0 && plain.some((interval) => interval.after !== "")) {
    return refuse(refusals.differentUnits);
  }
  const [other, ...more] = others;
  if (other !== undefined) {
    const rest = isRest(other.label) && more.length === 0 ? restOf(bands, other.worth) : undefined;
    // Beside bands that leave no number out, "không tổ chức" is one more level to choose.
    if (rest === undefined) {
      return percents.length > 1 && !leavesNoneOut(bands, wording.max)
        ? refuse(noInterval(quoted(other.label)))
        : undefined;
    }
    bands.push(rest);
  }
  const rule: BandsRule = {
    kind: "bands",
    measure: [measureOf(wording.heading, before, after), ...wording.scope].join("; "),
    ...(percents.length > 0 ? { unit: "%" } : {}),
    bands,
  };
  if (percents.length === 0 && problemsOf(rule, wording.max).length > 0) return undefined;
  return {
    rule,
    assumed:
      percents.length > 0 && percents.length < words.length ? reliesOn.allPercent : undefined,
    note: joinNotes(bandsOfNumber(bands.length), uncovered(bands)),
  };
};

// The words around the numbers say what is measured: bands of one rule measure one thing.
function oneOf(texts: readonly string[]): string | undefined {
  const given = texts.filter((text) => text !== "");
  return new Set(given.map(foldText)).size > 1 ? undefined : (given[0] ?? "");
}

function measureOf(heading: string, before: string, after: string): string {
  if (before === "" && after === "") return heading === "" ? inRule.measure : heading;
  const own = `${before} {value} ${after}`.trim();
  return heading === "" ? own : `${heading}: ${own}`;
}

function withoutLead(interval: IntervalWording): IntervalWording {
  const before = interval.before.replace(ifAtStart, "");
  return { ...interval, before: reached.test(before) ? "" : before };
}

function leavesNoneOut(bands: readonly Band[], max: ExactDecimal): boolean {
  const rule: BandsRule = { kind: "bands", measure: "", unit: "%", bands };
  return uncovered(bands) === undefined && problemsOf(rule, max).length === 0;
}

// What is left may lie on both sides; one band says only one of them.
function restOf(bands: readonly Band[], worth: Worth): Band | undefined {
  const sorted = [...bands].sort(byLowerEnd);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  if (highest.below !== undefined || !endsAtWhole(highest)) return undefined;
  const { atLeast, above }: LowerEnd = lowest;
  if (atLeast !== undefined) return { below: atLeast, ...worth };
  if (above !== undefined) return { atMost: above, ...worth };
  return undefined;
}

// "80 % - 100 %" leaves nothing above it.
function endsAtWhole({ atMost }: Band): boolean {
  return atMost === undefined || readDecimal(atMost)?.equals(100) === true;
}

function uncovered(bands: readonly Band[]): LocalizedText | undefined {
  const lowest = [...bands].sort(byLowerEnd)[0];
  const end = lowest?.atLeast ?? lowest?.above;
  if (end === undefined || readDecimal(end)?.isZero() === true) return undefined;
  return noPointsBelow(String(end));
}

function byLowerEnd(left: Band, right: Band): number {
  return compareLowerEnds(lowerEndOf(left), lowerEndOf(right));
}
