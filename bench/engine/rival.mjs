/** `score` of 40 bands beside a rival that only adds the points up. */
import { strictEqual } from "node:assert/strict";
import { prepared, scoreSelf } from "./chiso.mjs";
import { factsOf, figuresOf, set, sheetOf } from "./forty-bands.mjs";
import { fresh } from "./fresh.mjs";
import { median, race, ratioOf } from "./harness.mjs";

/**
 * @param ways `{ name, pointsOf, atLeast? }`: `pointsOf(facts)` gives the points of one sheet, or
 * a promise of them; `together` starts all sheets of a sample before it waits for any; `atLeast`
 * is how many times as long as `score` it must take
 */
export async function raceWith(ways) {
  const figures = figuresOf(500, 3);
  const ready = prepared(set);
  for (const [unit, row] of figures.slice(0, 100).entries()) {
    const points = Number(scoreSelf(ready, sheetOf(row, unit)).points);
    for (const { pointsOf } of ways) strictEqual(await pointsOf(factsOf(row)), points);
  }
  const facts = figures.map(factsOf);
  const [scores, ...times] = await race(
    [
      {
        prepare: fresh(figures.map(sheetOf)),
        work: (given) => given.map((sheet) => scoreSelf(ready, sheet)),
      },
      ...ways.map(({ pointsOf, together = false }) => ({
        prepare: fresh(facts),
        work: together
          ? (given) => Promise.all(given.map(pointsOf))
          : async (given) => {
              let sum = 0;
              for (const one of given) {
                const points = pointsOf(one);
                sum += typeof points === "number" ? points : await points;
              }
              return sum;
            },
      })),
    ],
    { rounds: 15 },
  );
  return ways.map(({ name, atLeast }, at) => ({
    name,
    time: median(times[at]),
    ratio: ratioOf(times[at], scores),
    versus: "x score",
    atLeast,
  }));
}
