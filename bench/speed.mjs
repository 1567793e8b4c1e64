/** Times of the heavy parts, on the built package: npm run build && node bench/speed.mjs */
import {
  cheapestWayTo,
  deAn05Roadmap,
  findGaps,
  planRoadmap,
  rankUnits,
  robustness,
  score,
  tabulate,
  tallyForms,
} from "../dist/index.js";
import { sipas2640 } from "../dist/questionnaires/sipas-2640-2017.js";
import { set, sheetOf } from "./hundred-leaves.mjs";

function time(name, run, times = 1) {
  run();
  const start = performance.now();
  for (let at = 0; at < times; at += 1) run();
  const each = (performance.now() - start) / times;
  console.log(`${name.padEnd(62)} ${each.toFixed(1).padStart(9)} ms`);
}

const cards = Array.from({ length: 34 }, (_, unit) => score(set, sheetOf(unit), { layer: "self" }));
const [card] = cards;
const ranges = Object.fromEntries(
  set.domains.flatMap(({ children }) => children.map(({ code }) => [code, { from: "0", to: "2" }])),
);
function* forms(count) {
  for (let form = 0; form < count; form += 1) {
    const answers = {};
    for (let at = 1; at <= 22; at += 1) answers[at] = String(1 + ((form * 7 + at * 13) % 5));
    yield { answers };
  }
}
const tally = tallyForms(sipas2640, forms(1000));
const communes = Array.from({ length: 235 }, (_, at) => ({
  id: `xa-${String(at).padStart(3, "0")}`,
  name: `Xã ${at}`,
  level: at % 3,
  efforts: Object.fromEntries(
    [1, 2, 3, 4]
      .filter((level) => level > at % 3)
      .map((level) => [level, String(((at * 37) % 50) + level * 8)]),
  ),
}));

time(
  "score: 100 leaves, with checks, explanations and steps",
  () => score(set, sheetOf(1), { layer: "self" }),
  20,
);
time("findGaps: 100 leaves", () => findGaps(card), 20);
time("rankUnits: 34 units", () => rankUnits(cards), 20);
const units = Array.from({ length: 10_000 }, (_, at) => ({
  ...cards[at % cards.length],
  unit: { id: `xa-${at}`, name: `Xã ${at}` },
}));
time("rankUnits: 10,000 units", () => rankUnits(units));
time(
  "cheapestWayTo: 100 leaves, one effort each",
  () => cheapestWayTo(card, { percentage: "80" }),
  20,
);
const effort = Object.fromEntries(
  set.domains.flatMap(({ children }, domain) =>
    children.map(({ code }, at) => [code, String((((domain * 10 + at) * 37) % 97) / 10 + 1)]),
  ),
);
time("cheapestWayTo: 100 leaves, efforts with a decimal", () =>
  cheapestWayTo(card, { percentage: "80" }, { effort }),
);
const thousands = {
  ...set,
  max: "2000",
  domains: Array.from({ length: 2000 }, (_, at) => ({
    code: String(at + 1),
    title: `Tiêu chí ${at + 1}`,
    max: "1",
    rule: { kind: "ratio", numerator: "Đã làm", denominator: "Phải làm" },
  })),
};
const wide = score(
  thousands,
  {
    ...sheetOf(1),
    entries: thousands.domains.map(({ code }, at) => ({
      code,
      self: { declared: { numerator: (at * 37) % 101, denominator: 101 } },
    })),
  },
  { layer: "self" },
);
const wideEffort = Object.fromEntries(
  thousands.domains.map(({ code }, at) => [code, String(((at * 7919) % 97) / 10 + 1)]),
);
time("cheapestWayTo: 2,000 leaves, efforts with a decimal", () =>
  cheapestWayTo(wide, { percentage: "80" }, { effort: wideEffort }),
);
time("robustness: 1,000 draws x 34 units x 100 uncertain leaves", () =>
  robustness(
    cards.map((one) => ({ card: one, ranges })),
    { seed: 1, draws: 1000 },
  ),
);
time("tallyForms: 36,525 forms of 22 answers", () => tallyForms(sipas2640, forms(36_525)));
time("tabulate: 22 criteria", () => tabulate(sipas2640, tally), 20);
for (const year of [2026, 2030]) {
  time(`planRoadmap: 235 communes, targets of ${year}`, () =>
    planRoadmap(deAn05Roadmap(), { year, units: communes }),
  );
}
