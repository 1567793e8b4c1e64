/** Mass mobilisation: a part of the superior level, extra points, kinds of unit, no class. */
import { describe, expect, it } from "vitest";
import {
  massMobilisationBacKan2017 as bacKan,
  type CriteriaSet,
  type CriteriaSetFamily,
  checkCriteriaSet,
  massMobilisationCommuneSample as commune,
  explain,
  findGaps,
  isChisoError,
  leavesOf,
  type ScoreSheet,
  scoreMassMobilisation,
  massMobilisationTayNinh2022 as tayNinh,
} from "../support/library.js";

function sheet(
  self: string,
  appraised: string,
  superior: string,
  more: Partial<ScoreSheet> = {},
): ScoreSheet {
  return {
    unit: { id: "xa", name: "Xã" },
    year: 2020,
    set: { id: bacKan.id, version: bacKan.version },
    entries: [
      {
        code: "I",
        self: { points: self },
        appraised: { points: appraised, remark: "Đã kiểm tra" },
      },
      { code: "II", appraised: { points: superior } },
    ],
    ...more,
  };
}

describe("Bắc Kạn: 90 points of the unit and 10 of the superior level", () => {
  it("the unit cannot give itself the points of the superior level", () => {
    const wrong = sheet("80", "80", "9");
    const entries = wrong.entries.map((entry) => ({ ...entry, self: { points: "5" } }));
    expect(() => scoreMassMobilisation(bacKan, { ...wrong, entries }, { layer: "self" })).toThrow(
      /wrong-scorer/,
    );
  });

  it("an appraisal may lie above or below the unit's own points", () => {
    const down = scoreMassMobilisation(bacKan, sheet("87", "70", "8"), { layer: "appraised" });
    expect([down.scorecard.points, down.class?.key]).toEqual(["78", "fair"]);
    expect(down.appraisal?.changes.map(({ code, change }) => [code, change])).toEqual([
      ["I", "-17"],
      ["II", null],
    ]);
    const up = scoreMassMobilisation(bacKan, sheet("78", "82.5", "9"), { layer: "appraised" });
    expect([up.scorecard.points, up.class?.key]).toEqual(["91.5", "good"]);
    expect(up.appraisal?.changes[0]?.change).toBe("4.5");
    expect(up.byScorer).toEqual([
      { scorer: "unit", points: "82.5", applicableMax: "90", leaves: 1 },
      { scorer: "superior", points: "9", applicableMax: "10", leaves: 1 },
    ]);
  });

  it("a unit that is not eligible has points, and a reason in place of a class", () => {
    const reason = "Có cán bộ chủ chốt bị kỷ luật";
    const given = sheet("87", "86", "9", { notEligible: reason });
    const result = scoreMassMobilisation(bacKan, given, { layer: "appraised" });
    expect([result.scorecard.points, result.scorecard.percentage]).toEqual(["95", "95.00"]);
    expect([result.class, result.notEligible]).toEqual([null, reason]);
    expect(result.classes).toEqual([{ ladder: "class", class: null }]);
    expect(explain(result.scorecard)).toContain(`không đủ điều kiện xếp loại: ${reason}`);
  });
});

describe("a family of tables", () => {
  const family: CriteriaSetFamily = {
    id: "family",
    title: "Quyết định có bảng riêng",
    tables: [
      { kind: "agency", title: "Cơ quan", set: tayNinh },
      { kind: "commune", title: "Xã", set: bacKan },
    ],
  };

  it("gives each kind of unit its own table", () => {
    const given = sheet("80", "80", "9", { unit: { id: "xa", name: "Xã", kind: "commune" } });
    const result = scoreMassMobilisation(family, given, { layer: "appraised" });
    expect(result.scorecard.set.id).toBe(bacKan.id);
  });

  it("has no table for a kind that it does not name", () => {
    for (const kind of ["school", undefined]) {
      const unit = { id: "x", name: "X", ...(kind === undefined ? {} : { kind }) };
      try {
        scoreMassMobilisation(family, sheet("80", "80", "9", { unit }), { layer: "self" });
        expect.unreachable();
      } catch (error) {
        expect(isChisoError(error) && error.code).toBe("unknown-unit-kind");
      }
    }
  });
});

describe("the sample of a commune", () => {
  it("is 100 points in seven domains, with both vocabularies, and none of the superior level", () => {
    expect(checkCriteriaSet(commune)).toEqual([]);
    expect(commune.domains.map(({ max }) => max)).toEqual([
      "22",
      "12",
      "12",
      "16",
      "14",
      "12",
      "12",
    ]);
    const scorers = leavesOf<CriteriaSet>(commune).map(({ scoredBy = "unit" }) => scoredBy);
    expect([...new Set(scorers)]).toEqual(["unit", "survey"]);
    expect(commune.ladders?.map(({ key }) => key)).toEqual(["class", "task"]);
  });

  it("adds extra points outside the base, up to the limit", () => {
    const given: ScoreSheet = {
      unit: { id: "xa", name: "Xã" },
      year: 2025,
      set: { id: commune.id, version: commune.version },
      entries: leavesOf(commune).map(({ code, max }) => ({ code, appraised: { points: max } })),
      adjustments: { appraised: { bonus: [{ reason: "Mô hình dân vận khéo", points: "2" }] } },
    };
    const result = scoreMassMobilisation(commune, given, { layer: "appraised" });
    expect([result.scorecard.points, result.extraPoints]).toEqual(["102", "2"]);
    expect(result.classes.map((entry) => entry.class?.key)).toEqual(["excellent", "excellent"]);
    expect(findGaps(result.scorecard).gaps).toEqual([]);
  });
});
