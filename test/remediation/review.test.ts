/** What the drafter of a plan is told beside it, what went wrong last year, and when it is due. */
import { describe, expect, it } from "vitest";
import {
  type CriteriaSet,
  diSu2024,
  type LayerEntry,
  type PlanOptions,
  type PlanRow,
  planRemediation,
  type ReviewLine,
  type Rule,
  reviewOf,
  score,
  vietnam2024To2026,
  weekendsOnly,
} from "../support/library.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const options: PlanOptions = {
  start: "2024-03-15",
  due: "2024-11-30",
  calendar: vietnam2024To2026,
};

function planOf(
  rules: readonly (readonly [Rule, string, LayerEntry])[],
  more: Partial<PlanOptions> = {},
  setMore: Partial<CriteriaSet> = {},
) {
  const max = rules.reduce((sum, [, own]) => sum + Number(own), 0);
  const leaves = rules.map(([rule, own], at) => leaf(String(at + 1), own, rule));
  const set = smallSet(leaves, String(max), setMore);
  const sheet = sheetOf(rules.map(([, , self], at) => ({ code: String(at + 1), self })));
  const card = score(set, sheet, { layer: "self" });
  return planRemediation([card], { ...options, sources: [{ set, sheet }], ...more });
}

const kindsOf = (lines: readonly ReviewLine[]) =>
  lines.map(({ kind, code }) => (code === undefined ? kind : `${kind} ${code}`));

const parts: Rule = {
  kind: "parts",
  parts: [
    { key: "plan", label: "Ban hành kế hoạch", max: "1", rule: { kind: "pass" } },
    { key: "report", label: "Báo cáo kết quả", max: "2", rule: { kind: "pass" } },
  ],
};
const choice: Rule = {
  kind: "choice",
  options: [
    { key: "a", label: "Đầy đủ", points: "5" },
    { key: "b", label: "Còn thiếu", points: "3" },
    { key: "c", label: "Không có", points: "0" },
  ],
};
const perItem: Rule = { kind: "per-item", item: "tin, bài", pointsEach: "0.4" };

describe("points without figures", () => {
  it("of parts do not say which part lost them, unless all are lost", () => {
    const plan = planOf([
      [parts, "3", { points: "2" }],
      [parts, "3", { points: "0" }],
    ]);
    const [some, none] = plan.indices[0]?.items ?? [];
    const byCode = [some, none].sort((a, b) => Number(a?.code) - Number(b?.code));
    expect(byCode[0]).toMatchObject({ unclear: "parts" });
    expect(byCode[0]).not.toHaveProperty("needs");
    expect(byCode[0]).not.toHaveProperty("shortcoming");
    expect(byCode[1]).not.toHaveProperty("unclear");
    expect(byCode[1]?.needs?.vi).toContain("Ban hành kế hoạch");
    expect(kindsOf(reviewOf(plan))).toContain("unclear-parts 1");
  });

  it("that the rule cannot give are for the drafter to settle", () => {
    const plan = planOf([
      [choice, "5", { points: "4.5" }],
      [choice, "5", { points: "3" }],
      [{ kind: "pass" }, "2", { points: "1.5" }],
      [perItem, "2", { points: "0.8" }],
      [perItem, "2", { points: "0.7" }],
      [choice, "5", { points: "0" }],
    ]);
    expect(
      kindsOf(reviewOf(plan))
        .filter((kind) => kind.startsWith("unclear"))
        .sort(),
    ).toEqual(["unclear-points 1", "unclear-points 3", "unclear-points 5"]);
  });

  it("are not judged by a rule that nobody gave", () => {
    const plan = planOf([[choice, "5", { points: "4.5" }]], { sources: [] });
    expect(plan.indices[0]?.items[0]).not.toHaveProperty("unclear");
  });
});

describe("the shortcoming that is proposed", () => {
  const shortcoming = (rule: Rule, max: string, self: LayerEntry) =>
    planOf([[rule, max, self]]).indices[0]?.items[0]?.shortcoming;

  it("is what the figures say", () => {
    const ratio: Rule = {
      kind: "ratio",
      numerator: "Đúng hạn",
      denominator: "Hồ sơ",
      target: "0.95",
    };
    expect(shortcoming(ratio, "2", { declared: { percent: "78.5" } })).toBe(
      "Tỷ lệ mới đạt 78,5% (yêu cầu từ 95% trở lên)",
    );
    const deduction: Rule = {
      kind: "deduction",
      occurrences: [
        { key: "late", label: "hồ sơ trả chậm", points: "0.1" },
        { key: "lost", label: "hồ sơ thất lạc", points: "1" },
      ],
      floor: "0",
    };
    expect(shortcoming(deduction, "5", { declared: { occurrences: { late: 45, lost: 0 } } })).toBe(
      "Để xảy ra: 45 hồ sơ trả chậm",
    );
    expect(shortcoming(perItem, "2", { declared: { count: 3 } })).toBe("Mới có 3 tin, bài");
    expect(shortcoming(choice, "5", { declared: { choice: "b" } })).toBe("Còn thiếu");
    const deadline: Rule = {
      kind: "deadline",
      due: { month: 2, day: "last", year: "same" },
      late: { points: "0" },
      notDone: { points: "0" },
    };
    expect(shortcoming(deadline, "1", { declared: { done: "2023-03-10" } })).toBe(
      "Thực hiện ngày 10/03/2023, hạn 28/02/2023, chậm 10 ngày",
    );
  });

  it("names of several parts those that lost points", () => {
    const declared = { parts: { plan: { met: true }, report: { met: false } } };
    expect(shortcoming(parts, "3", { declared })).toBe("Báo cáo kết quả: chưa đạt yêu cầu");
  });

  it("is not made up where only points are known", () => {
    expect(shortcoming({ kind: "points" }, "5", { points: "4" })).toBeUndefined();
    expect(shortcoming(choice, "5", { points: "3" })).toBeUndefined();
  });
});

