import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import type { Language } from "../text/language.js";
import { tickStyle } from "./look.js";
import type { PanelColumn, Tick } from "./picture.js";
import { textWidth } from "./text-width.js";

/** The range of a panel and its ticks. */
export type Axis = Pick<PanelColumn, "domain" | "ticks">;

/** The least room in pixels that a panel has for the words of its ticks. */
const room = 150;

/** The least space between the words of two ticks. */
const space = 12;

/** From zero, or the lowest value below it, to the highest value, with ticks at round numbers. */
export function amountAxis(
  values: readonly DecimalText[],
  language: Language,
  unit: string = "",
): Axis {
  const zero = new ExactDecimal(0);
  const exact = values.map((value) => new ExactDecimal(value));
  const [low, high] = [ExactDecimal.min(zero, ...exact), ExactDecimal.max(zero, ...exact)];
  if (low.equals(high)) return { domain: [0, 1], ticks: [{ at: 0, text: `0${unit}` }] };
  return {
    domain: [low.toNumber(), high.toNumber()],
    ticks: roundTicks(low, high, (at) => `${signOf(at, language)}${unit}`),
  };
}

const signOf = (at: ExactDecimal, language: Language): string =>
  formatNumber(toDecimalText(at), language).replace("-", "−");

// The most ticks whose words stand side by side; none where not even two do.
function roundTicks(
  low: ExactDecimal,
  high: ExactDecimal,
  write: (at: ExactDecimal) => string,
): readonly Tick[] {
  for (const steps of [5, 4, 3, 2, 1]) {
    const step = roundStep(high.minus(low), steps);
    const ticks: Tick[] = [];
    const last = high.divToInt(step).toNumber();
    // Adding zero makes a plain zero of a negative one.
    for (let count = low.divToInt(step).toNumber() + 0; count <= last; count += 1) {
      const at = step.times(count);
      ticks.push({ at: at.toNumber(), text: write(at) });
    }
    const widest = Math.max(...ticks.map(({ text }) => textWidth(text, tickStyle)));
    if ((widest + space) * ticks.length <= room) return ticks;
  }
  return [];
}

/** The least of 1, 2, 5, 10, 20, 50, … that goes into a length no more than `steps` times. */
function roundStep(length: ExactDecimal, steps: number): ExactDecimal {
  for (let power = -length.decimalPlaces() - 1; ; power += 1) {
    for (const digit of [1, 2, 5]) {
      const step = new ExactDecimal(digit).shiftedBy(power);
      if (step.times(steps).greaterThanOrEqualTo(length)) return step;
    }
  }
}
