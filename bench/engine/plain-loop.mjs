/** `score`, with all its checks, beside hand-written loops that build the same scorecard. */
import { deepStrictEqual } from "node:assert/strict";
import { chiso, prepared, scoreSelf } from "./chiso.mjs";
import { figuresOf, set, sheetOf } from "./forty-bands.mjs";
import { fresh } from "./fresh.mjs";
import { median, race, ratioOf } from "./harness.mjs";
import { plainScorer } from "./plain-card.mjs";

export async function run() {
  const sheets = figuresOf(500, 1).map(sheetOf);
  const ready = prepared(set);
  const sample = { sheet: sheets[0], card: scoreSelf(ready, sheets[0]) };
  const plain = plainScorer(set, "composed", sample);
  const quick = plainScorer(set, "ready", sample);
  for (const sheet of sheets.slice(0, 100)) {
    const card = scoreSelf(ready, sheet);
    deepStrictEqual(plain(sheet), card);
    deepStrictEqual(quick(sheet), card);
  }
  const prepare = fresh(sheets);
  const [scores, plains, quicks] = await race([
    { prepare, work: (given) => given.map((sheet) => scoreSelf(ready, sheet)) },
    { prepare, work: (given) => given.map(plain) },
    { prepare, work: (given) => given.map(quick) },
  ]);
  const kept = chiso.prepareCriteriaSet === undefined ? "set read each time" : "prepared set";
  return [
    { name: "plain loop, the same scorecard", time: median(plains) },
    { name: "plain loop, its sentences ready made", time: median(quicks) },
    {
      name: `score, 40 bands, ${kept}`,
      time: median(scores),
      ratio: ratioOf(scores, plains),
      versus: "x plain loop",
      atMost: 2,
    },
    {
      name: "  beside the loop with ready sentences",
      ratio: ratioOf(scores, quicks),
      versus: "x that loop",
      atMost: 2,
    },
  ];
}
