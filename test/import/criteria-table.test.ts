/** Tables of criteria as decisions print them: what is read, and what a person is told, by cell. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Grid, type GridCell, importCriteriaTable } from "../../src/entries/import.js";
import { readCsv, readXlsx } from "../../src/entries/spreadsheet.js";
import { textIn } from "../../src/text/language.js";
import {
  type CriteriaSet,
  type CriterionNode,
  dtiCommuneTayNinh2025,
  leavesOf,
  parseCriteriaSet,
} from "../support/library.js";
import { planBands } from "../support/plan-bands.js";

const options = {
  id: "vi-du",
  index: "par-index",
  title: "Ví dụ",
  appliesTo: "xã",
  period: { from: "2026-01-01" },
} as const;

async function gridsOf(name: string): Promise<readonly Grid[]> {
  const path = new URL(`../../fixtures/import/${name}`, import.meta.url);
  const read = name.endsWith(".csv")
    ? readCsv(readFileSync(path), name)
    : await readXlsx(readFileSync(path));
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.grids;
}

async function importFile(name: string) {
  const result = importCriteriaTable(await gridsOf(name), options);
  if (result.draft === null) throw new Error("no draft");
  return { ...result, draft: result.draft };
}

type Cell = string | number | null | { readonly date: string };

function grid(...rows: readonly (readonly Cell[])[]): Grid {
  const cell = (one: Cell): GridCell => (typeof one === "number" ? { number: String(one) } : one);
  return { name: "B", rows: rows.map((row) => row.map(cell)), merges: [], formulas: [] };
}

/** Codes, maxima and rule kinds, indented by depth. */
function outline(nodes: readonly CriterionNode[], depth = 0): readonly string[] {
  return nodes.flatMap((node) => [
    `${"  ".repeat(depth)}${node.code} ${node.max}${node.rule === undefined ? "" : ` ${node.rule.kind}`}`,
    ...(node.children === undefined ? [] : outline(node.children, depth + 1)),
  ]);
}

const told = ({
  findings,
}: {
  findings: readonly { severity: string; code: string; path: string }[];
}) =>
  findings
    .filter(({ code }) => code !== "table-used")
    .map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe("Cà Mau 2013, rows as printed", () => {
  it("has the tree, the options under each row and the sums that do not fit", async () => {
    const result = await importFile("ca-mau-2013.xlsx");
    expect(outline(result.draft.domains)).toEqual([
      "1 20",
      "  1.1 5",
      "    1.1.1 1 choice",
      "    1.1.2 1 pass",
      "    1.1.3 1 pass",
      "    1.1.4 2 bands",
      "  1.2 2",
      "    1.2.1 1 pass",
      "    1.2.2 1 pass",
      "  1.3 3 points",
    ]);
    expect(told(result)).toEqual([
      "note column-not-read Sheet1!H2",
      "note column-not-read Sheet1!D3",
      "error sum-mismatch Sheet1!C4",
    ]);
    expect(result.findings[2]?.message.vi).toBe(
      'Tổng điểm tối đa của các mục con là 10, khác 20 ghi ở "1".',
    );
    const bands = leavesOf(result.draft).find(({ code }) => code === "1.1.4");
    expect(bands?.rule).toEqual(planBands);
  });
});

describe("Tây Ninh 2025, 62 items with codes typed as numbers", () => {
  it("has every item under its group, in order, with the zeros that the spreadsheet dropped", async () => {
    const result = await importFile("tay-ninh-2025.xlsx");
    const original = leavesOf(dtiCommuneTayNinh2025);
    const leaves = leavesOf(result.draft);
    expect(leaves.map(({ code, max }) => [code, String(max)])).toEqual(
      original.map(({ code, max }) => [code, String(max)]),
    );
    expect(leaves.map(({ title }) => title)).toEqual(
      original.map(({ title }) => textIn(title, "vi")),
    );
    expect(leaves).toHaveLength(62);
    expect(told(result)).toEqual([
      "note code-made Sheet1!A2",
      "note code-made Sheet1!A10",
      "note code-made Sheet1!A16",
      "note code-made Sheet1!A23",
      "note code-restored Sheet1!A33",
      "note code-restored Sheet1!A43",
      "warning missing-parent-row Sheet1!A45",
      "note code-made Sheet1!A56",
      "note code-made Sheet1!A61",
    ]);
    expect(result.findings[6]?.message.vi).toContain('Mục 4.22.1 không có dòng cha "4.22"');
    expect(parseCriteriaSet(result.draft)).toMatchObject({ ok: true });
  });
});

