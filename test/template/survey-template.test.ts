/**
 * The template of survey forms: what is typed into its cells comes back as the same survey data,
 * what is typed wrongly is named by its cell, and the template of another questionnaire is refused.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importSurvey } from "../../src/entries/import.js";
import type { Questionnaire, SurveyForm } from "../../src/entries/index.js";
import {
  readXlsx,
  type SheetValue,
  type SurveyTemplateOptions,
  surveyTemplate,
  type Workbook,
  writeXlsx,
} from "../../src/entries/spreadsheet.js";
import type { Grid, GridCell } from "../../src/grid/grid.js";
import { questionnaire as filtered } from "../import/survey-form/questionnaire.js";
import "../support/seed.js";

const weighted: Questionnaire = { ...filtered, weighting: "per-form" };

/** A filter with another one's words, and words that are the key of another answer. */
const unclear: Questionnaire = {
  ...filtered,
  filters: [
    {
      code: "L1",
      title: "Đã làm thủ tục",
      answers: [
        { key: "yes", label: { vi: "Rồi", en: "no" } },
        { key: "no", label: { vi: "Chưa", en: "Not yet" } },
      ],
    },
  ],
};

const questionnaires: readonly Questionnaire[] = [filtered, weighted, unclear];
const headingRow = 3;

type Fill = Readonly<Record<string, SheetValue>>;

/** The template with values in its cells, by sheet and cell from 0: "Phiếu 4 1". */
function filledIn(workbook: Workbook, values: Fill): Workbook {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column) => {
          const value = values[`${sheet.name} ${row} ${column}`];
          if (value === undefined || cell === null) return cell;
          expect(cell.look).toBe("input");
          return { ...cell, value };
        }),
      ),
    })),
  };
}

async function gridsOf(workbook: Workbook): Promise<readonly Grid[]> {
  const read = await readXlsx(await writeXlsx(workbook));
  if (!read.ok) throw new Error("no spreadsheet");
  return read.grids;
}

const about: Fill = {
  "Thông tin 1 2": "Phường Ví Dụ",
  "Thông tin 4 2": { number: "2025" },
  "Thông tin 5 2": { number: "40" },
};

const language = fc.constantFrom("vi" as const, "en" as const);

/** What a person would type for an answer. */
function typed(
  questionnaire: Questionnaire,
  code: string,
  key: string,
  options: SurveyTemplateOptions,
): SheetValue {
  const own = questionnaire.filters?.find((filter) => filter.code === code)?.answers;
  const scale = [...questionnaire.scale.answers, questionnaire.scale.noOpinion];
  const at = (own ?? scale).findIndex((one) => one?.key === key);
  const { label = "" } = (own ?? scale)[at] ?? {};
  if (own === undefined && options.answers === "codes") return { number: key };
  const words = typeof label === "string" ? label : label[options.language ?? "vi"];
  return questionnaire === unclear && own !== undefined ? `${at + 1}. ${words}` : words;
}

const places = ["Thôn 1", "Thôn 2", "Tổ dân phố Đông"];

function formsOf(
  questionnaire: Questionnaire,
  drawn: readonly ("stratum" | "cluster")[],
): fc.Arbitrary<readonly SurveyForm[]> {
  const criteria = questionnaire.factors.flatMap((factor) => factor.criteria);
  const keys = [...questionnaire.scale.answers.map((one) => one.key), "0", null];
  const form = fc
    .record({
      filter: fc.constantFrom("yes", "no"),
      answers: fc.array(fc.constantFrom(...keys), {
        minLength: criteria.length,
        maxLength: criteria.length,
      }),
      service: fc.constantFrom("Đất đai", "Hộ tịch", undefined),
      place: fc.constantFrom(...places),
      weight: fc.integer({ min: 1, max: 5_000_000 }),
    })
    .map(({ filter, answers, service, place, weight }): SurveyForm => {
      const given = criteria.flatMap(({ code, askedWhen }, at) => {
        const key = answers[at] ?? null;
        const isAsked = askedWhen === undefined || askedWhen.answers.includes(filter);
        return key === null || !isAsked ? [] : [[code, key] as const];
      });
      return {
        answers: Object.fromEntries([["L1", filter], ...given]),
        ...(service === undefined ? {} : { groups: { service } }),
        ...(questionnaire.weighting === "none" ? {} : { weight: String(weight / 1000) }),
        ...(drawn.includes("stratum") ? { stratum: "Xã A" } : {}),
        ...(drawn.includes("cluster") ? { cluster: place } : {}),
      };
    });
  return fc.array(form, { minLength: 1, maxLength: 8 });
}

