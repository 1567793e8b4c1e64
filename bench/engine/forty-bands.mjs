/** A set of 40 leaves of three bands each, and sheets of random figures with one decimal. */
import { randomFrom } from "./random.mjs";

const shapes = [
  { max: "2", half: "1", low: "70", high: "90" },
  { max: "1.5", half: "0.75", low: "62.5", high: "87.5" },
  { max: "3", half: "2", low: "50", high: "80" },
  { max: "2.5", half: "1.25", low: "75.5", high: "95" },
];

function leafOf(domain, at) {
  const { max, half, low, high } = shapes[(domain + at) % shapes.length];
  return {
    code: `${domain}.${at}`,
    title: `Tiêu chí ${domain}.${at}`,
    max,
    rule: {
      kind: "bands",
      measure: `Thực hiện {value} kế hoạch ${domain}.${at}`,
      unit: "%",
      bands: [
        { above: high, points: max },
        { atLeast: low, atMost: high, points: half },
        { below: low, points: "0" },
      ],
    },
  };
}

const sumOf = (nodes) => String(nodes.reduce((sum, { max }) => sum + Number(max), 0));

const domains = [1, 2, 3, 4].map((domain) => {
  const children = Array.from({ length: 10 }, (_, at) => leafOf(domain, at + 1));
  return { code: String(domain), title: `Lĩnh vực ${domain}`, max: sumOf(children), children };
});

export const set = {
  id: "forty-bands",
  version: "1",
  index: "par-index",
  title: "Bộ 40 tiêu chí theo khoảng",
  appliesTo: "xã",
  period: { from: "2020-01-01" },
  max: sumOf(domains),
  notApplicable: "shrink-base",
  ladders: [
    {
      key: "class",
      title: "Xếp loại",
      measure: "percentage",
      classes: [
        { key: "good", title: "Tốt", atLeast: "60" },
        { key: "fair", title: "Khá", atLeast: "45" },
        { key: "weak", title: "Yếu" },
      ],
    },
  ],
  provenance: { status: "sample", instruments: [] },
  domains,
};

export const leaves = domains.flatMap(({ children }) => children);

/** Figures of a number of sheets, each a row of 40 whole tenths from 0 to 1000. */
export function figuresOf(count, seed) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => leaves.map(() => Math.floor(random() * 1001)));
}

export function sheetOf(figures, unit) {
  return {
    unit: { id: `xa-${unit}`, name: `Xã ${unit}` },
    year: 2024,
    set: { id: set.id, version: set.version },
    entries: leaves.map(({ code }, at) => ({
      code,
      self: { declared: { value: String(figures[at] / 10) } },
    })),
  };
}

/** The same figures as the rivals take them: numbers under plain names. */
export const factsOf = (figures) =>
  Object.fromEntries(figures.map((tenths, at) => [`v${at}`, tenths / 10]));

/** Edges and points of a leaf as numbers. */
export const numbersOf = ({ rule: { bands } }) => ({
  low: Number(bands[1].atLeast),
  high: Number(bands[1].atMost),
  points: bands.map(({ points }) => Number(points)).reverse(),
});
