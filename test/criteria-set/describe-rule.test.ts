/** Every kind of rule in words, as an official would read it aloud, and what its figures count. */
import { describe, expect, it } from "vitest";
import {
  type DecimalInput,
  describeRule,
  findCriterion,
  isBranch,
  parIndexCaMau2013,
  type Rule,
  ruleKindNames,
} from "../support/library.js";
import { leaf } from "../support/small-set.js";

const pass: Rule = { kind: "pass" };
const ratio = {
  kind: "ratio",
  numerator: "Hồ sơ trực tuyến",
  denominator: "Hồ sơ đã tiếp nhận",
} as const;
const deadline = { kind: "deadline", notDone: { points: "0" } } as const;

const table: readonly (readonly [Rule, DecimalInput, string, string])[] = [
  [{ kind: "points" }, "2", "Người chấm cho điểm từ 0 đến 2", "The scorer gives 0 to 2 points"],
  [
    { kind: "points", step: "0.25" },
    "1.5",
    "Người chấm cho điểm từ 0 đến 1,5, theo bậc 0,25 điểm",
    "The scorer gives 0 to 1.5 points in steps of 0.25",
  ],
  [
    pass,
    "1",
    "Đạt yêu cầu: 1 điểm; không đạt yêu cầu: 0 điểm",
    "Requirement met: 1 points; requirement not met: 0 points",
  ],
  [
    {
      kind: "pass",
      require: "any",
      met: { vi: "Có ít nhất một kênh", en: "A channel exists" },
      unmet: { vi: "UBND không có kênh nào", en: "No channel" },
      conditions: [
        { key: "phone", label: { vi: "Đường dây nóng", en: "A hotline" } },
        { key: "mail", label: { vi: "Hộp thư", en: "A mailbox" } },
      ],
    },
    "2",
    "Có ít nhất một kênh (một trong các điều kiện: Đường dây nóng; Hộp thư): 2 điểm; UBND không có kênh nào: 0 điểm",
    "A channel exists (one of: A hotline; A mailbox): 2 points; No channel: 0 points",
  ],
  [
    {
      kind: "choice",
      options: [
        { key: "a", label: { vi: "Kịp thời", en: "In time" }, share: "1" },
        { key: "b", label: { vi: "Không kịp thời", en: "Late" }, share: "0.5" },
      ],
    },
    "1.5",
    "Kịp thời: 1,5 điểm; Không kịp thời: 0,75 điểm",
    "In time: 1.5 points; Late: 0.75 points",
  ],
  [
    {
      kind: "bands",
      measure: { vi: "Thực hiện {value} kế hoạch", en: "Carried out {value} of the plan" },
      unit: "%",
      bands: [
        { above: "90", points: "2" },
        { atLeast: "70", atMost: "90", points: "1" },
        { below: "70", points: "0" },
      ],
      whenZero: "not-applicable",
    },
    "2",
    "Thực hiện trên 90% kế hoạch được 2 điểm; từ 70% đến 90% kế hoạch được 1 điểm; dưới 70% kế hoạch được 0 điểm; không phát sinh thì không áp dụng",
    "Carried out above 90% of the plan gives 2 points; 70% to 90% of the plan gives 1 points; below 70% of the plan gives 0 points; it does not apply where nothing arose",
  ],
  [
    {
      kind: "bands",
      measure: { vi: "Số cuộc họp", en: "Meetings" },
      bands: [
        { atLeast: "2", points: "1" },
        { atLeast: "1", atMost: "1", points: "0.5" },
        { above: "1", below: "2", points: "0.5" },
        { below: "1", points: "0" },
      ],
    },
    "1",
    "Số cuộc họp: từ 2 trở lên được 1 điểm; 1 được 0,5 điểm; trên 1 đến dưới 2 được 0,5 điểm; dưới 1 được 0 điểm",
    "Meetings: at least 2 gives 1 points; 1 gives 0.5 points; above 1 to below 2 gives 0.5 points; below 1 gives 0 points",
  ],
  [
    ratio,
    "3",
    "Tính theo tỷ lệ: (Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận) × 3 điểm",
    "(Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận) × 3 points",
  ],
  [
    { ...ratio, floor: "0.4", whenZero: "zero" },
    "2",
    "Từ 40% trở lên tính theo tỷ lệ: (Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận) × 2 điểm; dưới 40% được 0 điểm; không phát sinh thì được 0 điểm",
    "From 40% on: (Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận) × 2 points; below 40% gives 0 points; 0 points where nothing arose",
  ],
  [
    { ...ratio, target: "0.8", whenZero: "full-points" },
    "2",
    "Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận: từ 80% trở lên được 2 điểm; dưới 80% được (tỷ lệ / 80%) × 2 điểm; không phát sinh thì được điểm tối đa",
    "Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận: from 80% on gives 2 points; below 80% (share / 80%) × 2 points; the maximum where nothing arose",
  ],
  [
    { ...ratio, target: "0.8", floor: "0.5" },
    "2",
    "Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận: từ 80% trở lên được 2 điểm; từ 50% đến dưới 80% được (tỷ lệ / 80%) × 2 điểm; dưới 50% được 0 điểm",
    "Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận: from 80% on gives 2 points; from 50% to below 80% (share / 80%) × 2 points; below 50% gives 0 points",
  ],
  [
    {
      kind: "parts",
      parts: [
        { key: "a", label: "Kê khai tài sản", max: "1", rule: pass },
        { key: "b", label: "Công khai", max: "2", rule: { ...ratio } },
      ],
    },
    "3",
    "Cộng điểm các phần: (1) Kê khai tài sản - Đạt yêu cầu: 1 điểm; không đạt yêu cầu: 0 điểm. (2) Công khai - Tính theo tỷ lệ: (Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận) × 2 điểm",
    "The sum of the parts: (1) Kê khai tài sản - Requirement met: 1 points; requirement not met: 0 points. (2) Công khai - (Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận) × 2 points",
  ],
  [
    { kind: "per-item", item: "sáng kiến được công nhận", pointsEach: "0.75" },
    "1.5",
    "Mỗi sáng kiến được công nhận: 0,75 điểm; tối đa 1,5 điểm",
    "0.75 points for each sáng kiến được công nhận, at most 1.5 points",
  ],
  [
    {
      kind: "deduction",
      occurrences: [
        { key: "late", label: "Báo cáo chậm", points: "0.25" },
        { key: "missing", label: "thiếu báo cáo", share: "0.5" },
      ],
      floor: "-0.5",
    },
    "1",
    "Không có trường hợp nào được 1 điểm; mỗi báo cáo chậm trừ 0,25 điểm; mỗi lần thiếu báo cáo trừ 0,5 điểm; thấp nhất -0,5 điểm",
    "1 points where there is none; less 0.25 points for each: Báo cáo chậm; less 0.5 points for each: thiếu báo cáo; at least -0.5 points",
  ],
  [
    {
      ...deadline,
      due: { month: 12, day: 15, year: "same" },
      grace: [{ withinDays: 5, points: "0.5" }],
      late: { points: "0.25" },
    },
    "1",
    "Thực hiện chậm nhất ngày 15/12: 1 điểm; chậm không quá 5 ngày: 0,5 điểm; chậm hơn nữa: 0,25 điểm; không thực hiện: 0 điểm",
    "Done by 12-15: 1 points; at most 5 days late: 0.5 points; later still: 0.25 points; not done: 0 points",
  ],
  [
    { ...deadline, due: { month: 2, day: "last", year: "next" }, late: { points: "0" } },
    "1",
    "Thực hiện chậm nhất ngày cuối tháng 02 năm sau: 1 điểm; chậm hạn hoặc không thực hiện: 0 điểm",
    "Done by the last day of month 2 of the next year: 1 points; late or not done: 0 points",
  ],
  [
    { ...deadline, late: { share: "0.5" } },
    "1",
    "Thực hiện đúng hạn: 1 điểm; chậm hạn: 0,5 điểm; không thực hiện: 0 điểm",
    "Done on time: 1 points; late: 0.5 points; not done: 0 points",
  ],
  [
    {
      kind: "survey",
      options: [
        { key: "A", label: { vi: "Tốt", en: "Good" }, share: "1" },
        { key: "B", label: { vi: "Khá", en: "Fair" }, share: "0.6" },
      ],
      minimum: 30,
    },
    "5",
    "Điều tra: mỗi phiếu tính theo mức trả lời (Tốt 100%, Khá 60%), lấy bình quân các phiếu × 5 điểm; cần ít nhất 30 phiếu",
    "Survey, each answer counts (Good 100%, Fair 60%), their mean × 5 points; at least 30 answers",
  ],
  [
    { kind: "index", name: { vi: "Chỉ số CCHC", en: "PAR INDEX" }, scale: "100" },
    "50",
    "Quy đổi theo tỷ lệ: Chỉ số CCHC / 100 × 50 điểm",
    "PAR INDEX / 100 × 50 points",
  ],
  [
    {
      kind: "rescale",
      measure: { vi: "Có {value} người dân biết", en: "{value} of the people know" },
      unit: "%",
      worst: "0",
      best: "100",
      lowest: "0.1",
    },
    "1",
    "Có 0% người dân biết được 0,1 điểm; 100% người dân biết được 1 điểm; ở giữa nội suy tuyến tính",
    "0% of the people know gives 0.1 points; 100% of the people know gives 1 points; linear between them",
  ],
];

