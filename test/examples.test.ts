/**
 * Every example of a docstring: those with a result after two slashes give that result, those
 * that show data are read by the schema of what they show, the others run.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as charts from "../src/entries/charts.js";
import * as docx from "../src/entries/docx.js";
import * as importing from "../src/entries/import.js";
import * as report from "../src/entries/report.js";
import * as spreadsheet from "../src/entries/spreadsheet.js";
import { cellName } from "../src/grid/grid.js";
import { makeKeys } from "../src/import/rule-forms/keys.js";
import { allCriteriaSets } from "../src/indices/all-criteria-sets.js";
import * as numbers from "../src/numbers/exact-decimal.js";
import * as fractionTexts from "../src/numbers/fraction-text.js";
import * as means from "../src/numbers/mean.js";
import * as percentage from "../src/numbers/percentage.js";
import * as nodeTitles from "../src/report/node-title.js";
import * as committees from "../src/report/paper/party-committee.js";
import * as unitNames from "../src/report/paper/unit-words.js";
import * as percentWords from "../src/report/plan/percent-words.js";
import * as remarks from "../src/report/remark-words.js";
import * as roundLines from "../src/report/round-line.js";
import * as withheld from "../src/report/withheld-lines.js";
import * as periods from "../src/score-sheet/period-words.js";
import * as arithmetic from "../src/search/arithmetic.js";
import * as choices from "../src/search/cheapest-choice.js";
import * as covers from "../src/search/cheapest-cover.js";
import * as levels from "../src/search/cheapest-levels.js";
import * as wholeNumbers from "../src/search/whole-numbers.js";
import { exampleSheet } from "./support/example-sheet.js";
import * as chiso from "./support/library.js";

const { parIndexCaMau2013, diSu2024, planRemediation, score, vietnam2024To2026 } = chiso;

const sheet = exampleSheet;
const card = score(parIndexCaMau2013, sheet, { layer: "self" });
const plan = planRemediation([card], {
  start: "2024-03-14",
  due: "2024-11-30",
  calendar: vietnam2024To2026,
  measures: diSu2024,
});
const levelTable = { from: 2024, units: [{ id: "a", name: "Xã A", levels: [1, 2, 4] }] };
const outcome = chiso.judgePlan(plan, { on: "2024-12-31" });
const { sipas2640, tabulate, tallyForms } = chiso;
const forms = [
  {
    groups: { service: "Đất đai" },
    answers: Object.fromEntries(Array.from({ length: 22 }, (_, at) => [String(at + 1), "5"])),
  },
  {
    groups: { service: "Hộ tịch" },
    answers: Object.fromEntries(
      Array.from({ length: 22 }, (_, at) => [String(at + 1), at % 2 === 0 ? "2" : "4"]),
    ),
  },
];
const surveyData: chiso.SurveyData = {
  unit: sheet.unit,
  year: 2020,
  questionnaire: { id: sipas2640.id, version: sipas2640.version },
  issued: 4,
  forms,
};
const tally = tallyForms(sipas2640, forms);
const { papi2018, scorePapi } = chiso;
const papiSheet: chiso.PapiSheet = {
  unit: { id: "hung-yen", name: "Hưng Yên" },
  year: 2018,
  structure: { id: papi2018.id, version: papi2018.version },
  indicators: {
    "3.2": { sent: "0.2660785", answered: "0.2263154" },
    "8.1": { certification: "0.0318764", construction: "0.0024634", land: "0.0100656" },
  },
};
const papiResult = scorePapi(papi2018, papiSheet);
const { dongNai2025, massMobilisationBacKan2017 } = chiso;
const unit = { id: "xa", name: "Xã" };
const dongNai = dongNai2025;
const friendlyCase: chiso.FriendlyGovernmentCase = {
  unit,
  year: 2025,
  model: { id: dongNai.id, version: dongNai.version },
  sheet: {
    unit,
    year: 2025,
    set: { id: dongNai.set?.id ?? "", version: dongNai.set?.version ?? "" },
    entries: [
      { code: "1", final: { points: 15 } },
      { code: "2", final: { points: 15 } },
      { code: "3", final: { points: 20 } },
      { code: "4", final: { declared: { value: "89.8" } } },
    ],
  },
};
const bacKanSheet: chiso.ScoreSheet = {
  unit,
  year: 2020,
  set: { id: massMobilisationBacKan2017.id, version: massMobilisationBacKan2017.version },
  entries: [
    { code: "I", self: { points: "87" }, appraised: { points: "70" } },
    { code: "II", appraised: { points: "8" } },
  ],
};
const known: Readonly<Record<string, unknown>> = {
  ...nodeTitles,
  ...remarks,
  ...roundLines,
  ...percentWords,
  ...unitNames,
  ...committees,
  ...withheld,
  ...periods,
  ...numbers,
  ...fractionTexts,
  ...means,
  ...percentage,
  ...arithmetic,
  ...choices,
  ...covers,
  ...levels,
  ...wholeNumbers,
  ...charts,
  ...docx,
  ...importing,
  ...spreadsheet,
  ...report,
  ...chiso,
  allCriteriaSets,
  cellName,
  makeKeys,
  set: parIndexCaMau2013,
  sheet,
  card,
  plan,
  outcome,
  levelTable,
  friendlyModel: dongNai,
  friendlyResult: chiso.scoreFriendlyGovernment(dongNai, friendlyCase),
  bacKanSheet,
  friendlyCase,
  papiSheet,
  papiResult,
  surveyData,
  tally,
  table: tabulate(sipas2640, tally, { minimumBase: 1 }),
  tableByService: tabulate(sipas2640, tallyForms(sipas2640, forms, { by: "service" }), {
    minimumBase: 1,
  }),
  dtiSheet: JSON.parse(
    readFileSync(new URL("../fixtures/dti-2022/da-nang.json", import.meta.url), "utf8"),
  ),
};

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".ts"),
);

const examples = files.flatMap((file) => {
  const text = readFileSync(new URL(file, source), "utf8");
  return [...text.matchAll(/@example\n((?: *\*(?!\/).*\n)+)/g)].map((match, index) => ({
    name: `${file} ${index + 1}`,
    code: (match[1] as string).replaceAll(/^ *\* ?/gm, "").trim(),
  }));
});

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...values: unknown[]) => Promise<unknown>;

const literal = String.raw`("(?:[^"\\]|\\.)*"|\{.*\}|true|false|null|-?[\d.]+)`;
const withResult = new RegExp(String.raw`^(?!\s*//)(.*\S)\s*(?:\n)?// ${literal}.*$`, "gm");