describe("domains of 2019 with 10.05 printed for 10.5", () => {
  it("keeps what is printed and says that the sum is not 100", async () => {
    const result = await importFile("domains-2019.csv");
    expect(outline(result.draft.domains)).toEqual([
      "1 20.5 points",
      "2 10 points",
      "3 10 points",
      "4 6 points",
      "5 10.05 points",
      "6 6 points",
      "7 14 points",
      "8 9 points",
      "9 14 points",
    ]);
    expect(told(result)).toEqual(["error sum-mismatch domains-2019.csv!C13"]);
    expect(result.findings[0]?.message.en).toContain("99.55");
  });
});

describe("merged cells and missing codes", () => {
  it("gives codes where none are, and names the two sums that do not fit", async () => {
    const result = await importFile("merged-cells.xlsx");
    expect(outline(result.draft.domains)).toEqual([
      "I 6",
      "  I.1 2 choice",
      "  I.2 4",
      "    I.2.1 1.5 pass",
      "    I.2.2 2.5 bands",
      "II 7",
      "  II.1 3 ratio",
      "  II.2 2 per-item",
      "  II.3 1 pass",
    ]);
    expect(told(result)).toEqual([
      "note code-prefixed Sheet1!A5",
      "note code-prefixed Sheet1!A8",
      "note code-made Sheet1!A9",
      "note code-made Sheet1!A10",
      "error sum-mismatch Sheet1!C11",
      "note code-prefixed Sheet1!A12",
      "note code-prefixed Sheet1!A13",
      "note code-made Sheet1!A14",
      "error sum-mismatch Sheet1!C15",
      "note note-under-table Sheet1!A16",
    ]);
    const [first] = leavesOf(result.draft);
    expect(first).toMatchObject({
      ruleText: "Ban hành đúng hạn: 2\nBan hành chậm: 1\nKhông ban hành: 0",
      evidence: ["Kế hoạch", "Quyết định phê duyệt"],
      responsible: "Văn phòng",
    });
    expect(textIn(result.draft.provenance.note ?? "", "vi")).toContain(
      "Điểm lấy đến hai chữ số thập phân",
    );
  });
});

describe("a table pasted from Word", () => {
  it("reads numbers in the titles, repeated headings and bullets, and refuses 1.234", async () => {
    const result = await importFile("pasted-from-word.xlsx");
    expect(outline(result.draft.domains)).toEqual([
      "A 10",
      "  A.1 2 pass",
      "  A.2 3 choice",
      "  A.3 5",
      "    A.3.1 2 pass",
      "    A.3.2 3 points",
      "B 5",
      "  B.1 5 pass",
    ]);
    expect(told(result)).toEqual([
      "note code-prefixed Sheet1!A5",
      "note code-prefixed Sheet1!A6",
      "note code-prefixed Sheet1!A8",
      "warning rule-not-read Sheet1!C10",
      "error ambiguous-number Sheet1!D11",
      "note maximum-from-children Sheet1!D11",
      "note code-prefixed Sheet1!A12",
    ]);
    const left = result.leaves.filter(({ read }) => !read);
    expect(left.map(({ code, kind, text }) => [code, kind, text])).toEqual([
      ["A.3.2", "points", "Tính theo tỷ lệ thực tế do hội đồng xem xét"],
    ]);
  });
});

