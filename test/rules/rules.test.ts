import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Band,
  type BandsRule,
  type LayerEntry,
  type Rule,
  type ScoreSheet,
  score,
} from "../../src/entries/scoring.js";
import {
  cardOf,
  leaf,
  pointsOf,
  refusal,
  scored,
  sheetOf,
  smallSet,
} from "../support/small-set.js";

const needs = (rule: Rule, max: string, declared: Parameters<typeof scored>[2]): string[] =>
  scored(rule, max, declared).steps.map((step) => `${step.points}: ${step.needs.vi}`);

describe("points", () => {
  it("follow their step, and say how much more there is", () => {
    const rule: Rule = { kind: "points", step: "0.25" };
    expect(needs(rule, "1", { points: "0.5" })).toEqual([
      "0.75: Đạt thêm 0,25 điểm",
      "1: Đạt thêm 0,5 điểm",
    ]);
    expect(refusal(() => pointsOf(rule, "1", { points: "0.3" }))).toEqual(["not-a-step"]);
  });
});

describe("pass", () => {
  it("names what is missing in reason and next step", () => {
    const rule: Rule = {
      kind: "pass",
      conditions: [
        { key: "a", label: { vi: "Có kế hoạch", en: "A plan exists" } },
        { key: "b", label: { vi: "Có kinh phí", en: "It is funded" } },
      ],
    };
    const node = scored(rule, "1", { conditions: { a: false, b: false } });
    expect(node.explanation.en).toBe(
      "Requirement not met (missing: A plan exists; It is funded): 0/1 points",
    );
    expect(node.steps[0]?.needs).toEqual({
      vi: "Có kế hoạch; Có kinh phí",
      en: "needs the conditions: A plan exists; It is funded",
    });
  });
});

describe("choice", () => {
  it("offers the better options, the nearest first", () => {
    const rule: Rule = {
      kind: "choice",
      options: [
        { key: "head", label: "Chủ tịch làm Trưởng ban", share: "1" },
        { key: "deputy", label: "Phó Chủ tịch làm Trưởng ban", share: "0.5" },
        { key: "none", label: "Chưa có Ban chỉ đạo", share: "0" },
      ],
    };
    expect(needs(rule, "10", { choice: "none" })).toEqual([
      "5: Đạt mức: Phó Chủ tịch làm Trưởng ban",
      "10: Đạt mức: Chủ tịch làm Trưởng ban",
    ]);
    expect(refusal(() => pointsOf(rule, "10", { choice: "toString" }))).toEqual(["unknown-option"]);
  });
});

const bands = (list: readonly Band[], more: Partial<BandsRule> = {}): BandsRule => ({
  kind: "bands",
  measure: "Tỷ lệ",
  unit: "%",
  bands: list,
  ...more,
});

const plan = bands([
  { above: "90", points: "2" },
  { atLeast: "70", atMost: "90", points: "1" },
  { below: "70", points: "0" },
]);

