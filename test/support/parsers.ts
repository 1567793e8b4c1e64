/** Every parser of the library. */
import { readFileSync } from "node:fs";
import * as chiso from "./library.js";

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const sipas = read("fixtures/di-su-2023/sipas.json");
const few = { ...sipas, forms: sipas.forms.slice(0, 3), issued: 9, valid: undefined };
delete few.valid;
const questionnaire = read("test/bad/questionnaire-of-the-surveys.json");
const { parIndexCaMau2013, dtiWardSample, papi2019, sipasWardSample, parIndexWardSample } = chiso;
const model = chiso.dongNai2025;
const unit = { id: "u", name: "Xã U" };
const [dimension] = papi2019.dimensions;
const [subDimension] = dimension?.subDimensions ?? [];
const card = chiso.score(parIndexWardSample, read("fixtures/di-su-2023/par-index.json"), {
  layer: "self",
});
const plan = chiso.planRemediation([card], {
  start: "2024-03-15",
  due: "2024-11-30",
  calendar: chiso.vietnam2024To2026,
});

/** Reads unknown data. */
export type Parse = (input: unknown, options?: chiso.ParseOptions) => chiso.ParseResult<unknown>;

/** Each parser with a document that it accepts. */
export const parsers: Readonly<Record<string, readonly [Parse, unknown]>> = {
  parseCriteriaSet: [chiso.parseCriteriaSet, dtiWardSample],
  parseResults: [
    (input, options) => {
      const result = chiso.parseResults(input, { shipped: chiso.shippedDocuments }, options);
      return result.ok && result.value.kind === "sheet"
        ? { ok: true, value: result.value.sheet }
        : result;
    },
    read("fixtures/di-su-2023/par-index.json"),
  ],
  parseScoreSheet: [
    (input, options) => chiso.parseScoreSheet(input, parIndexWardSample, options),
    read("fixtures/di-su-2023/par-index.json"),
  ],
  parseQuestionnaire: [chiso.parseQuestionnaire, questionnaire],
  parseSurveyData: [
    (input, options) => chiso.parseSurveyData(input, sipasWardSample, options),
    few,
  ],
  parseEfforts: [chiso.parseEfforts, { "1.1.1": 2, "1.1.2": [1, "2.5"], "1.1.3": null }],
  parseUnitGroups: [chiso.parseUnitGroups, { "xa-a": "Đồng bằng" }],
  parseMeasureCatalogue: [chiso.parseMeasureCatalogue, chiso.diSu2024],
  parseWorkingCalendar: [chiso.parseWorkingCalendar, chiso.vietnam2024To2026],
  parseRuleCases: [
    (input, options) => chiso.parseRuleCases(input, parIndexCaMau2013, options),
    [
      {
        code: "1.1.4",
        figures: { value: "90" },
        expected: { points: "1" },
        words: { vi: "khoảng" },
      },
      { code: "1.1.1", points: "9", expected: { refused: "points-above-max" }, year: 2013 },
    ],
  ],
  parsePapiStructure: [chiso.parsePapiStructure, papi2019],
  parseIndexStructure: [chiso.parseIndexStructure, chiso.dtiProvince1726Structure],
  parsePapiSheet: [
    (input, options) => chiso.parsePapiSheet(input, papi2019, options),
    {
      unit,
      year: 2019,
      structure: { id: papi2019.id, version: papi2019.version },
      subDimensions: { [subDimension?.code ?? ""]: "1.5" },
      indicators: {},
    },
  ],
  parseFriendlyGovernmentModel: [chiso.parseFriendlyGovernmentModel, model],
  parseFriendlyGovernmentCase: [
    (input, options) => chiso.parseFriendlyGovernmentCase(input, model, options),
    {
      unit,
      year: 2025,
      model: { id: model.id, version: model.version },
      satisfaction: "91.5",
      conditions: {},
      papers: [],
      sheet: {
        unit,
        year: 2025,
        set: { id: model.set?.id, version: model.set?.version },
        entries: [],
      },
    },
  ],
  parseScorecard: [chiso.parseScorecard, card],
  parseGapReport: [chiso.parseGapReport, chiso.findGaps(card)],
  parsePlan: [chiso.parsePlan, plan],
  parseRanking: [chiso.parseRanking, chiso.rankUnits([card])],
  parseCrosswalk: [
    chiso.parseCrosswalk,
    chiso.draftCrosswalk(parIndexCaMau2013, parIndexCaMau2013),
  ],
  parseTargets: [chiso.parseTargets, { "par-index-ca-mau-2013": { "1.1.1": "1" } }],
  parseRoadmapCase: [chiso.parseRoadmapCase, read("fixtures/roadmap-2025.json")],
  parseCalendarProgress: [chiso.parseCalendarProgress, { "yearly-report": ["2025-01-28"] }],
  parsePopulations: [chiso.parsePopulations, { "Đất đai": 1200 }],
  parseRoadmap: [chiso.parseRoadmap, chiso.thachThanhRoadmap],
  parsePlanCalendar: [chiso.parsePlanCalendar, chiso.thachThanhCalendar],
  parseLevelTable: [
    chiso.parseLevelTable,
    { from: 2024, units: [{ id: "a", name: "Xã A", levels: [0, 1] }] },
  ],
  parsePlanProgress: [
    chiso.parsePlanProgress,
    { "par-index-ca-mau-2013": { "1.1.1": { state: "done", note: "Quyết định số 1" } } },
  ],
  parseLetterhead: [
    chiso.parseLetterhead,
    {
      body: "ỦY BAN NHÂN DÂN",
      recipients: ["Như trên"],
      bases: ["Luật"],
      standing: "Văn phòng",
      leaders: ["Đồng chí Phó Chủ tịch"],
    },
  ],
  parsePlanOutline: [
    chiso.parsePlanOutline,
    { results: "preamble", parts: ["purpose", "tasks", "organisation"] },
  ],
};
