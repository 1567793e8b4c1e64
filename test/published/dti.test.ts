/**
 * DTI. The five provinces whose rows were read in full (dti.gov.vn/xep-hang-2022): the set
 * of 922/QĐ-BTTTT at the level of its main indices gives the published values again.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { communeTayNinh2025 } from "../../src/indices/dti/commune-tay-ninh-2025.js";
import { province922 } from "../../src/indices/dti/province-922-2022.js";
import { province1726 } from "../../src/indices/dti/province-1726-2020.js";
import { pillars922, scoreDti } from "../../src/indices/dti/score-dti.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { parseScoreSheet } from "../../src/score-sheet/parse-score-sheet.js";
import {
  checkCriteriaSet,
  findGaps,
  leavesOf,
  type ScoreSheet,
  score,
  scoredLeaves,
} from "../../src/scoring.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const sheetNamed = (name: string): ScoreSheet => {
  const file = new URL(`../../fixtures/dti-2022/${name}.json`, import.meta.url);
  const result = parseScoreSheet(JSON.parse(readFileSync(file, "utf8")), province922);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const read = (name: string) => score(province922, sheetNamed(name), { layer: "final" });

const published = [
  ["da-nang", "0.8002", "1.0000 0.9000 0.8253 0.8487 0.7578 0.8575 0.7836 0.5197"],
  ["ho-chi-minh", "0.7163", "0.8917 0.9000 0.8258 0.6267 0.5580 0.8406 0.7611 0.3590"],
  ["quang-ninh", "0.7024", "0.9581 0.9000 0.7648 0.6250 0.5382 0.8385 0.5904 0.4505"],
  ["thua-thien-hue", "0.6975", "0.9500 0.9000 0.6823 0.6794 0.6423 0.8262 0.6787 0.3001"],
  ["can-tho", "0.6924", "0.9000 0.8000 0.7233 0.7376 0.7226 0.7325 0.7556 0.2947"],
] as const;

describe("DTI 2022", () => {
  it.each(published)("%s has the published value %s", (name, value, rows) => {
    const card = read(name);
    const main = scoredLeaves(card).filter(({ node }) => node.max !== "0");
    const shares = main.map(({ node }) =>
      new ExactDecimal(node.points as string).div(node.max).toFixed(4),
    );
    expect(shares.join(" ")).toBe(rows);
    // Each of the inputs is rounded to 0.00005, so their weighted sum is off by as much at
    // most, and the published value by 0.00005 more.
    const share = new ExactDecimal(card.points as string).div(1000);
    expect(share.minus(value).abs().toNumber()).toBeLessThanOrEqual(0.0001);
    expect(card.complete).toBe(true);
  });

  it("gives the gaps of a real province: Đà Nẵng lost most in digital society", () => {
    const report = findGaps(read("da-nang"));
    expect(report.gaps.map(({ code, lost }) => [code, lost])).toEqual([
      ["9", "72.045"],
      ["8", "32.46"],
      ["7", "28.5"],
      ["5", "24.22"],
      ["3", "17.47"],
      ["4", "15.13"],
      ["2", "10"],
    ]);
    expect(report.lost).toBe("199.825");
  });
});

describe("values and pillars of DTI", () => {
  const distance = (left: string | null | undefined, right: string): number =>
    new ExactDecimal(left ?? "NaN").minus(right).abs().toNumber();

  it.each(published)(
    "%s: the whole is %s, the main indices are as published",
    (name, value, rows) => {
      const result = scoreDti(province922, sheetNamed(name), {
        layer: "final",
        pillars: pillars922,
      });
      expect(distance(result.value, value)).toBeLessThanOrEqual(0.0001);
      const shares = rows.split(" ").map((share) => new ExactDecimal(share).toString());
      expect(result.mainIndices.map((main) => main.value)).toEqual(shares);
      expect(result.pillars.map(({ value: pillar }) => pillar !== null)).toEqual([
        true,
        true,
        true,
      ]);
    },
  );

  // Trà Vinh 2022: value 0.6077 and pillars 0.6683, 0.6647, 0.5991 (travinh.gov.vn), activity
  // values 0.6350, 0.6083, 0.3240 (dti.gov.vn). The foundation points follow from the whole.
  it("Trà Vinh 2022 has the published pillars", () => {
    const activities = {
      "7": ["0.6350", 200],
      "8": ["0.6083", 150],
      "9": ["0.3240", 150],
    } as const;
    const points = Object.entries(activities).map(
      ([code, [value, max]]) => [code, new ExactDecimal(value).times(max).toString()] as const,
    );
    const rest = points.reduce(
      (left, [, own]) => left.minus(own),
      new ExactDecimal("0.6077").times(1000),
    );
    const set = smallSet([leaf("I", 500), leaf("7", 200), leaf("8", 150), leaf("9", 150)], 1000);
    const entries = [["I", rest.toString()] as const, ...points].map(([code, own]) => ({
      code,
      final: { points: own },
    }));
    const result = scoreDti(set, sheetOf(entries, { year: 2022 }), {
      layer: "final",
      pillars: pillars922,
    });
    // The whole is known to 0.00005, which is 0.05 points; the activity values to 0.00005 of 200,
    // 150 and 150 points: 0.025 together. A pillar divides them by 650 at least, and is itself
    // published to 0.00005: (0.05 + 0.025 + 0.01) / 650 + 0.00005 = 0.00018.
    const found = result.pillars.map((pillar) => pillar.value);
    for (const [index, value] of ["0.6683", "0.6647", "0.5991"].entries()) {
      expect(distance(found[index], value)).toBeLessThanOrEqual(0.00018);
    }
    // The mean of six main indices, which some read into it, is not what was published.
    expect(distance("0.6739", "0.6683")).toBeGreaterThan(0.005);
  });

  // Bắc Ninh 2020: pillars 0.4449, 0.3668, 0.4052, whole 0.4096 (dangcongsan.vn 585850).
  it("Bắc Ninh 2020 follows from its pillars by 0.4, 0.3 and 0.3", () => {
    const points = [
      ["CQS", "177.96"],
      ["KTS", "110.04"],
      ["XHS", "121.56"],
    ] as const;
    const sheet: ScoreSheet = {
      unit: { id: "bac-ninh", name: "Tỉnh Bắc Ninh" },
      year: 2020,
      set: { id: province1726.id, version: province1726.version },
      entries: points.map(([code, own]) => ({ code, final: { points: own } })),
    };
    const result = scoreDti(province1726, sheet, { layer: "final" });
    expect(result.mainIndices.map(({ value }) => value)).toEqual(["0.4449", "0.3668", "0.4052"]);
    expect(result.value).toBe("0.4096");
  });

  it("are not known while something is not assessed", () => {
    const sheet = { ...sheetNamed("da-nang"), entries: sheetNamed("da-nang").entries.slice(0, 7) };
    const result = scoreDti(province922, sheet, { layer: "final", pillars: pillars922 });
    expect(result.value).toBeNull();
    expect(result.pillars.map(({ value }) => value === null)).toEqual([false, false, true]);
    const wrong = [{ key: "x", title: { vi: "x", en: "x" }, codes: ["99"] }];
    expect(refusal(() => scoreDti(province922, sheet, { layer: "final", pillars: wrong }))).toEqual(
      ["unknown-code"],
    );
  });
});

describe("the commune set of Tây Ninh", () => {
  it("has 62 items and 960 points in six groups, as read", () => {
    expect(checkCriteriaSet(communeTayNinh2025)).toEqual([]);
    expect(leavesOf(communeTayNinh2025).length).toBe(62);
    const groups = communeTayNinh2025.domains.map(({ max, children }) => [max, children?.length]);
    expect(groups).toEqual([
      ["80", 7],
      ["100", 5],
      ["100", 6],
      ["520", 32],
      ["80", 4],
      ["80", 8],
    ]);
  });
});