describe("letters in pieces (NFD)", () => {
  it("are put together, and the table is read without a finding", async () => {
    const file = readFileSync(
      new URL("../../fixtures/import/decomposed-letters.csv", import.meta.url),
      "utf8",
    );
    expect(file.normalize("NFC")).not.toBe(file);
    const result = await importFile("decomposed-letters.csv");
    expect(outline(result.draft.domains)).toEqual(["I 5.5", "  1 3 bands", "  2 2.5 pass"]);
    expect(told(result)).toEqual([]);
    const text = JSON.stringify(result.draft);
    expect(text.normalize("NFC")).toBe(text);
    expect(parseCriteriaSet(result.draft)).toMatchObject({ ok: true });
  });
});

describe("headings", () => {
  it.each([
    [["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm", "Tài liệu kiểm chứng"]],
    [["TT", "NỘI DUNG TIÊU CHÍ", "ĐIỂM CHUẨN", "HƯỚNG DẪN CHẤM ĐIỂM", "MINH CHỨNG"]],
    [
      [
        "Số TT",
        "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
        "Thang điểm",
        "Phương pháp đánh giá",
        "TLKC",
      ],
    ],
    [["Mã", "Chỉ tiêu", "Điểm\ntối đa", "Cách chấm", "Tài liệu kiểm chứng"]],
    [
      ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm", "Tài liệu kiểm chứng"].map((text) =>
        text.normalize("NFD"),
      ),
    ],
  ])("are known in many spellings: %j", (headings) => {
    const result = importCriteriaTable(
      [grid(headings, ["1", "Kế hoạch", 2, "Đạt: 2; Không đạt: 0", "Kế hoạch"])],
      options,
    );
    expect(outline(result.draft?.domains ?? [])).toEqual(["1 2 pass"]);
    expect(result.draft?.domains[0]).toMatchObject({ evidence: ["Kế hoạch"] });
    expect(told(result)).toEqual([]);
  });

  it("may stand in any order", () => {
    const headings = ["Tài liệu kiểm chứng", "Điểm tối đa", "Cách tính điểm", "STT", "Tiêu chí"];
    const result = importCriteriaTable(
      [grid(headings, ["Báo cáo", 2, "Đạt: 2; Không đạt: 0", "1", "Kế hoạch"])],
      options,
    );
    expect(result.draft?.domains[0]).toMatchObject({ code: "1", title: "Kế hoạch", max: "2" });
  });

  it("that are missing end in one error", () => {
    const result = importCriteriaTable([grid(["Họ và tên", "Ngày sinh"], ["A", "B"])], options);
    expect(result.draft).toBeNull();
    expect(told(result)).toEqual(["error no-table "]);
  });

  it.each([
    ["STT", "Tiêu chí", "Ghi chú", "error no-table B!B1", "không có cột điểm (ví dụ"],
    ["STT", "Người phụ trách", "Điểm tối đa", "error no-table B!C1", "không có cột tiêu chí"],
  ])("%s, %s, %s: the nearest row is named", (one, two, three, code, lacks) => {
    const result = importCriteriaTable([grid([one, two, three], ["1", "Kế hoạch", "x"])], options);
    expect(told(result)).toEqual([code]);
    expect(result.findings[0]?.message.vi).toContain(lacks);
  });

  it("that stand there twice are named", () => {
    const result = importCriteriaTable(
      [grid(["STT", "Tiêu chí", "Điểm tối đa", "Điểm tối đa"], ["1", "Kế hoạch", 2, 3])],
      options,
    );
    expect(told(result)).toEqual(["error column-twice B!D1"]);
    expect(result.draft?.domains[0]?.max).toBe("2");
  });

  it("of the sheet that is asked for, or an error with the names of those there are", () => {
    const result = importCriteriaTable([grid(["STT", "Tiêu chí", "Điểm tối đa"])], {
      ...options,
      sheet: "Phụ lục 2",
    });
    expect(told(result)).toEqual(["error no-such-sheet "]);
    expect(result.findings[0]?.message.vi).toContain("B");
  });
});

