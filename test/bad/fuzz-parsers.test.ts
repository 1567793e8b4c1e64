/**
 * Every parser with anything at all: values that JSON holds and values that only a program holds, in
 * place of the document or anywhere inside it. None throws, and every refusal says something.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as chiso from "../../src/index.js";
import { fuzzRuns, mutations, strangeMutations } from "../support/mutations.js";

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const sipas = read("fixtures/di-su-2023/sipas.json");
const few = { ...sipas, forms: sipas.forms.slice(0, 3), issued: 9, valid: undefined };
delete few.valid;
const questionnaire = read("test/bad/questionnaire-of-the-surveys.json");
const { caMau2013, dtiWardSample, papi2019, sipasWardSample, wardSample } = chiso;
const model = chiso.friendlyGovernmentModels.dongNai;
const unit = { id: "u", name: "Xã U" };
const [dimension] = papi2019.dimensions;
const [subDimension] = dimension?.subDimensions ?? [];
const card = chiso.score(wardSample, read("fixtures/di-su-2023/par-index.json"), { layer: "self" });
const plan = chiso.planRemediation([card], {
  start: "2024-03-15",
  due: "2024-11-30",
  calendar: chiso.vietnam2024To2026,
});

type Parse = (input: unknown, options?: chiso.ParseOptions) => chiso.ParseResult<unknown>;

/** Each parser with a document that it accepts. */
const parsers: Readonly<Record<string, readonly [Parse, unknown]>> = {
  parseCriteriaSet: [chiso.parseCriteriaSet, dtiWardSample],
  parseScoreSheet: [
    (input, options) => chiso.parseScoreSheet(input, wardSample, options),
    read("fixtures/di-su-2023/par-index.json"),
  ],
  parseQuestionnaire: [chiso.parseQuestionnaire, questionnaire],
  parseSurveyData: [(input, options) => chiso.parseSurveyData(input, sipasWardSample, options), few],
  parseMeasureCatalogue: [chiso.parseMeasureCatalogue, chiso.diSu2024],
  parseWorkingCalendar: [chiso.parseWorkingCalendar, chiso.vietnam2024To2026],
  parseRuleCases: [
    (input, options) => chiso.parseRuleCases(input, caMau2013, options),
    [
      { code: "1.1.4", figures: { value: "90" }, expected: { points: "1" }, words: { vi: "khoảng" } },
      { code: "1.1.1", points: "9", expected: { refused: "points-above-max" }, year: 2013 },
    ],
  ],
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
  parseCrosswalk: [chiso.parseCrosswalk, chiso.draftCrosswalk(caMau2013, caMau2013)],
  parseTargets: [chiso.parseTargets, { "par-index-ca-mau-2013": { "1.1.1": "1" } }],
  parseLetterhead: [
    chiso.parseLetterhead,
    { body: "ỦY BAN NHÂN DÂN", recipients: ["Như trên"], bases: ["Luật"] },
  ],
};

const names = Object.keys(parsers);
const of = (name: string) => parsers[name] as readonly [Parse, unknown];

function expectWords(result: chiso.ParseResult<unknown>): void {
  if (result.ok) return;
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { message } of result.problems) {
    for (const words of [message.vi, message.en]) {
      expect(words).not.toMatch(/undefined|\[object|^$/);
    }
    expect(message.en.replaceAll(/".*"/g, "")).not.toMatch(/[\u00c0-\u1ef9]/);
  }
}

describe("every parse function of the library", () => {
  it("stands here", () => {
    const exported = Object.keys(chiso).filter((name) => name.startsWith("parse"));
    expect(names.sort()).toEqual(exported.sort());
  });

  it.each(names)("%s accepts its document as it is", (name) => {
    const [parse, document] = of(name);
    expect(parse(document)).toEqual({ ok: true, value: document });
  });

  it.each(names)("%s reads whatever JSON holds, and never calls that unreadable", (name) => {
    const [parse, document] = of(name);
    fc.assert(
      fc.property(mutations(document), (changed) => {
        const result = parse(changed);
        expectWords(result);
        const codes = result.ok ? [] : result.problems.map(({ code }) => code);
        expect(codes).not.toContain("cannot-read-value");
      }),
      { numRuns: fuzzRuns },
    );
  });

  it.each(names)("%s never throws, whatever a program holds", (name) => {
    const [parse, document] = of(name);
    fc.assert(
      fc.property(strangeMutations(document), (change) => {
        expectWords(parse(change()));
      }),
      { numRuns: fuzzRuns },
    );
  });

  it.each(names)("%s tells no more problems than it is asked for", (name) => {
    const [parse, document] = of(name);
    fc.assert(
      fc.property(mutations(document), (changed) => {
        const result = parse(changed, { maxProblems: 1 });
        if (!result.ok) expect(result.problems.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: Math.ceil(fuzzRuns / 10) },
    );
  });
});

describe("a list of 20,000 broken items, anywhere in a document", () => {
  const broken = [{}, { code: "x", key: "x", criterion: "x", answers: {}, date: "x" }];

  function* withLongLists(value: unknown): Generator<unknown> {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of [...broken, value[0]]) yield new Array(20_000).fill(item);
      for (const changed of withLongLists(value[0])) yield [changed, ...value.slice(1)];
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      for (const changed of withLongLists(item)) yield { ...value, [key]: changed };
    }
  }

  it.each(names)("is read by %s to its end", (name) => {
    const [parse, document] = of(name);
    for (const changed of withLongLists(document)) expectWords(parse(changed));
  });
});
