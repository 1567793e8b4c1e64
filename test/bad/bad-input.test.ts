/**
 * Every file in the folders beside this one is a document with something wrong, and what must be
 * said of it: all problems, each with its code and place, in both languages.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseWorkingCalendar } from "../../src/calendar/working-calendar-schema.js";
import type { CriteriaSet } from "../../src/criteria-set/criteria-set.js";
import { parseCriteriaSet } from "../../src/criteria-set/parse-criteria-set.js";
import { parseIndexStructure } from "../../src/criteria-set/index-structure-schema.js";
import { parsePapiStructure } from "../../src/indices/papi/papi-structure-schema.js";
import { parsePapiSheet } from "../../src/indices/papi/papi-sheet-schema.js";
import { papi2019 } from "../../src/indices/papi/structures.js";
import { allMessages } from "../../src/problems/messages/all.js";
import type { ParseResult } from "../../src/problems/parse-result.js";
import type { Problem } from "../../src/problems/problem.js";
import { parseGapReport } from "../../src/gaps/parse-gap-report.js";
import { importSurvey } from "../../src/import/import-survey.js";
import type { ImportedSurvey } from "../../src/import/survey-form/imported-survey.js";
import type { Grid } from "../../src/grid/grid.js";
import { parseRanking } from "../../src/ranking/parse-ranking.js";
import { parsePlan } from "../../src/remediation/parse-plan.js";
import { parseCalendarProgress } from "../../src/roadmap/calendar-progress-schema.js";
import { parseRoadmap } from "../../src/roadmap/roadmap-schema.js";
import { parsePlanCalendar } from "../../src/roadmap/plan-calendar-schema.js";
import { parseScorecard } from "../../src/scoring/parse-scorecard.js";
import { parseMeasureCatalogue } from "../../src/remediation/measure-schema.js";
import { parseScoreSheet } from "../../src/score-sheet/parse-score-sheet.js";
import { parseQuestionnaire } from "../../src/survey/parse-questionnaire.js";
import { parseSurveyData } from "../../src/survey/parse-survey-data.js";
import type { Questionnaire } from "../../src/survey/questionnaire.js";

interface BadDocument {
  readonly expected: readonly { readonly code: string; readonly path?: string }[];
  readonly document: unknown;
}

const here = new URL(".", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, here), "utf8"));
const setOfTheSheets = read("set-of-the-sheets.json") as CriteriaSet;

const questionnaireOfTheSurveys = read("questionnaire-of-the-surveys.json") as Questionnaire;

const folders: Readonly<Record<string, (input: unknown) => ParseResult<unknown>>> = {
  sets: parseCriteriaSet,
  sheets: (input) => parseScoreSheet(input, setOfTheSheets),
  measures: parseMeasureCatalogue,
  calendars: parseWorkingCalendar,
  questionnaires: parseQuestionnaire,
  surveys: (input) => parseSurveyData(input, questionnaireOfTheSurveys),
  scorecards: parseScorecard,
  "gap-reports": parseGapReport,
  plans: parsePlan,
  rankings: parseRanking,
  "papi-sheets": (input) => parsePapiSheet(input, papi2019),
  "papi-structures": parsePapiStructure,
  "index-structures": parseIndexStructure,
  "plan-calendars": parsePlanCalendar,
  roadmaps: parseRoadmap,
  "calendar-progress": parseCalendarProgress,
  "survey-forms": parseSurveyForms,
  "survey-templates": (input) => surveyResult(importSurvey(input as readonly Grid[], questionnaireOfTheSurveys)),
  "weighted-surveys": (input) =>
    parseSurveyData(input, { ...questionnaireOfTheSurveys, weighting: "per-form" }),
};

/** Reads rows of cells as the forms of a survey. */
function parseSurveyForms(input: unknown): ParseResult<unknown> {
  const grid: Grid = { name: "P", rows: input as Grid["rows"], merges: [], formulas: [] };
  const unit = { id: "a", name: "A" };
  return surveyResult(importSurvey([grid], questionnaireOfTheSurveys, { unit, year: 2024 }));
}

