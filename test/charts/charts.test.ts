/** What pictures say: exact figures, lengths in proportion, and in words all that has no bar. */
import { describe, expect, it } from "vitest";
import {
  type Chart,
  changeChart,
  domainChart,
  drawSvg,
  lossChart,
  rankingChart,
  roadmapChart,
} from "../../src/entries/charts.js";
import { noticesOf } from "../../src/entries/report.js";
import {
  compare,
  deAn05Roadmap,
  evaluateRoadmap,
  findGaps,
  rankUnits,
  score,
} from "../../src/entries/scoring.js";
import { parIndexWardSample } from "../../src/indices/par-index/sets/ward-sample.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { formatNumber } from "../../src/numbers/format-number.js";
import { toPercentage } from "../../src/numbers/percentage.js";
import { all } from "../docx/open-docx.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";
import { type Drawn, readDrawing } from "./drawn.js";
import { diSuSheet, flatCard, flatSet, ladder, ranking } from "./samples.js";

const card = score(parIndexWardSample, diSuSheet(2023), { layer: "appraised" });
const later = score(parIndexWardSample, diSuSheet(2024), { layer: "appraised" });

const draw = async (chart: Chart): Promise<Drawn> => readDrawing(await drawSvg(chart));

const column = ({ texts }: Drawn, name: string): readonly string[] =>
  texts.filter(({ layer }) => layer === `column_${name}`).map(({ text }) => text);

const words = ({ texts }: Drawn, layer: string): string =>
  texts
    .filter((text) => text.layer === layer)
    .map(({ text }) => text)
    .join(" ");

const lengths = ({ bars }: Drawn, layer: string): readonly number[] =>
  bars.filter((bar) => bar.layer === layer).map(({ left, right }) => right - left);

/** Lengths in proportion to what they stand for. */
function expectInProportion(drawn: readonly number[], values: readonly string[]): void {
  expect(drawn).toHaveLength(values.length);
  const unit = Math.max(...drawn) / Math.max(...values.map(Number));
  expect(unit).toBeGreaterThan(0);
  for (const [at, value] of values.entries()) {
    expect(drawn[at]).toBeCloseTo(Number(value) * unit, 6);
  }
}

describe("points of domains", () => {
  it("prints the exact figures of the scorecard", async () => {
    const drawn = await draw(domainChart(card));
    const vi = (text: string | null): string => formatNumber(text as string, "vi");
    expect(card.domains).toHaveLength(7);
    expect(column(drawn, "points")).toEqual(card.domains.map(({ points }) => vi(points)));
    expect(column(drawn, "max")).toEqual(card.domains.map((one) => vi(one.applicableMax)));
    expect(column(drawn, "percentage")).toEqual(
      card.domains.map(({ percentage }) => `${vi(percentage)}%`.replace(",00%", "%")),
    );
    expect(column(drawn, "points")).toContain("10,47");
    const english = await draw(domainChart(card, { language: "en" }));
    expect(column(english, "points")).toEqual(card.domains.map(({ points }) => points));
  });

  it("draws bars in proportion", async () => {
    const drawn = await draw(domainChart(card));
    const points = card.domains.map((domain) => domain.points as string);
    expectInProportion(lengths(drawn, "reached_bar"), points);
    expectInProportion(
      lengths(drawn, "maximum_outline"),
      card.domains.map(({ applicableMax }) => applicableMax),
    );
    const [bar, outline] = ["reached_bar", "maximum_outline"].map((layer) =>
      drawn.bars.find((one) => one.layer === layer),
    );
    expect(bar?.fill).not.toBe(outline?.fill);
    expect(bar?.left).toBe(outline?.left);
  });

  it("says what the document says of the source and the total", async () => {
    const drawn = await draw(domainChart(card));
    const notices = noticesOf(card.set, card.sheetProvenance, { language: "vi" });
    expect(notices.length).toBeGreaterThan(0);
    expect(words(drawn, "source_notices")).toBe(notices.join(" "));
    expect(words(drawn, "remarks")).toContain("72,37/98,5 điểm (73,47%, gồm điểm thưởng 0,5)");
    expect(words(drawn, "remarks")).toContain("Tiêu chí không áp dụng (2): 2.1.1, 2.1.2");
  });

  it("says what is not assessed, and draws no bar for it", async () => {
    const set = smallSet(
      [
        { code: "A", title: "Một phần", max: "4", children: [leaf("1", "2"), leaf("2", "2")] },
        { code: "B", title: "Chưa có", max: "2", children: [leaf("3", "2")] },
        { code: "C", title: "Ngoài", max: "2", children: [leaf("4", "2")] },
      ],
      "8",
    );
    const sheet = sheetOf([
      { code: "1", self: { points: "1.25" } },
      { code: "4", self: { notApplicable: "Không phát sinh" } },
    ]);
    const drawn = await draw(domainChart(score(set, sheet, { layer: "self" })));
    expect(column(drawn, "points")).toEqual(["1,25"]);
    expect(column(drawn, "percentage")).toEqual(["chưa chấm đủ"]);
    expect(lengths(drawn, "reached_bar")).toHaveLength(1);
    expect(words(drawn, "notes")).toBe("chưa chấm (điểm tối đa 2) không áp dụng");
    expect(words(drawn, "remarks")).toContain("Tiêu chí chưa chấm (2): 2, 3");
    expect(words(drawn, "remarks")).toContain("Tiêu chí không áp dụng (1): 4");
  });
});