describe("bands", () => {
  it("take a quotient exactly: 2999999999/3333333333 lies under 90%, 9/10 at it, more above", () => {
    expect(pointsOf(plan, "2", { numerator: "2999999999", denominator: "3333333333" })).toBe("1");
    expect(pointsOf(plan, "2", { numerator: 9, denominator: 10 })).toBe("1");
    expect(pointsOf(plan, "2", { numerator: "3000000000", denominator: "3333333333" })).toBe("2");
    expect(pointsOf(plan, "2", { numerator: 12, denominator: 10 })).toBe("2");
  });

  it("say how many more it takes, and that number is enough and one less is not", () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500));
    fc.assert(
      fc.property(cases, ([b, raw]) => {
        const a = Math.min(raw, b);
        const node = scored(plan, "2", { numerator: a, denominator: b });
        for (const step of node.steps) {
          const more = Number(/còn thiếu (\d+)/.exec(step.needs.vi)?.[1]);
          // One more file can be worth more than a band is wide, so the points may be passed.
          const then = pointsOf(plan, "2", { numerator: a + more, denominator: b });
          expect(Number(then)).toBeGreaterThanOrEqual(Number(step.points));
          const less = pointsOf(plan, "2", { numerator: a + more - 1, denominator: b });
          expect(Number(less)).toBeLessThan(Number(step.points));
        }
      }),
    );
  });

  it("may be better when lower", () => {
    const late = bands(
      [
        { atMost: "5", points: "1" },
        { above: "5", atMost: "10", points: "0.5" },
        { above: "10", points: "0" },
      ],
      { measure: "Hồ sơ quá hạn" },
    );
    expect(needs(late, "1", { value: "12" })).toEqual([
      "0.5: Giảm còn không quá 10%",
      "1: Giảm còn không quá 5%",
    ]);
  });

  it("may be best in the middle, and then name both ends", () => {
    const middle = bands([
      { below: "40", points: "0" },
      { atLeast: "40", atMost: "60", points: "1" },
      { above: "60", points: "0" },
    ]);
    expect(needs(middle, "1", { value: "30" })).toEqual(["1: Đạt từ 40% đến 60%"]);
    expect(needs(middle, "1", { value: "90" })).toEqual(["1: Đạt từ 40% đến 60%"]);
  });

  it("refuse a value that none of them holds", () => {
    const closed = bands([
      { atLeast: "80", atMost: "100", points: "1" },
      { below: "80", points: "0" },
    ]);
    expect(refusal(() => pointsOf(closed, "1", { value: "100.5" }))).toEqual([
      "value-outside-bands",
    ]);
  });

  it("without figures still say what the next step is", () => {
    expect(cardOf(plan, "2", { points: "1" }).domains[0]).toMatchObject({
      explanation: { vi: "Điểm ghi trong bảng chấm, không kèm số liệu kê khai: 1/2 điểm" },
      steps: [{ needs: { vi: "Đạt trên 90%" } }],
    });
  });

  it("never leave a value with two answers or none, whichever ends are closed", () => {
    const cuts = fc
      .uniqueArray(fc.integer({ min: -50, max: 150 }), { minLength: 1, maxLength: 5 })
      .map((list) => [...list].sort((a, b) => a - b));
    const cases = fc.tuple(
      cuts,
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: -60, max: 160 }),
    );
    fc.assert(
      fc.property(cases, ([borders, closed, value]) => {
        const list = [...borders, null].map((upper, index): Band => {
          const lower = borders[index - 1];
          const low =
            lower === undefined ? {} : closed[index - 1] ? { above: lower } : { atLeast: lower };
          const high = upper === null ? {} : closed[index] ? { atMost: upper } : { below: upper };
          return { ...low, ...high, points: String(index) } as Band;
        });
        const max = String(list.length - 1);
        const under = borders.filter((border, index) =>
          closed[index] ? border < value : border <= value,
        );
        expect(pointsOf(bands(list), max, { value })).toBe(String(under.length));
      }),
    );
  });
});

describe("ratio", () => {
  const rule: Rule = {
    kind: "ratio",
    numerator: "Hồ sơ đúng hạn",
    denominator: "Hồ sơ đã giải quyết",
    floor: "0.8",
    whenZero: "not-applicable",
  };

  it("rounds once, half up, to the decimals of the set", () => {
    expect(pointsOf(rule, "3", { numerator: 49533, denominator: 57999 })).toBe("2.5621");
    const two = { decimals: 2 };
    expect(scored(rule, "3", { numerator: 49533, denominator: 57999 }, two).points).toBe("2.56");
  });

  it("is never above the maximum, and says so", () => {
    const node = scored(rule, "2", { numerator: 11, denominator: 10 });
    expect(node.points).toBe("2");
    expect(node.explanation.vi).toBe(
      "Hồ sơ đúng hạn / Hồ sơ đã giải quyết: 11/10 = 110%, vượt 100% nên tính điểm tối đa: 2/2 điểm",
    );
  });

  it("gives 0 under the floor, and the floor as the next step", () => {
    const node = scored(rule, "2", { numerator: 79, denominator: 100 });
    expect(node.explanation.vi).toContain("dưới mức sàn 80%: 0/2 điểm");
    expect(node.steps.map((step) => step.needs.vi)).toEqual([
      "Đạt 80% (còn thiếu 1 hồ sơ đúng hạn)",
      "Đạt 100% (còn thiếu 21 hồ sơ đúng hạn)",
    ]);
  });

  it("with nothing arisen follows its policy", () => {
    const nothing = { numerator: 0, denominator: 0 };
    expect(scored(rule, "2", nothing)).toMatchObject({ state: "not-applicable", points: null });
    expect(pointsOf({ ...rule, whenZero: "zero" }, "2", nothing)).toBe("0");
    expect(pointsOf({ ...rule, whenZero: "full-points" }, "2", nothing)).toBe("2");
    const { whenZero: _, ...silent } = rule;
    expect(refusal(() => pointsOf(silent, "2", nothing))).toEqual(["division-by-zero"]);
    const absurd = { numerator: 3, denominator: 0 };
    expect(refusal(() => pointsOf(rule, "2", absurd))).toEqual(["division-by-zero"]);
  });
});

