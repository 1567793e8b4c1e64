/** What the targets of a plan aim at. */
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/remediation/parse-plan.js";
import {
  type ClassLadder,
  type LayerEntry,
  type PlanAim,
  type PlanOptions,
  planRemediation,
  prepareCriteriaSet,
  type RemediationItem,
  type Rule,
  score,
  vietnam2024To2026,
} from "../support/library.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const options: PlanOptions = {
  start: "2024-03-15",
  due: "2024-11-29",
  calendar: vietnam2024To2026,
};

/** The item of a set of one leaf, with its source unless told otherwise. */
function itemOf(
  rule: Rule,
  max: string,
  self: LayerEntry,
  { bare = false, decimals = 2, more = {} as Partial<PlanOptions> } = {},
): RemediationItem {
  const set = smallSet([leaf("1", max, rule)], max, { decimals });
  const sheet = sheetOf([{ code: "1", self }]);
  const card = score(set, sheet, { layer: "self" });
  const sources = bare ? {} : { sources: [{ set, sheet }] };
  const [item] =
    planRemediation([card], { ...options, ...sources, ...more }).indices[0]?.items ?? [];
  if (item === undefined) throw new Error("one item was expected");
  return item;
}

const ratio: Rule = { kind: "ratio", numerator: "Văn bản ký số", denominator: "Văn bản" };
const survey: Rule = {
  kind: "survey",
  options: [
    { key: "yes", label: "Hài lòng", share: "1" },
    { key: "no", label: "Chưa hài lòng", share: "0" },
  ],
};

describe("the next step of a share", () => {
  it("is the next multiple of five percent that lies a percent or more above last year", () => {
    const targets = [
      [540, "55", "1.1"],
      [541, "60", "1.2"],
      [550, "60", "1.2"],
      [949, "100", "2"],
      [4, "5", "0.1"],
      [0, "5", "0.1"],
    ].map(([numerator, to, target]) => {
      const declared = { numerator: numerator as number, denominator: 1000 };
      const item = itemOf(ratio, "2", { declared });
      expect(item.share?.to, String(numerator)).toBe(to);
      expect(item.target, String(numerator)).toBe(target);
      return item.needs?.vi;
    });
    expect(targets[0]).toBe("nâng tỷ lệ từ 54% lên 55%");
  });

  it("goes no further than the rule asks for, and no lower than its floor gives points", () => {
    const rule: Rule = { ...ratio, floor: "0.52", target: "0.98" };
    const near = itemOf(rule, "2", { declared: { percent: "94.5" } });
    expect([near.share, near.target]).toEqual([
      { kind: "share", from: "94.50", to: "98", full: "98" },
      "2",
    ]);
    const low = itemOf(rule, "2", { declared: { percent: "12.5" } });
    // 55 / 98 of 2 points is 1.1224...
    expect([low.share?.to, low.target, low.lastPoints]).toEqual(["55", "1.12", "0"]);
  });

  it("of a survey is told in percent of satisfied, never in forms to change", () => {
    const declared = { answers: { yes: 176, no: 118 } };
    for (const bare of [true, false]) {
      const item = itemOf(survey, "100", { declared }, { bare, decimals: 4 });
      expect(item.share).toEqual({ kind: "satisfied", from: "59.86", to: "65", full: "100" });
      expect(item).toMatchObject({ lastPoints: "59.8639", target: "65" });
      expect(item.needs).toEqual({
        vi: "nâng tỷ lệ hài lòng từ 59,86% lên 65%",
        en: "raise the share of satisfied from 59.86% to 65%",
      });
    }
  });

  it("of weighted answers is a share, not one of satisfied", () => {
    const options = [...survey.options.slice(0, 1), { key: "fair", label: "Khá", share: "0.6" }];
    const declared = { answers: { yes: 1, fair: 3 } };
    expect(itemOf({ kind: "survey", options }, "2", { declared }).share?.kind).toBe("share");
  });

  it("follows own targets in points where they are a share", () => {
    const declared = { answers: { yes: 176, no: 118 } };
    const own = (target: string) =>
      itemOf(survey, "100", { declared }, { more: { targets: { small: { "1": target } } } });
    expect(own("72.5")).toMatchObject({ share: { to: "72.5" }, target: "72.5" });
    expect(own("72.5").proposed).not.toContain("target");
    // Not above last year, or no share with two decimals: the points alone are left.
    for (const target of ["50", "70.12345"]) {
      expect(own(target)).toMatchObject({ target });
      expect(own(target)).not.toHaveProperty("share");
      expect(own(target)).not.toHaveProperty("needs");
    }
  });

  it("of points without figures rises above what they stand for, and claims no share before", () => {
    const item = itemOf(ratio, "2", { points: "1.08" });
    expect(item.share).toEqual({ kind: "share", to: "55", full: "100" });
    expect(item.needs?.vi).toBe("nâng tỷ lệ lên 55%");
  });

  it("of another index or a percentage that is rescaled follows its own scale", () => {
    const index: Rule = { kind: "index", name: "PAR INDEX", scale: "100" };
    expect(itemOf(index, "50", { declared: { value: "73.47" } })).toMatchObject({
      share: { from: "73.47", to: "75" },
      target: "37.5",
    });
    const rescale: Rule = {
      kind: "rescale",
      measure: "Tỷ lệ người dân biết",
      unit: "%",
      worst: "10",
      best: "90",
    };
    expect(itemOf(rescale, "8", { declared: { value: "50" } })).toMatchObject({
      share: { from: "50.00", to: "55", full: "90" },
      target: "4.5",
    });
  });

  it("is the maximum where the source is not given: nothing is made up", () => {
    const declared = { numerator: 541, denominator: 1000 };
    expect(itemOf(ratio, "2", { declared }, { bare: true })).toMatchObject({ target: "2" });
  });
});

