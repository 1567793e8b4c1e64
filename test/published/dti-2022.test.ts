/**
 * DTI 2022, the five provinces whose rows were read in full (dti.gov.vn/xep-hang-2022): the set
 * of 922/QĐ-BTTTT at the level of its main indices gives the published values again.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { province922 } from "../../src/indices/dti/province-922-2022.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { parseScoreSheet } from "../../src/score-sheet/parse-score-sheet.js";
import { findGaps, score, scoredLeaves } from "../../src/scoring.js";

const read = (name: string) => {
  const file = new URL(`../../fixtures/dti-2022/${name}.json`, import.meta.url);
  const result = parseScoreSheet(JSON.parse(readFileSync(file, "utf8")), province922);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return score(province922, result.value, { layer: "final" });
};

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
