/** Figures of a stored plan that do not follow from the others are refused, by code and path. */
import { describe, expect, it } from "vitest";
import {
  type ClassLadder,
  type PlanAim,
  parsePlan,
  planRemediation,
  type RemediationPlan,
  type Rule,
  reviewOf,
  score,
  vietnam2024To2026,
} from "../support/library.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";

const ladder: ClassLadder = {
  key: "class",
  title: "Xếp loại",
  measure: "percentage",
  classes: [
    { key: "good", title: "Tốt", atLeast: "90" },
    { key: "fair", title: "Khá", atLeast: "70" },
  ],
};
const ratio: Rule = { kind: "ratio", numerator: "Ký số", denominator: "Văn bản", floor: "0.2" };
const rescaled: Rule = { kind: "rescale", measure: "Tỷ lệ", unit: "%", worst: "40", best: "90" };
const set = smallSet(
  [
    leaf("1", "2", ratio),
    leaf("2", "3", { kind: "points" }),
    leaf("3", "2", rescaled),
    leaf("4", "1", ratio),
  ],
  "8",
  { decimals: 2, ladders: [ladder] },
);
const sheet = sheetOf([
  { code: "1", self: { declared: { numerator: "5947", denominator: "10000" } } },
  { code: "2", self: { points: "3" } },
  { code: "3", self: { declared: { value: "60" } } },
  { code: "4", self: { declared: { percent: "10" } } },
]);
const card = score(set, sheet, { layer: "self" });

function planTo(aim?: PlanAim): RemediationPlan {
  return planRemediation([card], {
    start: "2024-03-15",
    due: "2024-11-29",
    calendar: vietnam2024To2026,
    sources: [{ set, sheet }],
    rows: { small: [{ code: "2", measure: "Giữ nền nếp báo cáo tuần" }] },
    ...(aim === undefined ? {} : { aim }),
  });
}

type Index = RemediationPlan["indices"][number];

const plan = planTo();

function problemsOf(change: (index: Index) => object, from = plan): readonly (readonly string[])[] {
  const [index] = from.indices;
  if (index === undefined) throw new Error("no index");
  const altered = { ...from, indices: [{ ...index, ...change(index) }] };
  const read = parsePlan(JSON.parse(JSON.stringify(altered)));
  return read.ok ? [] : read.problems.map(({ code, path }) => [code, path]);
}

const withShare = (at: number, share: object) => (index: Index) => ({
  items: index.items.map((item, place) =>
    place === at ? { ...item, share: { ...item.share, ...share } } : item,
  ),
});
const withKept = (change: object) => (index: Index) => ({
  kept: index.kept?.map((row) => ({ ...row, ...change })),
});

describe("a share of a stored plan", () => {
  it("stands where it gives the points beside it, rescaled or below a floor too", () => {
    expect(
      plan.indices[0]?.items.map(({ code, share }) => [code, share?.kind, share?.from]),
    ).toEqual([
      ["1", "share", "59.47"],
      ["3", "rescaled", "60.00"],
      ["4", "share", "10.00"],
    ]);
    expect(problemsOf(() => ({}))).toEqual([]);
  });

  it.each([
    [{ from: "58.47" }, "does-not-follow", "from"],
    [{ from: "101.00" }, "value-outside-range", "from"],
    [{ from: "-1.00" }, "value-outside-range", "from"],
    [{ to: "70" }, "does-not-follow", "to"],
    [{ to: "55" }, "value-outside-range", "to"],
  ])("is refused with another figure: %j", (share, code, key) => {
    expect(problemsOf(withShare(0, share))).toContainEqual([
      code,
      `/indices/0/items/0/share/${key}`,
    ]);
  });

  it("is still within its range where it is rescaled", () => {
    expect(problemsOf(withShare(1, { from: "95.00" }))).toContainEqual([
      "value-outside-range",
      "/indices/0/items/1/share/from",
    ]);
  });
});

describe("a kept row of a stored plan", () => {
  it.each([
    [{ lastPoints: "2.5" }, "does-not-follow", "lastPoints"],
    [{ lastPoints: "4" }, "points-above-max", "lastPoints"],
    [{ max: "2" }, "points-above-max", "lastPoints"],
    [{ lastPoints: "3.0" }, "does-not-follow", "lastPoints"],
    [{ state: "not-assessed" }, "does-not-follow", "lastPoints"],
    [{ domain: { code: "9", title: "Lĩnh vực khác" } }, "does-not-follow", "domain"],
    [{ due: "2024-02-30" }, "not-a-date", "due"],
    [{ code: "1" }, "duplicate-code", "code"],
  ])("is refused with another figure: %j", (change, code, key) => {
    expect(problemsOf(withKept(change))).toContainEqual([code, `/indices/0/kept/0/${key}`]);
  });
});

describe("an aim that was chosen", () => {
  const linesOf = (made: RemediationPlan) =>
    reviewOf(made)
      .filter(({ kind }) => kind === "aim")
      .map(({ words }) => words.vi);

  it.each([
    [{ class: "good" }, { class: "good", ladder: "class" }],
    [{ percentage: 85 }, { percentage: "85" }],
    [{ gain: "0.5" }, { gain: "0.5" }],
    ["maximum", undefined],
    [undefined, undefined],
  ] as const)("is kept with the plan, and no line where it is reached: %j", (aim, kept) => {
    const made = planTo(aim);
    expect(made.indices[0]?.aim).toEqual(kept);
    expect(linesOf(made)).toEqual([]);
    expect(problemsOf(() => ({}), made)).toEqual([]);
  });

  it("is told where the targets do not reach it", () => {
    expect(linesOf(planTo({ gain: "9" }))).toEqual([
      "Không đạt được mục tiêu đã chọn (tăng 9 điểm): đạt mọi mục tiêu cũng chỉ được 8/8 điểm (100%)",
    ]);
  });

  it("is refused where the plan could not have it", () => {
    const made = planTo({ class: "good" });
    const at = "/indices/0/aim";
    const refused = (aim: object) => problemsOf(() => ({ aim }), made);
    expect(refused({ class: "best", ladder: "class" })).toEqual([
      ["unknown-option", `${at}/class`],
    ]);
    expect(refused({ percentage: "120" })).toEqual([["value-outside-range", `${at}/percentage`]]);
    expect(refused({ gain: "0" })).toEqual([["not-above-zero", `${at}/gain`]]);
  });
});