describe("the next step of other rules", () => {
  it("is that of the rule", () => {
    const bands: Rule = {
      kind: "bands",
      measure: "Giải ngân",
      unit: "%",
      bands: [
        { atLeast: "95", points: "3" },
        { atLeast: "80", below: "95", points: "2" },
        { below: "80", points: "1" },
      ],
    };
    const item = itemOf(bands, "3", { declared: { value: "76.5" } });
    expect([item.target, item.needs?.en]).toEqual(["2", "needs at least 80%"]);
  });

  it("is half a point of points that a person gives, or a twentieth of the maximum", () => {
    const next = (max: string, points: string) =>
      itemOf({ kind: "points" }, max, { points }, { decimals: 4 }).target;
    expect(next("10", "4.5")).toBe("5");
    expect(next("10", "4.48")).toBe("4.5");
    expect(next("10", "9.75")).toBe("10");
    expect(next("1", "0.25")).toBe("0.5");
    expect(next("0.3", "0")).toBe("0.3");
    expect(next("30", "20")).toBe("21");
    expect(next("100", "71.25")).toBe("75");
  });

  it("says nothing of what must happen for points that a person gives", () => {
    expect(itemOf({ kind: "points" }, "10", { points: "4.5" })).not.toHaveProperty("needs");
  });
});

const ladders: readonly ClassLadder[] = [
  {
    key: "xep-loai",
    title: "Xếp loại",
    measure: "percentage",
    classes: [
      { key: "xuat-sac", title: "Xuất sắc", atLeast: "90" },
      { key: "tot", title: "Tốt", atLeast: "80" },
      { key: "kha", title: "Khá", atLeast: "65" },
      { key: "yeu", title: "Yếu" },
    ],
  },
];

