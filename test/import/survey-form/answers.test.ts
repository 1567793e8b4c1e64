/** What the words and numbers of a cell answer; what is not understood is asked at its cell. */
import { describe, expect, it } from "vitest";
import type { GridCell } from "../../../src/grid/grid.js";
import { answersOf, gridOf, headings, questionnaire, read, saidOf } from "./questionnaire.js";

/** Reads cells as answers to question 1, a form each. */
function ask(cells: readonly GridCell[], told = {}, heading = "Nơi ngồi chờ đủ chỗ") {
  const rows = cells.map((cell, at) => [String(at + 1), cell]);
  return read(gridOf(["STT", heading], ...rows), { without: ["2", "L1", "3"], ...told });
}

function keysOf(cells: readonly GridCell[], told = {}) {
  return (answersOf(ask(cells, told)) as Record<string, string>[] | undefined)?.map(
    (answers) => answers["1"],
  );
}

describe("answers of a form", () => {
  it.each([
    ["Rất hài lòng", "5"],
    ["  rất   HÀI lòng. ", "5"],
    ["rat hai long", "5"],
    ["Không hài lòng;", "2"],
    ["KHÔNG HÀI LÒNG!", "2"],
    ["Very dissatisfied", "1"],
    ["5 - Rất hài lòng", "5"],
    ["5. Rất hài lòng", "5"],
    ["(5) Rất hài lòng", "5"],
    ["Rất hài lòng (5)", "5"],
    ["a) Rất hài lòng", "5"],
    ["5", "5"],
    ["5.0", "5"],
    ["Mức 5", "5"],
    ["5 điểm", "5"],
    ["Không có ý kiến", "0"],
    ["Không biết", "0"],
  ])("%s is %s", (text, key) => {
    expect(keysOf([text])).toEqual([key]);
  });

  it("numbers of a spreadsheet are keys", () => {
    expect(keysOf([{ number: "4" }])).toEqual(["4"]);
    expect(keysOf([{ number: "4.5" }])).toBeUndefined();
    expect(keysOf([{ number: "4", percent: true }])).toBeUndefined();
  });

  it.each([
    "Tốt",
    "6",
    "45",
    "4,5",
    "-4",
    "4+",
    "4?",
    "Hài lòng?",
    "≠ Hài lòng",
    "Hài lòng; Bình thường",
    "Hài lòng, Bình thường",
    "Hài lòng (một phần)",
    "Chưa hài lòng",
    "k. hài lòng",
    "x",
    "-",
    "5 - Tuyệt vời",
    "Hài lòng 4 - 5",
  ])("%s is asked", (text) => {
    const imported = ask(["Hài lòng", text]);
    expect(imported.data).toBeNull();
    expect(saidOf(imported)).toEqual(["unknown-answer P!B3"]);
    expect(imported.findings.find(({ severity }) => severity === "error")?.message.vi).toContain(
      `"${text}" (B3)`,
    );
  });

  it("one finding names the cells of one text, and cells beyond twenty texts are counted", () => {
    const { findings } = ask(["Tốt", "5", "Tốt", "Tốt", "Tốt", "Tốt", "Tốt"]);
    const [first] = findings.filter(({ severity }) => severity === "error");
    expect(first?.message.vi).toContain("(B2, B4, B5, B6, B7 và 1 ô khác)");
    const many = ask(Array.from({ length: 30 }, (_, at) => `chữ ${at}`));
    expect(saidOf(many)).toHaveLength(21);
    expect(saidOf(many).at(-1)).toBe("unknown-answers P!B22");
  });

  it("mean what a person told, and nothing else", () => {
    expect(
      keysOf(["Tốt", "Hài lòng", "KHÔNG TRẢ LỜI", "5"], {
        answers: { tốt: "4", "Không trả lời": null },
      }),
    ).toEqual(["4", "4", undefined, "5"]);
    expect(keysOf(["1", "5"], { answers: { "1": "5", "5": "1" } })).toEqual(["5", "1"]);
  });

  it("a number against its words is the form's own count, as long as no number stands alone", () => {
    const listed = ["1. Rất hài lòng", "2. Hài lòng", "3. Bình thường", "5. Rất không hài lòng"];
    expect(keysOf(listed)).toEqual(["5", "4", "3", "1"]);
    expect(saidOf(ask(listed), "warning")).toEqual(["answer-by-words P!B2"]);
    const alone = ask([...listed, "4"]);
    expect(alone.data).toBeNull();
    expect(saidOf(alone)).toEqual(["answer-contradicts P!B6", "answer-contradicts P!B2"]);
    expect(saidOf(ask(["1. Rất hài lòng", "1. Bình thường"]))).toEqual([
      "answer-contradicts P!B3",
      "answer-contradicts P!B2",
    ]);
  });

  it.each([
    "Nơi ngồi chờ đủ chỗ (1 = Rất hài lòng; 5 = Rất không hài lòng)",
    "Nơi ngồi chờ đủ chỗ (từ 1: rất hài lòng đến 5: rất không hài lòng)",
    "Nơi ngồi chờ đủ chỗ: Rất hài lòng (1), Hài lòng (2)",
    "Nơi ngồi chờ đủ chỗ: Rất hài lòng = 1, Hài lòng = 2",
  ])("numbers are asked about below the heading %s, words are not", (heading) => {
    expect(saidOf(ask(["1", "2"], {}, heading))).toEqual(["printed-scale-differs P!B1"]);
    expect(saidOf(ask(["Hài lòng"], {}, heading))).toEqual([]);
    expect(saidOf(ask(["1"], { answers: { "1": "5" } }, heading))).toEqual([]);
  });

  it("numbers are read below a heading that prints the questionnaire's own scale", () => {
    const heading = "Nơi ngồi chờ đủ chỗ (1 = Rất không hài lòng; 4 = Hài lòng; 5 = Rất hài lòng)";
    expect(saidOf(ask(["1", "2"], {}, heading))).toEqual([]);
  });

  it("a scale above the table is read too", () => {
    const line = ["1: Rất hài lòng, 2: Hài lòng"];
    const told = { without: ["2", "L1", "3"] };
    const grid = gridOf(line, ["STT", "Nơi ngồi chờ đủ chỗ"], ["1", "2"]);
    expect(saidOf(read(grid, told))).toEqual(["printed-scale-differs P!A1"]);
  });

  it("no opinion is none where the scale has none", () => {
    const { noOpinion: _none, ...scale } = questionnaire.scale;
    const of = { ...questionnaire, scale };
    const grid = gridOf(["STT", "1"], ["1", "Không biết"]);
    expect(saidOf(read(grid, { without: ["2", "L1", "3"] }, of))).toEqual(["unknown-answer P!B2"]);
  });

  it("numbers are no answers where the keys are words", () => {
    const answers = questionnaire.scale.answers.map((one) => ({ ...one, key: `muc-${one.key}` }));
    const of = { ...questionnaire, scale: { answers } };
    const asked = read(gridOf(["STT", "1"], ["1", "5"]), { without: ["2", "L1", "3"] }, of);
    expect(saidOf(asked)).toEqual(["unknown-answer P!B2"]);
    const words = read(
      gridOf(["STT", "1"], ["1", "1. Rất hài lòng"]),
      { without: ["2", "L1", "3"] },
      of,
    );
    expect(answersOf(words)).toEqual([{ 1: "muc-5" }]);
  });

  it("of who was not asked are asked about, and so are those behind a filter that is not read", () => {
    const grid = (filter: string) => gridOf(headings, ["5", "5", filter, "4"]);
    expect(saidOf(read(grid("Chưa từng")))).toEqual(["answered-without-being-asked P!D2"]);
    expect(saidOf(read(grid("Có lẽ")))).toEqual(["unknown-answer P!C2"]);
    expect(answersOf(read(grid("đã từng.")))).toEqual([{ 1: "5", 2: "5", L1: "yes", 3: "4" }]);
    expect(answersOf(read(gridOf(headings, ["5", "", "Chưa từng", ""])))).toEqual([
      { 1: "5", L1: "no" },
    ]);
    const without = read(gridOf(["1", "2", "3"], ["5", "5", "4"]));
    expect(saidOf(without)).toEqual(["question-without-column P!A1"]);
  });

  it("of a grouping keep one spelling, and a choice of several is told", () => {
    const grid = gridOf(
      ["1", "2", "L1", "3", "Lĩnh vực"],
      ["5", "5", "no", "", "Đất đai;"],
      ["5", "5", "no", "", " đất ĐAI"],
      ["5", "5", "no", "", "Đất đai; Hộ tịch"],
      ["5", "5", "no", "", ""],
    );
    const imported = read(grid);
    expect(imported.data?.forms?.map(({ groups }) => groups?.["service"])).toEqual([
      "Đất đai",
      "Đất đai",
      "Đất đai; Hộ tịch",
      undefined,
    ]);
    expect(saidOf(imported, "warning")).toEqual(["group-of-several P!E4"]);
  });
});
