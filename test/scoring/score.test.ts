import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  explain,
  findGaps,
  groupGaps,
  isChisoError,
  type LayerChoice,
  type ScoreSheet,
  score,
  scoredLeaves,
} from "../../src/entries/scoring.js";
import { parIndexWardSample } from "../../src/indices/par-index/sets/ward-sample.js";
import { parseScoreSheet } from "../../src/score-sheet/parse-score-sheet.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const file = new URL("../../fixtures/di-su-2023/par-index.json", import.meta.url);
const parsed = parseScoreSheet(JSON.parse(readFileSync(file, "utf8")), parIndexWardSample);
const diSu = (parsed as { readonly value: ScoreSheet }).value;

describe("layers", () => {
  const set = smallSet([leaf("1", "10"), leaf("2", "10"), leaf("3", "10")], "30");
  const sheet = sheetOf([
    { code: "1", self: { points: 9 }, appraised: { points: 7 }, final: { points: 8 } },
    { code: "2", self: { points: 6 }, appraised: { points: 7 } },
    { code: "3", self: { points: 5 } },
  ]);

  it.each<[LayerChoice, string, string[], boolean]>([
    ["self", "20", ["self"], true],
    ["appraised", "14", ["appraised"], false],
    ["final", "8", ["final"], false],
    ["best-known", "20", ["self", "appraised", "final"], true],
  ])("%s gives %s", (layer, points, used, complete) => {
    expect(score(set, sheet, { layer })).toMatchObject({ points, layersUsed: used, complete });
  });

  it("an unknown one is refused", () => {
    const layer = "council" as LayerChoice;
    expect(refusal(() => score(set, sheet, { layer }))).toEqual(["unknown-layer"]);
  });
});

describe("a missing score", () => {
  const set = smallSet([leaf("1", "6"), leaf("2", "4")], "10", {
    ladders: [
      {
        key: "class",
        title: "Xếp loại",
        measure: "points",
        classes: [{ key: "good", title: "Tốt", atLeast: "6" }],
      },
    ],
  });

  it("is not a zero: no percentage, no class", () => {
    const card = score(set, sheetOf([{ code: "1", self: { points: 6 } }]), { layer: "self" });
    expect(card).toMatchObject({ points: "6", percentage: null, class: null, notAssessed: ["2"] });
    expect(findGaps(card)).toMatchObject({ lost: "0", unknown: "4", notAssessed: [{ code: "2" }] });
    expect(explain(card)).toContain("Tổng điểm: 6/10 (còn 1 mục chưa chấm)");
  });

  it("of every leaf leaves no points at all", () => {
    const card = score(set, sheetOf([]), { layer: "self" });
    expect(card).toMatchObject({ points: null, basePoints: null, complete: false });
  });

  it("and a real zero is scored", () => {
    const zero = [
      { code: "1", self: { points: 0 } },
      { code: "2", self: { points: 0 } },
    ];
    expect(score(set, sheetOf(zero), { layer: "self" })).toMatchObject({
      points: "0",
      percentage: "0.00",
      complete: true,
      class: null,
    });
  });
});

describe("bad input", () => {
  it("throws one error with every problem and never a number", () => {
    const set = smallSet([leaf("1", "1")], "1");
    const sheet = sheetOf([
      { code: "1", self: { points: "1.5" } },
      { code: "9", self: { points: 1 } },
    ]);
    try {
      score(set, sheet, { layer: "self" });
      expect.unreachable();
    } catch (error) {
      expect(isChisoError(error)).toBe(true);
      if (!isChisoError(error)) return;
      expect(error.code).toBe("points-above-max");
      expect(error.problems.map(({ code, path, criterion }) => [code, path, criterion])).toEqual([
        ["points-above-max", "/entries/0/self/points", "1"],
        ["unknown-code", "/entries/1/code", "9"],
      ]);
      expect(error.problems[0]?.message).toEqual({
        vi: "1,5 điểm vượt quá điểm tối đa 1.",
        en: "1.5 points are above the maximum of 1.",
      });
    }
  });

  it("in the set is refused as well", () => {
    const set = smallSet([leaf("1", "1"), leaf("1", "1")], "3");
    expect(refusal(() => score(set, sheetOf([]), { layer: "self" }))).toEqual([
      "sum-mismatch",
      "duplicate-code",
    ]);
  });

  it("in the numbers of a rule or ladder written in code is refused, which types cannot do", () => {
    const options = [
      { key: "a", label: "A", points: "1" },
      { key: "b", label: "B", points: "0,5" },
    ];
    const parts = [{ key: "x", label: "X", max: "1", rule: { kind: "choice", options } }] as const;
    const set = smallSet([leaf("1", "1", { kind: "parts", parts })], "1", {
      ladders: [
        {
          key: "l",
          title: "L",
          measure: "points",
          classes: [{ key: "c", title: "C", atLeast: "x" }],
        },
      ],
    });
    expect(refusal(() => score(set, sheetOf([]), { layer: "self" }))).toEqual([
      "not-a-decimal",
      "not-a-decimal",
    ]);
  });

  it("of keys that objects inherit finds nothing", () => {
    const set = smallSet(
      [leaf("1", "1", { kind: "pass", conditions: [{ key: "x", label: "X" }] })],
      "1",
    );
    const conditions = JSON.parse('{"x": true, "__proto__": true}') as Record<string, boolean>;
    const sheet = sheetOf([{ code: "1", self: { declared: { conditions } } }]);
    expect(refusal(() => score(set, sheet, { layer: "self" }))).toEqual(["unknown-key"]);
  });
});

