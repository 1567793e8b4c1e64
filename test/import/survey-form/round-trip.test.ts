/**
 * Answers to a random questionnaire, written as programs of forms export them and as people type
 * them into a sheet, read back as the same data; one cell that is no answer is always asked about.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importSurvey } from "../../../src/entries/import.js";
import type { Questionnaire, SurveyForm } from "../../../src/entries/index.js";
import type { Grid, GridCell } from "../../../src/grid/grid.js";
import { questionnaire, unit } from "./questionnaire.js";
import "../../support/seed.js";

const syllables =
  "nơi chờ hồ sơ phí hạn công chức thái độ biển chỉ dẫn ghế máy kết quả rõ đúng".split(" ");
const title = fc
  .array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 7 })
  .map((words) => words.join(" "));

const codings: readonly ((at: number) => string)[] = [
  (at) => String(at + 1),
  (at) => `C${at + 1}`,
  (at) => `B${Math.floor(at / 3) + 1}.${(at % 3) + 1}`,
];

const questionnaires: fc.Arbitrary<Questionnaire> = fc
  .record({
    titles: fc.uniqueArray(title, { minLength: 1, maxLength: 8 }),
    code: fc.constantFrom(...codings),
    filtered: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  })
  .map(({ titles, code, filtered }) => ({
    ...questionnaire,
    factors: [
      {
        code: "F",
        title: "Yếu tố",
        criteria: titles.map((words, at) => ({
          code: code(at),
          title: words,
          ...(filtered[at] === true ? { askedWhen: { filter: "L1", answers: ["yes"] } } : {}),
        })),
      },
    ],
  }));

interface Case {
  readonly questionnaire: Questionnaire;
  readonly forms: readonly SurveyForm[];
  /** Drawn anew for each cell and heading. */
  readonly draws: readonly number[];
}

const scaleKeys = ["5", "4", "3", "2", "1", "0", null] as const;
const cases: fc.Arbitrary<Case> = questionnaires.chain((of) => {
  const criteria = of.factors.flatMap((factor) => factor.criteria);
  const form = fc
    .record({
      filter: fc.constantFrom("yes", "no"),
      answers: fc.array(fc.constantFrom(...scaleKeys), {
        minLength: criteria.length,
        maxLength: criteria.length,
      }),
      service: fc.constantFrom("Đất đai", "Hộ tịch", "Lĩnh vực A; B", undefined),
    })
    .map(({ filter, answers, service }): SurveyForm => {
      const given = criteria.flatMap(({ code, askedWhen }, at) => {
        const key = answers[at] ?? null;
        const isAsked = askedWhen === undefined || filter === "yes";
        return key === null || !isAsked ? [] : [[code, key] as const];
      });
      return {
        answers: Object.fromEntries([["L1", filter], ...given]),
        ...(service === undefined ? {} : { groups: { service } }),
      };
    });
  return fc.record({
    questionnaire: fc.constant(of),
    forms: fc.array(form, { minLength: 1, maxLength: 12 }),
    draws: fc.array(fc.nat(), { minLength: 400, maxLength: 400 }),
  });
});

type Write = (key: string, label: string, draw: number) => GridCell;
type Head = (code: string, words: string, draw: number) => string;

const plainLetters = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** How programs and people write the answers of the scale. */
const answerForms: Readonly<Record<string, Write>> = {
  words: (_key, label) => label,
  "words of a choice": (_key, label) => `${label};`,
  "words as people type them": (_key, label, draw) =>
    [
      label.toUpperCase(),
      ` ${label.toLowerCase()}  `,
      `${label}.`,
      plainLetters(label),
      label.normalize("NFD"),
    ][draw % 5] ?? label,
  "numbers as text": (key) => key,
  numbers: (key) => ({ number: key }),
  "numbers and words": (key, label, draw) =>
    [`${key} - ${label}`, `${key}. ${label}`, `(${key}) ${label}`, `${label} (${key})`][draw % 4] ??
    label,
};

/** How headings name questions. */
const headingForms: Readonly<Record<string, Head>> = {
  words: (_code, words) => words,
  "code and words": (code, words, draw) =>
    [`${code}. ${words}`, `Câu ${code}: ${words}?`][draw % 2] ?? "",
  codes: (code, _words, draw) => [code, `${code}.`][draw % 2] ?? code,
  "rows of a grid": (_code, words) => `Đánh giá của Ông/Bà [${words}]`,
};

