/**
 * Published borders. Tây Ninh 1563/QĐ-UBND: 10, 10, 20, 20, 20 points of 100
 * (sonoivu.tayninh.gov.vn). Bắc Kạn, huyện Ngân Sơn 2020: self-scores from 80 on classed Tốt, one
 * unit cut from 87 to 78 classed Khá (nganson.backan.gov.vn 1335).
 */
import { describe, expect, it } from "vitest";
import type { ClassLadder } from "../../src/criteria-set/class-ladder.js";
import { checkCriteriaSet } from "../../src/entries/scoring.js";
import { massMobilisationTayNinh2022 as tayNinh } from "../../src/indices/mass-mobilisation/sets/tay-ninh-2022.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { classOf } from "../../src/scoring/classes.js";

// These ladders have no conditions, so no criterion is looked at.
const noNodes = () => undefined;

describe("mass mobilisation", () => {
  it("of Tây Ninh sums to 100", () => {
    expect(checkCriteriaSet(tayNinh)).toEqual([]);
    expect(tayNinh.domains.map(({ max }) => max)).toEqual(["10", "10", "20", "20", "20", "20"]);
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
