/**
 * 3,321 communes over 12 years with 100 leaves, from columns of figures:
 * points, totals, ranks of each year and gaps; and what a leaf costs as the rows grow.
 */
import { setOf } from "../hundred-leaves.mjs";
import { runAlone } from "./alone.mjs";
import { chiso, missing, prepared } from "./chiso.mjs";
import { median } from "./harness.mjs";
import { randomFrom } from "./random.mjs";

const [communes, years] = [3321, 12];
const set = setOf(100);
const codes = set.domains.flatMap(({ children }) => children.map(({ code }) => code));

/** Columns of quotients, the numerators random from 0 to the denominators. */
function figuresOf(rows, seed) {
  const random = randomFrom(seed);
  const columnsOf = () => {
    const denominator = new Int32Array(rows).map(() => 1 + Math.floor(random() * 3000));
    const numerator = denominator.map((count) => Math.floor(random() * (count + 1)));
    return { numerator, denominator, decimals: 0 };
  };
  return Object.fromEntries(codes.map((code) => [code, columnsOf()]));
}

const scoreAll = (ready, figures, year) =>
  chiso.scoreFigures(ready, figures, { layer: "self", year });

function timeOf(work) {
  const start = performance.now();
  const result = work();
  return { time: (performance.now() - start) * 1000, result };
}

/** Microseconds for one leaf of so many rows, the median of a few runs on other figures. */
function costOf(rows, runs) {
  const ready = prepared(set);
  const times = Array.from({ length: runs }, (_, seed) => {
    const figures = figuresOf(rows, seed);
    return timeOf(() => scoreAll(ready, figures, 2024)).time;
  });
  return { time: median(times) / (rows * codes.length) };
}

export const tasks = {
  province: () => {
    const given = Array.from({ length: years }, (_, at) => figuresOf(communes, at));
    const { time, result } = timeOf(() => {
      const ready = prepared(set);
      return given.map((figures, at) => {
        const columns = scoreAll(ready, figures, 2024 + at);
        return [columns, chiso.ranksOf(columns), chiso.gapsOf(columns)];
      });
    });
    // All results are alive until here, so that their memory is counted.
    return { time, years: result.length };
  },
  10000: () => costOf(100, 101),
  100000: () => costOf(1000, 21),
  1000000: () => costOf(10_000, 7),
  10000000: () => costOf(100_000, 3),
};

export async function run() {
  const name = "3,321 communes x 12 years x 100 leaves";
  const needed = ["prepareCriteriaSet", "scoreFigures", "ranksOf", "gapsOf"];
  const skipped = missing(name, ...needed);
  if (skipped !== undefined) return [skipped];
  const { time, megabytes, stopped } = runAlone("province", "province", 20);
  const rows = [
    { name, time, stopped, secondsAtMost: 0.7 },
    { name: "  memory", ratio: megabytes, versus: "MB", atMost: 300 },
  ];
  const counts = [10_000, 100_000, 1_000_000, 10_000_000];
  const costs = counts.map((count) => runAlone("province", String(count), 20));
  const curve = counts.map((count, at) => ({
    name: `  cost of a leaf, ${count.toLocaleString("en")} leaf scores`,
    ...costs[at],
    ratio: costs[at].time / costs[1].time,
    versus: "x at 100,000",
  }));
  return [...rows, ...curve];
}
