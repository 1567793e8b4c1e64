/**
 * Time of a roadmap from 2024 to 2030 for a province of 207 communes, by the readings of the project
 * and by kinds of efforts: npm run build && node bench/roadmap-years.mjs
 *
 * The communes and their efforts are made up by a generator of its own. The time is that of the processor.
 */
import { deAn05Roadmap, planRoadmapYears } from "../dist/index.js";

const communes = 207;
const years = { from: 2024, to: 2030 };
const reached = { sharesAboveLevel1Of: "reached-level-1" };
const readings = {
  "as recommended": {},
  "shares of those at level 1": reached,
  "and exactly level 1": { ...reached, level1: "exactly" },
  "and every year": { ...reached, raiseTo2030: "every-year" },
};
const steps = {
  "every step alike": () => 1,
  "alike, all from 0": () => 1,
  "alike by level": (_at, to) => [0, 4, 5, 6, 11][to],
  "three kinds": (at, to) => ((at % 3) + 1) * to,
  "all different": (at, to) => 1 + ((at * 7919 + to * 104_729) % 1_999) / 10,
};

function unitsOf(kind) {
  return Array.from({ length: communes }, (_, at) => {
    const level = kind === "alike, all from 0" ? 0 : at % 5 === 0 ? 1 : at % 17 === 0 ? 2 : 0;
    const efforts = {};
    let sum = 0;
    for (let to = level + 1; to <= 4; to += 1) {
      sum += steps[kind](at, to);
      efforts[to] = sum.toFixed(1);
    }
    return { id: String(at).padStart(3, "0"), name: `Xã ${at}`, level, efforts };
  });
}

const districtsOf = (units, reading) =>
  Array.from({ length: 12 }, (_, district) => ({
    id: `d${district}`,
    name: `Huyện ${district}`,
    roadmap: deAn05Roadmap({ ...reading, countsOfLevel4: "province" }),
    units: units.filter((_unit, at) => at % 12 === district).map(({ id }) => id),
  }));

function outcomeOf(roadmap, request) {
  try {
    const { feasible, effort, conflict } = planRoadmapYears(roadmap, request);
    return feasible ? `effort ${effort}` : `impossible, ${conflict.length} targets in conflict`;
  } catch (error) {
    return error.problems.map(({ code }) => code).join(", ");
  }
}

for (const withDistricts of [false, true]) {
  console.log(withDistricts ? "\nwith twelve districts" : "the province alone");
  for (const [name, reading] of Object.entries(readings)) {
    for (const kind of Object.keys(steps)) {
      const units = unitsOf(kind);
      const parts = withDistricts ? { parts: districtsOf(units, reading) } : {};
      const start = process.cpuUsage();
      const outcome = outcomeOf(deAn05Roadmap(reading), { ...years, units, ...parts });
      const { user, system } = process.cpuUsage(start);
      const time = `${Math.round((user + system) / 1000)} ms`;
      console.log(`  ${name.padEnd(28)}${kind.padEnd(20)}${time.padStart(8)}  ${outcome}`);
    }
  }
}
