/**
 * Time and memory of reading and writing the files of an office, for a set of 100 leaves:
 * npm run build && node bench/files.mjs
 *
 * Each task runs in a process of its own: the first run with all that it loads, the median of ten
 * more, and the most memory that the process held, beside that of a process that only scores.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { set, sheetOf } from "./hundred-leaves.mjs";

const core = () => import("../dist/index.js");
const spreadsheet = () => import("../dist/spreadsheet.js");
const importing = () => import("../dist/import.js");

const wording = "> 90 %: 2; 70 % - 90 %: 1; < 70 %: 0";
const criteriaTable = () => [
  {
    name: "Bảng 1",
    merges: [],
    formulas: [],
    rows: [
      ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm", "Tài liệu kiểm chứng"],
      ...set.domains.flatMap(({ code, title, max, children }) => [
        [code, title, max, null, null],
        ...children.map((leaf) => [leaf.code, leaf.title, leaf.max, wording, "Báo cáo; Kế hoạch"]),
      ]),
    ],
  },
];

async function planOf() {
  const { planRemediation, score } = await core();
  const { vietnam2024To2026 } = await import("../dist/calendars/vietnam-2024-to-2026.js");
  const card = score(set, sheetOf(1), { layer: "self" });
  const dates = { start: "2025-01-02", due: "2025-11-28" };
  return planRemediation([card], { ...dates, calendar: vietnam2024To2026 });
}

async function workbookOf() {
  const { score } = await core();
  const { planWorkbook } = await spreadsheet();
  return planWorkbook(await planOf(), [score(set, sheetOf(1), { layer: "self" })]);
}

async function templateFile() {
  const { scoreSheetTemplate, writeXlsx } = await spreadsheet();
  return writeXlsx(scoreSheetTemplate(set, { sheet: sheetOf(1) }));
}

/** The largest table that is read: 300,000 cells, each third a text. */
async function largestFile() {
  const { strToU8, zipSync } = await import("fflate");
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const cellOf = (row, column) => {
    if (column % 3 === 1) return `<c><v>${(row * column) / 7}</v></c>`;
    if (column % 3 === 2) return `<c><f>A${row}+1</f><v>${row + column / 4}</v></c>`;
    const text = `Tỷ lệ hồ sơ được giải quyết đúng hạn trong năm, xã số ${row}, mục ${column}`;
    return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const rows = Array.from(
    { length: 20_000 },
    (_, at) =>
      `<row>${Array.from({ length: 15 }, (_, column) => cellOf(at + 1, column)).join("")}</row>`,
  );
  const parts = {
    "xl/workbook.xml": `<workbook xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(packed));
}

/** Name of a task, what it needs, what is timed. */
const tasks = [
  [
    "score alone, to compare the memory with",
    core,
    async (chiso) => chiso.score(set, sheetOf(1), { layer: "self" }),
  ],
  ["template: .xlsx of 100 leaves, filled from a sheet", async () => undefined, templateFile],
  [
    "import of that template, from the bytes to the sheet",
    templateFile,
    async (file) => {
      const [{ readXlsx }, { importScoreSheet }] = await Promise.all([spreadsheet(), importing()]);
      const { grids } = await readXlsx(file);
      const { sheet } = importScoreSheet(grids, set);
      if (sheet?.entries.length !== 100) throw new Error("not all was read");
    },
  ],
  [
    "import of a criteria table of 100 leaves, from the bytes",
    async () => {
      const { writeXlsx } = await spreadsheet();
      const [{ name, rows }] = criteriaTable();
      const cells = rows.map((row) =>
        row.map((value) => (value === null ? null : { value, look: "text" })),
      );
      return writeXlsx({
        sheets: [{ name, columns: rows[0].map(() => ({ width: 20 })), rows: cells }],
      });
    },
    async (file) => {
      const [{ readXlsx }, chiso] = await Promise.all([spreadsheet(), importing()]);
      const { grids } = await readXlsx(file);
      const { id, index, title, appliesTo, period } = set;
      const { leaves } = chiso.importCriteriaTable(grids, { id, index, title, appliesTo, period });
      if (leaves.filter(({ read }) => read).length !== 100) throw new Error("not all was read");
    },
  ],
  [
    "largest .xlsx that is read, 300,000 cells, made and read",
    largestFile,
    async (file) => {
      const { readXlsx } = await spreadsheet();
      const { grids } = await readXlsx(file);
      if (grids[0].rows.length !== 20_000) throw new Error("not all was read");
    },
  ],
  [
    "Word file of the plan for 100 gaps",
    planOf,
    async (plan) => {
      const [{ toDocx }, { planDocument }] = await Promise.all([
        import("../dist/docx.js"),
        import("../dist/report.js"),
      ]);
      return toDocx(planDocument(plan));
    },
  ],
  [
    "workbook .xlsx of the plan for 100 gaps",
    workbookOf,
    async (workbook) => {
      const { writeXlsx } = await spreadsheet();
      return writeXlsx(workbook);
    },
  ],
  [
    "picture of 60 gaps as SVG",
    async () => {
      const { findGaps, score } = await core();
      return findGaps(score(set, sheetOf(1), { layer: "self" }));
    },
    async (report) => {
      const { drawSvg, lossChart } = await import("../dist/charts.js");
      return drawSvg(lossChart(report, { limit: 60 }));
    },
  ],
];

async function run(at) {
  const [name, prepare, work] = tasks[at];
  const given = await prepare();
  const once = async () => {
    const start = performance.now();
    await work(given);
    return performance.now() - start;
  };
  const first = await once();
  const more = [];
  for (let time = 0; time < 10; time += 1) more.push(await once());
  more.sort((a, b) => a - b);
  const memory = process.resourceUsage().maxRSS / 1024;
  const columns = [`${first.toFixed(0)} ms`, `${more[5].toFixed(1)} ms`, `${memory.toFixed(0)} MB`];
  console.log(`${name.padEnd(58)}${columns.map((text) => text.padStart(11)).join("")}`);
}

const [, , task] = process.argv;
if (task === undefined) {
  console.log(
    `${"".padEnd(58)}${["first", "median", "memory"].map((text) => text.padStart(11)).join("")}`,
  );
  for (const at of tasks.keys()) {
    const path = fileURLToPath(import.meta.url);
    execFileSync(process.execPath, [path, String(at)], { stdio: "inherit" });
  }
} else {
  await run(Number(task));
}
