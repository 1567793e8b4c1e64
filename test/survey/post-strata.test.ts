/** Weighting a survey to known totals; the figures of R stand in `against-r.test.ts`. */
import { describe, expect, it } from "vitest";
import {
  ChisoError,
  compareSurveys,
  mergeTallies,
  type Questionnaire,
  type SurveyForm,
  type SurveyTally,
  scoreSipasTally,
  tabulate,
  tallyForms,
  tallySurvey,
} from "../../src/entries/index.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";
import { samples } from "./samples.js";

const group = (service: string, people: number, satisfied: number): SurveyForm[] =>
  Array.from({ length: people }, (_, at) => ({
    groups: { service },
    answers: { "1": at < satisfied ? "5" : "1", "2": "5" },
  }));
const forms = [...group("A", 40, 10), ...group("B", 60, 45)];
const tally = tallyForms(small, forms, { by: "service" });
const postStrata = { A: 9000, B: 1000 };

const codesOf = (make: () => unknown): readonly string[] => {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof ChisoError)) throw error;
    return error.problems.map(({ code, path }) => `${code} ${path}`);
  }
};
const refused = (totals: Record<string, number>, own: SurveyTally = tally): readonly string[] =>
  codesOf(() => tabulate(small, own, { postStrata: totals }));
const firstOf = (of: { readonly factors: ReturnType<typeof tabulate>["factors"] }) =>
  of.factors.flatMap(({ criteria }) => criteria)[0];

describe("a survey weighted to known totals", () => {
  const table = tabulate(small, tally, { postStrata, minimumBase: 1 });

  it("counts each group by its total", () => {
    // 0.9 x 0.25 + 0.1 x 0.75; the squares of what forms differ from their group by are 7.5 and
    // 11.25: the root of 100/99 x (225² x 7.5 + (100/6)² x 11.25) / 10000².
    const error = Math.sqrt(((100 / 99) * (225 ** 2 * 7.5 + (100 / 6) ** 2 * 11.25)) / 1e8);
    expect(firstOf(table)).toMatchObject({
      people: 100,
      satisfied: "3000",
      base: "10000",
      share: "0.300000",
      standardError: error.toFixed(6),
      answers: expect.objectContaining({ "5": 55 }),
    });
    expect(table.design.vi).toContain("tổng số đã biết");
  });

  it("leaves the groups as they are, and says that forms count differently", () => {
    const plain = tabulate(small, tally, { minimumBase: 1 });
    expect(table.groups).toEqual(plain.groups);
    expect(table.questionnaire.weighting).toBe("per-form");
    expect(firstOf(table)?.explanation.vi).toContain("theo trọng số");
  });

  it("scores and compares the weighted share, not the answers as they came", () => {
    const source = { unit: { id: "x", name: "Xã X" }, year: 2024 };
    const { scorecard } = scoreSipasTally(small, tally, source, { postStrata, minimumBase: 1 });
    // Nobody knows how many of the hundred forms would have to turn.
    expect(scorecard.domains[0]?.children?.[0]).toMatchObject({
      points: "30",
      explanation: { vi: "Kết quả điều tra 30%: 30/100 điểm" },
    });
    expect(JSON.stringify(scorecard)).not.toContain("10.000 phiếu");
    const same = compareSurveys(table, table);
    expect(JSON.stringify(same)).toContain('"30.00"');
  });

  it("is the plain estimate where the totals are those of the sample", () => {
    const equal = tabulate(small, tally, { postStrata: { A: 40, B: 60 }, minimumBase: 1 });
    const plain = tabulate(small, tally, { minimumBase: 1 });
    expect(firstOf(equal)).toMatchObject({ share: "0.550000", satisfied: "55", base: "100" });
    expect(Number(firstOf(equal)?.standardError)).toBeLessThan(
      Number(firstOf(plain)?.standardError),
    );
  });

  it.each(
    samples.filter(({ name }) => name === "totals-in-strata" || name === "totals-of-villages"),
  )(
    "does not depend on the scale of totals or on how tallies were joined: $name",
    ({ questionnaire, forms: all, postStrata: totals = {} }) => {
      const make = (own: SurveyTally, by: number) =>
        tabulate(questionnaire, own, {
          minimumBase: 1,
          postStrata: Object.fromEntries(
            Object.entries(totals).map(([key, total]) => [key, total * by]),
          ),
        }).overall;
      const count = (own: readonly SurveyForm[]) =>
        tallyForms(questionnaire, own, { by: "service" });
      const once = make(count(all), 1);
      const { share, standardError, designEffect } = make(count(all), 7);
      expect(once).toMatchObject({ share, standardError, designEffect });
      const half = all.length / 2;
      expect(make(mergeTallies(count(all.slice(0, half)), count(all.slice(half))), 1)).toEqual(
        once,
      );
    },
  );
});

describe("totals that cannot be weighted to are refused by name", () => {
  it.each([
    [{ A: 100 }, ["missing-figure /postStrata/B"]],
    [{ A: 100, B: 0 }, ["not-a-count /postStrata/B"]],
    [{ A: 100.5, B: -1 }, ["not-a-count /postStrata/A", "not-a-count /postStrata/B"]],
    [{ A: 39, B: 60 }, ["population-below-sample /postStrata/A"]],
    [{ A: 40, B: 60, C: 5 }, ["post-stratum-too-small /postStrata/C"]],
  ] as const)("%j", (totals, expected) => {
    expect(refused({ ...totals })).toEqual(expected);
  });

  it("one form in a group, and forms that name none", () => {
    const own = tallyForms(small, [...forms, ...group("C", 1, 1)], { by: "service" });
    expect(refused({ A: 100, B: 100, C: 5 }, own)).toEqual([
      "post-stratum-too-small /postStrata/C",
    ]);
    const nameless = tallyForms(
      small,
      [...forms, { answers: { "1": "5" } }, { answers: { "1": "1" } }],
      {
        by: "service",
      },
    );
    expect(refused({ A: 100, B: 100 }, nameless)).toEqual(["missing-figure /postStrata/"]);
    expect(refused({ A: 100, B: 100, "": 2 }, nameless)).toEqual([]);
  });

  it("a tally without groups, and counts without forms", () => {
    expect(refused(postStrata, tallyForms(small, forms))).toEqual(["no-groups /groups"]);
    const counts = [
      { criterion: "1", answers: { "5": 10, "1": 30 }, groups: { service: "A" } },
      { criterion: "1", answers: { "5": 45, "1": 15 }, groups: { service: "B" } },
    ];
    const unit = { id: "x", name: "Xã X" };
    const questionnaire = { id: small.id, version: small.version };
    const counted = tallySurvey(
      small,
      { unit, year: 2024, questionnaire, counts },
      { by: "service" },
    );
    expect(refused(postStrata, counted)).toEqual(["post-strata-without-forms /postStrata"]);
  });

  it("a weighted tally that was kept without the weights of its forms", () => {
    const weighted: Questionnaire = { ...small, weighting: "per-form" };
    const own = tallyForms(
      weighted,
      forms.map((form) => ({ ...form, weight: "1.5" })),
      { by: "service" },
    );
    const kept = JSON.parse(
      JSON.stringify(own, (key, value) => (key === "weights" ? undefined : value)),
    ) as SurveyTally;
    expect(codesOf(() => tabulate(weighted, kept, { postStrata }))).toEqual([
      "post-strata-without-forms /postStrata",
    ]);
    expect(codesOf(() => tabulate(weighted, own, { postStrata }))).toEqual([]);
  });
});
