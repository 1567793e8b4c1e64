/** What the package does, piece by piece; a page and Node do it alike. */
import * as charts from "../../src/entries/charts.js";
import { toDocx } from "../../src/entries/docx.js";
import { importCriteriaTable, importScoreSheet } from "../../src/entries/import.js";
import * as report from "../../src/entries/report.js";
import {
  documentWorkbook,
  planWorkbook,
  readCsv,
  readXlsx,
  scoreSheetTemplate,
  scoreWorkbook,
  type Workbook,
  writeXlsx,
} from "../../src/entries/spreadsheet.js";
import { sha256 } from "../../src/text/sha-256.js";
import * as chiso from "../support/library.js";

const { parIndexCaMau2013, diSu2024, vietnam2024To2026 } = chiso;

const sheet: chiso.ScoreSheet = {
  unit: { id: "vi-du", name: "Xã Ví Dụ" },
  year: 2023,
  set: { id: parIndexCaMau2013.id, version: parIndexCaMau2013.version },
  entries: [
    { code: "1.1.2", self: { declared: { conditions: { tasks: true, budget: true } } } },
    { code: "1.1.3", self: { declared: { met: true } } },
    { code: "1.1.4", self: { declared: { value: "85" } } },
  ],
};
const card = chiso.score(parIndexCaMau2013, sheet, { layer: "self" });
const gaps = chiso.findGaps(card);
const plan = chiso.planRemediation([card], {
  start: "2024-03-14",
  due: "2024-11-30",
  calendar: vietnam2024To2026,
  measures: diSu2024,
});
const ranking = chiso.rankUnits([card, { ...card, unit: { id: "khac", name: "Xã Khác" } }]);
const comparison = chiso.compare(card, { ...card, year: 2024 });
const roadmap = chiso.evaluateRoadmap(chiso.deAn05Roadmap(), {
  year: 2024,
  units: [{ id: "vi-du", name: "Xã Ví Dụ", level: 2 }],
});
const table = {
  name: "B",
  merges: [],
  formulas: [],
  rows: [
    ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
    ["1", "Kế hoạch", "2", "Đạt: 2; Không đạt: 0"],
  ],
};

/** Far more cells, and texts, than a page packs in one go without a worker of a library. */
const large: Workbook = {
  sheets: [
    {
      name: "Lớn",
      columns: [{ width: 40 }, { width: 10 }],
      rows: Array.from({ length: 12_000 }, (_, at) => [
        { value: `Tiêu chí thành phần số ${at}`, look: "text" as const },
        { value: { number: `${at}.25` }, look: "number" as const },
      ]),
    },
  ],
};

// Bytes as letters, so that a file is known by its digest.
const digest = (file: Uint8Array): string => sha256([...file].join(" "));

/** By its name, each piece of work, which gives what JSON can hold. */
export const works: Readonly<Record<string, () => unknown>> = {
  score: () => card.points,
  gaps: () => [gaps.gaps[0]?.code, gaps.gaps[0]?.nextStep?.needs.vi],
  plan: () => plan.due,
  "parse a set": () => chiso.parseCriteriaSet(JSON.parse(JSON.stringify(parIndexCaMau2013))).ok,
  "parse a bad set": () => {
    const read = chiso.parseCriteriaSet({ id: "x" });
    return !read.ok && read.problems.length > 3;
  },
  "parse a sheet": () =>
    chiso.parseScoreSheet(JSON.parse(JSON.stringify(sheet)), parIndexCaMau2013).ok,
  "parse a calendar": () => chiso.parseWorkingCalendar(vietnam2024To2026).ok,
  "parse measures": () => chiso.parseMeasureCatalogue(diSu2024).ok,
  "parse a scorecard": () => chiso.parseScorecard(JSON.parse(JSON.stringify(card))).ok,
  "parse gaps": () => chiso.parseGapReport(JSON.parse(JSON.stringify(gaps))).ok,
  "parse a plan": () => chiso.parsePlan(JSON.parse(JSON.stringify(plan))).ok,
  "parse a ranking": () => chiso.parseRanking(JSON.parse(JSON.stringify(ranking))).ok,
  "describe a plan to editors": () => chiso.planJsonSchema()["title"],
  "parse a questionnaire": () => chiso.parseQuestionnaire(chiso.sipas2640).ok,
  "describe a set to editors": () => chiso.criteriaSetJsonSchema()["title"],
  html: () => report.toHtml(report.planDocument(plan)),
  markdown: () => report.toMarkdown(report.scoreDocument(card)),
  docx: async () => digest(await toDocx(report.planDocument(plan))),
  "an .xlsx template there and back": async () => {
    const read = await readXlsx(await writeXlsx(scoreSheetTemplate(parIndexCaMau2013, { sheet })));
    const back = read.ok ? importScoreSheet(read.grids, parIndexCaMau2013).sheet : null;
    return back?.entries.find(({ code }) => code === "1.1.4")?.self?.declared;
  },
  workbooks: async () => [
    digest(await writeXlsx(planWorkbook(plan, [card]))),
    digest(await writeXlsx(scoreWorkbook(card))),
    digest(await writeXlsx(documentWorkbook(report.scoreDocument(card)))),
  ],
  "a large .xlsx there and back": async () => {
    const read = await readXlsx(await writeXlsx(large));
    return read.ok && read.grids[0]?.rows.at(-1);
  },
  csv: () => {
    const read = readCsv("STT;Tiêu chí\r\n1;Kế hoạch\r\n", "a.csv");
    return read.ok && read.grids[0]?.rows[1];
  },
  "a criteria table": () =>
    importCriteriaTable([table], {
      id: "vi-du",
      index: "par-index",
      title: "Ví dụ",
      appliesTo: "xã",
      period: { from: "2026-01-01" },
    }).draft?.domains.length,
  "charts as specifications": () => charts.lossChart(gaps).spec,
  "charts drawn": () =>
    Promise.all(
      [
        charts.domainChart(card),
        charts.lossChart(gaps),
        charts.rankingChart(ranking),
        charts.changeChart(comparison),
        charts.roadmapChart(roadmap),
      ].map(charts.drawSvg),
    ),
};