describe("aims", () => {
  const set = smallSet(
    ["1", "2", "3", "4"].map((code) => leaf(code, "10")),
    "40",
    { ladders },
  );
  const points = (...given: readonly string[]) =>
    score(set, sheetOf(given.map((own, at) => ({ code: String(at + 1), self: { points: own } }))), {
      layer: "self",
    });
  const targets = (given: readonly string[], more: Partial<PlanOptions> = {}) => {
    const [index] = planRemediation([points(...given)], { ...options, ...more }).indices;
    return [index?.items.map(({ target }) => target), index?.target.classes[0]?.class?.key];
  };
  const weak = ["5", "4", "6", "3"];

  it("take every gap one step up, and the fewest further steps to Khá", () => {
    const [reached, found] = targets(weak);
    expect(found).toBe("kha");
    // 20 of 40 after the first steps; Khá takes 26 points, so one goes up to nothing more.
    const sum = (reached as readonly string[]).reduce((all, one) => all + Number(one), 0);
    expect(sum).toBe(26);
  });

  it("hold last year's class where it was higher", () => {
    expect(targets(["9", "9", "9", "9"])[1]).toBe("xuat-sac");
    const bonus = score(
      { ...set, bonus: { title: "Điểm thưởng", max: "6" } },
      sheetOf(
        ["7", "8", "8", "7.5"].map((own, at) => ({ code: String(at + 1), self: { points: own } })),
        { adjustments: { self: { bonus: [{ reason: "Sáng kiến", points: "6" }] } } },
      ),
      { layer: "self" },
    );
    const [index] = planRemediation([bonus], options).indices;
    // The bonus of last year is not inherited, so its class takes further steps.
    expect(index?.lastYear.classes[0]?.class?.key).toBe("xuat-sac");
    expect(index?.target).toMatchObject({ points: "36", bonus: "0" });
  });

  it("follow the class that a demand names", () => {
    const demands = [{ kind: "class-at-least", ladder: "xep-loai", class: "tot" }] as const;
    expect(targets(weak, { demands })[1]).toBe("tot");
  });

  it("may be the next step, the maximum, a class, a percentage or a gain", () => {
    const totals = (
      [
        ["next-step", "20"],
        ["maximum", "40"],
        [{ class: "tot" }, "32"],
        [{ class: "tot", ladder: "xep-loai" }, "32"],
        [{ percentage: "60" }, "24"],
        [{ gain: "5" }, "23"],
      ] satisfies readonly (readonly [PlanAim, string])[]
    ).map(([aim, total]) => {
      const [index] = planRemediation([points(...weak)], { ...options, aim }).indices;
      expect(index?.target.points, JSON.stringify(aim)).toBe(total);
      return index?.items.every(({ gain }) => Number(gain) > 0);
    });
    expect(totals.every((isHigher) => isHigher)).toBe(true);
  });

  it("may differ by index, and keep targets of one's own", () => {
    const more = { aims: { small: { class: "tot" } }, targets: { small: { "1": "5.25" } } };
    const [reached, found] = targets(weak, more);
    expect(found).toBe("tot");
    expect(reached).toContain("5.25");
  });

  it("put every gap at its maximum where a result is out of reach", () => {
    const more = { aim: { percentage: "100" }, targets: { small: { "1": "6" } } } as const;
    const [index] = planRemediation([points(...weak)], { ...options, ...more }).indices;
    expect(index?.items.map(({ target }) => target).sort()).toEqual(["10", "10", "10", "6"]);
  });

  it("leave the next steps where the total is not known", () => {
    const open = score(set, sheetOf([{ code: "1", self: { points: "4" } }]), { layer: "self" });
    const [index] = planRemediation([open], { ...options, aim: { class: "tot" } }).indices;
    expect(index?.items.map(({ target }) => target)).toEqual(["4.5"]);
  });

  it("are refused where they mean nothing", () => {
    const refused = (aim: unknown) =>
      refusal(() => planRemediation([points(...weak)], { ...options, aim: aim as PlanAim }));
    expect(refused("highest")).toEqual(["wrong-value"]);
    expect(refused({})).toEqual(["wrong-value"]);
    expect(refused({ gain: "1", class: "tot" })).toEqual(["wrong-value"]);
    expect(refused({ class: "gold" })).toEqual(["unknown-option"]);
    expect(refused({ class: "tot", ladder: "task" })).toEqual(["unknown-option"]);
    expect(refused({ percentage: "101" })).toEqual(["value-outside-range"]);
    expect(refused({ percentage: "x" })).toEqual(["not-a-decimal"]);
    expect(refused({ gain: "0" })).toEqual(["not-above-zero"]);
    expect(
      refusal(() => planRemediation([points(...weak)], { ...options, aims: { other: "maximum" } })),
    ).toEqual(["unknown-option"]);
  });
});

describe("sources", () => {
  const set = smallSet([leaf("1", "2", ratio)], "2");
  const sheet = sheetOf([{ code: "1", self: { declared: { percent: "41" } } }]);
  const card = score(set, sheet, { layer: "self" });

  it("may be prepared sets, without a sheet", () => {
    const sources = [{ set: prepareCriteriaSet(set) }];
    const [item] = planRemediation([card], { ...options, sources }).indices[0]?.items ?? [];
    expect(item?.share).toEqual({ kind: "share", to: "45", full: "100" });
  });

  it("give shares that a stored plan holds to: they rise, and not above the full one", () => {
    const plan = planRemediation([card], { ...options, sources: [{ set, sheet }] });
    const problems = (to: string) => {
      const text = JSON.stringify(plan).replace('"to":"45"', `"to":"${to}"`);
      const result = parsePlan(JSON.parse(text));
      return result.ok ? [] : result.problems.map(({ path }) => path);
    };
    expect(problems("45")).toEqual([]);
    for (const to of ["41", "101"]) {
      expect(problems(to)).toEqual(["/indices/0/items/0/share/to"]);
    }
  });

  it("are those that the scorecards were made from", () => {
    const refused = (other: Partial<typeof set>) =>
      refusal(() =>
        planRemediation([card], { ...options, sources: [{ set: { ...set, ...other } }] }),
      );
    expect(refused({ id: "x" })).toEqual(["unknown-option"]);
    expect(refused({ title: "Bộ khác" })).toEqual(["set-mismatch"]);
  });
});
