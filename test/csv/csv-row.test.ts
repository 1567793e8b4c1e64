/** Rows of CSV, as another library reads them. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readCsvRow } from "../../src/csv/csv-row.js";

interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly hasFault: boolean;
}

function ours(text: string, separator: string): Rows {
  const rows: (readonly string[])[] = [];
  for (let start: number | undefined = 0; start !== undefined; ) {
    const row = readCsvRow(text, start, separator, 1_000);
    if (row.fault !== undefined) return { rows, hasFault: true };
    rows.push(row.cells);
    start = row.next;
  }
  return { rows, hasFault: false };
}

describe("a row of CSV", () => {
  it("has the cells that another library finds, or a fault where it finds one", () => {
    const letters = fc.constantFrom("a", "ề", " ", '"', '""', ";", ",", "\n", '";"', '"\n"');
    const lines = fc.array(letters, { maxLength: 20 }).map((all) => `${all.join("")}\n`);
    fc.assert(
      fc.property(lines, fc.constantFrom(";", ","), (text, delimiter) => {
        const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
        const { rows, hasFault } = ours(text, delimiter);
        expect(hasFault).toBe(errors.length > 0);
        if (!hasFault) expect(rows).toEqual(data);
      }),
      { numRuns: 5_000 },
    );
  });

  it("ends with the line break of any system, and with the text", () => {
    const { rows } = ours('1;"a\r\nb"\r\n2;c\n3;d\r4;e', ";");
    expect(rows).toEqual([
      ["1", "a\r\nb"],
      ["2", "c"],
      ["3", "d"],
      ["4", "e"],
    ]);
    expect(ours("a\n", ";").rows).toEqual([["a"], [""]]);
    expect(ours("", ";").rows).toEqual([[""]]);
    expect(ours("a;", ";").rows).toEqual([["a", ""]]);
  });

  it("is read no further than its most cells", () => {
    const { cells } = readCsvRow("a;".repeat(1_000), 0, ";", 3);
    expect(cells.length).toBe(4);
  });

  it("is divided at spaces where they are the separator", () => {
    expect(ours('"a" b  c', " ").rows).toEqual([["a", "b", "", "c"]]);
  });
});