function written(one: Case, write: Write, head: Head): Grid {
  const { questionnaire: of, forms, draws } = one;
  const labels = new Map(
    [...of.scale.answers, of.scale.noOpinion].flatMap((option) =>
      option === undefined || typeof option.label === "string"
        ? []
        : [[option.key, option.label.vi]],
    ),
  );
  const draw = (at: number): number => draws[at % draws.length] ?? 0;
  const filterWords: Readonly<Record<string, string>> = { yes: "Đã từng", no: "chưa từng" };
  const columns: readonly (readonly [string, (form: SurveyForm, row: number) => GridCell])[] = [
    ["Dấu thời gian", (_form, row) => `12/11/2025 8:${10 + row}:00`],
    ["Họ và tên", () => "Người trả lời"],
    ["L1", ({ answers }) => filterWords[answers["L1"] ?? ""] ?? null],
    ["Lĩnh vực", ({ groups }) => groups?.["service"] ?? null],
    ...of.factors
      .flatMap(({ criteria }) => criteria)
      .map(
        ({ code, title: words }, at) =>
          [
            head(code, words as string, draw(at)),
            ({ answers }: SurveyForm, row: number): GridCell => {
              const key = answers[code] ?? null;
              return key === null ? null : write(key, labels.get(key) ?? "", draw(row * 31 + at));
            },
          ] as const,
      ),
  ];
  const order = columns.map((_, at) => at).sort((left, right) => draw(left) - draw(right));
  const shuffled = order.map((at) => columns[at] as (typeof columns)[number]);
  return {
    name: "Phiếu",
    rows: [
      shuffled.map(([heading]) => heading),
      ...forms.map((form, row) => shuffled.map(([, cell]) => cell(form, row))),
    ],
    merges: [],
    formulas: [],
  };
}

const options = { unit, year: 2025 };

describe("forms that are written and read again", () => {
  for (const [answers, write] of Object.entries(answerForms)) {
    for (const [heads, head] of Object.entries(headingForms)) {
      it(`are the same: ${answers}, headings by ${heads}`, () => {
        fc.assert(
          fc.property(cases, (one) => {
            const { data, findings } = importSurvey(
              [written(one, write, head)],
              one.questionnaire,
              options,
            );
            expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
            expect(data?.forms).toEqual(one.forms);
            expect(findings.filter(({ code }) => code === "column-not-read")).toEqual([]);
          }),
          { numRuns: 40 },
        );
      });
    }
  }

  it("are asked about at the cell that holds no answer", () => {
    const junk = fc.oneof(
      fc.constantFrom(
        "Tốt",
        "7",
        "4,5",
        "Hài lòng; Bình thường",
        "Hài lòng hơn",
        "?",
        "5 - Tốt",
        "-",
      ),
      fc.string({ minLength: 1, maxLength: 8 }).map((text) => `xy${text}`),
    );
    fc.assert(
      fc.property(cases, junk, fc.nat(), fc.nat(), (one, text, rowDraw, columnDraw) => {
        const grid = written(one, answerForms["words"] as Write, headingForms["words"] as Head);
        const titles = one.questionnaire.factors.flatMap(({ criteria }) =>
          criteria
            .filter(({ askedWhen }) => askedWhen === undefined)
            .map((criterion) => criterion.title),
        );
        const at = grid.rows[0]?.indexOf(titles[columnDraw % titles.length] as string) ?? -1;
        fc.pre(at >= 0);
        const row = 1 + (rowDraw % one.forms.length);
        const rows = grid.rows.map((cells, index) =>
          index === row ? cells.map((cell, column) => (column === at ? text : cell)) : cells,
        );
        const { data, findings } = importSurvey([{ ...grid, rows }], one.questionnaire, options);
        const letter = String.fromCharCode(65 + at);
        expect(data).toBeNull();
        expect(findings.map(({ path }) => path)).toContain(`Phiếu!${letter}${row + 1}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe("many forms", () => {
  it("are read in one pass: 100,000 of them, each cell looked at a few times", () => {
    let looks = 0;
    const form = new Proxy(["Hài lòng", "5", "Chưa từng", null] as GridCell[], {
      get: (cells, key, receiver) => {
        if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(cells, key, receiver);
      },
    });
    const rows = [["1", "2", "L1", "3"], ...Array.from({ length: 100_000 }, () => form)];
    const grid = { name: "P", rows, merges: [], formulas: [] };
    const { data } = importSurvey([grid], questionnaire, options);
    expect(data?.forms).toHaveLength(100_000);
    expect(looks / 400_000).toBeLessThan(6);
  });
});
