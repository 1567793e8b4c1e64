/** Every public function with arguments that it takes, and what else it may be given. */

import { readFileSync } from "node:fs";
import * as charts from "../../src/entries/charts.js";
import * as docx from "../../src/entries/docx.js";
import * as importing from "../../src/entries/import.js";
import * as report from "../../src/entries/report.js";
import * as scoring from "../../src/entries/scoring.js";
import * as spreadsheet from "../../src/entries/spreadsheet.js";
import { exampleSheet } from "./example-sheet.js";
import * as chiso from "./library.js";

/** What a careless caller may give. */
export const wrongValues = {
  undefined,
  null: null,
  number: 5,
  text: "x",
  list: [],
  object: {},
  function: () => 1,
} as const;

export type WrongValue = keyof typeof wrongValues;

/** An argument that is right, and which of the wrong values are of its type. */
interface Argument {
  readonly value: unknown;
  readonly kind: string;
  readonly takes: readonly WrongValue[];
}

const argument =
  (kind: string, ...takes: readonly WrongValue[]) =>
  (value: unknown): Argument => ({ value, kind, takes });

const anything = Object.keys(wrongValues) as readonly WrongValue[];

const a = {
  set: argument("set"),
  sheet: argument("sheet"),
  card: argument("card"),
  document: argument("document"),
  other: argument("other"),
  needed: argument("needed options"),
  options: argument("options", "undefined", "object"),
  list: argument("list", "list"),
  fullList: argument("full list"),
  record: argument("record", "object"),
  text: argument("text", "text"),
  date: argument("date"),
  word: argument("one of some words"),
  optionalWord: argument("one of some words", "undefined"),
  number: argument("number", "number"),
  decimal: argument("decimal", "number"),
  decimalOrNull: argument("decimal or null", "number", "null"),
  input: argument("input", ...anything),
  // May be without any key, as options may.
  anyKeys: argument("options", ...anything),
};

const { parIndexCaMau2013, sipasWardSample, papi2018, vietnam2024To2026 } = chiso;
const fixture = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), "utf8"));

const sheet = exampleSheet;
const { unit } = sheet;
const layer = { layer: "self" } as const;
const card = chiso.score(parIndexCaMau2013, sheet, layer);
const columns = chiso.scoreMany(parIndexCaMau2013, [sheet], layer);
const comparison = chiso.compare(card, card);
const gaps = chiso.findGaps(card);
const ranking = chiso.rankUnits([card]);
const way = chiso.cheapestWayTo(card, { percentage: "90" });
const span = { start: "2024-03-14", due: "2024-11-29", calendar: vietnam2024To2026 };
const planOptions = { ...span, measures: chiso.diSu2024 };
const plan = chiso.planRemediation([card], planOptions);
const leaf = chiso.findCriterion(parIndexCaMau2013, "1.1.4") as chiso.LeafNode;

const survey: chiso.SurveyData = fixture<chiso.SurveyData>("di-su-2023/sipas.json");
const forms = survey.forms?.slice(0, 3) ?? [];
const tally = chiso.tallyForms(sipasWardSample, forms);
const table = chiso.tabulate(sipasWardSample, tally);
const grouped = chiso.tabulate(
  sipasWardSample,
  chiso.tallyForms(sipasWardSample, forms, { by: "service" }),
);
const services = chiso.tabulate(
  sipasWardSample,
  chiso.tallyForms(sipasWardSample, survey.forms?.slice(0, 40) ?? [], { by: "service" }),
);
const surveys = ["a", "b"].map((id) => ({ unit: { id, name: id }, year: 2023, table }));
const populations = Object.fromEntries(
  (grouped.groups ?? []).map(({ value }) => [value ?? "", 10]),
);
async function* streamOf(): AsyncGenerator<chiso.SurveyForm> {
  yield* forms;
}

const papiSheet: chiso.PapiSheet = {
  unit,
  year: 2018,
  structure: { id: papi2018.id, version: papi2018.version },
};
const papiResult = chiso.scorePapi(papi2018, papiSheet);

