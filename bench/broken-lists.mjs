/**
 * What a small body can cost a server: each parser with 20,000 broken rows in place of every list of
 * its document in turn, and the list that takes longest: npm run build && node bench/broken-lists.mjs
 */
import { readFileSync } from "node:fs";
import { vietnam2024To2026 } from "../dist/calendars/vietnam-2024-to-2026.js";
import { dtiWardSample } from "../dist/criteria-sets/dti-ward-sample.js";
import { parIndexCaMau2013 } from "../dist/criteria-sets/par-index-ca-mau-2013.js";
import { parIndexWardSample } from "../dist/criteria-sets/par-index-ward-sample.js";
import * as chiso from "../dist/index.js";
import { diSu2024 } from "../dist/measures/di-su-2024.js";
import { dongNai2025 as model } from "../dist/models/dong-nai-2025.js";
import { sipasWardSample } from "../dist/questionnaires/sipas-ward-sample.js";
import { papi2019 } from "../dist/structures/papi-2019.js";

const rows = 20_000;
const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
const survey = read("fixtures/di-su-2023/sipas.json");
const sheet = read("fixtures/di-su-2023/par-index.json");
const unit = { id: "u", name: "Xã U" };
const card = chiso.score(parIndexWardSample, sheet, { layer: "self" });
const plan = chiso.planRemediation([card], {
  start: "2024-03-15",
  due: "2024-11-30",
  calendar: vietnam2024To2026,
});
const catalogue = { ...diSu2024, demands: [{ kind: "rank-better" }] };

/** Each parser with a document that it accepts, lists and records filled. */
const parsers = {
  parseCriteriaSet: [chiso.parseCriteriaSet, dtiWardSample],
  parseScoreSheet: [(input) => chiso.parseScoreSheet(input, parIndexWardSample), sheet],
  parseQuestionnaire: [
    chiso.parseQuestionnaire,
    read("test/bad/questionnaire-of-the-surveys.json"),
  ],
  parseSurveyData: [
    (input) => chiso.parseSurveyData(input, sipasWardSample),
    { ...survey, forms: survey.forms.slice(0, 3), counts: [{ criterion: "1", answers: {} }] },
  ],
  parseMeasureCatalogue: [chiso.parseMeasureCatalogue, catalogue],
  parseWorkingCalendar: [chiso.parseWorkingCalendar, vietnam2024To2026],
  parseRuleCases: [
    (input) => chiso.parseRuleCases(input, parIndexCaMau2013),
    [{ code: "1.1.4", figures: { value: "90" }, expected: { points: "1" } }],
  ],
  parsePapiSheet: [
    (input) => chiso.parsePapiSheet(input, papi2019),
    {
      unit,
      year: 2019,
      structure: { id: papi2019.id, version: papi2019.version },
      subDimensions: { 1.1: "1.5" },
      indicators: { 1.2: { a: "1" } },
    },
  ],
  parseFriendlyGovernmentModel: [chiso.parseFriendlyGovernmentModel, model],
  parseFriendlyGovernmentCase: [
    (input) => chiso.parseFriendlyGovernmentCase(input, model),
    {
      unit,
      year: 2025,
      model: { id: model.id, version: model.version },
      conditions: { a: true },
      papers: ["a"],
      sheet: {
        unit,
        year: 2025,
        set: { id: model.set.id, version: model.set.version },
        entries: [{ code: "1", self: { points: "1" }, rounds: { a: { points: "1" } } }],
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
  parseLetterhead: [chiso.parseLetterhead, { recipients: ["Như trên"], bases: ["Luật"] }],
};

// Rows of a body that is small in all: a large one is told to be too large before it is read.
const brokenRows = (first) =>
  [
    {},
    "x",
    { code: "x", key: "x", criterion: "x", answers: {}, date: "x" },
    first,
    typeof first === "object" && first !== null ? { ...first, misspelt: 1 } : null,
  ].filter((row) => JSON.stringify(row)?.length < 300);

/** The document with one of its lists or objects filled with broken rows, and where. */
function* broken(value, path = "") {
  if (typeof value !== "object" || value === null) return;
  const keys = Object.keys(value);
  const place = (key) => (inner) =>
    Array.isArray(value)
      ? value.map((item, at) => (String(at) === key ? inner : item))
      : { ...value, [key]: inner };
  for (const row of brokenRows(value[keys[0]])) {
    const filled = Array.from({ length: rows }, (_, at) => [`k${at}`, row]);
    yield [
      path,
      Array.isArray(value) ? filled.map(([, item]) => item) : Object.fromEntries(filled),
    ];
  }
  for (const key of Array.isArray(value) ? keys.slice(0, 1) : keys) {
    for (const [at, inner] of broken(value[key], `${path}/${key}`)) yield [at, place(key)(inner)];
  }
}

function timeOf(parse, input) {
  const start = performance.now();
  parse(input);
  return performance.now() - start;
}

for (const [name, [parse, document]] of Object.entries(parsers)) {
  parse(document);
  let worst = { time: 0, at: "" };
  for (const [at, changed] of broken(document)) {
    // Rows of their own each, as a body has them.
    const input = JSON.parse(JSON.stringify(changed));
    const time = timeOf(parse, input);
    if (time > worst.time) worst = { time, at, input };
  }
  // Once more, so that what else the machine was doing does not count.
  const times = [worst.time, ...[1, 2, 3].map(() => timeOf(parse, worst.input))];
  const best = Math.min(...times).toFixed(0);
  console.log(`${name.padEnd(30)} ${best.padStart(6)} ms  ${worst.at || "/"}`);
}
