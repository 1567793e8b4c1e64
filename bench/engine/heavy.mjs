/** The heavy work on many units and many leaves, each in a process of its own. */
import { set as hundred, setOf, sheetOf } from "../hundred-leaves.mjs";
import { runAlone } from "./alone.mjs";
import { chiso, prepared, scoreSelf } from "./chiso.mjs";
import { median } from "./harness.mjs";
import { randomFrom } from "./random.mjs";

const stopAfter = 10;

/** Median of up to five runs, no more than fit in a second after the first, in microseconds. */
function timed(work) {
  const times = [];
  for (let spent = 0; times.length === 0 || (times.length < 5 && spent < 1000); ) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
    spent += times.at(-1);
  }
  return { time: median(times) * 1000 };
}

/**
 * Cards of 10,000 units from 100 that are scored, with totals spread so that few units tie, and
 * with 41 maxima, as where criteria do not apply to all, so that shares have no one denominator.
 */
function manyCards() {
  const ready = prepared(hundred);
  const cards = Array.from({ length: 100 }, (_, unit) => scoreSelf(ready, sheetOf(unit)));
  return Array.from({ length: 10_000 }, (_, at) => {
    const card = cards[at % 100];
    const points = String(((at * 7919) % 10_000) / 100 + 50);
    const applicableMax = String(160 + (at % 41));
    const unit = { id: `xa-${at}`, name: `Xã ${at}` };
    return { ...card, unit, points, basePoints: points, applicableMax };
  });
}

function cheapest(leaves) {
  const set = setOf(leaves);
  const card = scoreSelf(prepared(set), sheetOf(1, set));
  const random = randomFrom(leaves);
  const effort = Object.fromEntries(
    chiso
      .scoredLeaves(card)
      .map(({ node }) => [node.code, String(1 + Math.floor(random() * 97) / 10)]),
  );
  return timed(() => {
    if (!chiso.cheapestWayTo(card, { percentage: "80" }, { effort }).reachable) {
      throw new Error("out of reach");
    }
  });
}

/** A province before its first year: every commune may rise from the lowest level to any. */
function roadmap() {
  const random = randomFrom(207);
  const units = Array.from({ length: 207 }, (_, at) => {
    const efforts = [1, 2, 3, 4].map((level) => [
      level,
      String(level * 8 + Math.floor(random() * 500) / 10),
    ]);
    return { id: `xa-${at}`, name: `Xã ${at}`, level: 0, efforts: Object.fromEntries(efforts) };
  });
  return timed(() => {
    const plan = chiso.planRoadmap(chiso.deAn05Roadmap(), { year: 2030, units });
    if (!plan.feasible) throw new Error("out of reach");
  });
}

export const tasks = {
  rank: () => {
    const cards = manyCards();
    return timed(() => chiso.rankUnits(cards));
  },
  cheapest300: () => cheapest(300),
  cheapest2000: () => cheapest(2000),
  roadmap,
};

const goals = [
  ["rankUnits, 10,000 units", "rank", 0.1],
  ["cheapestWayTo, 300 leaves, efforts with a decimal", "cheapest300", 0.1],
  ["cheapestWayTo, 2,000 leaves, efforts with a decimal", "cheapest2000", 2],
  ["planRoadmap, 207 communes, targets of 2030", "roadmap", 2, 200],
];

export async function run() {
  return goals.flatMap(([name, task, seconds, megabytes]) => {
    const { time, stopped, megabytes: used } = runAlone("heavy", task, stopAfter);
    const row = { name, time, stopped, secondsAtMost: seconds };
    if (megabytes === undefined || stopped !== undefined) return [row];
    const memory = { name: "  memory", ratio: used, versus: "MB", atMost: megabytes };
    return [row, memory];
  });
}