function surveyResult({ data, findings }: ImportedSurvey): ParseResult<unknown> {
  const problems = findings.filter(({ severity }) => severity === "error") as readonly unknown[];
  return data === null
    ? { ok: false, problems: problems as readonly Problem[] }
    : { ok: true, value: data };
}

function sorted<T>(list: readonly T[]): readonly T[] {
  return [...list].sort((left, right) => JSON.stringify(left).localeCompare(JSON.stringify(right)));
}

const cases = Object.entries(folders).flatMap(([folder, parse]) =>
  readdirSync(new URL(`${folder}/`, here)).map((file) => ({
    name: `${folder}/${file}`,
    parse,
    bad: read(`${folder}/${file}`) as BadDocument,
  })),
);

/** A message without what it quotes of the document, and without the keys that it lists. */
const ownWords = (message: string): string =>
  message.replaceAll(/"[^"]*"/g, '""').replace(/: [a-z-]+(?:, [a-z-]+)+\.$/, ".");
const vietnamese = /[^\u0000-\u007f–…×≥≤]/;
const english =
  /\b(?:the|is|are|must|not|of|and|or|bonus|penalty|survey|superior|number|string|array|object|expected|invalid|input|applicable|record|key)\b/i;

describe("bad input", () => {
  it("the set of the sheets and the questionnaire of the surveys are without problems", () => {
    expect(parseCriteriaSet(setOfTheSheets)).toEqual({ ok: true, value: setOfTheSheets });
    const questionnaire = questionnaireOfTheSurveys;
    expect(parseQuestionnaire(questionnaire)).toEqual({ ok: true, value: questionnaire });
  });

  it.each(cases)("$name", ({ parse, bad }) => {
    const before = JSON.stringify(bad.document);
    const result = parse(bad.document);
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    const placed = bad.expected.every(({ path }) => path !== undefined);
    const found = problems.map(({ code, path }) => (placed ? { code, path } : { code }));
    expect(sorted(found)).toEqual(sorted(bad.expected));
    for (const { message } of problems) {
      expect(ownWords(message.en)).not.toMatch(vietnamese);
      expect(ownWords(message.vi)).not.toMatch(english);
      expect(message.vi).not.toMatch(/undefined|NaN|\[object/);
      expect(message.en).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(JSON.stringify(bad.document)).toBe(before);
  });

  it("names both numbers where 10.05 is printed for 10.5", () => {
    const { document } = read("sets/sum-mismatch-printed-10.05-for-10.5.json") as BadDocument;
    const result = parseCriteriaSet(document);
    expect(result.ok ? [] : result.problems.map(({ message }) => message.en)).toEqual([
      'The maximum scores of the children sum to 99.55, not to the 100 printed at "phong-2019".',
    ]);
  });

  // Problems of steps after parsing have tests where those steps are tested.
  const elsewhere = [
    "not-json",
    "unknown-set",
    "unknown-questionnaire",
    "unknown-unit-kind",
    "level-without-set",
    "sheet-without-set",
    "crosswalk-missing",
    "level-unknown",
    "effort-falls",
    "level-falls",
    "unknown-unit",
    "year-outside-roadmap",
    "years-reversed",
    "population-below-sample",
    "post-stratum-too-small",
    "post-strata-without-forms",
    "no-groups",
    "survey-years-disagree",
    "interval-of-other-level",
    "denominator-too-small",
    "not-complete",
    "efforts-per-step",
    "range-reversed",
    "search-too-large",
    "not-a-column",
    "too-large-for-columns",
    "unknown-layer",
    "not-a-gap",
    "dates-reversed",
    "years-disagree",
    "duplicate-set",
    // Beside this file: what JSON cannot hold, or what would be very long in it.
    "too-large",
    "cell-too-long",
    "holds-itself",
    "cannot-read-value",
    "more-problems",
  ];

  it("every other named error has a file", () => {
    const shown = new Set(cases.flatMap(({ bad }) => bad.expected.map(({ code }) => code)));
    const missing = Object.keys(allMessages).filter((code) => !shown.has(code));
    expect(missing.sort()).toEqual([...elsewhere].sort());
  });
});
