/** What a report on a plan may say of surveys: points are counted, a rise of opinions is not. */

import { describe, expect, it } from "vitest";
import { compareSurveys } from "../../src/entries/index.js";
import { planReportDocument, toMarkdown } from "../../src/entries/report.js";
import {
  judgeDemands,
  judgePlan,
  planRemediation,
  weekendsOnly,
  type YearsOfIndex,
} from "../support/library.js";
import { surveyedYear } from "../support/small-questionnaire.js";

type Sample = readonly [satisfied: number, all: number];

function yearsOf(from: Sample, to: Sample, known: boolean): YearsOfIndex {
  const [before, after] = [surveyedYear(2023, ...from), surveyedYear(2024, ...to)];
  return {
    before: before.scorecard,
    after: after.scorecard,
    ...(known ? { surveys: compareSurveys(before.table, after.table) } : {}),
  };
}

function outcomeOf(years: YearsOfIndex, target: string) {
  const before = years.before as NonNullable<YearsOfIndex["before"]>;
  const plan = planRemediation([before], {
    start: "2024-03-15",
    due: "2024-11-30",
    calendar: weekendsOnly(2024),
    targets: { [before.set.id]: { "1": target } },
    demands: [{ kind: "every-sub-criterion-higher" }, { kind: "rank-better" }],
  });
  return judgePlan(plan, {
    on: "2024-12-31",
    results: [{ ...years, rankBefore: 7, rankAfter: 5 }],
  });
}

const textOf = (years: YearsOfIndex, target = "100"): string =>
  toMarkdown(planReportDocument(outcomeOf(years, target)));

describe("the report on a plan", () => {
  it("calls 31 of 40 after 30 of 40 more points, and no rise", () => {
    for (const known of [true, false]) {
      const years = yearsOf([30, 40], [31, 40], known);
      expect(outcomeOf(years, "100").indices[0]?.tasks[0]).toMatchObject({
        points: "77.5",
        result: "raised",
        mayBeChance: true,
      });
      const text = textOf(years);
      expect(text).toContain(
        "điểm khảo sát cao hơn, chưa đạt mục tiêu (chưa đủ căn cứ để nói tăng) 1.",
      );
      expect(text).toContain(
        "3. Có 1 tiêu chí chấm bằng khảo sát mà điểm khác năm trước nhưng chưa xác định được",
      );
      expect(text).toContain("chưa đủ căn cứ để nói tăng, giảm");
      expect(text).not.toContain("Tăng, chưa đạt mục tiêu");
    }
  });

  it("names the number of its plan in both languages", () => {
    const outcome = outcomeOf(yearsOf([30, 40], [31, 40], true), "100");
    const openings = (["vi", "en"] as const).map((language) =>
      toMarkdown(planReportDocument(outcome, { language, planNumber: "14/KH-UBND" })),
    );
    expect(openings[0]).toContain("Thực hiện Kế hoạch số 14/KH-UBND khắc phục");
    expect(openings[1]).toContain("On the Plan No. 14/KH-UBND to remedy");
  });

  it("calls a target that is reached reached in points", () => {
    expect(textOf(yearsOf([30, 40], [31, 40], true), "77")).toContain(
      "đạt mục tiêu về điểm (khảo sát: chưa đủ căn cứ để nói tăng) 1.",
    );
  });

  it("calls fewer points of a survey no fall", () => {
    const text = textOf(yearsOf([31, 40], [30, 40], true));
    expect(text).toContain("điểm khảo sát thấp hơn (chưa đủ căn cứ để nói giảm) 1.");
  });

  it("calls 170 of 200 after 120 of 200 a rise where both samples are given", () => {
    const years = yearsOf([120, 200], [170, 200], true);
    expect(outcomeOf(years, "100").indices[0]?.tasks[0]?.mayBeChance).toBe(false);
    const text = textOf(years);
    expect(text).toContain("tăng, chưa đạt mục tiêu 1.");
    expect(text).not.toContain("chưa đủ căn cứ");
  });

  it("says nothing of chance where the points are the same", () => {
    const years = yearsOf([30, 40], [30, 40], false);
    expect(outcomeOf(years, "100").indices[0]?.tasks[0]).toMatchObject({
      result: "unchanged",
      mayBeChance: false,
    });
  });

  it("gives the change of satisfaction in percentage points", () => {
    expect(textOf(yearsOf([120, 200], [170, 200], true))).toContain("+8,33 điểm phần trăm");
  });
});

describe("a demand on surveyed criteria", () => {
  const judged = (from: Sample, to: Sample, known: boolean) =>
    judgeDemands([{ kind: "every-sub-criterion-higher" }], [yearsOf(from, to, known)])[0];

  it("is met in points, and says what that does not settle", () => {
    expect(judged([30, 40], [31, 40], true)).toMatchObject({
      status: "met",
      findings: [
        {
          detail: {
            vi: "đạt về điểm; ở 1 tiêu chí khảo sát (1), chênh lệch có thể do chọn mẫu, chưa đủ căn cứ để nói tăng",
          },
        },
      ],
    });
  });

  it("is met where the samples say so, and missed by fewer points", () => {
    expect(judged([120, 200], [170, 200], true)?.findings[0]?.detail.vi).toBe("đạt");
    expect(judged([31, 40], [30, 40], true)?.status).toBe("missed");
  });

  it("of a rank says that it is by a survey", () => {
    const { demands } = outcomeOf(yearsOf([30, 40], [31, 40], true), "100");
    expect(demands?.[1]?.findings[0]).toMatchObject({
      status: "met",
      detail: { vi: "7 → 5 (xếp theo kết quả khảo sát, chưa xét sai số chọn mẫu)" },
    });
  });
});
