/** Files that are broken, or made to harm: each ends in a clear finding, soon and in little memory. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importCriteriaTable, importScoreSheet } from "../../src/entries/import.js";
import {
  readCsv,
  readXlsx,
  scoreSheetTemplate,
  type Workbook,
  writeXlsx,
} from "../../src/entries/spreadsheet.js";
import { parIndexCaMau2013 } from "../support/library.js";

const small: Workbook = {
  sheets: [
    {
      name: "Bảng 1",
      columns: [{ width: 10 }, { width: 30 }, { width: 10 }],
      rows: [
        [text("STT"), text("Tiêu chí"), text("Điểm tối đa")],
        [text("1"), text("Kế hoạch"), { value: { number: "2" }, look: "number" }],
      ],
    },
  ],
};

function text(value: string): { readonly value: string; readonly look: "text" } {
  return { value, look: "text" };
}

async function codesOf(file: Uint8Array): Promise<readonly string[]> {
  const read = await readXlsx(file);
  return read.ok ? [] : read.findings.map(({ code }) => code);
}

/** The parts of a good file, changed. */
async function changed(change: (parts: Record<string, string>) => void): Promise<Uint8Array> {
  const parts: Record<string, string> = {};
  for (const [name, content] of Object.entries(unzipSync(await writeXlsx(small)))) {
    parts[name] = strFromU8(content);
  }
  change(parts);
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(parts)) packed[name] = strToU8(content);
  return zipSync(packed);
}

const sheet = "xl/worksheets/sheet1.xml";

describe("a hostile spreadsheet", () => {
  it("is refused when it is no spreadsheet", async () => {
    expect(await codesOf(new Uint8Array())).toEqual(["other-kind-of-file"]);
    expect(await codesOf(strToU8("STT;Tiêu chí"))).toEqual(["other-kind-of-file"]);
    expect(await codesOf(zipSync({ "a.txt": strToU8("a") }))).toEqual(["other-kind-of-file"]);
    const whole = await writeXlsx(small);
    expect(await codesOf(whole.subarray(0, whole.length / 2))).toEqual(["not-a-spreadsheet"]);
  });

  it("is refused when it unpacks to far more than a table", async () => {
    const bomb = await changed((parts) => {
      parts[sheet] = `${parts[sheet]}${" ".repeat(70_000_000)}`;
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codesOf(bomb)).toEqual(["spreadsheet-too-large"]);
  });

  it("is refused with too many rows, columns or parts", async () => {
    const cell = (row: number, column = "A"): string => `<c r="${column}${row}"><v>1</v></c>`;
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 1}">${cell(at + 1)}</row>`,
    );
    const withData = (data: string) =>
      changed((parts) => {
        parts[sheet] = (parts[sheet] ?? "").replace(
          /<sheetData>.*<\/sheetData>/s,
          `<sheetData>${data}</sheetData>`,
        );
      });
    expect(await codesOf(await withData(rows.join("")))).toEqual(["spreadsheet-too-large"]);
    const deep = `<row r="1048576">${cell(1_048_576)}</row>`;
    expect(await codesOf(await withData(deep))).toEqual(["spreadsheet-too-large"]);
    const wide = `<row r="1">${cell(1, "XFD")}</row>`;
    expect(await codesOf(await withData(wide))).toEqual(["spreadsheet-too-large"]);
    const many = await changed((parts) => {
      for (let at = 0; at < 3_000; at += 1) parts[`xl/media/${at}`] = "";
    });
    expect(await codesOf(many)).toEqual(["spreadsheet-too-large"]);
  });

  it("may have empty rows far below, as spreadsheet programs leave them", async () => {
    const file = await changed((parts) => {
      parts[sheet] = (parts[sheet] ?? "").replace(
        "</sheetData>",
        '<row r="1048575" ht="12"/><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>',
      );
    });
    const read = await readXlsx(file);
    expect(read.ok && read.grids[0]?.rows.length).toBe(2);
  });

  it("is refused when it links to other files or defines entities", async () => {
    const linked = await changed((parts) => {
      parts["xl/externalLinks/externalLink1.xml"] = "<externalLink/>";
    });
    expect(await codesOf(linked)).toEqual(["external-link"]);
    const entities = await changed((parts) => {
      parts["xl/sharedStrings.xml"] = '<!DOCTYPE a [<!ENTITY b "c">]><sst/>';
    });
    expect(await codesOf(entities)).toEqual(["not-a-spreadsheet"]);
  });

  it("has its formulas and error values named, never run", async () => {
    const withCell = (cell: string) =>
      changed((parts) => {
        parts[sheet] = (parts[sheet] ?? "").replace(/<c r="C2".*?<\/c>/, cell);
      });
    const empty = await readXlsx(await withCell('<c r="C2"><f>1+1</f></c>'));
    expect(empty.ok ? [] : empty.findings.map(({ code, path }) => [code, path])).toEqual([
      ["formula-without-value", "Bảng 1!C2"],
    ]);
    const wrong = await readXlsx(await withCell('<c r="C2" t="e"><v>#REF!</v></c>'));
    expect(wrong.ok ? [] : wrong.findings.map(({ code, path }) => [code, path])).toEqual([
      ["error-value", "Bảng 1!C2"],
    ]);
    const stored = await readXlsx(await withCell('<c r="C2"><f>1+1</f><v>2</v></c>'));
    if (!stored.ok) throw new Error("not read");
    const { draft, findings } = importCriteriaTable(stored.grids, table);
    expect(draft?.max).toBe("2");
    expect(findings.map(({ code, severity, path }) => [severity, code, path])).toContainEqual([
      "note",
      "formula-value",
      "Bảng 1!C2",
    ]);
  });

  it("reads a percentage as what it shows", async () => {
    const file = await changed((parts) => {
      parts["xl/styles.xml"] = (parts["xl/styles.xml"] ?? "").replace(
        /<\/cellXfs>/,
        '<xf numFmtId="9" applyNumberFormat="1"/></cellXfs>',
      );
      const count = (parts["xl/styles.xml"] ?? "").split("<xf ").length - 2;
      parts[sheet] = (parts[sheet] ?? "").replace(
        /<c r="C2".*?<\/c>/,
        `<c r="C2" s="${count}"><v>0.85</v></c>`,
      );
    });
    const read = await readXlsx(file);
    expect(read.ok && read.grids[0]?.rows[1]?.[2]).toEqual({ number: "0.85", percent: true });
  });

  it("cannot name a key of every object", async () => {
    const workbook = scoreSheetTemplate(parIndexCaMau2013);
    const sheets = workbook.sheets.map((one) =>
      one.name === "Thông tin"
        ? {
            ...one,
            rows: [
              ...one.rows,
              [text("/__proto__/polluted"), text("x"), text("yes")],
              [text("/constructor/prototype/polluted"), text("x"), text("yes")],
            ],
          }
        : one,
    );
    const read = await readXlsx(await writeXlsx({ sheets }));
    if (!read.ok) throw new Error("not read");
    const { sheet: filled, findings } = importScoreSheet(read.grids, parIndexCaMau2013);
    expect(filled).toBeNull();
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(findings.map(({ code }) => code)).toContain("unknown-key");
    const names = [
      ["STT", "__proto__", "constructor", "Tiêu chí", "Điểm tối đa"],
      ["1", "x", "y", "Kế hoạch", "2"],
    ];
    const grid = { name: "A", rows: names, merges: [], formulas: [] };
    expect(importCriteriaTable([grid], table).draft?.max).toBe("2");
  });
});

