/** Every index is scored from a prepared set as from the set itself. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  dongNai2025,
  dtiProvince922_2022,
  massMobilisationBacKan2017,
  type PapiSheet,
  papi2018,
  papiCriteriaSet,
  pillars922,
  prepareCriteriaSet,
  type ScoreSheet,
  type SurveyData,
  scoreDti,
  scoreFriendlyGovernment,
  scoreMassMobilisation,
  scorePapi,
  scoreSipas,
  sipas2640,
  sipasCriteriaSet,
} from "../support/library.js";
import { refusal } from "../support/small-set.js";

const unit = { id: "xa", name: "Xã" };
const dti = JSON.parse(
  readFileSync(new URL("../../fixtures/dti-2022/da-nang.json", import.meta.url), "utf8"),
) as ScoreSheet;
const papi: PapiSheet = {
  unit,
  year: 2018,
  structure: { id: papi2018.id, version: papi2018.version },
  subDimensions: { "1.1": "1.5" },
};
const survey: SurveyData = {
  unit,
  year: 2020,
  questionnaire: { id: sipas2640.id, version: sipas2640.version },
  forms: [
    { answers: Object.fromEntries(Array.from({ length: 22 }, (_, at) => [String(at + 1), "4"])) },
  ],
};
const model = dongNai2025;
const set = model.set as NonNullable<typeof model.set>;
const commune = {
  unit,
  year: 2025,
  model: { id: model.id, version: model.version },
  sheet: {
    unit,
    year: 2025,
    set: { id: set.id, version: set.version },
    entries: [{ code: "1", final: { points: 15 } }],
  },
};

describe("a prepared set gives the same result", () => {
  it("of DTI", () => {
    const options = { layer: "final", pillars: pillars922 } as const;
    const found = scoreDti(prepareCriteriaSet(dtiProvince922_2022), dti, options);
    expect(found).toEqual(scoreDti(dtiProvince922_2022, dti, options));
    expect(found.value).toMatch(/^0\.\d{4}$/);
  });

  it("of mass mobilisation", () => {
    const sheet: ScoreSheet = {
      unit,
      year: 2020,
      set: { id: massMobilisationBacKan2017.id, version: massMobilisationBacKan2017.version },
      entries: [{ code: "I", self: { points: "80" }, appraised: { points: "78" } }],
    };
    const options = { layer: "best-known" } as const;
    const found = scoreMassMobilisation(
      prepareCriteriaSet(massMobilisationBacKan2017),
      sheet,
      options,
    );
    expect(found).toEqual(scoreMassMobilisation(massMobilisationBacKan2017, sheet, options));
    expect(found.appraisal?.changes[0]?.change).toBe("-2");
  });

  it("of friendly government", () => {
    const prepared = prepareCriteriaSet(set);
    const found = scoreFriendlyGovernment(model, commune, { prepared });
    expect(found).toEqual(scoreFriendlyGovernment(model, commune));
    expect(found.scorecard?.points).toBe("15");
    const other = prepareCriteriaSet(dtiProvince922_2022);
    const call = () => scoreFriendlyGovernment(model, commune, { prepared: other });
    expect(refusal(call)).toEqual(["set-mismatch"]);
  });

  it("of PAPI and of a survey", () => {
    const structure = prepareCriteriaSet(papiCriteriaSet(papi2018));
    expect(scorePapi(papi2018, papi, { prepared: structure })).toEqual(scorePapi(papi2018, papi));
    const questions = prepareCriteriaSet(sipasCriteriaSet(sipas2640));
    const found = scoreSipas(sipas2640, survey, { prepared: questions, minimumBase: 1 });
    expect(found).toEqual(scoreSipas(sipas2640, survey, { minimumBase: 1 }));
    expect(found.index).toBe("100.00");
    expect(refusal(() => scoreSipas(sipas2640, survey, { prepared: structure }))).toEqual([
      "set-mismatch",
    ]);
    expect(refusal(() => scorePapi(papi2018, papi, { prepared: questions }))).toEqual([
      "set-mismatch",
    ]);
  });
});