describe("parts", () => {
  const rule: Rule = {
    kind: "parts",
    parts: [
      {
        key: "a",
        label: "Phần A",
        max: "1",
        rule: { kind: "ratio", numerator: "a", denominator: "b" },
      },
      {
        key: "b",
        label: "Phần B",
        max: "1",
        rule: { kind: "ratio", numerator: "a", denominator: "b" },
      },
      { key: "c", label: "Phần C", max: "1", rule: { kind: "pass" } },
    ],
  };

  it("are summed before the one rounding", () => {
    const third = { numerator: 1, denominator: 3 };
    const sixth = { numerator: 1, denominator: 6 };
    const node = scored(rule, "3", { parts: { a: third, b: sixth, c: { met: true } } });
    expect(node.points).toBe("1.5");
    expect(node.explanation.vi).toBe(
      "Phần A: a / b: 1/3 ≈ 33,3333% (≈ 0,3333/1); Phần B: a / b: 1/6 ≈ 16,6667% (≈ 0,1667/1); Phần C: Đạt yêu cầu (1/1): 1,5/3 điểm",
    );
  });

  it("offer a step for each part, then all of them", () => {
    const half = { numerator: 1, denominator: 2 };
    expect(needs(rule, "3", { parts: { a: half, b: half, c: { met: false } } })).toEqual([
      "1.5: Phần A: đạt 100% (còn thiếu 1 a)",
      "1.5: Phần B: đạt 100% (còn thiếu 1 a)",
      "2: Phần C: đạt yêu cầu",
      "3: Phần A: đạt 100% (còn thiếu 1 a); Phần B: đạt 100% (còn thiếu 1 a); Phần C: đạt yêu cầu",
    ]);
  });
});

describe("per-item", () => {
  it("counts up to the maximum and says how many more", () => {
    const rule: Rule = { kind: "per-item", item: "mô hình", pointsEach: "0.75" };
    expect(scored(rule, "2", { count: 3 }).explanation.vi).toBe(
      "3 mô hình × 0,75, tính đến điểm tối đa: 2/2 điểm",
    );
    expect(needs(rule, "2", { count: 1 })).toEqual([
      "1.5: Có thêm 1 mô hình",
      "2: Có thêm 2 mô hình",
    ]);
    expect(refusal(() => pointsOf(rule, "2", { count: "1.5" }))).toEqual(["not-a-count"]);
  });
});

describe("deduction", () => {
  it("goes down to its floor and back up", () => {
    const rule: Rule = {
      kind: "deduction",
      occurrences: [
        { key: "late", label: "báo cáo chậm", points: "0.25" },
        { key: "none", label: "không báo cáo", points: "0.5" },
      ],
      floor: "0",
    };
    expect(scored(rule, "1", { occurrences: { late: 9, none: 0 } }).explanation.vi).toBe(
      "Bị trừ do: 9 lần báo cáo chậm, trừ đến mức sàn 0: 0/1 điểm",
    );
    expect(needs(rule, "1", { occurrences: { late: 1, none: 1 } })).toEqual([
      "0.75: Giảm 1 lần không báo cáo",
      "1: Không để xảy ra báo cáo chậm; trường hợp không báo cáo",
    ]);
    const labels = [
      "người bị kỷ luật",
      "thiếu mỗi nội dung",
      "công chức, viên chức vi phạm quy chế",
    ];
    const people: Rule = {
      kind: "deduction",
      occurrences: labels.map((label, at) => ({ key: `o${at}`, label, points: "0.25" })),
      floor: "0",
    };
    expect(needs(people, "1", { occurrences: { o0: 1, o1: 1, o2: 1 } }).at(-1)).toBe(
      "1: Không để người nào bị kỷ luật; không để thiếu nội dung; không để công chức, viên chức nào vi phạm quy chế",
    );
  });
});

