/**
 * Time and memory of reading the largest workbooks that are read, by this build and by others:
 * npm run build && node bench/largest-files.mjs [FOLDER_OF_ANOTHER_BUILD ...]
 *
 * Each reading runs in a process of its own, several times in turn. The time is that of the
 * processor, whatever else the machine does, with the clearing of memory. The memory is the most that the
 * process held above what it held with everything loaded and the bytes of the file in hand.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rows = 20_000;
const columns = 15;
const times = 5;

/** A workbook of 300,000 cells: a third texts, a third numbers, a third formulas. */
function workbook(cellOf, others = {}) {
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => cellOf(row + 1, column));
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  const parts = {
    "xl/workbook.xml": `<workbook xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>${"xl/sharedStrings.xml" in others ? `<Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>` : ""}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${lines.join("")}</sheetData></worksheet>`,
    ...others,
  };
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(packed));
}

const nameOf = (row, column) => `${String.fromCharCode(65 + column)}${row}`;
const wordsOf = (row, column) =>
  `Tỷ lệ hồ sơ được giải quyết đúng hạn trong năm, xã số ${row}, mục ${column}`;

function numberCell(row, column) {
  const name = nameOf(row, column);
  return column % 3 === 1
    ? `<c r="${name}"><v>${(row * column) / 7}</v></c>`
    : `<c r="${name}"><f>A${row}+1</f><v>${row + column / 4}</v></c>`;
}

const files = {
  "texts in the cells, as openpyxl writes them": () =>
    workbook((row, column) =>
      column % 3 === 0
        ? `<c r="${nameOf(row, column)}" t="inlineStr"><is><t>${wordsOf(row, column)}</t></is></c>`
        : numberCell(row, column),
    ),
  "shared texts, as Excel writes them": () => {
    const texts = [];
    const cells = (row, column) => {
      if (column % 3 !== 0) return numberCell(row, column);
      texts.push(`<si><t>${wordsOf(row, column)}</t></si>`);
      return `<c r="${nameOf(row, column)}" t="s"><v>${texts.length - 1}</v></c>`;
    };
    const parts = {};
    Object.defineProperty(parts, "xl/sharedStrings.xml", {
      enumerable: true,
      get: () => `<sst>${texts.join("")}</sst>`,
    });
    return workbook(cells, parts);
  },
};

const megabytes = (bytes) => Math.round(bytes / 1_048_576);

async function read(folder, path) {
  const { readXlsx } = await import(pathToFileURL(join(folder, "spreadsheet.js")).href);
  const file = new Uint8Array(readFileSync(path));
  const before = process.resourceUsage().maxRSS * 1024;
  const start = process.cpuUsage();
  const { grids } = await readXlsx(file);
  const { user, system } = process.cpuUsage(start);
  if (grids?.[0].rows.length !== rows) throw new Error("not all was read");
  const memory = process.resourceUsage().maxRSS * 1024 - before;
  process.stdout.write(JSON.stringify({ time: (user + system) / 1_000, memory }));
}

function compare(folders) {
  const place = mkdtempSync(join(tmpdir(), "chiso-largest-"));
  try {
    for (const [name, make] of Object.entries(files)) {
      const path = join(place, "file.xlsx");
      writeFileSync(path, make());
      const found = folders.map(() => []);
      for (let time = 0; time < times; time += 1) {
        for (const [at, folder] of folders.entries()) {
          const argv = [fileURLToPath(import.meta.url), "read", folder, path];
          found[at].push(JSON.parse(execFileSync(process.execPath, argv, { encoding: "utf8" })));
        }
      }
      console.log(name);
      for (const [at, folder] of folders.entries()) {
        const middle = (key) => found[at].map((one) => one[key]).sort((a, b) => a - b)[times >> 1];
        const columns = [`${Math.round(middle("time"))} ms`, `${megabytes(middle("memory"))} MB`];
        console.log(`  ${folder.padEnd(40)}${columns.map((text) => text.padStart(10)).join("")}`);
      }
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const [, , what, ...others] = process.argv;
if (what === "read") await read(...others);
else {
  const own = fileURLToPath(new URL("../dist", import.meta.url));
  compare([own, ...[what, ...others].filter((one) => one !== undefined)]);
}
