/** A table is read alike, whatever program's file brings it. */
import { describe, expect, it } from "vitest";
import { type Grid, importCriteriaTable, importScoreSheet } from "../../../src/import.js";
import { randomOf } from "../random.js";
import { type RandomTable, randomTable } from "../random-table.js";
import { setOptions, sheetOptions } from "../reader-options.js";
import { toCriteriaSet } from "../truth.js";
import { carriers } from "./carriers.js";
import type { PrintedTable } from "./printed-table.js";

const tables = Number(process.env["CHISO_CARRIED"] ?? 300);

const seeds = Array.from({ length: tables }, (_, seed) => seed);

/** What a table says, as the readers have it. */
function saidBy(grids: readonly Grid[], { set, unit }: RandomTable, isSet: boolean): unknown {
  if (!isSet) {
    const { sheet, findings } = importScoreSheet(grids, toCriteriaSet(set), sheetOptions(unit));
    return { sheet, errors: errorsOf(findings) };
  }
  const { draft, findings } = importCriteriaTable(grids, setOptions);
  return { draft, errors: errorsOf(findings) };
}

function errorsOf(findings: ReturnType<typeof importCriteriaTable>["findings"]): readonly string[] {
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code).sort();
}

describe.each(Object.entries(carriers))("a table in a file of %s", (name, carrier) => {
  it("is read as the plain table", async () => {
    const others: string[] = [];
    for (const seed of seeds) {
      const table = randomTable(seed);
      if (name !== "openpyxl" && name !== "calc" && name !== "google-sheets" && table.layout["codes"] === "date-cells") continue;
      for (const [isSet, printed] of [[true, table.criteria], [false, table.filled]] as const) {
        const read = await carrier([printed], randomOf(seed));
        const plain = saidBy([printed], table, isSet);
        const carried = read.ok ? saidBy(read.grids, table, isSet) : read.findings.map(({ code, path }) => `${path} ${code}`);
        try { expect(carried).toEqual(plain); } catch { others.push(`${isSet ? "set" : "sheet"} ${seed}`); }
      }
    }
    expect(others).toEqual([]);
  });
});