const table = {
  id: "x",
  index: "par-index",
  title: "X",
  appliesTo: "xã",
  period: { from: "2026-01-01" },
};

describe("hostile CSV", () => {
  it("is refused when it is too large or its quotes are broken", () => {
    const long = readCsv("1;a;2\n".repeat(100_000), "a.csv");
    expect(long.ok ? "" : long.findings[0]?.code).toBe("spreadsheet-too-large");
    const wide = readCsv("a;".repeat(1_000), "a.csv");
    expect(wide.ok ? "" : wide.findings[0]?.code).toBe("spreadsheet-too-large");
    const broken = readCsv('STT;Tiêu chí\n1;"không đóng', "a.csv");
    expect(broken.ok ? "" : broken.findings[0]?.code).toBe("not-csv");
  });

  it("is read in UTF-8 and UTF-16, and refused in other encodings, never garbled", () => {
    const text = "STT;Tiêu chí\n1;Kế hoạch";
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
    for (const file of [
      text,
      `\ufeff${text}`,
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      wide,
    ]) {
      const read = readCsv(file, "a.csv");
      expect(read.ok && read.grids[0]?.rows).toEqual([
        ["STT", "Tiêu chí"],
        ["1", "Kế hoạch"],
      ]);
    }
    const old = readCsv(Buffer.from("STT;Ti\u00eau ch\u00ed", "latin1"), "a.csv");
    expect(old.ok ? "" : old.findings[0]?.code).toBe("not-unicode");
  });

  it("keeps what looks like a formula as text", () => {
    const read = readCsv('STT,Tiêu chí,Điểm tối đa\n1,"=HYPERLINK(""http://a"")",2\n', "a.csv");
    if (!read.ok) throw new Error("not read");
    const { draft } = importCriteriaTable(read.grids, table);
    expect(draft?.domains[0]?.title).toBe('=HYPERLINK("http://a")');
  });
});
