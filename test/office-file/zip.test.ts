/** Zip files that say two things, or more than they hold: each is refused, and its part named. */
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../src/entries/spreadsheet.js";
import { type ZipPart, zipOf } from "../support/zip.js";

const sheetPart = "xl/worksheets/sheet1.xml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function sheetWith(number: string): string {
  return `<worksheet><sheetData><row r="1"><c r="A1"><v>${number}</v></c></row></sheetData></worksheet>`;
}

const others: readonly ZipPart[] = [
  {
    name: "xl/workbook.xml",
    content: `<workbook xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    content: `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
];
const honest: ZipPart = { name: sheetPart, content: sheetWith("0.5") };

async function told(parts: readonly ZipPart[], change = (file: Uint8Array) => file) {
  const read = await readXlsx(change(zipOf(parts)));
  if (read.ok) return read.grids[0]?.rows;
  expect(read.findings.length).toBe(1);
  return `${read.findings[0]?.code}: ${read.findings[0]?.message.en}`;
}

describe("the parts of a file", () => {
  it("are those of its central directory", async () => {
    expect(await told([...others, honest])).toEqual([[{ number: "0.5" }]]);
  });

  it("are refused where the directory and the parts differ", async () => {
    const stale: ZipPart = { name: sheetPart, content: sheetWith("1"), isUnlisted: true };
    const differing: readonly (readonly ZipPart[])[] = [
      [stale, ...others, honest],
      [...others, stale, honest],
      [...others, honest, stale],
      [...others, { ...honest, local: { name: "xl/worksheets/sheet2.xml" } }],
      [...others, { ...honest, local: { size: 5 } }],
      [...others, { ...honest, local: { packedSize: 5 } }],
      [...others, { ...honest, local: { checksum: 5 } }],
      [...others, { ...honest, local: { method: 0 } }],
      [...others, { ...honest, local: { flags: 1 } }],
      [...others, honest, { name: "a", content: "a", central: { offset: 0 } }],
      [...others, { ...honest, central: { offset: 3 } }],
    ];
    for (const parts of differing) {
      expect(await told(parts)).toMatch(
        /^not-a-spreadsheet: .* is not what the file's own list says/,
      );
    }
  });

  it("are refused where two have one name", async () => {
    const second = { ...honest, content: sheetWith("1") };
    expect(await told([...others, honest, second])).toContain(`${sheetPart} is in the file twice`);
    const shouted = { ...second, name: sheetPart.toUpperCase() };
    expect(await told([...others, honest, shouted])).toContain("is in the file twice");
  });

  it("are refused where one is locked or packed in an unknown way", async () => {
    const locked = { ...honest, central: { flags: 1 }, local: { flags: 1 } };
    expect(await told([...others, locked])).toContain(`${sheetPart} is locked by a password`);
    const strange = { ...honest, central: { method: 14 }, local: { method: 14 } };
    expect(await told([...others, strange])).toContain("is packed in a way that is not read");
  });

  it("are refused where one is damaged", async () => {
    const content = sheetWith("0.5");
    const flipped = { ...honest, packed: deflateRawSync(sheetWith("0.6")), content };
    expect(await told([...others, flipped])).toContain(`${sheetPart} is cut off or damaged`);
    const noise = { ...honest, packed: new Uint8Array([255, 255, 255, 255]) };
    expect(await told([...others, noise])).toContain(`${sheetPart} is cut off or damaged`);
    const cut = { ...honest, packed: deflateRawSync(content).subarray(0, 20) };
    expect(await told([...others, cut])).toContain(`${sheetPart} is cut off or damaged`);
  });

  it("are refused before they are unpacked where they say that they are too large", async () => {
    const bomb = { name: "xl/media/a", content: "", central: { size: 50_000_000 } };
    const local = { size: 50_000_000 };
    expect(await told([...others, honest, { ...bomb, local }])).toMatch(/^spreadsheet-too-large/);
  });

  it("are refused where more comes out than they say", async () => {
    const packed = deflateRawSync(Buffer.alloc(100_000_000, " "));
    const lying = { ...honest, packed, central: { size: 100 }, local: { size: 100 } };
    expect(await told([...others, lying])).toContain("is not what the file's own list says");
  });

  it("are refused where a size needs more than four bytes", async () => {
    const huge = { size: 0xffffffff };
    expect(await told([...others, { ...honest, central: huge, local: huge }])).toContain(
      `${sheetPart} is cut off or damaged`,
    );
  });

  it("are refused where the directory is not where the file says, or has other numbers", async () => {
    const at = (offset: number, value: number) => (file: Uint8Array) => {
      new DataView(file.buffer).setUint16(file.length - 22 + offset, value, true);
      return file;
    };
    const changes = [at(4, 1), at(8, 9), at(10, 0xffff), at(12, 7), at(16, 7), at(18, 0xffff)];
    for (const change of changes) {
      expect(await told([...others, honest], change)).toMatch(/^not-a-spreadsheet/);
    }
    const before = (file: Uint8Array) => new Uint8Array([0x50, 0x4b, 3, 4, ...file]);
    expect(await told([...others, honest], before)).toMatch(/^not-a-spreadsheet/);
  });

  it("may say their sizes behind them, and hold a comment at the end", async () => {
    const open = { flags: 0x808, checksum: 0, packedSize: 0, size: 0 };
    const streamed = { ...honest, central: { flags: 0x808 }, local: open };
    expect(await told([...others, streamed])).toEqual([[{ number: "0.5" }]]);
    const commented = (file: Uint8Array) => {
      const whole = new Uint8Array([...file, 65, 66, 67]);
      whole[file.length - 2] = 3;
      return whole;
    };
    expect(await told([...others, honest], commented)).toEqual([[{ number: "0.5" }]]);
  });
});