const model = chiso.dongNai2025;
const friendly: chiso.FriendlyGovernmentCase = {
  unit,
  year: 2025,
  model: { id: model.id, version: model.version },
};
const massSet = chiso.massMobilisationBacKan2017;
const massSheet: chiso.ScoreSheet = {
  unit,
  year: 2020,
  set: { id: massSet.id, version: massSet.version },
  entries: [{ code: "I", self: { points: "87" } }],
};
const dtiSheet: chiso.ScoreSheet = fixture("dti-2022/da-nang.json");
const roadmap = chiso.deAn05Roadmap();
const request = { year: 2025, units: [{ id: "a", name: "A", level: 1, efforts: { "2": "1" } }] };
const evaluation = chiso.evaluateRoadmap(roadmap, request);
const yearsPlan = chiso.planRoadmapYears(roadmap, { from: 2024, to: 2025, units: request.units });
const document = report.scoreDocument(card);
const levelTable = { from: 2024, units: [{ id: "a", name: "Xã A", levels: [1, 2] }] };
const levelsOf2024 = { year: 2024, units: [{ id: "a", name: "Xã A", level: 1 }] };
const office = { id: "tu-ky", name: "huyện Tứ Kỳ" };
const friendlyResult = chiso.scoreFriendlyGovernment(model, friendly);
const outcome = chiso.judgePlan(plan, { on: "2024-12-31" });
const resultTable = report.scoreTable(card);
const workbook = spreadsheet.scoreWorkbook(card);
const results = { kind: "sheet", sheet, set: parIndexCaMau2013 } as const;
const grids: readonly importing.Grid[] = [{ name: "a", rows: [], merges: [], formulas: [] }];
const tableOptions = {
  id: "new",
  index: "par-index",
  title: "Bộ tiêu chí",
  appliesTo: "xã",
  period: { from: "2025-01-01" },
};
const words = [{ key: "a", value: "1" }];

