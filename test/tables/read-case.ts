/** Reads a table of fixtures/tables and says how it was read. */
import { readFileSync } from "node:fs";
import { run } from "../../src/cli/run.js";
import { type Grid, importCriteriaTable, importScoreSheet } from "../../src/entries/import.js";
import { readTables } from "../../src/entries/spreadsheet.js";
import { type TableCase, tablesFolder } from "./case-files.js";
import { setOptions, sheetOptions } from "./reader-options.js";
import { setDifferences } from "./set-differences.js";
import { sheetDifferences } from "./sheet-differences.js";
import { toCriteriaSet } from "./truth.js";
import { type Judgement, judge } from "./verdict.js";

/** How the reader of today reads a table. */
export async function readCase(one: TableCase): Promise<Judgement> {
  if (one.command !== undefined) return readByCommand(one, one.command);
  const bytes = readFileSync(new URL(one.file, tablesFolder));
  const read = await readTables(bytes, one.file);
  const judgement = read.ok ? readGrids(one, read.grids) : judge(read.findings, undefined);
  return judgement.verdict === "right" || judgement.verdict === "wrong"
    ? judgement
    : askedRightly(one, judgement);
}

function readGrids(
  { set, sheet, isSheet, unit, page }: TableCase,
  grids: readonly Grid[],
): Judgement {
  const named = page === undefined ? {} : { sheet: page };
  if (!isSheet) {
    const { draft, findings } = importCriteriaTable(grids, { ...setOptions, ...named });
    const right = set ?? { domains: [] };
    return judge(findings, draft === null ? undefined : () => setDifferences(draft, right));
  }
  const filledFor = toCriteriaSet(set ?? { domains: [] });
  const read = importScoreSheet(grids, filledFor, { ...sheetOptions(unit), ...named });
  const { sheet: found } = read;
  return judge(
    read.findings,
    found === null ? undefined : () => sheetDifferences(found, filledFor, sheet ?? []),
  );
}

// A question that leads to another cell, and a message that does not say what it must, are no help.
function askedRightly({ asks, says }: TableCase, judgement: Judgement): Judgement {
  const { reasons } = judgement;
  const named = asks.filter(
    (cell) => !reasons.some((reason) => new RegExp(`!${cell} `).test(reason)),
  );
  const unsaid = says.filter(
    (text) => !reasons.some((reason) => new RegExp(text, "i").test(reason)),
  );
  if (named.length === 0 && unsaid.length === 0) return judgement;
  const missing = [...named, ...unsaid].map((text) => `not said: ${text}`);
  return { verdict: "wrong", reasons: [...missing, ...reasons] };
}

async function readByCommand(
  { file, says }: TableCase,
  command: readonly string[],
): Promise<Judgement> {
  let said = "";
  const isSet = command.includes("set");
  const index = isSet ? ["--index", "par-index", "--year", "2026"] : [];
  const code = await run([...command, file, ...index], {
    readBytes: async (path) => readFileSync(new URL(path, tablesFolder)),
    exists: async () => false,
    writeFiles: async () => {},
    writeOut: () => {},
    writeError: (text) => {
      said += text;
    },
    isTerminal: false,
    columns: 100,
  });
  const unsaid = says.filter((text) => !new RegExp(text, "i").test(said));
  return code !== 0 && unsaid.length === 0
    ? { verdict: "refused", reasons: [said] }
    : { verdict: "wrong", reasons: [...unsaid.map((text) => `not said: ${text}`), said] };
}
