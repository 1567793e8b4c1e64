/** Nothing of too few people leaves a result, by itself or by difference. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Questionnaire,
  type SurveyForm,
  scoreSipas,
  tabulate,
  tallyForms,
} from "../../src/entries/index.js";
import { surveyDocument, surveyTable, toMarkdown } from "../../src/entries/report.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";

const formsOf = (service: string, satisfied: number, all: number): readonly SurveyForm[] =>
  Array.from({ length: all }, (_, at) => ({
    answers: { L: "no", "1": at < satisfied ? "5" : "1", "2": at < satisfied ? "5" : "1" },
    groups: { service },
  }));

describe("a cell of too few people", () => {
  it("has no figure at all", () => {
    const table = tabulate(small, tallyForms(small, formsOf("Đất đai", 2, 3)), { minimumBase: 30 });
    const [criterion] = table.factors[0]?.criteria ?? [];
    expect(criterion).toMatchObject({
      share: null,
      percentage: null,
      people: null,
      satisfied: null,
      base: null,
      standardError: null,
      interval: null,
      answers: null,
      noOpinion: null,
      blank: null,
      notAsked: null,
    });
    expect(table.factors[0]?.pooled).toMatchObject({ satisfied: null, base: null, people: null });
    expect([table.forms, table.overall.pooled.base]).toEqual([null, null]);
    expect(criterion?.explanation.vi).not.toMatch(/[23] ý kiến/);
  });

  it("counts people where every person gives several answers", () => {
    const pooled: Questionnaire = { ...small, factorFormula: "pooled" };
    const table = tabulate(pooled, tallyForms(pooled, formsOf("Đất đai", 7, 10)), {
      minimumBase: 20,
    });
    expect(table.factors[0]?.percentage).toBeNull();
    expect(table.overall.pooled.percentage).toBeNull();
  });

  it("cannot be had from the whole minus the other groups", () => {
    const forms = [
      ...formsOf("Đất đai", 20, 40),
      ...formsOf("Hộ tịch", 2, 3),
      ...formsOf("Xây dựng", 30, 50),
    ];
    const table = tabulate(small, tallyForms(small, forms, { by: "service" }), { minimumBase: 30 });
    const bases = table.groups?.map(({ value, factors }) => [value, factors[0]?.criteria[0]?.base]);
    // The smallest of the others is hidden too.
    expect(bases).toEqual([
      ["Hộ tịch", null],
      ["Xây dựng", "50"],
      ["Đất đai", null],
    ]);
    expect(table.factors[0]?.criteria[0]?.base).toBe("93");
    expect([table.forms, table.groups?.map(({ forms }) => forms)]).toEqual([93, [null, 50, null]]);
  });

  it("stays hidden in what the groups leave, whatever their sizes", () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 30 }), (counts, minimum) => {
        const forms = counts.flatMap((count, at) => formsOf(`Nhóm ${at}`, 0, count));
        fc.pre(forms.length > 0);
        const tally = tallyForms(small, forms, { by: "service" });
        const table = tabulate(small, tally, { minimumBase: minimum });
        const whole = table.factors[0]?.criteria[0]?.base;
        const shown = (table.groups ?? []).map(({ factors }) => factors[0]?.criteria[0]?.base);
        if (whole === null || whole === undefined) {
          expect(shown.filter((base) => base !== null)).toEqual([]);
          return;
        }
        const sum = shown.reduce((total, base) => total + Number(base ?? 0), 0);
        const left = Number(whole) - sum;
        if (left > 0) expect(left).toBeGreaterThanOrEqual(minimum);
        const told = (table.groups ?? []).reduce((total, group) => total + (group.forms ?? 0), 0);
        const formsLeft = (table.forms ?? 0) - told;
        if (formsLeft > 0) expect(formsLeft).toBeGreaterThanOrEqual(minimum);
        for (const base of shown) if (base) expect(Number(base)).toBeGreaterThanOrEqual(minimum);
      }),
    );
  });

  it("is not in the document", () => {
    const data = {
      unit: { id: "u", name: "Phường" },
      year: 2023,
      questionnaire: { id: small.id, version: small.version },
      forms: formsOf("Đất đai", 13, 17),
    };
    const { table } = scoreSipas(small, data, { minimumBase: 30 });
    expect(JSON.stringify(table)).not.toMatch(/\b(13|17)\b/);
    expect(JSON.stringify(surveyTable(table))).not.toMatch(/\b(13|17)\b/);
    expect(toMarkdown(surveyDocument(table, data))).not.toMatch(/\b(13|17)\b/);
  });
});
