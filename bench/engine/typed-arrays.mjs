/** `scoreFigures` beside a typed-array loop over the same 40,000 sheets of random figures. */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { chiso, missing, prepared, scoreSelf } from "./chiso.mjs";
import { leaves, set, sheetOf } from "./forty-bands.mjs";
import { median, race, ratioOf } from "./harness.mjs";
import { scoreColumns } from "./plain-columns.mjs";
import { randomFrom } from "./random.mjs";

const rows = 40_000;
const name = "scoreFigures, 40,000 rows of 40 bands";

/** A prepare that makes other columns for every sample, each filled from a seed of its own. */
function freshColumns() {
  let seed = 0;
  return () => {
    seed += 1;
    const random = randomFrom(seed);
    return leaves.map(() => new Int32Array(rows).map(() => Math.floor(random() * 1001)));
  };
}

const asFigures = (columns) =>
  Object.fromEntries(leaves.map(({ code }, at) => [code, { value: columns[at], decimals: 1 }]));

function checkLoop(columns) {
  const ready = prepared(set);
  const result = scoreColumns(columns, rows);
  const ladder = set.ladders[0].classes;
  for (const row of [0, 1, 2, 777, rows - 1]) {
    const card = scoreSelf(
      ready,
      sheetOf(
        columns.map((column) => column[row]),
        row,
      ),
    );
    strictEqual(String(result.totals[row] / 100), card.points);
    strictEqual((result.percentages[row] / 100).toFixed(2), card.percentage);
    strictEqual(ladder[result.classes[row]].key, card.class.key);
    deepStrictEqual(
      result.points.map((points) => String(points[row] / 100)),
      chiso.scoredLeaves(card).map(({ node }) => node.points),
    );
  }
}

function checkFigures(scoreAll, columns) {
  const [result, plain] = [scoreAll(columns), scoreColumns(columns, rows)];
  for (const row of [0, 1, 2, 777, rows - 1]) {
    const card = chiso.scorecardOf(result, row);
    const { points, percentage, domains } = card;
    strictEqual(points, String(plain.totals[row] / 100));
    strictEqual(percentage, (plain.percentages[row] / 100).toFixed(2));
    strictEqual(card.class.key, set.ladders[0].classes[plain.classes[row]].key);
    deepStrictEqual(
      domains.map((node) => node.points),
      plain.domains.map((sums) => String(sums[row] / 100)),
    );
  }
}

export async function run() {
  const prepare = freshColumns();
  checkLoop(prepare());
  const loop = { count: rows, prepare, work: (columns) => scoreColumns(columns, rows) };
  const skipped = missing(name, "prepareCriteriaSet", "scoreFigures", "scorecardOf");
  const ready = prepared(set);
  const scoreAll = (columns) =>
    chiso.scoreFigures(ready, asFigures(columns), { layer: "self", year: 2024 });
  if (skipped === undefined) checkFigures(scoreAll, prepare());
  const [loops, times] = await race(
    skipped === undefined ? [loop, { count: rows, prepare, work: scoreAll }] : [loop],
    { rounds: 15 },
  );
  return [
    { name: "typed-array loop, a row", time: median(loops) },
    skipped ?? {
      name,
      time: median(times),
      ratio: ratioOf(times, loops),
      versus: "x that loop",
      atMost: 3,
    },
  ];
}
