/** Each format that the command takes has an example, which its parser and its JSON Schema read. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  calendarProgressJsonSchema,
  crosswalkJsonSchema,
  effortsJsonSchema,
  friendlyGovernmentModelJsonSchema,
  type JsonSchema,
  type JsonSchemaOptions,
  letterheadJsonSchema,
  levelTableJsonSchema,
  measureCatalogueJsonSchema,
  type ParseResult,
  parseCalendarProgress,
  parseCrosswalk,
  parseEfforts,
  parseFriendlyGovernmentModel,
  parseLetterhead,
  parseLevelTable,
  parseMeasureCatalogue,
  parsePlanCalendar,
  parsePlanProgress,
  parsePopulations,
  parseRoadmap,
  parseRoadmapCase,
  parseTargets,
  parseUnitGroups,
  parseWorkingCalendar,
  planCalendarJsonSchema,
  planProgressJsonSchema,
  populationsJsonSchema,
  roadmapCaseJsonSchema,
  roadmapJsonSchema,
  targetsJsonSchema,
  unitGroupsJsonSchema,
  workingCalendarJsonSchema,
} from "../support/library.js";

interface Format {
  readonly file: string;
  readonly parse: (input: unknown) => ParseResult<unknown>;
  readonly schemaOf: (options: JsonSchemaOptions) => JsonSchema;
  /** Where a value of a wrong type is put, for which both must refuse the document. */
  readonly wrong: Readonly<Record<string, unknown>>;
}

const formats: readonly Format[] = [
  {
    file: "formats/targets.json",
    parse: parseTargets,
    schemaOf: targetsJsonSchema,
    wrong: { "par-index-ward-sample": { "1.1.1": "hai" } },
  },
  {
    file: "formats/crosswalk.json",
    parse: parseCrosswalk,
    schemaOf: crosswalkJsonSchema,
    wrong: { others: "all" },
  },
  {
    file: "formats/efforts.json",
    parse: parseEfforts,
    schemaOf: effortsJsonSchema,
    wrong: { "1.1.1": "nhiều" },
  },
  {
    file: "formats/groups.json",
    parse: parseUnitGroups,
    schemaOf: unitGroupsJsonSchema,
    wrong: { "xa-a": 1 },
  },
  {
    file: "formats/letterhead.json",
    parse: parseLetterhead,
    schemaOf: letterheadJsonSchema,
    wrong: { body: 1 },
  },
  {
    file: "formats/working-calendar.json",
    parse: parseWorkingCalendar,
    schemaOf: workingCalendarJsonSchema,
    wrong: { years: [] },
  },
  {
    file: "formats/plan-calendar.json",
    parse: parsePlanCalendar,
    schemaOf: planCalendarJsonSchema,
    wrong: { tasks: [{ key: "a" }] },
  },
  {
    file: "formats/friendly-government-model.json",
    parse: parseFriendlyGovernmentModel,
    schemaOf: friendlyGovernmentModelJsonSchema,
    wrong: { levels: [] },
  },
  {
    file: "formats/measure-catalogue.json",
    parse: parseMeasureCatalogue,
    schemaOf: measureCatalogueJsonSchema,
    wrong: { demands: [{ kind: "better" }] },
  },
  {
    file: "formats/level-table.json",
    parse: parseLevelTable,
    schemaOf: levelTableJsonSchema,
    wrong: { from: "2024" },
  },
  {
    file: "formats/calendar-progress.json",
    parse: parseCalendarProgress,
    schemaOf: calendarProgressJsonSchema,
    wrong: { training: "2025-03-14" },
  },
  {
    file: "formats/plan-progress.json",
    parse: parsePlanProgress,
    schemaOf: planProgressJsonSchema,
    wrong: { a: { "1.1": { state: "late" } } },
  },
  {
    file: "formats/populations.json",
    parse: parsePopulations,
    schemaOf: populationsJsonSchema,
    wrong: { "Đất đai": 0.5 },
  },
  {
    file: "formats/roadmap.json",
    parse: parseRoadmap,
    schemaOf: roadmapJsonSchema,
    wrong: { highestLevel: "3" },
  },
  {
    file: "formats/roadmap-case.json",
    parse: parseRoadmapCase,
    schemaOf: roadmapCaseJsonSchema,
    wrong: { holds: [{ id: "xa-02", year: "2025", level: 1 }] },
  },
  {
    file: "roadmap-2025.json",
    parse: parseRoadmapCase,
    schemaOf: roadmapCaseJsonSchema,
    wrong: { units: {} },
  },
];

const fixtures = new URL("../../fixtures/", import.meta.url);

describe.each(formats)("the example $file", ({ file, parse, schemaOf, wrong }) => {
  const example = JSON.parse(readFileSync(new URL(file, fixtures), "utf8"));

  it("is read as it stands, and refused with something wrong in it", () => {
    expect(parse(example)).toEqual({ ok: true, value: example });
    expect(parse({ ...example, ...wrong }).ok).toBe(false);
  });

  it.each([
    ["2020-12", new Ajv2020({ strict: false })],
    ["draft-07", new Ajv({ strict: false })],
  ] as const)("is what the JSON Schema takes, by %s", (draft, ajv) => {
    const accepts = ajv.compile(schemaOf({ draft }));
    expect([accepts(example), accepts.errors]).toEqual([true, null]);
    expect(accepts({ ...example, ...wrong })).toBe(false);
  });
});

it("every example is read", () => {
  const files = readdirSync(new URL("formats/", fixtures)).map((name) => `formats/${name}`);
  const read = formats.map(({ file }) => file).filter((file) => file.startsWith("formats/"));
  expect(read.sort()).toEqual(files.sort());
});