describe("examples", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  it.each(examples)("$name", async ({ code }) => {
    const evaluate = async (
      body: string,
      more: Readonly<Record<string, unknown>> = {},
    ): Promise<unknown> => {
      const scope: Readonly<Record<string, unknown>> = { ...known, ...more };
      // A declaration in an example may bear the name of something that is known.
      const names = Object.keys(scope).filter((name) => !new RegExp(`const ${name}\\b`).test(body));
      return new AsyncFunction(...names, body)(...names.map((name) => scope[name]));
    };
    if (/^["{]/.test(code)) {
      const value = await evaluate(`return (${code});`);
      if (typeof value === "object" && value !== null && "kind" in value) {
        const leaf = { code: "1", title: "x", max: maxOf(value), rule: value };
        const result = chiso.parseCriteriaSet({
          ...parIndexCaMau2013,
          notApplicable: "shrink-base",
          max: leaf.max,
          domains: [leaf],
        });
        expect(result).toMatchObject({ ok: true });
      } else {
        expect(value).toBeTruthy();
      }
      return;
    }
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    const body = code.replaceAll(withResult, (_line, expression: string, result: string) => {
      wanted.push(JSON.parse(result));
      return `found.push(${expression});`;
    });
    await evaluate(body, { found });
    expect(found).toEqual(wanted);
    if (!code.includes("try {")) expect(wanted.length).toBeGreaterThan(0);
  });
});

// The examples of rules are written for a maximum that is easy to see in them.
function maxOf(rule: object): string {
  const kind = (rule as { readonly kind: string }).kind;
  return ({ bands: "2", parts: "10" } as Readonly<Record<string, string>>)[kind] ?? "1";
}
