/**
 * Published borders. Đồng Nai 54/2025/QĐ-UBND: four stars from 95 points, three from 90, two from
 * 80, else one (vietnam.vn, translated). Tây Ninh 1563/QĐ-UBND: 10, 10, 20, 20, 20 points of 100
 * (sonoivu.tayninh.gov.vn). Bắc Kạn, huyện Ngân Sơn 2020: self-scores from 80 on classed Tốt, one
 * unit cut from 87 to 78 classed Khá (nganson.backan.gov.vn 1335).
 */
import { describe, expect, it } from "vitest";
import type { ClassLadder } from "../../src/criteria-set/class-ladder.js";
import { checkCriteriaSet, type ScoreSheet, score } from "../../src/entries/scoring.js";
import { friendlyGovernmentDongNai2025 as dongNai } from "../../src/indices/friendly-government/sets/dong-nai-2025.js";
import { scoreMassMobilisation } from "../../src/indices/mass-mobilisation/score-mass-mobilisation.js";
import { massMobilisationBacKan2017 as bacKan } from "../../src/indices/mass-mobilisation/sets/bac-kan-2017.js";
import { massMobilisationTayNinh2022 as tayNinh } from "../../src/indices/mass-mobilisation/sets/tay-ninh-2022.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { classOf } from "../../src/scoring/classes.js";

// These ladders have no conditions, so no criterion is looked at.
const noNodes = () => undefined;

describe("friendly government of Đồng Nai", () => {
  it.each([
    ["90", "95", "4"],
    ["89.99", "94.995", "3"],
    ["80", "90", "3"],
    ["79.99", "89.995", "2"],
    ["60", "80", "2"],
    ["59.99", "79.995", "1"],
  ])("with PAR INDEX %s the total is %s: %s stars", (value, total, stars) => {
    const entries = [
      { code: "1", final: { points: 15 } },
      { code: "2", final: { points: 15 } },
      { code: "3", final: { points: 20 } },
      { code: "4", final: { declared: { value } } },
    ];
    const sheet = {
      unit: { id: "xa", name: "Xã" },
      year: 2025,
      set: { id: dongNai.id, version: dongNai.version },
      entries,
    };
    const card = score(dongNai, sheet, { layer: "final" });
    expect([card.points, card.class?.key]).toEqual([total, stars]);
  });
});

describe("mass mobilisation", () => {
  it("of Tây Ninh sums to 100", () => {
    expect(checkCriteriaSet(tayNinh)).toEqual([]);
    expect(tayNinh.domains.map(({ max }) => max)).toEqual(["10", "10", "20", "20", "20", "20"]);
  });

  it("of Bắc Kạn: a unit cut from 87 to 78 points falls from Tốt to Khá", () => {
    const sheet = (points: string): ScoreSheet => ({
      unit: { id: "xa", name: "Xã" },
      year: 2020,
      set: { id: bacKan.id, version: bacKan.version },
      entries: [
        { code: "I", appraised: { points } },
        { code: "II", appraised: { points: "8" } },
      ],
    });
    const [before, after] = ["79", "70"].map((points) =>
      scoreMassMobilisation(bacKan, sheet(points), { layer: "appraised" }),
    );
    expect([before?.scorecard.points, before?.class?.key]).toEqual(["87", "good"]);
    expect([after?.scorecard.points, after?.class?.key]).toEqual(["78", "fair"]);
  });

  it.each(["78.01", "79", "80"])(
    "of Bắc Kạn fits any border from above 78 to 80, such as %s",
    (border) => {
      const ladder: ClassLadder = {
        key: "class",
        title: "Xếp loại",
        measure: "points",
        classes: [
          { key: "good", title: "Tốt", atLeast: border },
          { key: "fair", title: "Khá" },
        ],
      };
      const keyOf = (points: string) =>
        classOf(ladder, new ExactDecimal(points), new ExactDecimal(100), noNodes).class?.key;
      expect([keyOf("87"), keyOf("80"), keyOf("78")]).toEqual(["good", "good", "fair"]);
    },
  );
});
