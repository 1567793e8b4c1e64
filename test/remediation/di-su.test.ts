/** The main job: phường Dị Sử, five indices of 2023, one plan for 2024. Figures are illustrative. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { indexName } from "../../src/criteria-set/index-names.js";
import { planDocument } from "../../src/entries/report.js";
import { makeSurvey, surveySeed } from "../support/di-su-survey.js";
import {
  chiMinh2025,
  diSu2024,
  dtiWardSample,
  massMobilisationCommuneSample,
  mergeMeasures,
  papiWardSample,
  parIndexWardSample,
  parseScoreSheet,
  parseSurveyData,
  planRemediation,
  type Scorecard,
  score,
  scoreDti,
  scoreMassMobilisation,
  scoreParIndex,
  scoreSipas,
  sipasWardSample,
  vietnam2024To2026,
} from "../support/library.js";

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/di-su-2023/${name}.json`, import.meta.url), "utf8"),
  );

function accepted<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const options = { layer: "best-known" } as const;
const survey = accepted(parseSurveyData(read("sipas"), sipasWardSample));
const cards: readonly [Scorecard, ...Scorecard[]] = [
  scoreParIndex(
    parIndexWardSample,
    accepted(parseScoreSheet(read("par-index"), parIndexWardSample)),
    options,
  ).scorecard,
  scoreSipas(sipasWardSample, survey).scorecard,
  score(papiWardSample, accepted(parseScoreSheet(read("papi"), papiWardSample)), options),
  scoreDti(dtiWardSample, accepted(parseScoreSheet(read("dti"), dtiWardSample)), options).scorecard,
  scoreMassMobilisation(
    massMobilisationCommuneSample,
    accepted(parseScoreSheet(read("mass-mobilisation"), massMobilisationCommuneSample)),
    options,
  ).scorecard,
];
const plan = planRemediation(cards, {
  start: "2024-03-15",
  due: "2024-11-30",
  calendar: vietnam2024To2026,
  measures: diSu2024,
  aim: "maximum",
});

describe("phường Dị Sử", () => {
  it("has survey forms that come from the stated seed and nothing else", () => {
    expect(survey).toEqual(makeSurvey(surveySeed));
    expect(survey.forms?.length).toBe(312);
  });

  it("scores five indices, complete", () => {
    expect(
      cards.map(({ set, complete, percentage, class: found }) => [
        set.index,
        complete,
        percentage,
        found?.key,
      ]),
    ).toEqual([
      ["par-index", true, "73.47", "fair"],
      ["sipas", true, "80.02", "good"],
      ["papi", true, "78.08", "fair"],
      ["dti", true, "71.25", "fair"],
      ["mass-mobilisation", true, "89.15", "good"],
    ]);
  });

  it("plans over all of them in one document, with the gaps of each", () => {
    expect(plan.indices.map(({ index, items }) => [index, items.length])).toEqual([
      ["par-index", 42],
      ["sipas", 22],
      ["papi", 16],
      ["dti", 19],
      ["mass-mobilisation", 22],
    ]);
    const unscored = plan.demands.find(({ demand }) => demand.kind === "no-index-unscored");
    expect(unscored?.status).toBe("met");
    const text = JSON.stringify(planDocument(plan));
    for (const { set } of cards) expect(text).toContain(indexName(set.index).vi);
  });

  it("gives measures to the indices that the source has measures for, and only to those", () => {
    expect(
      plan.indices.map(({ index, catalogueHasMeasures }) => [index, catalogueHasMeasures]),
    ).toEqual([
      ["par-index", true],
      ["sipas", false],
      ["papi", true],
      ["dti", false],
      ["mass-mobilisation", false],
    ]);
    const origins = new Map(plan.measures.map(({ key, origin }) => [key, origin]));
    const servedBy = (wanted: string) =>
      plan.indices.map(
        ({ items }) =>
          items.filter(({ measures }) => measures.some((key) => origins.get(key) === wanted))
            .length,
      );
    expect(servedBy("source")).toEqual([26, 0, 16, 0, 0]);
    expect(servedBy("proposal")).toEqual([16, 22, 0, 19, 22]);
    const papi = plan.indices[2]?.items.find(({ code }) => code === "5.2");
    expect(papi?.measures).toEqual(["papi/public-services/education"]);
  });

  it("has a source for every gap in mass mobilisation with the catalogue of Chí Minh beside", () => {
    const both = planRemediation(cards, {
      start: "2024-03-15",
      due: "2024-11-30",
      calendar: vietnam2024To2026,
      measures: mergeMeasures(diSu2024, chiMinh2025),
      proposals: false,
    });
    const mobilisation = both.indices[4];
    expect([mobilisation?.items.length, mobilisation?.withoutMeasure]).toEqual([22, []]);
  });

  it("never adds points of different indices", () => {
    const overview = planDocument(plan).blocks.find(
      (block) => block.kind === "table" && block.rows.length === 5,
    );
    expect(overview).not.toHaveProperty("total");
  });

  it("names the criteria whose own due date had passed, with their set", () => {
    expect(plan.demands[0]?.criteria).toEqual([
      { set: "par-index-ward-sample", code: "2.2.1" },
      { set: "dti-ward-sample", code: "2.1" },
    ]);
  });
});
