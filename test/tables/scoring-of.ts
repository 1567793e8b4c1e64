/** A rule as the points that it gives, whatever its words and keys: two rules that score alike are one text. */

import type { Band, DecimalInput, Rule } from "../../src/entries/scoring.js";
import { toDecimalText } from "../../src/numbers/decimal-text.js";
import { exact } from "../../src/numbers/exact.js";

interface Worth {
  readonly points?: DecimalInput | undefined;
  readonly share?: DecimalInput | undefined;
}

/**
 * @example
 * scoringOf({ kind: "pass" }, "2") // "options 2 0"
 */
export function scoringOf(rule: Rule, max: DecimalInput): string {
  const points = (worth: Worth): string => pointsOf(worth, max);
  switch (rule.kind) {
    case "pass":
      return `options ${text(max)} 0`;
    case "choice":
      return `options ${descending(rule.options.map(points)).join(" ")}`;
    case "bands":
      return `bands ${bandsOf(rule.bands, rule.unit === "%")
        .map((band) => `${intervalOf(band, rule.unit === "%")}:${points(band)}`)
        .join(" ")}`;
    case "ratio":
      return ["ratio", ...ends("floor", rule.floor), ...ends("target", rule.target)].join(" ");
    case "per-item":
      return `each ${text(rule.pointsEach)}`;
    case "deduction":
      return `deduct ${descending(rule.occurrences.map(points)).join(" ")} floor ${text(rule.floor)}`;
    case "parts":
      return `parts ${rule.parts.map((part) => `${text(part.max)}(${scoringOf(part.rule, part.max)})`).join(" ")}`;
    case "deadline":
      return deadlineOf(rule, points);
    default:
      return rule.kind;
  }
}

function deadlineOf(rule: Rule & { readonly kind: "deadline" }, points: (worth: Worth) => string) {
  const { due, grace = [], late, notDone } = rule;
  const day = due === undefined ? "" : ` ${due.day}/${due.month} ${due.year}`;
  const steps = grace.map((step) => ` ${step.withinDays}d ${points(step)}`).join("");
  return `deadline${day}${steps} late ${points(late)} none ${points(notDone)}`;
}

function text(value: DecimalInput): string {
  return toDecimalText(exact(value));
}

function pointsOf({ points, share }: Worth, max: DecimalInput): string {
  return points === undefined ? toDecimalText(exact(share ?? "0").times(exact(max))) : text(points);
}

function descending(values: readonly string[]): readonly string[] {
  return [...values].sort((left, right) => exact(right).comparedTo(exact(left)));
}

function ends(name: string, value: DecimalInput | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} ${text(value)}`];
}

function bandsOf(bands: readonly Band[], isPercent: boolean): readonly Band[] {
  const low = (band: Band): number => {
    const from = band.atLeast ?? band.above;
    return from === undefined ? -1 : Number(from) + (band.above === undefined ? 0 : 1e-6);
  };
  const sorted = [...bands].sort((left, right) => low(left) - low(right));
  // Whole things are counted: up to 1 and below 2 is the same.
  return isPercent ? sorted : sorted.map(countedBand);
}

function countedBand(band: Band): Band {
  if (band.atMost === undefined) return band;
  const { atMost, ...others } = band;
  return { ...others, below: toDecimalText(exact(atMost).plus(exact("1"))) } as Band;
}

// Nothing is below 0, and no share is above 100 %.
function intervalOf(band: Band, isPercent: boolean): string {
  const low = band.atLeast ?? band.above;
  const high = band.atMost ?? band.below;
  const isLowest = low === undefined || (band.atLeast !== undefined && exact(low).isZero());
  const isHighest =
    high === undefined || (isPercent && band.atMost !== undefined && text(high) === "100");
  const from = isLowest ? "(-" : `${band.atLeast === undefined ? "(" : "["}${text(low)}`;
  const to = isHighest ? "-)" : `${text(high)}${band.atMost === undefined ? ")" : "]"}`;
  return `${from},${to}`;
}
