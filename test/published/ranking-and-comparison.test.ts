/**
 * Published class counts, means and differences. Sources: Huế, PAR INDEX of 136 communes in 2021
 * (thuathienhue.gov.vn, decision of the results); Nam Định, PAR INDEX of departments and districts
 * in 2020; PAR INDEX of provinces 2022 to 2024 (268/QĐ-BNV and the press); PAR INDEX of ministries
 * in 2022 (baophapluat.vn).
 */
import { describe, expect, it } from "vitest";
import {
  type ClassLadder,
  compare,
  rankUnits,
  type Scorecard,
  score,
} from "../../src/entries/scoring.js";
import { parIndexGroups } from "../../src/indices/par-index/groups.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";

function cardsOf(
  ladder: ClassLadder,
  values: readonly (readonly [number, string])[],
): readonly Scorecard[] {
  const set = smallSet([leaf("1", "100")], "100", { ladders: [ladder] });
  return values.flatMap(([count, points]) =>
    Array.from({ length: count }, (_, at) =>
      score(
        set,
        sheetOf([{ code: "1", self: { points } }], {
          unit: { id: `${points}-${at}`, name: "Đơn vị" },
        }),
        { layer: "self" },
      ),
    ),
  );
}

describe("Huế 2021", () => {
  // The thresholds were not published: any that part the four classes give the same counts.
  const ladder: ClassLadder = {
    key: "class",
    title: "Xếp loại",
    measure: "percentage",
    classes: [
      { key: "excellent", title: "Xuất sắc", atLeast: "90" },
      { key: "good", title: "Tốt", atLeast: "80" },
      { key: "fair", title: "Khá", atLeast: "70" },
      { key: "average", title: "Trung bình", atLeast: "50" },
      { key: "weak", title: "Yếu" },
    ],
  };

  it("9, 62, 41 and 24 of 136 communes print shares that sum to 100.01, and are not bent", () => {
    const [group] = rankUnits(
      cardsOf(ladder, [
        [9, "95"],
        [62, "85"],
        [41, "75"],
        [24, "60"],
      ]),
    ).groups;
    expect(group?.classes.map(({ count, percentage }) => [count, percentage])).toEqual([
      [9, "6.62"],
      [62, "45.59"],
      [41, "30.15"],
      [24, "17.65"],
      [0, "0.00"],
    ]);
    expect(group?.classPercentageSum).toBe("100.01");
  });
});

describe("PAR INDEX of the provinces", () => {
  it.each([
    [2022, 2, 56, 5],
    [2023, 7, 56, 0],
    [2024, 13, 50, 0],
  ])("%i: groups A, B, C of 63 provinces", (_year, a, b, c) => {
    const values = [
      [a, "90"],
      [b, "80"],
      [c, "70"],
    ] as const;
    const [group] = rankUnits(
      cardsOf(
        parIndexGroups,
        values.filter(([count]) => count > 0),
      ),
    ).groups;
    expect(group?.classes.map(({ count }) => count)).toEqual([a, b, c]);
    expect(group?.ranked.length).toBe(63);
  });

  it.each([
    ["mean 2023 to 2024", "86.98", "88.37", "1.39"],
    ["Sơn La 2024 above the mean", "88.37", "90.02", "1.65"],
    ["ministries 2022, first and last", "72.65", "91.77", "19.12"],
  ])("%s: %s and %s are %s apart", (_name, low, high, difference) => {
    const [one, two] = cardsOf(parIndexGroups, [
      [1, low],
      [1, high],
    ]) as [Scorecard, Scorecard];
    expect(compare(one, two).change).toBe(difference);
    expect(compare(one, two).percentagePoints).toBe(difference);
  });
});

describe("Nam Định 2020", () => {
  // Points are the published means of the units; the survey of 30 points was left out.
  it.each([
    ["districts", "65.17", "61.46", "87.80", "-3.71"],
    ["departments", "64.75", "62.62", "89.46", "-2.13"],
  ])(
    "%s: mean %s self-assessed, %s appraised of 70",
    (name, self, appraised, percentage, change) => {
      const set = smallSet(
        [leaf("1", "70"), { ...leaf("2", "30"), scoredBy: "survey" as const }],
        "100",
      );
      const sheet = sheetOf([
        { code: "1", self: { points: self }, appraised: { points: appraised } },
      ]);
      const [before, after] = (["self", "appraised"] as const).map((layer) =>
        score(set, sheet, { layer, leaveOut: ["survey"] }),
      ) as [Scorecard, Scorecard];
      // 62.62 is rounded itself: the published 89.45 lies within half of its last digit of 70.
      const published = name === "departments" ? 89.45 : 87.8;
      expect(after.percentage).toBe(percentage);
      expect(Math.abs(Number(after.percentage) - published)).toBeLessThanOrEqual(
        0.005 / 0.7 + 0.005,
      );
      expect(compare(before, after).change).toBe(change);
    },
  );
});