describe("due dates", () => {
  const dueOf = (rule: Rule, max: string, self: LayerEntry, more: Partial<PlanOptions> = {}) => {
    const [item] = planOf([[rule, max, self]], more).indices[0]?.items ?? [];
    return [item?.due, item?.proposed?.includes("due")];
  };
  const failed: LayerEntry = { declared: { met: false } };

  it("of what is done once are the end of the next quarter, of the rest the end of the plan", () => {
    expect(dueOf({ kind: "pass" }, "1", failed)).toEqual(["2024-06-28", true]);
    expect(dueOf({ kind: "points" }, "1", { points: "0" })).toEqual(["2024-11-29", true]);
    expect(dueOf({ kind: "pass" }, "1", failed, { due: "2024-05-31" })[0]).toBe("2024-05-31");
    const late = { start: "2024-10-01", due: "2025-06-30" };
    expect(dueOf({ kind: "pass" }, "1", failed, late)[0]).toBe("2025-03-31");
  });

  it("of a criterion with a day of its own are that day, and no proposal", () => {
    const rule: Rule = {
      kind: "deadline",
      due: { month: 9, day: 30, year: "same" },
      late: { points: "0" },
      notDone: { points: "0" },
    };
    expect(dueOf(rule, "1", { declared: { notDone: true } })).toEqual(["2024-09-30", false]);
  });
});

describe("the review of a plan", () => {
  const full = (rows: readonly PlanRow[] = [], more: Partial<PlanOptions> = {}) =>
    planOf([[choice, "5", { declared: { choice: "b" } }]], {
      measures: diSu2024,
      rows: { small: rows },
      ...more,
    });

  it("tells demands with their status, readings, and what is missing", () => {
    const lines = reviewOf(full());
    expect(kindsOf(lines)).toEqual([
      ...(diSu2024.demands ?? []).map(() => "demand"),
      "reading",
      "no-measure 1",
      "no-body 1",
      "unconfirmed",
    ]);
    expect(lines[0]).toMatchObject({ kind: "demand", status: "met" });
    expect(lines.find(({ kind }) => kind === "no-body")).toEqual({
      kind: "no-body",
      set: "small",
      code: "1",
      words: { vi: "Chưa phân công chủ trì", en: "Nobody is in charge yet" },
    });
  });

  it("says once that the catalogue has nothing for an index", () => {
    const dti = planOf(
      [[choice, "5", { declared: { choice: "b" } }]],
      { measures: diSu2024 },
      {
        index: "dti",
      },
    );
    const kinds = kindsOf(reviewOf(dti));
    expect(kinds).toContain("no-measures");
    expect(kinds).not.toContain("no-measure 1");
  });

  it("tells days that passed or lie outside, and years without holidays", () => {
    const rule: Rule = {
      kind: "deadline",
      due: { month: 1, day: 31, year: "same" },
      late: { points: "0" },
      notDone: { points: "0" },
    };
    const plan = planOf([[rule, "1", { declared: { notDone: true } }]], {
      start: "2026-12-01",
      due: "2027-11-26",
      calendar: weekendsOnly(2027, vietnam2024To2026),
      rows: { small: [{ code: "1", due: "2028-01-15" }] },
    });
    expect(kindsOf(reviewOf(plan))).toEqual([
      "calendar",
      "reading",
      "no-measure 1",
      "no-body 1",
      "date-passed 1",
      "date-outside 1",
      "unconfirmed",
    ]);
  });

  it("tells rows that stand on headings, and leaves rows to keep alone", () => {
    const set = smallSet(
      [
        { code: "1", title: "Mục 1", max: "2", children: [leaf("1.1", "1"), leaf("1.2", "1")] },
        leaf("2", "1"),
      ],
      "3",
    );
    const sheet = sheetOf([
      { code: "1.1", self: { points: "1" } },
      { code: "2", self: { points: "0.5" } },
    ]);
    const rows = ["1", "1.1", "1.2"].map((code) => ({ code, measure: "Duy trì" }));
    const plan = planRemediation([score(set, sheet, { layer: "self" })], {
      ...options,
      rows: { small: rows },
    });
    expect(plan.indices[0]?.kept?.map(({ state }) => state)).toEqual([
      "heading",
      "at-maximum",
      "not-assessed",
    ]);
    expect(kindsOf(reviewOf(plan)).filter((kind) => /^(?:kept|not-assessed)/.test(kind))).toEqual([
      "not-assessed 1.2",
      "kept-row 1",
      "kept-row 1.2",
    ]);
  });

  it("is refused for what is no plan", () => {
    expect(refusal(() => reviewOf({} as never)).length).toBeGreaterThan(0);
  });
});
