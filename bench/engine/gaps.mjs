/** `findGaps` beside the `score` that made its card. */
import { chiso, prepared, scoreSelf } from "./chiso.mjs";
import { figuresOf, set, sheetOf } from "./forty-bands.mjs";
import { fresh } from "./fresh.mjs";
import { median, race, ratioOf } from "./harness.mjs";

export async function run() {
  const ready = prepared(set);
  const sheets = fresh(figuresOf(500, 5).map(sheetOf));
  const scoreOne = (sheet) => scoreSelf(ready, sheet);
  const [gaps, scores] = await race([
    {
      prepare: (count) => sheets(count).map(scoreOne),
      work: (cards) => cards.map((card) => chiso.findGaps(card)),
    },
    { prepare: sheets, work: (given) => given.map(scoreOne) },
  ]);
  const ratio = ratioOf(gaps, scores);
  return [{ name: "findGaps, 40 bands", time: median(gaps), ratio, versus: "x score", atMost: 1 }];
}
