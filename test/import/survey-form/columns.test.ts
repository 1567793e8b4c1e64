/** Which column holds which question: by code and by words, never by a guess that is not told. */
import { describe, expect, it } from "vitest";
import { importSurvey } from "../../../src/entries/import.js";
import { gridOf, headings, questionnaire, read, saidOf, unit } from "./questionnaire.js";

const form = ["Hài lòng", "Hài lòng", "Đã từng", "Hài lòng"];

/** Code of the question, or use, that each heading is read as. */
function usesOf(...row: readonly string[]): readonly string[] {
  return read(
    gridOf(
      row,
      row.map(() => "Hài lòng"),
    ),
  ).columns.map(({ code, use }) => code ?? use);
}

describe("columns of a form", () => {
  it.each([
    ["its words", "Nơi ngồi chờ đủ chỗ", "title"],
    ["its words in English", "Seats", "title"],
    ["its words in other capitals, without marks", "NOI NGOI CHO  ĐỦ CHỖ.", "title"],
    ["its number and its words", "1. Nơi ngồi chờ đủ chỗ", "title"],
    ["a row of a grid", "Đánh giá của Ông/Bà [Nơi ngồi chờ đủ chỗ]", "title"],
    ["a numbered row of a numbered grid", "7. Đánh giá [1. Nơi ngồi chờ đủ chỗ]", "title"],
    ["its code", "1", "code"],
    ["its code with a full stop", "1.", "code"],
    ["Câu and its code", "Câu 1", "code"],
    ["C and its code", "C1", "code"],
    ["Q and its code", "Q1", "code"],
    ["its words within others", "Ông/Bà thấy nơi ngồi chờ đủ chỗ như thế nào?", "part-of-heading"],
  ])("are matched by %s", (_by, heading, matchedBy) => {
    const { data, columns } = read(gridOf([heading, ...headings.slice(1)], form));
    expect(columns[0]).toMatchObject({ use: "question", code: "1", matchedBy });
    expect(data?.forms?.[0]?.answers).toEqual({ 1: "4", 2: "4", L1: "yes", 3: "4" });
  });

  it("are told with their cells, what is personal by its kind", () => {
    const personal = ["Họ và tên", "Email Address", "Số điện thoại (nếu có)", "2. Năm sinh"];
    const others = ["Dấu thời gian", "STT", "ID", "Lĩnh vực", "Ý kiến khác", ""];
    const grid = gridOf(
      [...headings, ...personal, ...others],
      [
        ...form,
        ...["Người trả lời", "hop-thu", "so-may", "nam-sinh"],
        ...["12/11/2025 8:01:22", "1", "x", "Đất đai", "ý riêng", "ô thừa"],
      ],
    );
    const imported = read(grid, { columns: { C: "L1", D: "3" } });
    expect(imported.columns.map(({ use }) => use)).toEqual([
      ...["question", "question", "question", "question"],
      ...["personal", "personal", "personal", "personal"],
      ...["respondent", "respondent", "respondent", "grouping", "not-read", "not-read"],
    ]);
    const text = JSON.stringify(imported.data);
    for (const secret of ["Người", "hop-thu", "so-may", "nam-sinh", "12/11", "ý riêng", "ô thừa"]) {
      expect(text).not.toContain(secret);
    }
    expect(saidOf(imported, "warning")).toEqual(["column-not-read P!M1", "column-not-read P!N1"]);
    expect(imported.data?.forms?.[0]?.groups).toEqual({ service: "Đất đai" });
  });

  it("ask where a number stands before words of its own", () => {
    const imported = read(gridOf(["1. Thái độ công chức?", ...headings.slice(1)], form));
    expect(imported.data).toBeNull();
    expect(saidOf(imported)).toEqual(["question-by-number P!A1"]);
    const told = read(gridOf(["1. Thái độ công chức?", ...headings.slice(1)], form), {
      columns: { A: "1" },
    });
    expect(told.columns[0]?.matchedBy).toBe("told");
    expect(told.data?.forms?.[0]?.answers["1"]).toBe("4");
  });

  it("take words before a number that counts the form's own questions", () => {
    const row = ["1. Họ và tên", "2. Nơi ngồi chờ đủ chỗ", "3. Trang thiết bị đầy đủ"];
    const filter = "4. Ông/Bà đã từng gửi phản ánh, kiến nghị chưa?";
    const last = "5. Tiếp nhận phản ánh, kiến nghị dễ dàng";
    const imported = read(gridOf([...row, filter, last], ["x", ...form]));
    expect(imported.data?.forms?.[0]?.answers).toEqual({ 1: "4", 2: "4", L1: "yes", 3: "4" });
    expect(saidOf(imported, "warning")).toEqual([
      "question-by-words P!B1",
      "question-by-words P!C1",
    ]);
  });

  it("ask for a number alone where numbers are the form's own", () => {
    const imported = read(
      gridOf(["1. Họ và tên", "Nơi ngồi chờ đủ chỗ", "2", "L1", "3"], ["x", ...form]),
    );
    expect(saidOf(imported)).toEqual(["question-by-number P!C1", "question-by-number P!E1"]);
  });

  it("name a question without a column, and take the word of who says it was not asked", () => {
    const grid = gridOf(["Nơi ngồi chờ đủ chỗ", "L1", "3"], ["5", "no", ""]);
    expect(saidOf(read(grid))).toEqual(["question-without-column P!A1"]);
    expect(read(grid).findings.find(({ severity }) => severity === "error")?.criterion).toBe("2");
    expect(read(grid, { without: ["2"] }).data?.forms).toEqual([{ answers: { 1: "5", L1: "no" } }]);
  });

  it("ask where two hold one question, or one may hold two", () => {
    expect(saidOf(read(gridOf([...headings, "1"], [...form, "Hài lòng"])))).toEqual([
      "question-twice P!E1",
    ]);
    const twins = {
      ...questionnaire,
      factors: questionnaire.factors.map((factor) => ({
        ...factor,
        criteria: factor.criteria.map((one) => ({ ...one, title: "Mức độ hài lòng chung" })),
      })),
    };
    const row = ["Mức độ hài lòng chung", "2. Mức độ hài lòng chung", "L1", "3"];
    const imported = read(gridOf(row, form), {}, twins);
    expect(saidOf(imported)).toEqual(["question-without-column P!A1", "question-ambiguous P!A1"]);
  });

  it("leave a longer heading that holds the words of a question asked in another column", () => {
    const reason = "Lý do chưa hài lòng về nơi ngồi chờ đủ chỗ";
    const imported = read(gridOf([...headings, reason], [...form, "chật"]));
    expect(imported.data?.forms).toHaveLength(1);
    expect(saidOf(imported, "warning")).toEqual(["column-not-read P!E1"]);
  });

  it("are no answers to how much a question matters, or why", () => {
    const matters = ["Mức độ quan trọng [Nơi ngồi chờ đủ chỗ]", "Lý do về nơi ngồi chờ đủ chỗ"];
    for (const heading of matters) {
      const imported = read(gridOf([heading, ...headings.slice(1)], form));
      expect(saidOf(imported)).toEqual(["question-without-column P!A1"]);
      expect(saidOf(imported, "warning")).toEqual(["column-not-read P!A1"]);
      const both = read(gridOf([heading, ...headings], ["Hài lòng", ...form]));
      expect(both.columns.map(({ code }) => code)).toEqual([undefined, "1", "2", "L1", "3"]);
    }
  });

  it("are found below a title, below merged headings, and not among the answers", () => {
    const title = ["PHIẾU KHẢO SÁT NĂM 2025"];
    const above = ["Thời gian", "Tiếp cận dịch vụ", "", "Lọc", "Phản ánh"];
    const grid = gridOf(title, above, ["", ...headings], ["8:00", ...form]);
    expect(read(grid).columns.map(({ code, heading }) => code ?? heading)).toEqual([
      "Thời gian",
      "1",
      "2",
      "L1",
      "3",
    ]);
    const numbers = gridOf(
      ["STT", "1", "2", "L1", "3"],
      ["1", "1", "2", "yes", "3"],
      ["2", "3", "2", "yes", "1"],
    );
    expect(read(numbers).data?.forms).toHaveLength(2);
    expect(usesOf("5 - Rất hài lòng", "Rất hài lòng")).toEqual([]);
  });

  it("ask for a second heading row", () => {
    const codes = ["1", "2", "L1", "3"];
    expect(saidOf(read(gridOf(headings, codes, form)))).toContain("heading-twice P!A2");
    expect(read(gridOf(codes, headings, form)).data?.forms).toHaveLength(1);
  });

  it("ask where no sheet or more than one has forms", () => {
    const options = { unit, year: 2025 };
    const [one, other] = [gridOf(headings, form), { ...gridOf(headings, form), name: "Q" }];
    expect(saidOf(importSurvey([gridOf(["x"], ["y"])], questionnaire, options))).toEqual([
      "no-question-column ",
    ]);
    expect(saidOf(importSurvey([one, other], questionnaire, options))).toEqual([
      "forms-on-several-sheets ",
    ]);
    expect(saidOf(importSurvey([one], questionnaire, { ...options, sheet: "Q" }))).toEqual([
      "no-such-sheet ",
    ]);
    expect(
      importSurvey([one, other], questionnaire, { ...options, sheet: "Q" }).data,
    ).not.toBeNull();
  });

  it("hold weights where the questionnaire has them", () => {
    const weighted = { ...questionnaire, weighting: "per-form" } as const;
    const grid = gridOf([...headings, "Trọng số"], [...form, "1,5"]);
    expect(read(grid, {}, weighted).data?.forms?.[0]?.weight).toBe("1.5");
    expect(saidOf(read(grid), "warning")).toEqual(["column-not-read P!E1"]);
    expect(saidOf(read(gridOf(headings, form), {}, weighted))).toEqual([
      "weight-without-column P!A1",
    ]);
    expect(saidOf(read(gridOf([...headings, "Trọng số"], [...form, "x"]), {}, weighted))).toContain(
      "not-a-number P!E2",
    );
  });

  it("refuse options that the questionnaire does not have", () => {
    const codes = (told: object): readonly string[] => {
      try {
        read(gridOf(headings, form), told);
        return [];
      } catch (error) {
        const { problems } = error as { problems: { code: string; path: string }[] };
        return problems.map(({ code, path }) => `${code} ${path}`);
      }
    };
    expect(codes({ columns: { "1": "1", B: "9", C: null } })).toEqual([
      "unknown-option /columns/1",
      "unknown-question /columns/B",
    ]);
    expect(codes({ answers: { Tốt: "9", Kém: null } })).toEqual(["unknown-option /answers/Tốt"]);
    expect(codes({ without: ["2", "9"] })).toEqual(["unknown-question /without/1"]);
    expect(codes({ duplicates: "all" })).toEqual(["wrong-value /duplicates"]);
  });
});