describe("losses", () => {
  const report = findGaps(card);

  it("stand in the order of the report with exact figures", async () => {
    const drawn = await draw(lossChart(report));
    const losses = report.gaps.map(({ lost }) => lost);
    expect(losses.length).toBe(42);
    expect(column(drawn, "code")).toEqual(report.gaps.map(({ code }) => code));
    expect(column(drawn, "lost")).toEqual(losses.map((lost) => formatNumber(lost, "vi")));
    expectInProportion(lengths(drawn, "loss_bar"), losses);
  });

  it("add up to all that is lost", async () => {
    const drawn = await draw(lossChart(report));
    const shares = column(drawn, "cumulative");
    const [first, second] = report.gaps.map(({ lost }) => new ExactDecimal(lost));
    const two =
      first === undefined
        ? ""
        : (toPercentage(first.plus(second ?? 0), new ExactDecimal(report.lost)) ?? "");
    expect(shares[1]).toBe(`${formatNumber(two, "vi")}%`);
    expect(shares.at(-1)).toBe("100%");
    const dots = all(drawn.root, "g")
      .filter(({ attributes }) => attributes["class"]?.includes("reached_dots"))
      .flatMap((group) => all(group, "path"))
      .map(({ attributes }) => Number(/\(([\d.]+),/.exec(attributes["transform"] ?? "")?.[1]));
    expect(dots).toHaveLength(42);
    expect(dots).toEqual([...dots].sort((left, right) => left - right));
  });

  it("over the limit are told in words", async () => {
    const drawn = await draw(lossChart(report, { limit: 3 }));
    expect(column(drawn, "code")).toEqual(report.gaps.slice(0, 3).map(({ code }) => code));
    const left = report.gaps
      .slice(3)
      .reduce((sum, { lost }) => sum.plus(lost), new ExactDecimal(0));
    const text = formatNumber(left.toString(), "vi");
    expect(words(drawn, "remarks")).toContain(
      `Còn 39 tiêu chí không vẽ, cộng lại mất ${text} điểm (81,22%).`,
    );
    const whole = await draw(lossChart(report, { limit: 42 }));
    expect(words(whole, "remarks")).not.toContain("không vẽ");
    const none = await draw(lossChart(report, { limit: 0, language: "en" }));
    expect(words(none, "empty")).toContain("42 more criteria are not drawn");
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuse %s as a limit", (limit) => {
    expect(refusal(() => lossChart(report, { limit }))).toEqual(["not-a-count"]);
  });

  it("name what is not assessed, and say so where nothing is lost", async () => {
    const open = await draw(lossChart(findGaps(flatCard(4, [1, 3]))));
    expect(words(open, "remarks")).toContain(
      "Chưa chấm 2 tiêu chí (4 điểm tối đa), chưa biết có đạt hay không: 2, 4",
    );
    const full = score(flatSet(1), sheetOf([{ code: "1", self: { points: "2" } }]), {
      layer: "self",
    });
    const empty = lossChart(findGaps(full));
    expect(words(await draw(empty), "empty")).toBe("Không có tiêu chí nào chưa đạt điểm tối đa.");
    expect(empty.description).toContain("Không có tiêu chí nào chưa đạt điểm tối đa.");
  });
});

describe("changes", () => {
  it("stand left and right of zero with their sign", async () => {
    const comparison = compare(card, later);
    const drawn = await draw(changeChart(comparison));
    const told = [
      ...comparison.domains,
      ...comparison.leaves.filter(({ change }) => change !== "0"),
    ].map(({ change }) => change as string);
    const signed = told.map((change) =>
      Number(change) > 0
        ? `+${formatNumber(change, "vi")}`
        : formatNumber(change, "vi").replace("-", "−"),
    );
    expect(column(drawn, "change")).toEqual(signed);
    const gains = drawn.bars.filter(({ layer }) => layer === "gain_bar");
    const losses = drawn.bars.filter(({ layer }) => layer === "loss_outline");
    const zero = Math.min(...gains.map(({ left }) => left));
    expect(losses).toHaveLength(2);
    expect(gains.every(({ left }) => left === zero)).toBe(true);
    for (const { left, right } of losses) {
      expect(right).toBeCloseTo(zero, 6);
      expect(left).toBeLessThan(zero);
    }
    expectInProportion(
      gains.map(({ left, right }) => right - left),
      told.filter((change) => Number(change) > 0),
    );
    expect(words(drawn, "remarks")).toContain(
      "tăng 23, giảm 1, điểm khảo sát cao hơn (chưa đủ căn cứ để nói tăng) 1",
    );
  });

  it("tells new, dropped and unknown criteria in words", async () => {
    const before = score(flatSet(4), sheetOf([1, 2, 4].map(entry)), { layer: "self" });
    const after = score(flatSet(4), sheetOf([1, 2, 3].map(entry), { year: 2024 }), {
      layer: "self",
    });
    const set = { id: "small", version: "1" };
    const rows = [
      { before: "1", after: "2" },
      { before: "2", after: null },
    ];
    const crosswalk = { from: set, to: set, others: "same-code" as const, rows };
    const chart = changeChart(compare(before, after, { crosswalk }));
    const drawn = await draw(chart);
    const titles = column(drawn, "title").join(" ");
    expect(titles).toContain("(tiêu chí mới)");
    expect(titles).toContain("(tiêu chí bỏ)");
    expect(column(drawn, "code")).not.toContain("");
    expect(words(drawn, "notes")).toContain("chưa so sánh được: còn 1 tiêu chí chưa chấm");
    expect(words(drawn, "remarks")).toContain("Chưa so sánh được tổng điểm: còn mục chưa chấm");
  });

  it("are none between a result and itself, and that is said", async () => {
    const drawn = await draw(changeChart(compare(card, card), { notices: ["Số liệu mẫu"] }));
    expect(new Set(column(drawn, "change"))).toEqual(new Set(["0"]));
    expect(drawn.bars.filter(({ layer }) => /gain|loss/.test(layer))).toEqual([]);
    expect(words(drawn, "source_notices")).toBe("Số liệu mẫu");
  });
});

const entry = (code: number) => ({ code: `${code}`, self: { points: "1" } });

describe("rankings", () => {
  const set = smallSet([leaf("1", "100")], "100", { ladders: [ladder] });
  const unit = (id: string, points: string | null) =>
    score(
      set,
      sheetOf(points === null ? [] : [{ code: "1", self: { points } }], {
        unit: { id, name: `Xã ${id}` },
      }),
      { layer: "self" },
    );
  const cards = [unit("A", "95.5"), unit("B", "80"), unit("C", "80"), unit("D", null)];

  it("show ranks, classes and exact figures", async () => {
    const drawn = await draw(rankingChart(rankUnits(cards)));
    expect(column(drawn, "rank")).toEqual(["1", "2", "2", "–"]);
    expect(column(drawn, "unit")).toEqual(["Xã A", "Xã B", "Xã C", "Xã D"]);
    expect(column(drawn, "percentage")).toEqual(["95,50%", "80%", "80%"]);
    expect(column(drawn, "class").join(" ")).toBe("Hoàn thành xuất sắc nhiệm vụ Tốt Tốt");
    expectInProportion(lengths(drawn, "reached_bar"), ["95.5", "80", "80"]);
  });

  it("tell shared ranks and units that are not ranked", async () => {
    const drawn = await draw(rankingChart(rankUnits(cards)));
    expect(words(drawn, "remarks")).toContain("Đồng hạng 2: Xã B; Xã C");
    expect(words(drawn, "remarks")).toContain("Trung bình 85,17%");
    expect(words(drawn, "notes")).toBe("Không xếp hạng: Còn 1 mục chưa chấm");
    const english = await draw(rankingChart(rankUnits(cards), { language: "en" }));
    expect(words(english, "notes")).toBe("Not ranked: 1 items not assessed");
    const { description } = rankingChart(rankUnits(cards));
    expect(description).toMatch(/ Xã D: Không xếp hạng: Còn 1 mục chưa chấm\.$/);
  });

  it("stand apart by group", async () => {
    const groups = { A: "Miền núi", B: "Miền núi", C: "Đồng bằng" };
    const chart = rankingChart(rankUnits(cards, { groups, measure: "points" }));
    const drawn = await draw(chart);
    expect(words(drawn, "sections")).toBe("Miền núi Đồng bằng Không ghi nhóm");
    expect(words(drawn, "remarks")).toContain("Miền núi: Trung bình 87,75 điểm");
    expectInProportion(lengths(drawn, "maximum_outline"), ["100", "100", "100"]);
    expect(chart.description).toContain(
      "Đồng bằng: Hạng 1: Xã C; điểm 80; điểm tối đa 100; tỷ lệ 80%; Tốt.",
    );
  });

  it("have words where nobody is ranked", async () => {
    const drawn = await draw(rankingChart(rankUnits([unit("D", null)])));
    expect(words(drawn, "notes")).toBe("Không xếp hạng: Còn 1 mục chưa chấm");
    expect(lengths(drawn, "reached_bar")).toEqual([]);
  });

  it("of many units are told by their first rows", () => {
    const chart = rankingChart(ranking(34));
    expect(chart.description).toContain(
      "Hạng 1: Ủy ban nhân dân xã Nguyễn Huệ – Trường Xuân số 34",
    );
    expect(chart.description).toMatch(/Còn 24 dòng nữa\.$/);
  });
});

describe("roadmaps", () => {
  const units = [2, 1, 1, 0, 0, 0, 0, 0, 0, 0].map((level, at) => ({
    id: `${at}`,
    name: `Xã ${at}`,
    level,
  }));

  it("show counts against what is required", async () => {
    const evaluation = evaluateRoadmap(deAn05Roadmap(), { year: 2025, units });
    const drawn = await draw(roadmapChart(evaluation));
    expect(evaluation.targets.length).toBeGreaterThan(0);
    const texts = (pick: "actual" | "required" | "base"): readonly string[] =>
      evaluation.targets.map((target) => String(target[pick]));
    expect(column(drawn, "count")).toEqual(texts("actual"));
    expect(column(drawn, "needed")).toEqual(texts("required"));
    expect(column(drawn, "base")).toEqual(texts("base"));
    expectInProportion(lengths(drawn, "actual_bar"), texts("actual"));
    expect(column(drawn, "finding").every((text) => /Đạt|Chưa/.test(text))).toBe(true);
    expect(words(drawn, "source_notices")).toContain("Nguồn chỉ đọc được một phần");
  });

  it("mark the limit where it must be reached", async () => {
    const evaluation = evaluateRoadmap(deAn05Roadmap(), { year: 2025, units });
    const drawn = await draw(roadmapChart(evaluation));
    const limits = all(drawn.root, "g")
      .filter(({ attributes }) => attributes["class"]?.includes(" required_marks"))
      .flatMap((group) => all(group, "line"))
      .map(({ attributes }) => Number(/\(([\d.]+),/.exec(attributes["transform"] ?? "")?.[1]));
    const bars = drawn.bars.filter(({ layer }) => layer === "actual_bar");
    expect(limits).toHaveLength(evaluation.targets.length);
    for (const [at, { actual, required, base }] of evaluation.targets.entries()) {
      const { left, right } = bars[at] as (typeof bars)[number];
      expect(actual / base).toBeGreaterThan(0);
      expect((limits[at] as number) - left).toBeCloseTo(((right - left) * required) / actual, 3);
    }
  });

  it("say what is not known, and where there is nothing to count", async () => {
    const unknown = evaluateRoadmap(deAn05Roadmap(), {
      year: 2025,
      units: [{ id: "a", name: "A", level: null }],
    });
    expect(words(await draw(roadmapChart(unknown)), "remarks")).toContain("chưa rõ: 1");
    const none = evaluateRoadmap(deAn05Roadmap(), { year: 2025, units: [] });
    expect(words(await draw(roadmapChart(none)), "notes")).toContain(
      "không có đơn vị nào để tính, cần 0",
    );
    const silent = evaluateRoadmap(deAn05Roadmap(), { year: 2000, units });
    expect(words(await draw(roadmapChart(silent, { language: "en" })), "empty")).toBe(
      "The roadmap has no target for 2000.",
    );
  });
});
