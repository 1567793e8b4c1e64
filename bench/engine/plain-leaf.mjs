/** What the hand-written scorecard knows of a leaf of three rising bands, read once. */
import { numbersOf } from "./forty-bands.mjs";

const comma = (text) => text.replace(".", ",");
const both = (text) => ({ vi: comma(text), en: text });

/** Points are whole hundredths. */
export const hundredths = (text) => Math.round(Number(text) * 100);
export const textOf = (points) => String(points / 100);

/** Percent with two decimals, half up. */
export const percentOf = (points, max) =>
  (Math.floor((points * 20000 + max) / (2 * max)) / 100).toFixed(2);

export function readLeaf(leaf) {
  const { low, high, points } = numbersOf(leaf);
  const [from, to] = [both(`${low}%`), both(`${high}%`)];
  const [before, after] = leaf.rule.measure.split("{value}");
  const max = hundredths(leaf.max);
  const bands = points.map((value) => ({
    points: hundredths(value),
    text: String(value),
    shown: both(String(value)),
    percentage: percentOf(hundredths(value), max),
  }));
  bands[0].within = { vi: `dưới ${from.vi}`, en: `below ${from.en}` };
  bands[1].within = { vi: `${from.vi} - ${to.vi}`, en: `${from.en} - ${to.en}` };
  bands[2].within = { vi: `trên ${to.vi}`, en: `above ${to.en}` };
  bands[1].way = { vi: `từ ${from.vi}`, en: `at least ${from.en}`, end: " trở lên" };
  bands[2].way = { ...bands[2].within, end: "" };
  for (const band of bands) band.gains = bands.map((next) => textOf(next.points - band.points));
  const { code, title } = leaf;
  return { code, title, low, high, before, after, max, bands, shown: both(leaf.max) };
}

/** Why the leaf has its points, put together for each sheet. */
export function reasonOf({ before, after, shown: max }, { within, shown }, value) {
  return {
    vi: `${before}${comma(value)}%${after}, thuộc khoảng ${within.vi}: ${shown.vi}/${max.vi} điểm`,
    en: `${before}${value}%${after}, in the band ${within.en}: ${shown.en}/${max.en} points`,
  };
}

/** The steps above a band, put together for each sheet. */
export function stepsOf({ before, after, bands }, at) {
  const steps = [];
  for (let next = at + 1; next < bands.length; next += 1) {
    const { text, way } = bands[next];
    steps.push({
      points: text,
      gain: bands[at].gains[next],
      needs: {
        vi: `${before}${way.vi}${after}${way.end}`,
        en: `needs ${way.en}`,
      },
    });
  }
  return steps;
}

/** The same words, with all ready that does not hang on the figure. */
export function readyWords(leaf) {
  const ready = leaf.bands.map((band, at) => {
    const [vi, en] = Object.values(reasonOf(leaf, band, "")).map((text) =>
      text.slice(leaf.before.length),
    );
    return { vi, en, steps: stepsOf(leaf, at) };
  });
  return {
    reason: (at, value) => ({
      vi: leaf.before + comma(value) + ready[at].vi,
      en: leaf.before + value + ready[at].en,
    }),
    steps: (at) => ready[at].steps,
  };
}