/** The right arguments of every public function, by its name. */
export const calls: Readonly<Record<string, readonly Argument[]>> = {
  // Parsing
  parseWorkingCalendar: [a.input(vietnam2024To2026), a.options({})],
  parsePapiStructure: [a.input(chiso.papi2019), a.options({})],
  parseIndexStructure: [a.input(chiso.dtiProvince922Structure), a.options({})],
  parseCriteriaSet: [a.input(parIndexCaMau2013), a.options({})],
  parseFriendlyGovernmentCase: [a.input(friendly), a.other(model), a.options({})],
  parseFriendlyGovernmentModel: [a.input(model), a.options({})],
  parsePapiSheet: [a.input(papiSheet), a.other(papi2018), a.options({})],
  parseMeasureCatalogue: [a.input(chiso.diSu2024), a.options({})],
  parseScoreSheet: [a.input(sheet), a.set(parIndexCaMau2013), a.options({})],
  parseResults: [a.input(sheet), a.options({ sets: [parIndexCaMau2013] })],
  scoreResults: [a.document(results), a.options({ layer: "self" })],
  scoreIndex: [a.document(results), a.options({ layer: "self" })],
  parseRuleCases: [a.input([]), a.set(parIndexCaMau2013), a.options({})],
  parseQuestionnaire: [a.input(sipasWardSample), a.options({})],
  parseSurveyData: [a.input(survey), a.other(sipasWardSample), a.options({})],
  parseScorecard: [a.input(card), a.options({})],
  parseGapReport: [a.input(gaps), a.options({})],
  parseRanking: [a.input(ranking), a.options({})],
  parsePlan: [a.input(plan), a.options({})],
  parseCrosswalk: [
    a.input(chiso.draftCrosswalk(parIndexCaMau2013, parIndexCaMau2013)),
    a.options({}),
  ],
  parseRoadmapCase: [a.input(fixture("roadmap-2025.json")), a.options({})],
  parseTargets: [a.anyKeys({ [parIndexCaMau2013.id]: { "1.1.4": "2" } }), a.options({})],
  parseLevelTable: [a.input(levelTable), a.options({})],
  parsePlanProgress: [a.anyKeys({}), a.options({})],
  parseLetterhead: [a.anyKeys({}), a.options({})],
  parsePlanOutline: [a.anyKeys({}), a.options({})],

  // Sets and sheets
  checkCriteriaSet: [a.set(parIndexCaMau2013)],
  defineCriteriaSet: [a.set(parIndexCaMau2013)],
  prepareCriteriaSet: [a.set(parIndexCaMau2013)],
  checkScoreSheet: [a.set(parIndexCaMau2013), a.sheet(sheet)],
  checkRuleCases: [
    a.set(parIndexCaMau2013),
    a.list([{ code: "1.1.4", figures: { value: 85 }, expected: { points: "1" } }]),
  ],
  checkStructure: [a.document(chiso.dtiProvince922Structure)],
  describeRule: [a.document(leaf), a.options({})],
  fieldsOf: [a.document(leaf), a.options({})],
  findCriterion: [a.set(parIndexCaMau2013), a.text("1.1.4")],
  leavesOf: [a.set(parIndexCaMau2013)],
  walk: [a.set(parIndexCaMau2013)],
  isBranch: [argument("node", "object")(leaf)],
  tableFor: [
    a.document({
      id: "f",
      title: "F",
      tables: [{ kind: "xa", title: "Xã", set: parIndexCaMau2013 }],
    }),
    argument("text", "undefined", "text")("xa"),
  ],
  draftCrosswalk: [a.set(parIndexCaMau2013), a.set(parIndexCaMau2013)],

  // Scoring
  score: [a.set(parIndexCaMau2013), a.sheet(sheet), a.needed(layer)],
  scorePartly: [a.set(parIndexCaMau2013), a.sheet(sheet), a.needed(layer)],
  scoreMany: [a.set(parIndexCaMau2013), a.list([sheet]), a.needed(layer)],
  scoreFigures: [
    a.set(parIndexCaMau2013),
    a.record({ "1.1.4": { value: Int32Array.from([85]) } }),
    a.needed({ layer: "self", year: 2023 }),
  ],
  scoreRule: [a.document(leaf.rule), a.decimal("2"), a.other({ value: 85 }), a.options({})],
  scorecardOf: [a.document(columns), a.number(0)],
  gapsOf: [a.document(columns)],
  ranksOf: [a.document(columns)],
  explain: [a.card(card), argument("text", "undefined", "text", "object")("1.1.4"), a.options({})],
  findSet: [a.document({ id: "x", digest: "0" }), a.list([parIndexCaMau2013])],
  findScore: [a.card(card), a.text("1.1.4")],
  isScoredBranch: [argument("node", "object")(card.domains[0])],
  scoredLeaves: [a.card(card)],
  walkScores: [a.card(card)],
  layerChanges: [a.card(card), a.card(card)],
  pointsByScorer: [a.card(card)],
  scoreDti: [
    a.set(chiso.dtiProvince922_2022),
    a.sheet(dtiSheet),
    a.options({ layer: "final", pillars: chiso.pillars922 }),
  ],
  dtiSheetOfValues: [
    a.set(chiso.dtiProvince922_2022),
    a.document(unit),
    a.number(2022),
    a.record({ "7": "0.5" }),
    argument("record", "undefined", "object")({}),
  ],
  checkFriendlyGovernmentCase: [a.other(model), a.document(friendly)],
  checkFriendlyGovernmentModel: [a.document(model)],
  scoreFriendlyGovernment: [a.other(model), a.document(friendly), a.options({})],
  levelTasks: [a.document(chiso.scoreFriendlyGovernment(model, friendly))],
  scoreMassMobilisation: [a.set(massSet), a.sheet(massSheet), a.options(layer)],
  scoreParIndex: [a.set(parIndexCaMau2013), a.sheet(sheet), a.options(layer)],
  checkPapiSheet: [a.other(papi2018), a.sheet(papiSheet)],
  findPapiGaps: [
    a.document(papiResult),
    a.word("best"),
    argument("list", "undefined", "list")([papiResult]),
  ],
  groupPapi: [a.list(words), a.optionalWord("rank-above")],
  papiInterval: [a.decimal("5"), a.decimal("0.1")],
  papiStructureOf: [argument("year")(2018)],
  papiCriteriaSet: [a.document(papi2018)],
  scorePapi: [a.other(papi2018), a.sheet(papiSheet), a.options({})],
  scoreSipas: [a.other(sipasWardSample), a.sheet(survey), a.options({})],
  scoreSipasTally: [
    a.other(sipasWardSample),
    a.document(tally),
    argument("source")(survey),
    a.options({}),
  ],
  setReferenceOf: [a.set(parIndexCaMau2013)],
  sipasCriteriaSet: [a.document(sipasWardSample)],

  // Surveys
  checkQuestionnaire: [a.other(sipasWardSample)],
  checkSurveyData: [a.other(sipasWardSample), a.sheet(survey)],
  compareSurveys: [a.document(table), a.document(table), a.options({})],
  mergeTallies: [a.document(tally), a.document(tally)],
  requiredSampleSize: [a.needed({ margin: "0.05", method: "normal" })],
  formsToIssue: [a.number(400), argument("decimal")("0.8")],
  findSurveyGaps: [a.document(table), argument("decimal", "undefined", "number")("90")],
  rankSurveyGroups: [a.document(services), argument("source")(survey), a.options({})],
  rankSurveys: [a.fullList(surveys), a.options({})],
  tabulate: [a.other(sipasWardSample), a.document(tally), a.options({})],
  tallySurvey: [a.other(sipasWardSample), a.sheet(survey), a.options({})],
  tallyFormStream: [a.other(sipasWardSample), a.list(streamOf()), a.options({})],
  tallyForms: [a.other(sipasWardSample), a.list(forms), a.options({})],
  weightByPopulation: [a.document(grouped), a.needed(populations)],

  // Results
  findGaps: [a.card(card)],
  groupGaps: [a.document(gaps), a.word("domain")],
  benchmark: [a.card(card), a.list([card]), a.word("mean")],
  compare: [a.card(card), a.card(card), a.options({})],
  cheapestWayTo: [a.card(card), a.needed({ percentage: "90" }), a.options({})],
  whatIf: [a.set(parIndexCaMau2013), a.sheet(sheet), a.list([]), a.needed(layer)],
  robustness: [a.fullList([{ card }]), a.needed({ seed: 1 })],
  rankIntervals: [a.list([{ card }])],
  resultInterval: [a.card(card), a.options({})],
  effectiveWeights: [a.card(card)],
  pointsAtStake: [a.card(card)],
  mergeUnits: [a.fullList([{ key: "a", values: { "1": "0.5" } }])],
  rankUnits: [a.fullList([card]), a.options({})],
  rankValues: [a.list(words), a.optionalWord("dense")],

  // Plans
  checkCalendar: [a.document(vietnam2024To2026)],
  weekendsOnly: [a.number(2029), argument("object", "undefined")(vietnam2024To2026)],
  addWorkingDays: [a.date("2024-03-14"), a.number(5), a.document(vietnam2024To2026)],
  countWorkingDays: [a.date("2024-03-14"), a.date("2024-03-20"), a.document(vietnam2024To2026)],
  isWorkingDay: [a.date("2024-03-14"), a.document(vietnam2024To2026)],
  nextWorkingDay: [a.date("2024-03-14"), a.document(vietnam2024To2026)],
  previousWorkingDay: [a.date("2024-03-14"), a.document(vietnam2024To2026)],
  checkMeasures: [a.document(chiso.diSu2024)],
  bodiesNoLongerThere: [a.document(plan)],
  themesOf: [a.document({ index: "par-index", title: "Tỷ lệ văn bản ký số" })],
  judgeDeadlines: [
    a.document(chiso.tuKyCalendar),
    argument("options")({ from: "2025-01-01", to: "2025-12-31", on: "2026-01-15", progress: {} }),
  ],
  judgePlan: [a.document(plan), argument("options")({ on: "2024-12-31" })],
  judgeDemands: [a.list([{ kind: "rank-better" }]), a.list([{ after: card }])],
  mergeMeasures: [a.document(chiso.diSu2024), a.document(chiso.diSu2024)],
  planRemediation: [a.fullList([card]), a.needed(planOptions)],
  reviewOf: [a.document(plan)],
  deAn05Roadmap: [a.options({})],
  evaluateRoadmap: [a.document(roadmap), a.needed(request)],
  planRoadmap: [a.document(roadmap), a.needed(request)],
  planYearsOfCase: [argument("case")(request), argument("to")(2025)],
  planRoadmapYears: [
    a.document(roadmap),
    a.needed({
      from: 2024,
      to: 2025,
      units: [{ id: "a", name: "A", level: 1, efforts: { "2": "1" } }],
      holds: [{ id: "a", year: 2025, level: 2 }],
      parts: [{ id: "p", name: "P", roadmap, units: ["a"] }],
    }),
  ],
  upcomingDeadlines: [
    a.document(chiso.tuKyCalendar),
    a.date("2024-01-01"),
    a.date("2024-12-31"),
    a.options({ workingCalendar: vietnam2024To2026, exceptions: ["merged-2024"] }),
  ],
  standingTasks: [
    a.document(chiso.tuKyCalendar),
    a.number(2024),
    a.options({ exceptions: ["merged-2024"] }),
  ],
  dueWords: [a.needed({ kind: "ongoing" })],

  // Numbers and words
  compareDecimals: [a.decimal("1"), a.decimal("2")],
  sumDecimals: [a.list(["1"])],
  formatDate: [a.date("2024-02-29"), a.options({})],
  formatNumber: [a.decimalOrNull("1.5"), a.options({})],
  formatPercentage: [a.decimalOrNull("1.5"), a.options({})],
  textIn: [argument("text", "text")({ vi: "a", en: "b" }), a.options({})],
  periodName: [a.document(sheet), a.options({})],

  // Documents
  comparisonDocument: [a.document(comparison), a.options({})],
  comparisonTable: [a.document(comparison), a.options({})],
  gapsDocument: [a.document(gaps), a.options({})],
  gapsTable: [a.document(gaps), a.options({})],
  roadmapPlanPaper: [
    a.document({ roadmap: chiso.deAn05Roadmap(), table: levelTable, calendar: chiso.tuKyCalendar }),
    argument("options")({ office }),
  ],
  roadmapReportPaper: [
    a.document({ roadmap: chiso.deAn05Roadmap(), request: levelsOf2024 }),
    argument("options")({ office }),
  ],
  appraisalPaper: [a.list([friendlyResult]), argument("options")({ office })],
  dossierPaper: [a.document(model), a.document(friendlyResult), a.options({})],
  planReportDocument: [a.document(outcome), a.options({})],
  planReportTable: [a.document(outcome), a.options({})],
  planDocument: [a.document(plan), a.options({})],
  planTable: [a.document(plan), a.options({})],
  rankingDocument: [a.document(ranking), a.options({})],
  rankingTable: [a.document(ranking), a.options({})],
  roadmapDocument: [
    a.document(evaluation),
    a.options({ plan: chiso.planRoadmap(roadmap, request) }),
  ],
  roadmapYearsDocument: [a.document(yearsPlan), a.document(roadmap), a.options({})],
  roadmapYearsTable: [a.document(yearsPlan), a.options({})],
  roadmapTable: [a.document(evaluation), a.options({})],
  scoreDocument: [a.card(card), a.options({})],
  scoreTable: [a.card(card), a.options({})],
  surveyComparisonDocument: [
    argument("comparison")(chiso.compareSurveys(table, table)),
    argument("heading")({ unit, year: 2022 }),
    argument("heading")({ unit, year: 2023 }),
    a.options({}),
  ],
  surveyComparisonTable: [
    argument("comparison")(chiso.compareSurveys(table, table)),
    a.options({}),
  ],
  surveyDocument: [a.document(table), argument("heading")({ unit, year: 2023 }), a.options({})],
  surveyRankingDocument: [argument("ranking")(chiso.rankSurveys(surveys)), a.options({})],
  surveyRankingTable: [argument("ranking")(chiso.rankSurveys(surveys)), a.options({})],
  surveyTable: [a.document(table), a.options({})],
  cheapestWayDocument: [a.document(way), a.card(card), a.options({})],
  cheapestWayTable: [a.document(way), a.options({})],
  mergerAnnex: [a.document(plan), argument("options", "object")({}), a.options({})],
  oldUnitResult: [a.card(card), argument("weight", "undefined", "number")(undefined)],
  noticesOf: [
    a.set(parIndexCaMau2013),
    argument("provenance", "undefined")(undefined),
    a.options({}),
  ],
  withNotices: [a.document(resultTable), a.list([]), a.options({})],
  toCsv: [a.document(resultTable), a.options({})],
  toHtml: [a.document(document)],
  toMarkdown: [a.document(document)],
  toDocx: [a.document(document)],
  documentWorkbook: [a.document(document)],
  planWorkbook: [a.document(plan), a.list([card]), a.options({})],
  readPlanWorkbook: [a.list(grids), a.options({})],
  isPlanWorkbook: [a.list(grids)],
  revisePlan: [a.document(plan), a.list([card]), a.options({})],
  surveyTemplate: [a.other(sipasWardSample), a.options({})],
  scoreSheetTemplate: [a.set(parIndexCaMau2013), a.options({})],
  scoreWorkbook: [a.card(card), a.options({})],
  writeXlsx: [a.document(workbook)],
  changeChart: [a.document(comparison), a.options({})],
  domainChart: [a.card(card), a.options({})],
  lossChart: [a.document(gaps), a.options({})],
  rankingChart: [a.document(ranking), a.options({})],
  roadmapChart: [a.document(evaluation), a.options({})],
  drawSvg: [a.document(charts.domainChart(card))],

  // Schemas
  criteriaSetJsonSchema: [a.options({})],
  scoreSheetJsonSchema: [a.options({})],
  measureCatalogueJsonSchema: [a.options({})],
  letterheadJsonSchema: [a.options({})],
  questionnaireJsonSchema: [a.options({})],
  surveyDataJsonSchema: [a.options({})],
  papiSheetJsonSchema: [a.options({})],
  scorecardJsonSchema: [a.options({})],
  gapReportJsonSchema: [a.options({})],
  planJsonSchema: [a.options({})],
  rankingJsonSchema: [a.options({})],
  roadmapCaseJsonSchema: [a.options({})],
  targetsJsonSchema: [a.options({})],
  crosswalkJsonSchema: [a.options({})],
  effortsJsonSchema: [a.options({})],
  unitGroupsJsonSchema: [a.options({})],
  parseEfforts: [a.anyKeys({ "1.1": 1 }), a.options({})],
  parseUnitGroups: [a.anyKeys({ a: "A" }), a.options({})],
  papiStructureJsonSchema: [a.options({})],
  indexStructureJsonSchema: [a.options({})],
  workingCalendarJsonSchema: [a.options({})],
  friendlyGovernmentModelJsonSchema: [a.options({})],
  planCalendarJsonSchema: [a.options({})],
  levelTableJsonSchema: [a.options({})],
  calendarProgressJsonSchema: [a.options({})],
  planProgressJsonSchema: [a.options({})],
  populationsJsonSchema: [a.options({})],
  parseCalendarProgress: [a.anyKeys({ a: ["2025-01-28"] }), a.options({})],
  parsePopulations: [a.anyKeys({ a: 12 }), a.options({})],
  roadmapJsonSchema: [a.options({})],
  parseRoadmap: [a.input(chiso.thachThanhRoadmap), a.options({})],
  parsePlanCalendar: [a.input(chiso.tuKyCalendar), a.options({})],

  // Import
  importCriteriaTable: [a.list(grids), a.needed(tableOptions)],
  importScoreSheet: [
    a.list(grids),
    a.set(parIndexCaMau2013),
    argument("filled", "undefined")(undefined),
  ],
  importResults: [a.list(grids), a.options({})],
  importScoreSheets: [a.list(grids), a.set(parIndexCaMau2013), a.needed({ year: 2013 })],
  importSurvey: [a.list(grids), a.document(sipasWardSample), a.options({ unit, year: 2023 })],
  readRuleText: [argument("text", "text", "null")("Đạt: 1 điểm"), a.decimal("1")],
  readTableHeading: [a.list(grids), argument("sheet", "text", "undefined")("Bảng 1")],
  readVietnameseNumber: [a.text("1,5")],
  readCsv: [a.text("a;b"), a.text("a.csv")],
  readXlsx: [a.document(new Uint8Array([1]))],
  readDocx: [a.document(new Uint8Array([1])), a.text("a.docx")],
  readTables: [a.document(new Uint8Array([1])), a.text("a.docx")],
};

const modules = {
  ...chiso,
  ...scoring,
  ...report,
  ...importing,
  ...docx,
  ...spreadsheet,
  ...charts,
};

/** What is made with `new`, and what takes anything at all. */
const takesAnything: readonly string[] = ["ChisoError", "isChisoError"];

/** Every public function by its name. */
export const functions: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> =
  Object.fromEntries(
    Object.entries(modules).filter(
      ([name, value]) => typeof value === "function" && !takesAnything.includes(name),
    ),
  ) as never;
