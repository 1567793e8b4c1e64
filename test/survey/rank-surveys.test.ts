/** Ranks that samples support: what they say, whom they leave out, and the laws that they hold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isChisoError,
  type RankSurveysOptions,
  rankSurveyGroups,
  rankSurveys,
  type SurveyForm,
  type SurveyRanking,
  type SurveyResult,
  sipasWardSample,
  type TabulateOptions,
  tabulate,
  tallyForms,
} from "../support/library.js";
import "../support/seed.js";
import { makeSurvey, surveySeed } from "../support/di-su-survey.js";
import { smallQuestionnaire } from "../support/small-questionnaire.js";

function formsOf(satisfied: number, all: number, groups?: Record<string, string>): SurveyForm[] {
  return Array.from({ length: all }, (_, at) => {
    const answer = at < satisfied ? "5" : "1";
    return {
      answers: { L: "yes", "1": answer, "2": answer, "3": answer },
      ...(groups === undefined ? {} : { groups }),
    };
  });
}

function resultOf(
  id: string,
  satisfied: number,
  all: number,
  options: TabulateOptions = {},
): SurveyResult {
  return {
    unit: { id, name: `Xã ${id.toUpperCase()}` },
    year: 2024,
    table: tabulate(smallQuestionnaire, tallyForms(smallQuestionnaire, formsOf(satisfied, all)), {
      minimumBase: 1,
      ...options,
    }),
  };
}

const inShort = ({ ranked }: SurveyRanking) =>
  ranked.map(({ unit, rank, sharedRank, range }) => [
    unit.id,
    rank,
    sharedRank,
    range.best,
    range.worst,
  ]);

const codesOf = (call: () => unknown): readonly string[] => {
  try {
    call();
  } catch (error) {
    if (isChisoError(error)) return error.problems.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
};

describe("units whose figures cannot be told apart", () => {
  it("share a rank: 31 of 40 and 30 of 40 are one place, whatever the figures say", () => {
    const ranking = rankSurveys([resultOf("b", 31, 40), resultOf("a", 30, 40)]);
    expect(inShort(ranking)).toEqual([
      ["b", 1, 1, 1, 2],
      ["a", 2, 1, 1, 2],
    ]);
    // t.test of R on 31 ones of 40 against 30 of 40: p = 0.7959
    expect(ranking.ranked[0]).toMatchObject({
      percentage: "77.50",
      people: 40,
      notToldApart: ["a"],
      next: { to: "a", points: "2.50", corrected: "0.7959", verdict: "not-sure" },
      explanation: {
        vi: "hạng từ 1 đến 2: chưa đủ căn cứ để phân biệt với Xã A",
        en: "rank 1 to 2: not enough to tell it from Xã A",
      },
    });
    expect([ranking.pairs, ranking.level, ranking.node]).toEqual([1, "95", null]);
  });

  it("have ranks of their own where many forms tell them apart", () => {
    const ranking = rankSurveys([
      resultOf("a", 750, 1000),
      resultOf("b", 850, 1000),
      resultOf("c", 745, 1000),
    ]);
    expect(inShort(ranking)).toEqual([
      ["b", 1, 1, 1, 1],
      ["a", 2, 2, 2, 3],
      ["c", 3, 2, 2, 3],
    ]);
    expect(ranking.ranked[0]?.explanation.vi).toBe("hạng 1, độ tin cậy 95%");
    expect(ranking.ranked[0]?.next).toMatchObject({ points: "10.00", verdict: "higher" });
    expect(ranking.ranked[2]?.next).toBeNull();
  });

  it("may differ for sure although their intervals overlap", () => {
    const ranking = rankSurveys([resultOf("a", 800, 1000), resultOf("b", 838, 1000)]);
    const [first, second] = ranking.ranked;
    expect(Number(first?.interval.lower)).toBeLessThan(Number(second?.interval.upper));
    expect(first?.next?.verdict).toBe("higher");
  });

  it("are corrected for all pairs: what two alone tell apart, ten do not", () => {
    const pair = [resultOf("a", 70, 100), resultOf("b", 83, 100)];
    expect(rankSurveys(pair).ranked[0]?.next?.verdict).toBe("higher");
    const others = Array.from({ length: 8 }, (_, at) => resultOf(`c${at}`, 76, 100));
    const { ranked, pairs } = rankSurveys([...pair, ...others]);
    expect(pairs).toBe(45);
    expect(ranked.every(({ range }) => range.best === 1 && range.worst === 10)).toBe(true);
    expect(ranked[0]?.explanation.vi).toContain("với 9 nơi khác");
  });

  it("keep their order where a small sample has the wider range", () => {
    const ranking = rankSurveys([
      resultOf("a", 900, 1000),
      resultOf("b", 850, 1000),
      resultOf("c", 17, 20),
      resultOf("d", 16, 20),
    ]);
    expect(inShort(ranking)).toEqual([
      ["a", 1, 1, 1, 3],
      ["b", 2, 2, 2, 4],
      // Of the same figure: the wider range alone would put it before its equal.
      ["c", 2, 2, 1, 4],
      ["d", 4, 2, 1, 4],
    ]);
    expect(ranking.ranked[1]?.sharedBy).toBe(2);
    expect(ranking.ranked[1]?.next?.verdict).toBe("same");
  });

  it("are ranked by a criterion as two shares, a factor or a part", () => {
    const results = [resultOf("a", 30, 40), resultOf("b", 31, 40)];
    const ranking = rankSurveys(results, { node: "1" });
    // prop.test(c(30, 31), c(40, 40), correct = FALSE) of R
    expect(ranking.ranked[0]?.next?.probability).toBe("0.7928");
    expect(ranking.node).toEqual({ code: "1", title: "Tiêu chí 1" });
    expect(rankSurveys(results, { node: "II" }).node?.title).toBe("Yếu tố 2");
    expect(rankSurveys(results, { node: "A" }).node?.title).toBe("Phần A");
  });

  it("are told apart exactly where everyone was asked", () => {
    const whole = { populations: { whole: 40 } };
    const ranking = rankSurveys([resultOf("a", 30, 40, whole), resultOf("b", 31, 40, whole)]);
    expect(inShort(ranking)).toEqual([
      ["b", 1, 1, 1, 1],
      ["a", 2, 2, 2, 2],
    ]);
  });
});

describe("units without a rank", () => {
  it("stand apart with the reason, and never with a number", () => {
    const counted: SurveyResult = {
      ...resultOf("n", 1, 2),
      table: tabulate(
        smallQuestionnaire,
        { ...tallyForms(smallQuestionnaire, formsOf(30, 40)), strata: [] },
        { minimumBase: 1 },
      ),
    };
    const ranking = rankSurveys([
      resultOf("a", 30, 40),
      resultOf("few", 3, 4, { minimumBase: 30 }),
      resultOf("one", 1, 1),
      counted,
    ]);
    expect(ranking.ranked.map(({ unit }) => unit.id)).toEqual(["a"]);
    expect(ranking.unranked.map(({ unit, reason }) => [unit.id, reason])).toEqual([
      ["few", "withheld"],
      ["n", "no-standard-error"],
      ["one", "no-standard-error"],
    ]);
    expect(JSON.stringify(ranking.unranked)).not.toMatch(/percentage|share"|"rank"/);
    expect(ranking.unranked[0]?.explanation.vi).toContain("dưới 30 người trả lời");
    expect(ranking.ranked[0]).toMatchObject({ rank: 1, range: { best: 1, worst: 1 }, next: null });
  });
});

describe("groups of one survey", () => {
  const forms = [
    ...formsOf(45, 60, { service: "Đất đai" }),
    ...formsOf(58, 60, { service: "Hộ tịch" }),
    ...formsOf(46, 60, { service: "Chứng thực" }),
    ...formsOf(20, 40),
  ];
  const table = tabulate(
    smallQuestionnaire,
    tallyForms(smallQuestionnaire, forms, { by: "service" }),
    { minimumBase: 1 },
  );
  const source = { unit: { id: "x", name: "Xã X" }, year: 2024 };

  it("are ranked as units are; forms that name none stand apart", () => {
    const ranking = rankSurveyGroups(table, source);
    expect(inShort(ranking)).toEqual([
      ["Hộ tịch", 1, 1, 1, 1],
      ["Chứng thực", 2, 2, 2, 3],
      ["Đất đai", 3, 2, 2, 3],
    ]);
    expect(ranking.unranked.map(({ unit, reason }) => [unit.name, reason])).toEqual([
      ["(không ghi)", "no-group"],
    ]);
    expect(ranking.within).toEqual({ unit: source.unit, by: "service" });
  });

  it("give the differences that surveys of their own would give", () => {
    const own = (id: string, satisfied: number) => resultOf(id, satisfied, 60);
    const apart = rankSurveys([own("Đất đai", 45), own("Hộ tịch", 58), own("Chứng thực", 46)]);
    const together = rankSurveyGroups(table, source);
    expect(together.ranked.map(({ next }) => next)).toEqual(apart.ranked.map(({ next }) => next));
  });

  it("of the ward of Dị Sử are services that nothing tells apart", () => {
    const { unit, year, forms: asked = [] } = makeSurvey(surveySeed);
    const tally = tallyForms(sipasWardSample, asked, { by: "service" });
    const { ranked } = rankSurveyGroups(tabulate(sipasWardSample, tally), { unit, year });
    expect(ranked.length).toBe(4);
    expect(new Set(ranked.map(({ sharedRank }) => sharedRank))).toEqual(new Set([1]));
  });
});

describe("what cannot be ranked", () => {
  const a = resultOf("a", 30, 40);

  it("is fewer than two, or a table that is not broken down", () => {
    expect(codesOf(() => rankSurveys([]))).toEqual(["list-too-short "]);
    expect(codesOf(() => rankSurveys([a]))).toEqual(["list-too-short "]);
    expect(codesOf(() => rankSurveyGroups(a.table, a))).toEqual(["no-groups /table/groups"]);
    const one = tabulate(
      smallQuestionnaire,
      tallyForms(smallQuestionnaire, formsOf(1, 2, { service: "A" }), { by: "service" }),
      { minimumBase: 1 },
    );
    expect(codesOf(() => rankSurveyGroups(one, a, { node: "x", level: "95" }))).toEqual([
      "list-too-short /table/groups",
      "unknown-code /table",
    ]);
  });

  it("is told with every problem at once", () => {
    const other = { ...a, table: tabulate(sipasWardSample, tallyForms(sipasWardSample, [])) };
    const later = { ...resultOf("b", 30, 40), year: 2025 };
    const sure = resultOf("c", 30, 40, { level: "99" });
    expect(codesOf(() => rankSurveys([a, other, later, sure]))).toEqual([
      "duplicate-unit /1/unit/id",
      "questionnaire-mismatch /1/table/questionnaire",
      "survey-years-disagree /2/year",
      "interval-of-other-level /3/table",
    ]);
    expect(codesOf(() => rankSurveys([a, sure], { node: "9" }))).toEqual([
      "unknown-code /0/table",
      "unknown-code /1/table",
    ]);
  });

  it("is a confidence that no table knows", () => {
    const options = { level: "80" } as unknown as RankSurveysOptions;
    expect(codesOf(() => rankSurveys([a, resultOf("b", 1, 2)], options))[0]).toMatch(/level$/);
  });
});

describe("ranks that samples support", () => {
  const units = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(..."abcdefgh"),
      all: fc.integer({ min: 2, max: 40 }),
      part: fc.integer({ min: 0, max: 40 }),
    }),
    { minLength: 2, maxLength: 5, selector: ({ id }) => id },
  );
  const node = fc.constantFrom(undefined, "1", "I");
  const ranked = (
    drawn: readonly { readonly id: string; readonly all: number; readonly part: number }[],
    code: string | undefined,
    times = 1,
  ) =>
    rankSurveys(
      drawn.map(({ id, all, part }) => resultOf(id, Math.min(part, all) * times, all * times)),
      code === undefined ? {} : { node: code },
    );

  it("hold the plain rank and the shared one, which never crosses the figures", () => {
    fc.assert(
      fc.property(units, node, (drawn, code) => {
        const ranking = ranked(drawn, code);
        let last = 1;
        for (const { rank, range, sharedRank, notToldApart } of ranking.ranked) {
          expect(range.best).toBeLessThanOrEqual(Math.min(rank, sharedRank));
          expect(range.worst).toBeGreaterThanOrEqual(Math.max(rank, sharedRank));
          expect(range.worst - range.best).toBe(notToldApart.length);
          expect(sharedRank).toBeGreaterThanOrEqual(last);
          last = sharedRank;
        }
      }),
      { numRuns: 12 },
    );
  });

  it("do not depend on the order of the results", () => {
    fc.assert(
      fc.property(units, node, (drawn, code) => {
        expect(ranked([...drawn].reverse(), code)).toEqual(ranked(drawn, code));
      }),
      { numRuns: 10 },
    );
  });

  it("never widen where three times as many say the same", () => {
    fc.assert(
      fc.property(units, node, (drawn, code) => {
        const few = ranked(drawn, code).ranked;
        const many = new Map(ranked(drawn, code, 3).ranked.map((one) => [one.unit.id, one]));
        for (const { unit, range, rank } of few) {
          const more = many.get(unit.id);
          expect(more?.rank).toBe(rank);
          expect(more?.range.best).toBeGreaterThanOrEqual(range.best);
          expect(more?.range.worst).toBeLessThanOrEqual(range.worst);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("turn over with the answers", () => {
    fc.assert(
      fc.property(units, (drawn) => {
        const turned = drawn.map(({ id, all, part }) => ({
          id,
          all,
          part: all - Math.min(part, all),
        }));
        const back = new Map(ranked(turned, "1").ranked.map((one) => [one.unit.id, one.range]));
        const count = drawn.length;
        for (const { unit, range } of ranked(drawn, "1").ranked) {
          expect(back.get(unit.id)).toEqual({
            best: count + 1 - range.worst,
            worst: count + 1 - range.best,
          });
        }
      }),
      { numRuns: 10 },
    );
  });
});