/** Cells of the forms, in the order of the columns of the template. */
function cellsOf(
  questionnaire: Questionnaire,
  forms: readonly SurveyForm[],
  options: SurveyTemplateOptions,
): Fill {
  const { drawn = [] } = options;
  const questions = [
    "L1",
    ...questionnaire.factors.flatMap((one) => one.criteria.map((c) => c.code)),
  ];
  return Object.fromEntries(
    forms.flatMap((form, at) => {
      const values: readonly (SheetValue | undefined)[] = [
        { number: String(at + 1) },
        ...(drawn.includes("stratum") ? [form.stratum] : []),
        ...(drawn.includes("cluster") ? [form.cluster] : []),
        ...(questionnaire.groupings ?? []).map(({ key }) => form.groups?.[key]),
        ...(questionnaire.weighting === "none" ? [] : [{ number: String(form.weight) }]),
        ...questions.map((code) => {
          const key = form.answers[code] ?? null;
          return key === null ? undefined : typed(questionnaire, code, key, options);
        }),
      ];
      return values.flatMap((value, column) =>
        value === undefined ? [] : [[`Phiếu ${headingRow + 1 + at} ${column + 1}`, value] as const],
      );
    }),
  );
}

interface Case {
  readonly questionnaire: Questionnaire;
  readonly options: SurveyTemplateOptions;
  readonly forms: readonly SurveyForm[];
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    questionnaire: fc.constantFrom(...questionnaires),
    language,
    answers: fc.constantFrom("words" as const, "codes" as const),
    drawn: fc.subarray(["stratum" as const, "cluster" as const]),
  })
  .chain(({ questionnaire, drawn, ...rest }) =>
    formsOf(questionnaire, drawn).map((forms) => ({
      questionnaire,
      forms,
      options: { ...rest, drawn, forms: 8 },
    })),
  );

