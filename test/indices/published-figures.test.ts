/** Every result of an index has one figure by which it is known, in its own unit. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  dongNai2025,
  dtiKind,
  dtiProvince922_2022,
  friendlyGovernmentKind,
  type IndexScore,
  massMobilisationBacKan2017,
  massMobilisationKind,
  papi2018,
  papiKind,
  parIndexCaMau2013,
  parIndexKind,
  parseResults,
  scoreDti,
  scoreIndex,
  scoreMassMobilisation,
  scorePapi,
  scoreParIndex,
  shippedDocuments,
  sipasKind,
} from "../support/library.js";

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8"));

function scoreOf(input: unknown): IndexScore {
  const read = parseResults(input, { shipped: shippedDocuments });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return scoreIndex(read.value);
}

const unit = { id: "xa", name: "Xã" };
const madeFor = ({ id, version }: { readonly id: string; readonly version: string }) => ({
  id,
  version,
});
const bacKan = {
  unit,
  year: 2020,
  set: madeFor(massMobilisationBacKan2017),
  entries: [
    { code: "I", appraised: { points: "79" } },
    { code: "II", appraised: { points: "8" } },
  ],
};

describe("the published figure", () => {
  // TP. Đà Nẵng 2022: 0.8002 (dti.gov.vn); huyện Ngân Sơn 2020: 87 points (nganson.backan.gov.vn).
  it("of DTI is a share of 1 with four decimals, of mass mobilisation points", () => {
    expect(scoreOf(fixture("dti-2022/da-nang.json"))).toMatchObject({
      index: "dti",
      published: { number: "0.8002", unit: "share", outOf: "1" },
    });
    expect(scoreOf(bacKan)).toMatchObject({
      index: "mass-mobilisation",
      published: { number: "87", unit: "points", outOf: "100" },
    });
  });

  it("of PAR INDEX, SIPAS and of a ward's own contents of PAPI is a percentage", () => {
    const found = ["par-index", "sipas", "papi"].map((name) => {
      const { index, published, scorecard } = scoreOf(fixture(`di-su-2023/${name}.json`));
      return [index, published.unit, published.outOf, published.number === scorecard?.percentage];
    });
    expect(found).toEqual([
      ["par-index", "percent", "100", true],
      ["sipas", "percent", "100", true],
      ["papi", "percent", "100", true],
    ]);
  });

  it("of the provincial PAPI is its total, of the sum of the upper ends, and null without it", () => {
    const sheet = { unit, year: 2018, structure: madeFor(papi2018) };
    const { published, total } = scorePapi(papi2018, sheet);
    expect([published.number, total]).toEqual([null, null]);
    // Seven dimensions of ten points, and one of 9.9.
    expect(published).toMatchObject({ unit: "points", outOf: "79.9" });
  });

  it("of friendly government is the place of the level from below", () => {
    const model = dongNai2025;
    const given = { unit, year: 2025, model: madeFor(model) };
    const decided = { level: "3", by: "Chủ tịch UBND tỉnh" };
    expect(scoreOf({ ...given, decided }).published).toEqual({
      number: "3",
      unit: "level",
      outOf: "4",
    });
    expect(scoreOf(given).published).toEqual({ number: null, unit: "level", outOf: "4" });
  });

  it("is null while a sheet is not complete", () => {
    const empty = { ...bacKan, entries: [] };
    expect(scoreOf(empty).published.number).toBeNull();
    expect(
      scoreDti(dtiProvince922_2022, {
        unit,
        year: 2022,
        set: madeFor(dtiProvince922_2022),
        entries: [],
      }).published.number,
    ).toBeNull();
  });
});

describe("the round that is scored where none is named", () => {
  it("is the best that is known, for every index of sheets", () => {
    const named = { layer: "best-known" } as const;
    expect(scoreMassMobilisation(massMobilisationBacKan2017, bacKan)).toEqual(
      scoreMassMobilisation(massMobilisationBacKan2017, bacKan, named),
    );
    const sheet = {
      unit,
      year: 2013,
      set: madeFor(parIndexCaMau2013),
      entries: [{ code: "1.1.4", self: { declared: { value: "85" } } }],
    };
    expect(scoreParIndex(parIndexCaMau2013, sheet)).toEqual(
      scoreParIndex(parIndexCaMau2013, sheet, named),
    );
  });
});

it("the kinds are named and read what is made for them", () => {
  const kinds = [
    parIndexKind,
    sipasKind,
    papiKind,
    dtiKind,
    massMobilisationKind,
    friendlyGovernmentKind,
  ];
  expect(kinds.map(({ key, madeFor }) => [key, madeFor])).toEqual([
    ["par-index", "set"],
    ["sipas", "questionnaire"],
    ["papi", "structure"],
    ["dti", "set"],
    ["mass-mobilisation", "set"],
    ["friendly-government", "model"],
  ]);
  expect(massMobilisationKind.parse(bacKan, massMobilisationBacKan2017)).toEqual({
    ok: true,
    value: bacKan,
  });
  expect(parIndexKind.parse(bacKan, parIndexCaMau2013).ok).toBe(false);
});