describe("deadline", () => {
  const rule: Rule = {
    kind: "deadline",
    due: { month: 12, day: 15, year: "same" },
    grace: [{ withinDays: 5, points: "0.5" }],
    late: { points: "0.25" },
    notDone: { points: "0" },
  };

  it.each([
    ["2023-12-15", "1"],
    ["2023-12-16", "0.5"],
    ["2023-12-20", "0.5"],
    ["2023-12-21", "0.25"],
  ])("done on %s gives %s", (done, points) => {
    expect(pointsOf(rule, "1", { done })).toBe(points);
  });

  it("not done gives what the rule says, and steps back in time", () => {
    const node = scored(rule, "1", { notDone: true });
    expect(node.points).toBe("0");
    expect(node.steps.map((step) => step.needs.vi)).toEqual([
      "Thực hiện, dù chậm hạn",
      "Thực hiện chậm không quá 5 ngày sau ngày 15/12",
      "Thực hiện chậm nhất ngày 15/12",
    ]);
  });

  it("knows 29 February as the last of the month", () => {
    const february: Rule = { ...rule, due: { month: 2, day: "last", year: "next" } };
    expect(scored(february, "1", { done: "2024-02-29" }, {}, 2023).points).toBe("1");
    expect(scored(february, "1", { done: "2025-03-01" }, {}, 2024).points).toBe("0.5");
  });

  it("takes a due date from the sheet only when the rule has none", () => {
    const open: Rule = { kind: "deadline", late: { points: "0" }, notDone: { points: "0" } };
    expect(pointsOf(open, "1", { done: "2024-02-29", due: "2024-02-29" })).toBe("1");
    expect(refusal(() => pointsOf(open, "1", { done: "2024-02-29" }))).toEqual([
      "deadline-unknown",
    ]);
    expect(refusal(() => pointsOf(rule, "1", { done: "2023-12-15", due: "2023-12-31" }))).toEqual([
      "deadline-given-twice",
    ]);
  });
});

describe("survey", () => {
  const rule: Rule = {
    kind: "survey",
    options: [
      { key: "A", label: "Tốt", share: "1" },
      { key: "B", label: "Khá", share: "0.6" },
      { key: "C", label: "Trung bình", share: "0.2" },
      { key: "D", label: "Kém", share: "0" },
    ],
    minimum: 10,
  };

  it("takes the mean of what the answers are worth (F-12)", () => {
    expect(pointsOf(rule, "1", { answers: { A: 0, B: 10, C: 0, D: 0 } })).toBe("0.6");
    const node = scored(rule, "5", { answers: { A: 50, B: 30, C: 15, D: 5 } });
    expect(node.points).toBe("3.55");
    expect(node.explanation.vi).toBe(
      "Điều tra 100 phiếu (Tốt 50, Khá 30, Trung bình 15, Kém 5), đạt 71%: 3,55/5 điểm",
    );
    expect(node.steps[0]?.needs.vi).toBe("Thêm 50 trong 100 phiếu chọn: Tốt");
  });

  it("takes a percentage where only that is known (F-13), and refuses too few answers", () => {
    expect(pointsOf(rule, "10", { percent: "85.42" })).toBe("8.542");
    const few = { answers: { A: 9, B: 0, C: 0, D: 0 } };
    expect(refusal(() => pointsOf(rule, "1", few))).toEqual(["too-few-answers"]);
    expect(refusal(() => pointsOf(rule, "1", { percent: "100.5" }))).toEqual([
      "value-outside-range",
    ]);
  });
});

