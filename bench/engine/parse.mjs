/** `parseScoreSheet` of 40 entries from unknown data, beside the parsing of its JSON text. */
import { parseScoreSheet, prepareCriteriaSet } from "../../dist/index.js";
import { figuresOf, set, sheetOf } from "./forty-bands.mjs";
import { fresh } from "./fresh.mjs";
import { median, race, ratioOf } from "./harness.mjs";

export async function run() {
  const prepared = prepareCriteriaSet(set);
  const sheets = figuresOf(500, 6).map(sheetOf);
  const texts = sheets.map((sheet) => JSON.stringify(sheet));
  const [parses, texted] = await race([
    {
      prepare: fresh(sheets),
      work: (given) =>
        given.map((input) => {
          const result = parseScoreSheet(input, prepared);
          if (!result.ok) throw new Error("a sheet was refused");
          return result;
        }),
    },
    { prepare: (count) => texts.slice(0, count), work: (given) => given.map((t) => JSON.parse(t)) },
  ]);
  const ratio = ratioOf(parses, texted);
  const name = "parseScoreSheet, 40 entries, set prepared";
  return [{ name, time: median(parses), ratio, versus: "x JSON.parse" }];
}