describe("not applicable", () => {
  const rule = { kind: "pass" } as const;
  const away = { notApplicable: "Không phát sinh" };

  it("follows the policy of the leaf before that of the set", () => {
    const set = smallSet(
      [
        leaf("1", "4", rule),
        leaf("2", "3", rule, { notApplicable: "full-points" }),
        leaf("3", "3", rule),
      ],
      "10",
    );
    const sheet = sheetOf([
      { code: "1", self: { declared: { met: true } } },
      { code: "2", self: away },
      { code: "3", self: away },
    ]);
    const card = score(set, sheet, { layer: "self" });
    expect(card).toMatchObject({ points: "7", applicableMax: "7", percentage: "100.00" });
    expect(card.domains.map(({ explanation }) => explanation.vi)).toEqual([
      "Đạt yêu cầu: 4/4 điểm",
      "Không áp dụng (Không phát sinh), được tính điểm tối đa: 3/3 điểm",
      "Không áp dụng (Không phát sinh), không tính vào điểm tối đa",
    ]);
  });
});

describe("the sheet of Dị Sử", () => {
  it("parses", () => {
    expect(parsed).toMatchObject({ ok: true });
  });

  const card = score(parIndexWardSample, diSu, { layer: "appraised" });

  it("is complete, with a class by each ladder", () => {
    expect(card).toMatchObject({
      complete: true,
      basePoints: "71.87",
      bonus: "0.5",
      points: "72.37",
      applicableMax: "98.5",
      percentage: "73.47",
      class: { ladder: "class", key: "fair" },
    });
    expect(card.classes.map((entry) => entry.class?.key)).toEqual(["fair", "done"]);
  });

  it("self-assessed misses what others score, and is higher", () => {
    const self = score(parIndexWardSample, diSu, { layer: "self" });
    expect(self.notAssessed).toEqual(["1.6", "3.5.1", "3.5.2", "5.4"]);
    const alone = score(parIndexWardSample, diSu, {
      layer: "self",
      leaveOut: ["survey", "superior"],
    });
    expect(alone).toMatchObject({ complete: true, applicableMax: "89" });
    expect(Number(alone.percentage)).toBeGreaterThan(Number(card.percentage));
  });

  it("uses every rule kind", () => {
    const kinds = new Set(scoredLeaves(card).map(({ node }) => node.rule));
    expect([...kinds].sort()).toEqual([
      "bands",
      "choice",
      "deadline",
      "deduction",
      "parts",
      "pass",
      "per-item",
      "points",
      "ratio",
    ]);
  });

  it("explains one criterion and all below it", () => {
    expect(explain(card, "1.1").split("\n")).toEqual([
      "1.1 Kế hoạch cải cách hành chính năm: Tổng các mục: 1 + 0 + 1 = 2/4 điểm",
      "  1.1.1 Ban hành kế hoạch cải cách hành chính năm: Thực hiện ngày 30/01/2023, hạn 31/01/2023, đúng hạn: 1/1 điểm",
      "  1.1.2 Kế hoạch xác định đầy đủ nhiệm vụ, sản phẩm và bố trí kinh phí [Kế hoạch chưa bố trí kinh phí cho từng nhiệm vụ]: Không đạt yêu cầu (còn thiếu: Bố trí kinh phí thực hiện): 0/1 điểm",
      "  1.1.3 Mức độ hoàn thành kế hoạch cải cách hành chính [Hai nhiệm vụ báo xong nhưng chưa có sản phẩm]: Hoàn thành 88% kế hoạch (44/50), thuộc khoảng 70% - 90%: 1/2 điểm",
      "Bộ tiêu chí mẫu: thay bằng quyết định của địa phương",
    ]);
    expect(refusal(() => explain(card, "9" as "1"))).toEqual(["unknown-code"]);
    expect(explain(card, { language: "en" }).split("\n").at(-2)).toBe(
      "Total: 72.37/98.5 = 71.87 + 0.5 - 0 (73.47%), class Fair",
    );
  });

  it("lists its gaps by loss, and by domain and body", () => {
    const report = findGaps(card);
    expect(report.gaps.length).toBe(42);
    expect(report.lost).toBe("26.63");
    expect(
      report.gaps.slice(0, 2).map(({ code, lost, shareOfLoss }) => [code, lost, shareOfLoss]),
    ).toEqual([
      ["5.3.2", "2", "7.51"],
      ["6.1.2", "2", "7.51"],
    ]);
    expect(groupGaps(report, "domain").map(({ key, lost }) => [key, lost])).toEqual([
      ["7", "4.98"],
      ["3", "4.65"],
      ["5", "4.57"],
      ["1", "4.53"],
      ["6", "4"],
      ["4", "2.15"],
      ["2", "1.75"],
    ]);
    expect(groupGaps(report, "responsible")[0]).toMatchObject({ key: "Văn phòng UBND phường" });
  });
});