describe("index", () => {
  it("scales the value of another index: Đồng Nai gives 50 points for 100 of PAR INDEX", () => {
    const rule: Rule = { kind: "index", name: "Chỉ số CCHC", scale: "100" };
    const node = scored(rule, "50", { value: "87.61" });
    expect(node.points).toBe("43.805");
    expect(node.explanation.vi).toBe("Chỉ số CCHC: 87,61/100: 43,805/50 điểm");
    expect(node.steps[0]?.needs.vi).toBe("Chỉ số CCHC đạt 100/100");
  });
});

describe("rescale", () => {
  it("is linear from the worst value to the best, the lowest points at the worst", () => {
    const rule: Rule = {
      kind: "rescale",
      measure: "Tỷ lệ",
      unit: "%",
      worst: "0",
      best: "100",
      lowest: "0.25",
    };
    expect(pointsOf(rule, "2.5", { value: "0" })).toBe("0.25");
    expect(pointsOf(rule, "2.5", { value: "100" })).toBe("2.5");
    expect(scored(rule, "2.5", { value: "50" }).explanation.vi).toBe(
      "Tỷ lệ: 50%, quy đổi từ thang 0% - 100%: 1,375/2,5 điểm",
    );
  });

  it("turns around where less is better, and stays in its range", () => {
    const rule: Rule = { kind: "rescale", measure: "Số ngày chờ", worst: "30", best: "0" };
    expect(pointsOf(rule, "3", { value: "10" })).toBe("2");
    expect(refusal(() => pointsOf(rule, "3", { value: "31" }))).toEqual(["value-outside-range"]);
  });
});

describe("points and figures given together", () => {
  it("agree when the points are the figures, rounded to the decimals of the set", () => {
    const rule: Rule = { kind: "ratio", numerator: "a", denominator: "b" };
    const set = smallSet([leaf("1", "4", rule)], "4");
    const with_ = (points: string, more: Partial<ScoreSheet> = {}) =>
      sheetOf([{ code: "1", self: { points, declared: { numerator: 2, denominator: 3 } } }], more);
    expect(score(set, with_("2.6667"), { layer: "self" }).points).toBe("2.6667");
    for (const points of ["2.67", "3", "2.6666"]) {
      expect(refusal(() => score(set, with_(points), { layer: "self" }))).toEqual([
        "points-disagree",
      ]);
    }
  });

  it("agree as published, where the sheet says with how many decimals that was", () => {
    const rule: Rule = { kind: "ratio", numerator: "a", denominator: "b" };
    const set = smallSet([leaf("1", "4", rule)], "4");
    const published = (points: string, decimals: number) =>
      sheetOf([{ code: "1", self: { points, declared: { numerator: 2, denominator: 3 } } }], {
        decimals,
      });
    expect(score(set, published("3", 0), { layer: "self" }).points).toBe("2.6667");
    expect(score(set, published("2.67", 2), { layer: "self" }).points).toBe("2.6667");
    expect(refusal(() => score(set, published("2", 0), { layer: "self" }))).toEqual([
      "points-disagree",
    ]);
  });

  it("are taken back as chiso gave them, also where the lowest has more decimals", () => {
    const rule: Rule = {
      kind: "choice",
      options: [
        { key: "a", label: "A", share: "1" },
        { key: "b", label: "B", share: "0.771" },
      ],
    };
    const given = { decimals: 1 };
    const set = smallSet([leaf("1", "3", rule)], "3", given);
    const pointsOfEntry = (self: LayerEntry) =>
      score(set, sheetOf([{ code: "1", self }]), { layer: "self" }).points;
    expect(pointsOfEntry({ declared: { choice: "b" } })).toBe("2.3");
    expect(pointsOfEntry({ points: "2.3" })).toBe("2.3");
    expect(pointsOfEntry({ points: "2.3", declared: { choice: "b" } })).toBe("2.3");
    expect(refusal(() => pointsOfEntry({ points: "2.2" }))).toEqual(["points-below-lowest"]);
  });
});