describe("describeRule", () => {
  it.each(table)("tells %o of %s points", (rule, max, vi, en) => {
    expect(describeRule(leaf("1", max, rule), { language: "vi" })).toBe(vi);
    expect(describeRule(leaf("1", max, rule), { language: "en" })).toBe(en);
  });

  it("is tried with every kind", () => {
    const tried = new Set(table.map(([rule]) => rule.kind));
    expect([...tried].sort(), "kinds of the table above").toEqual([...ruleKindNames].sort());
  });

  it("tells a shipped rule nearly as its instrument does", () => {
    const plan = findCriterion(parIndexCaMau2013, "1.1.4");
    if (plan === undefined || isBranch(plan)) throw new Error("1.1.4 is a leaf");
    expect(plan.ruleText).toBe(
      "Thực hiện trên 90% kế hoạch: 2; từ 70% - 90% kế hoạch: 1; dưới 70% kế hoạch: 0",
    );
    expect(describeRule(plan)).toBe(
      "Thực hiện trên 90% kế hoạch được 2 điểm; từ 70% đến 90% kế hoạch được 1 điểm; dưới 70% kế hoạch được 0 điểm",
    );
  });

  it("adds the definition, and what each figure counts, when, and from where", () => {
    const defined = leaf("1", "3", ratio, {
      definition: { vi: "Hồ sơ nộp qua Cổng dịch vụ công.", en: "Filed on the portal." },
      counts: {
        numerator: { what: "hồ sơ nộp toàn trình", source: "Cổng dịch vụ công quốc gia" },
        denominator: {
          what: { vi: "hồ sơ đã tiếp nhận, kể cả chuyển tiếp", en: "all files received" },
          period: { vi: "từ 15/12 năm trước đến 14/12", en: "15 December to 14 December" },
          source: { vi: "Hệ thống một cửa", en: "the one-stop system" },
        },
      },
    });
    expect(describeRule(defined).split("\n")).toEqual([
      "Tính theo tỷ lệ: (Hồ sơ trực tuyến / Hồ sơ đã tiếp nhận) × 3 điểm",
      "Giải thích: Hồ sơ nộp qua Cổng dịch vụ công.",
      "Hồ sơ trực tuyến: hồ sơ nộp toàn trình; nguồn: Cổng dịch vụ công quốc gia",
      "Hồ sơ đã tiếp nhận: hồ sơ đã tiếp nhận, kể cả chuyển tiếp; kỳ số liệu: từ 15/12 năm trước đến 14/12; nguồn: Hệ thống một cửa",
    ]);
    expect(describeRule(defined, { language: "en" }).split("\n").slice(1)).toEqual([
      "Definition: Filed on the portal.",
      "Hồ sơ trực tuyến: hồ sơ nộp toàn trình; source: Cổng dịch vụ công quốc gia",
      "Hồ sơ đã tiếp nhận: all files received; period: 15 December to 14 December; source: the one-stop system",
    ]);
  });

  it("names figures of several fields by a general word, those of a part by their own", () => {
    const { rule, max } = {
      rule: {
        kind: "parts",
        parts: [{ key: "a", label: "Công khai", max: "2", rule: ratio }],
      },
      max: "2",
    } as const;
    const counts = { parts: { period: "năm 2024" }, "parts.a.percent": { what: "trên Cổng" } };
    const lines = describeRule(leaf("1", max, rule, { counts })).split("\n");
    expect(lines.slice(1)).toEqual([
      "Số liệu: kỳ số liệu: năm 2024",
      "Công khai - Tỷ lệ (%): trên Cổng",
    ]);
    const english = describeRule(leaf("1", max, rule, { counts }), { language: "en" });
    expect(english).toContain("\nFigures: period: năm 2024\n");
  });
});