describe("a template of survey forms", () => {
  it("gives back the survey data that were typed into it", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ questionnaire, options, forms }) => {
        const workbook = surveyTemplate(questionnaire, options);
        const values = { ...about, ...cellsOf(questionnaire, forms, options) };
        const { data, findings } = importSurvey(
          await gridsOf(filledIn(workbook, values)),
          questionnaire,
        );
        expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
        expect(data).toEqual({
          unit: { id: "phuong-vi-du", name: "Phường Ví Dụ" },
          year: 2025,
          issued: 40,
          questionnaire: { id: questionnaire.id, version: questionnaire.version },
          forms,
        });
      }),
      { numRuns: 40 },
    );
  });

  it("names a cell with what is no answer, and has no data then", async () => {
    const wrong = fc.constantFrom("Tuyệt vời", "6", "-1", "5?", "Hài lòng; Bình thường");
    await fc.assert(
      fc.asyncProperty(cases, wrong, async ({ questionnaire, options, forms }, text) => {
        const workbook = surveyTemplate(questionnaire, options);
        const sheet = workbook.sheets[2] as Workbook["sheets"][number];
        const last = (sheet.rows[headingRow]?.length ?? 0) - 1;
        const values = {
          ...about,
          ...cellsOf(questionnaire, forms, options),
          [`Phiếu ${headingRow + 1} ${last}`]: text,
        };
        const grids = await gridsOf(filledIn(workbook, values));
        const { data, findings } = importSurvey(grids, questionnaire);
        expect(data).toBeNull();
        const found = findings.find(({ code }) => code === "unknown-answer");
        expect(found?.path).toMatch(/^Phiếu![A-Z]+5$/);
      }),
      { numRuns: 20 },
    );
  });

  const grids = (values: Fill, of: Questionnaire = filtered): Promise<readonly Grid[]> =>
    gridsOf(filledIn(surveyTemplate(of, { forms: 5, drawn: ["cluster"] }), values));
  const codesOf = (read: readonly Grid[], of: Questionnaire = filtered) => {
    const { data, findings } = importSurvey(read, of);
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) expect(data).toBeNull();
    return errors.map(({ code, path }) => `${code} ${path}`);
  };

  it("tells every problem at once", async () => {
    const read = await grids({
      "Thông tin 4 2": { number: "1999" },
      "Thông tin 5 2": { number: "1" },
      "Phiếu 4 1": { number: "7" },
      "Phiếu 4 2": "Thôn 1",
      "Phiếu 4 4": "chưa từng nghe",
      "Phiếu 5 1": { number: "7" },
      "Phiếu 5 5": "Hài lòng",
    });
    expect(codesOf(read).sort()).toEqual([
      "drawn-in-part Phiếu!C6",
      "form-repeated Phiếu!B6",
      "missing-information Thông tin!C2",
      "more-forms-than-issued Thông tin!C6",
      "unknown-answer Phiếu!E5",
      "wrong-value Thông tin!C5",
    ]);
  });

  it("is refused for another questionnaire, for another version, and with moved columns", async () => {
    const read = await grids(about);
    expect(codesOf(read, { ...filtered, id: "khac" })).toEqual([
      "template-of-other-questionnaire Thông tin!C7",
    ]);
    expect(codesOf(read, { ...filtered, version: "9.9.9" })).toEqual([
      "template-of-other-questionnaire Thông tin!C8",
    ]);
    const moved = read.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells, row): readonly GridCell[] =>
        grid.name === "Phiếu" && row === headingRow
          ? cells.map((cell, at) => (at === 2 ? (cells[3] ?? null) : cell))
          : cells,
      ),
    }));
    expect(codesOf(moved)).toEqual(["template-column-moved Phiếu!D4"]);
  });

  it("is known by its cells where sheets have other names, and lacks no sheet", async () => {
    const read = await grids({ ...about, "Phiếu 4 5": "Hài lòng" });
    const renamed = read.map((grid, at) => ({ ...grid, name: `Trang ${at}` }));
    expect(codesOf(renamed)).toEqual([]);
    expect(codesOf(read.filter(({ name }) => name !== "Phiếu"))).toEqual([
      "template-sheet-missing ",
    ]);
    expect(codesOf([...read, ...read.slice(0, 3)])).toEqual([
      "template-sheet-twice Hướng dẫn",
      "template-sheet-twice Thông tin",
      "template-sheet-twice Phiếu",
    ]);
  });

  it("is needed where unit and year are not said", () => {
    const grid = { name: "P", rows: [["1"], ["5"]], merges: [], formulas: [] };
    expect(codesOf([grid])).toEqual(["not-a-forms-template "]);
  });

  it("takes what a person told of words, and of forms that repeat", async () => {
    const read = await grids({
      ...about,
      "Phiếu 4 1": { number: "7" },
      "Phiếu 4 5": "Tốt",
      "Phiếu 5 1": { number: "7" },
      "Phiếu 5 5": "Hài lòng",
    });
    const { data } = importSurvey(read, filtered, { answers: { Tốt: "4" }, duplicates: "first" });
    expect(data?.forms).toEqual([
      { answers: { [filtered.factors[0]?.criteria[0]?.code ?? ""]: "4" } },
    ]);
  });

  it.each([0, 10_001, 1.5, Number.NaN])("has no room for %s forms", (forms) => {
    expect(() => surveyTemplate(filtered, { forms })).toThrow(/1 - 10000/);
  });
});
