/** json-logic-engine, points only, beside `score` and beside `scoreMany` from sheets. */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { chiso, missing, prepared, scoreSelf } from "./chiso.mjs";
import { factsOf, figuresOf, set, sheetOf } from "./forty-bands.mjs";
import { fresh } from "./fresh.mjs";
import { median, race, ratioOf } from "./harness.mjs";
import { builtLogic } from "./json-logic.mjs";
import { raceWith } from "./rival.mjs";

const name = "scoreMany, from sheets";

async function many(logic) {
  const figures = figuresOf(2000, 4);
  const sheets = figures.map(sheetOf);
  const ready = prepared(set);
  const scoreAll = (given) => chiso.scoreMany(ready, given, { layer: "self" });
  const columns = scoreAll(sheets);
  for (const at of [0, 1, 2, 999, 1999]) {
    const card = chiso.scorecardOf(columns, at);
    deepStrictEqual(card, scoreSelf(ready, sheets[at]));
    strictEqual(Number(card.points), logic(factsOf(figures[at])));
  }
  const [times, rivals] = await race([
    { count: 2000, prepare: fresh(sheets), work: scoreAll },
    { count: 2000, prepare: fresh(figures.map(factsOf)), work: (given) => given.map(logic) },
  ]);
  const ratio = ratioOf(times, rivals);
  return { name, time: median(times), ratio, versus: "x json-logic-engine", atMost: 3 };
}

export async function run() {
  const logic = builtLogic();
  const rows = await raceWith([{ name: "json-logic-engine, built", pointsOf: logic }]);
  const skipped = missing(name, "prepareCriteriaSet", "scoreMany", "scorecardOf");
  return [...rows, skipped ?? (await many(logic))];
}
