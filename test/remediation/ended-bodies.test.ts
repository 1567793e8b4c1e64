/** Bodies that ended on 1 July 2025, named to the drafter of a later plan. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planDocument } from "../../src/entries/report.js";
import { searchable, wordPattern } from "../../src/remediation/themes/find-words.js";
import {
  bodiesNoLongerThere,
  diSu2024,
  endedBodies,
  parIndexWardSample,
  planRemediation,
  type RemediationPlan,
  type ScoreSheet,
  score,
  vietnam2024To2026,
} from "../support/library.js";

const file = new URL("../../fixtures/di-su-2023/par-index.json", import.meta.url);
const sheet = JSON.parse(readFileSync(file, "utf8")) as ScoreSheet;

function planFor(year: number): RemediationPlan {
  const card = score(parIndexWardSample, { ...sheet, year: year - 1 }, { layer: "appraised" });
  return planRemediation([card], {
    start: `${year}-03-16`,
    due: `${year}-11-30`,
    calendar: vietnam2024To2026,
    measures: diSu2024,
  });
}

describe("bodies that are no longer there", () => {
  it("are none for a plan of 2024", () => {
    expect(bodiesNoLongerThere(planFor(2024))).toEqual([]);
  });

  const later = planFor(2026);
  const found = bodiesNoLongerThere(later);

  it("are named for a plan of 2026, each once, with where it stands", () => {
    expect(found.map(({ body, measures }) => [body.key, measures])).toEqual([
      ["office", []],
      ["justice", []],
      ["finance", []],
      ["culture", []],
    ]);
    for (const { criteria, measures } of found) {
      expect(criteria.length + measures.length).toBeGreaterThan(0);
    }
    const office = found.find(({ body }) => body.key === "office");
    expect(office?.criteria[0]).toEqual({ set: "par-index-ward-sample", code: "1.1.2" });
  });

  it("are named where measures and bodies of one's own name them", () => {
    const [first, ...measures] = later.measures;
    const [index] = later.indices;
    if (first === undefined || index === undefined) throw new Error("nothing planned");
    const [item, ...items] = index.items;
    if (item === undefined) throw new Error("no gap");
    const own: RemediationPlan = {
      ...later,
      measures: [{ ...first, text: "Thực hiện kế hoạch của UBND huyện" }, ...measures],
      indices: [{ ...index, items: [{ ...item, responsible: "Phòng Tư pháp" }, ...items] }],
    };
    expect(
      bodiesNoLongerThere(own)
        .slice(0, 2)
        .map(({ body, measures: keys, criteria }) => [body.key, keys, criteria.length]),
    ).toEqual([
      ["district", [first.key], 0],
      ["district-divisions", [], 1],
    ]);
  });

  it("are told with what stands in their place, in both languages", () => {
    const finance = found.find(({ body }) => body.key === "finance");
    expect(finance?.message.vi).toMatch(
      /^Từ 01\/07\/2025 không còn: Bộ phận Tài chính - Kế toán \(còn nêu ở 0 giải pháp, \d+ tiêu chí\): nay là: Phòng Kinh tế \(xã, đặc khu\) hoặc/,
    );
    expect(finance?.message.en).toMatch(
      /^From 2025-07-01 there is no finance and accounting section/,
    );
  });

  it("never stand in the paper", () => {
    expect(JSON.stringify(planDocument(later))).not.toContain("không còn:");
  });

  it("are no longer named once the drafter has put them right", () => {
    const [index] = later.indices;
    if (index === undefined) throw new Error("one index was expected");
    const items = index.items.map((item) => ({
      ...item,
      responsible: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường",
      coordinating: [],
    }));
    const put = { ...later, measures: [], indices: [{ ...index, items }] };
    expect(bodiesNoLongerThere(put)).toEqual([]);
  });
});

describe("the table of bodies", () => {
  it("has names that are found in its own titles' words, keys of its own and sources", () => {
    expect(new Set(endedBodies.map(({ key }) => key)).size).toBe(endedBodies.length);
    for (const { names, source, until } of endedBodies) {
      expect(source).not.toBe("");
      expect(until).toBe("2025-06-30");
      for (const name of names) {
        expect(name.split(" ").length).toBeGreaterThan(1);
        expect(wordPattern(name).pattern.test(searchable(`do ${name} làm`))).toBe(true);
      }
    }
  });
});