describe("rows", () => {
  const head = ["STT", "Tiêu chí", "Điểm tối đa"] as const;
  const withRules = [...head, "Cách tính điểm"] as const;
  const imported = (...rows: readonly (readonly Cell[])[]) =>
    importCriteriaTable([grid(...rows)], options);

  it("with subtotals are compared and left out", () => {
    const result = importCriteriaTable(
      [
        grid(
          head,
          ["I", "Chỉ đạo", 3, null],
          ["1", "Kế hoạch", 1, null],
          ["2", "Báo cáo", 2, null],
          [null, "Cộng mục I", 3, null],
          ["II", "Thủ tục", 4, null],
          ["1", "Đúng hạn", 4, null],
          [null, "Cộng mục II", 4, null],
          [null, "Tổng cộng (I + II)", 7, null],
        ),
      ],
      options,
    );
    expect(outline(result.draft?.domains ?? [])).toEqual([
      "I 3",
      "  I.1 1 points",
      "  I.2 2 points",
      "II 4",
      "  II.1 4 points",
    ]);
    expect(result.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it.each([
    [{ date: "2026-03-01" }, "1.3"],
    [{ date: "2026-01-03" }, "1.3"],
  ])("whose code a spreadsheet took for a day get it back: %j", (cell, code) => {
    const result = importCriteriaTable(
      [
        grid(
          head,
          ["1", "Chỉ đạo", 3, null],
          ["1.1", "Một", 1, null],
          ["1.2", "Hai", 1, null],
          [cell, "Ba", 1, null],
        ),
      ],
      options,
    );
    expect(leavesOf(result.draft as CriteriaSet).map((leaf) => leaf.code)).toEqual([
      "1.1",
      "1.2",
      code,
    ]);
    expect(told(result)).toEqual(["note code-restored B!A5"]);
  });

  it("whose code is a day that fits nowhere are an error", () => {
    const result = importCriteriaTable(
      [grid(head, ["1", "Một", 1, null], [{ date: "2026-07-09" }, "Hai", 1, null])],
      options,
    );
    expect(told(result)).toContain("error code-is-date B!A3");
  });

  it("with the same code are an error each time", () => {
    const result = importCriteriaTable(
      [grid(head, ["1", "Chỉ đạo", 2, null], ["1.1", "Một", 1, null], ["1.1", "Hai", 1, null])],
      options,
    );
    expect(told(result)).toEqual(["error duplicate-code B!A4"]);
  });

  it("without points or without words are errors at their cells", () => {
    const result = importCriteriaTable(
      [grid(head, ["1", "Một", null, null], ["2", null, 1, null], ["3", "Ba", "abc", null])],
      options,
    );
    expect(told(result)).toEqual([
      "error missing-maximum B!C2",
      "error missing-title B!C3",
      "error not-a-number B!C4",
      "error missing-maximum B!C4",
    ]);
  });

  it("that fit neither as children nor as options are a warning, and nothing is lost", () => {
    const result = importCriteriaTable(
      [
        grid(
          head,
          ["1", "Chỉ đạo", 5, null],
          [null, "- Phần thứ nhất", 1, null],
          [null, "- Phần thứ hai", 2, null],
        ),
      ],
      options,
    );
    expect(told(result)).toContain("warning rows-not-placed B!A3");
    const [leaf] = leavesOf(result.draft as CriteriaSet);
    expect(leaf?.ruleText).toContain("Phần thứ nhất: 1");
    expect(leaf?.ruleText).toContain("Phần thứ hai: 2");
  });

  it("named like keys of every object are titles like others", () => {
    const result = importCriteriaTable(
      [grid([...head, "__proto__"], ["__proto__", "constructor", 1, "toString: 1; không: 0", "x"])],
      options,
    );
    expect(result.draft?.domains[0]?.title).toContain("constructor");
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it.each([
    [
      ["A", "A1", "A2"],
      ["A 5", "  A1 2 points", "  A2 3 points"],
    ],
    [
      ["1", "1a", "1b"],
      ["1 5", "  1a 2 points", "  1b 3 points"],
    ],
    [
      ["II", "II-1", "II-2"],
      ["II 5", "  II-1 2 points", "  II-2 3 points"],
    ],
    [
      ["I", "I.1", "I.2"],
      ["I 5", "  I.1 2 points", "  I.2 3 points"],
    ],
    [
      ["1.", "1.1.", "1.2/"],
      ["1 5", "  1.1 2 points", "  1.2 3 points"],
    ],
  ])("numbered %j are a domain and its criteria", (codes, tree) => {
    const [first = "", second = "", third = ""] = codes;
    const result = imported(head, [first, "Nhóm", 5], [second, "Mạng", 2], [third, "Máy tính", 3]);
    expect(outline(result.draft?.domains ?? [])).toEqual(tree);
    expect(told(result)).toEqual([]);
  });

  it("with a code that nobody understands are an error", () => {
    const result = imported(head, ["1", "Nhóm", 5], ["#?", "Mạng", 5]);
    expect(told(result)).toContain("error code-not-read B!A3");
  });

  it("of the last criterion are its rule, not notes", () => {
    const cells = imported(
      withRules,
      ["1", "Báo cáo", 1, "Kịp thời: 1\nKhông nộp: 0"],
      [null, null, null, "Chậm: 0,5"],
    );
    expect(leavesOf(cells.draft as CriteriaSet)[0]?.rule).toMatchObject({ kind: "choice" });
    const points = imported(
      withRules,
      ["1", "Báo cáo", 1, null],
      [null, null, 1, "Kịp thời"],
      [null, null, "0,5", "Chậm"],
      [null, null, 0, "Không nộp"],
    );
    const [leaf] = leavesOf(points.draft as CriteriaSet);
    expect(leaf?.ruleText).toBe("Kịp thời: 1\nChậm: 0,5\nKhông nộp: 0");
    expect(leaf?.rule).toMatchObject({ kind: "choice" });
    const lines = imported(
      head,
      ["1", "Báo cáo", 1],
      [null, "- Đạt: 1 điểm", null],
      [null, "- Không đạt: 0 điểm", null],
      [null, "Ghi chú: lấy hai chữ số thập phân", null],
    );
    expect(leavesOf(lines.draft as CriteriaSet)[0]?.rule).toMatchObject({ kind: "pass" });
    expect(told(lines)).toEqual(["note note-under-table B!B5"]);
  });

  it("at the end without points are criteria whose points are missing", () => {
    const result = imported(head, ["1", "Kế hoạch", 1], ["2", "Báo cáo", null]);
    expect(told(result)).toEqual(["error missing-maximum B!C3"]);
    expect(outline(result.draft?.domains ?? [])).toEqual(["1 1 points", "2 0 points"]);
  });

  it("called a sum are criteria when they have a code", () => {
    const result = imported(
      head,
      ["1", "Thi đua", 4],
      ["1.1", "Tổng số", 1],
      ["1.2", "Cộng điểm", 3],
      [null, "Tổng điểm chuẩn", 4],
      [null, "Điểm tổng cộng", 4],
      [null, "Tổng cộng toàn bảng", 4],
    );
    expect(outline(result.draft?.domains ?? [])).toEqual([
      "1 4",
      "  1.1 1 points",
      "  1.2 3 points",
    ]);
    expect(told(result)).toEqual([]);
  });

  it("with the number in front of the title are parted", () => {
    const titles = imported(
      ["Tiêu chí", "Điểm tối đa"],
      ["1. Chỉ đạo", 4],
      ["1.1 Kế hoạch", 1],
      ["1.2. 100% văn bản được số hóa", 1],
      ["1.3. 02 mô hình", 2],
    );
    expect(outline(titles.draft?.domains ?? [])).toEqual([
      "1 4",
      "  1.1 1 points",
      "  1.2 1 points",
      "  1.3 2 points",
    ]);
    expect(leavesOf(titles.draft as CriteriaSet).map(({ title }) => title)).toEqual([
      "Kế hoạch",
      "100% văn bản được số hóa",
      "02 mô hình",
    ]);
  });

  it("a), b) below a criterion without points are its children", () => {
    const result = imported(
      head,
      ["I", "Chỉ đạo", null],
      ["1", "Kế hoạch", null],
      ["a)", "Ban hành", 1],
      ["b)", "Triển khai", 1],
      ["2", "Báo cáo", 2],
    );
    expect(outline(result.draft?.domains ?? [])).toEqual([
      "I 4",
      "  1 2",
      "    1.a 1 points",
      "    1.b 1 points",
      "  2 2 points",
    ]);
    expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("that number the columns are left out below each heading, and only those", () => {
    const result = imported(
      withRules,
      ["1", "2", "3", "4"],
      ["1", "Một", 1, "Đạt: 1; không đạt: 0"],
      withRules,
      ["(1)", "(2)", "(3)", "(4)"],
      ["2", "Hai", 1, "Đạt: 1; không đạt: 0"],
    );
    expect(outline(result.draft?.domains ?? [])).toEqual(["1 1 pass", "2 1 pass"]);
    const short = imported(head, ["1", "D", 2], ["2", "E", 2]);
    expect(outline(short.draft?.domains ?? [])).toEqual(["1 2 points", "2 2 points"]);
  });

  it("that print a domain again on the next page go on with it", () => {
    const result = imported(
      head,
      ["I", "Chỉ đạo", 3],
      ["1", "Kế hoạch", 1],
      ["I", "Chỉ đạo (tiếp theo)", 3],
      ["2", "Báo cáo", 2],
    );
    expect(outline(result.draft?.domains ?? [])).toEqual(["I 3", "  1 1 points", "  2 2 points"]);
    expect(told(result)).toEqual(["note domain-continued B!A4"]);
  });

  it("that look like headings without a number are said", () => {
    const result = imported(
      head,
      ["1", "Kế hoạch", 1],
      [null, "LĨNH VỰC NHÂN LỰC", null],
      ["2", "Đào tạo", 1],
    );
    expect(told(result)).toContain("warning place-unusual B!A3");
    expect(outline(result.draft?.domains ?? [])).toEqual(["1 1 points", "2 1", "  2.2 1 points"]);
  });

  it("that look like groups, or have a rule and no number, are said", () => {
    const group = imported(
      withRules,
      ["1", "Kế hoạch", 2, "Đạt: 2; Không đạt: 0"],
      [null, "Nhóm chỉ tiêu về nhân lực (1 điểm)", null, null],
      ["2", "Đào tạo", 2, "Đạt: 2; Không đạt: 0"],
    );
    expect(told(group)).toContain("warning rows-not-placed B!A3");
    const rule = imported(
      withRules,
      ["1", "Kế hoạch", 2, "Đạt: 2; Không đạt: 0"],
      [null, "Báo cáo định kỳ", null, "Đúng hạn: 1"],
      ["2", "Đào tạo", 2, "Đạt: 2; Không đạt: 0"],
    );
    expect(told(rule)).toContain("warning heading-not-placed B!A3");
  });

  it("with a code and nothing else keep their place, with what they lack", () => {
    const result = imported(
      withRules,
      ["1", "Chỉ đạo", 2, null],
      ["1.1", "Kế hoạch", 2, "Đúng hạn: 2; không: 0"],
      ["1.2", null, null, "Chậm: 1"],
    );
    expect(outline(result.draft?.domains ?? [])).toEqual(["1 2", "  1.1 2 pass", "  1.2 0 points"]);
    expect(told(result)).toEqual(
      expect.arrayContaining(["error missing-title B!C4", "error missing-maximum B!C4"]),
    );
  });

  it("of a single heading with points do not make a criterion its parent", () => {
    const result = imported(
      withRules,
      ["I", "Chỉ đạo", 6, null],
      ["1", "Kế hoạch", 2, "Đạt: 2; Không đạt: 0"],
      [null, "Nhóm chỉ tiêu nhân lực", 2, null],
      ["2", "Đào tạo", 2, "Đạt: 2; Không đạt: 0"],
    );
    const kinds = leavesOf(result.draft as CriteriaSet).map(({ code }) => code);
    expect(kinds).not.toContain("1.1");
    expect(result.findings.some(({ severity }) => severity !== "note")).toBe(true);
  });

  it("that share a merged cell all have what it holds", () => {
    const table = grid(
      ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm", "Minh chứng", "Chủ trì"],
      ["1", "Kế hoạch", 2, "Đạt: 2; Không đạt: 0", "Hồ sơ", "Văn phòng"],
      ["2", "Báo cáo", 2, null, null, null],
      [null, null, null, null, null, "Công an"],
    );
    const merges = [3, 4].map((column) => ({ top: 1, bottom: 2, left: column, right: column }));
    const { draft } = importCriteriaTable([{ ...table, merges }], options);
    expect(leavesOf(draft as CriteriaSet)).toMatchObject([
      { rule: { kind: "pass" }, evidence: ["Hồ sơ"], responsible: "Văn phòng" },
      { rule: { kind: "pass" }, evidence: ["Hồ sơ"], responsible: "Công an" },
    ]);
  });

  it("of a sum that say more are said, and one with levels is a criterion", () => {
    const more = imported(
      withRules,
      ["1", "Kế hoạch", 2, "Đạt: 2; Không đạt: 0"],
      [null, "Tổng cộng", 2, "Dưới 50%: không xếp loại"],
    );
    expect(told(more)).toEqual(["warning row-not-read B!D3"]);
    const levels = imported(
      ["Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
      ["Kế hoạch", 2, "Đạt: 2; Không đạt: 0"],
      ["Tổng số", 2, "Đạt: 2; Không đạt: 0"],
    );
    expect(leavesOf(levels.draft as CriteriaSet)).toHaveLength(2);
  });

  it("without codes are put below headings in capitals", () => {
    const result = imported(
      head,
      [null, "LĨNH VỰC MỘT", 5],
      [null, "Kế hoạch", 2],
      [null, "Báo cáo", 3],
      [null, "LĨNH VỰC HAI", 1],
      [null, "Đào tạo", 1],
    );
    expect(outline(result.draft?.domains ?? [])).toEqual([
      "1 5",
      "  1.1 2 points",
      "  1.2 3 points",
      "2 1",
      "  2.1 1 points",
    ]);
  });

  it("at the end of a table without a column of codes stay criteria", () => {
    const result = imported(
      ["Tiêu chí", "Điểm tối đa"],
      ["1. Kế hoạch", 2],
      ["2. Báo cáo", null],
      ["3. Đào tạo", null],
    );
    expect(told(result)).toEqual(["error missing-maximum B!B3", "error missing-maximum B!B4"]);
  });

  it("a level behind an empty row is still one of the rule", () => {
    const result = imported(
      withRules,
      ["1", "Báo cáo", 2, "Đúng hạn: 2; chậm: 1"],
      [null, null, null, null],
      [null, "Chậm quá 10 ngày: 0,5", null, null],
    );
    const [leaf] = leavesOf(result.draft as CriteriaSet);
    expect(leaf?.ruleText).toContain("Chậm quá 10 ngày: 0,5");
  });

  it("of one style get the code above them all alike", () => {
    const result = imported(
      head,
      ["I", "Một", 2],
      ["A", "Một A", 1],
      ["B", "Một B", 1],
      ["II", "Hai", 1],
      ["A", "Hai A", 1],
    );
    expect(outline(result.draft?.domains ?? [])).toEqual([
      "I 2",
      "  I.A 1 points",
      "  I.B 1 points",
      "II 1",
      "  II.A 1 points",
    ]);
  });

  it("whose stored codes go back are said", () => {
    const rows = ["4.8", "4.1", "4.11"].map((code) => [Number(code), `Mục ${code}`, 1] as const);
    const result = imported(head, ["4", "Bốn", 3], ...rows);
    expect(told(result)).toContain("warning code-goes-back B!A4");
  });

  it("4,000 with the same code end, each told apart", () => {
    const rows = Array.from({ length: 4000 }, (_, at) => ["1", `Mục ${at}`, 1] as const);
    const result = imported(head, ...rows);
    const codes = outline(result.draft?.domains ?? []).map((line) => line.trim().split(" ")[0]);
    expect(codes).toHaveLength(4000);
    expect(new Set(codes).size).toBe(4000);
  });

  it("in any order of import give the same bytes", async () => {
    const grids = await gridsOf("merged-cells.xlsx");
    const before = JSON.stringify(grids);
    const once = JSON.stringify(importCriteriaTable(grids, options));
    expect(JSON.stringify(importCriteriaTable(grids, options))).toBe(once);
    expect(JSON.stringify(grids)).toBe(before);
  });
});

describe("columns and sheets", () => {
  const head = ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"] as const;

  it("that are not read are said when they hold something", () => {
    const result = importCriteriaTable(
      [
        grid(
          [...head, "Ghi chú", "Điểm tự chấm", null],
          ["1", "Kế hoạch", 1, "Đạt: 1; không đạt: 0", "Nộp quý I", "1", "chữ lạ"],
        ),
      ],
      options,
    );
    expect(told(result)).toEqual([
      "note column-not-read B!G1",
      "note column-not-read B!F1",
      "note column-not-read B!E1",
    ]);
  });

  it("with the evidence of a branch keep it, and do not part it inside brackets", () => {
    const result = importCriteriaTable(
      [
        grid(
          ["STT", "Tiêu chí", "Điểm tối đa", "Tài liệu kiểm chứng"],
          ["1", "Chỉ đạo", 1, "Hồ sơ chung"],
          ["1.1", "Kế hoạch", 1, "Kế hoạch (bản giấy; bản điện tử); Báo cáo"],
        ),
      ],
      options,
    );
    expect(result.draft?.domains[0]).toMatchObject({ note: "Hồ sơ chung" });
    expect(leavesOf(result.draft as CriteriaSet)[0]?.evidence).toEqual([
      "Kế hoạch (bản giấy; bản điện tử)",
      "Báo cáo",
    ]);
  });

  it("of rules that leave a criterion out are said", () => {
    const result = importCriteriaTable(
      [grid(head, ["1", "Một", 1, "Đạt: 1; không đạt: 0"], ["2", "Hai", 1, null])],
      options,
    );
    expect(told(result)).toEqual(["warning rule-not-read B!D3"]);
  });

  it("with more than one table read the first and name the others", () => {
    const table = grid(head, ["1", "Một", 1, "Đạt: 1; không đạt: 0"]);
    const result = importCriteriaTable([table, { ...table, name: "C" }], options);
    expect(told(result)).toEqual(["warning other-table C!A1"]);
    expect(result.findings[0]?.message.vi).toBe(
      'Trang "C" cũng có bảng; chỉ đọc bảng ở trang "B".',
    );
  });

  it("that say only points are read as the maximum, with a warning", () => {
    const result = importCriteriaTable(
      [grid(["STT", "Tiêu chí", "Điểm"], ["1", "Một", 2])],
      options,
    );
    expect(outline(result.draft?.domains ?? [])).toEqual(["1 2 points"]);
    expect(told(result)).toEqual(["warning points-as-maximum B!C1"]);
  });
});
