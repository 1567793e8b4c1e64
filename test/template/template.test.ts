/** Template, filled, read again: the sheet comes back, and with it the same scorecard. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { importScoreSheet } from "../../src/entries/import.js";
import {
  readXlsx,
  type SheetCell,
  type SheetValue,
  scoreSheetTemplate,
  type TemplateOptions,
  type Workbook,
  writeXlsx,
} from "../../src/entries/spreadsheet.js";
import * as sets from "../../src/indices/criteria-sets.js";
import { sheetOfRounds } from "../support/arbitrary-rounds.js";
import { setWithSheet } from "../support/arbitrary-set.js";
import { filledSheet } from "../support/filled-sheet.js";
import {
  type CriteriaSet,
  parIndexCaMau2013,
  type ScoreSheet,
  score,
  walk,
} from "../support/library.js";
import { richSet, richSheet } from "../support/rich-sheet.js";
import { leaf, smallSet } from "../support/small-set.js";
import { convert, soffice } from "../support/soffice.js";

const shipped = Object.values(sets) as readonly CriteriaSet[];

async function read(file: Uint8Array, set: CriteriaSet): Promise<ScoreSheet> {
  const spreadsheet = await readXlsx(file);
  if (!spreadsheet.ok) throw new Error(JSON.stringify(spreadsheet.findings));
  const { sheet, findings } = importScoreSheet(spreadsheet.grids, set);
  expect(findings).toEqual([]);
  if (sheet === null) throw new Error("no sheet");
  return sheet;
}

/** What a sheet holds as numbers. */
const wholeNumbers = ["year", "month", "quarter", "decimals"];

/** The sheet as the template holds it: numbers as text, in the order of the set. */
function normal(sheet: ScoreSheet, set: CriteriaSet): unknown {
  const order = [...walk(set)].map(({ node }) => node.code);
  const texts = (value: unknown, key = ""): unknown => {
    if (typeof value === "number" && !wholeNumbers.includes(key)) return String(value);
    if (Array.isArray(value)) return value.map((one) => texts(one));
    if (typeof value !== "object" || value === null) return value;
    const { declared, ...rest } = value as { declared?: { points?: unknown } };
    const whole = declared?.points === undefined ? value : { ...rest, points: declared.points };
    return Object.fromEntries(Object.entries(whole).map(([name, one]) => [name, texts(one, name)]));
  };
  const entries = [...sheet.entries].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  return texts({ ...sheet, entries });
}

const withoutProvenance = (sheet: ScoreSheet): ScoreSheet => {
  const { $schema: _schema, ...rest } = sheet;
  return rest;
};

describe("a filled template", () => {
  it.each(shipped)("of $id gives the sheet back exactly", async (set) => {
    const sheet = filledSheet(set);
    const back = await read(await writeXlsx(scoreSheetTemplate(set, { sheet })), set);
    expect(normal(back, set)).toEqual(normal(sheet, set));
    for (const layer of ["self", "best-known"] as const) {
      expect(score(set, back, { layer })).toEqual(score(set, sheet, { layer }));
    }
  });

  it("gives back every kind of rule of any set", async () => {
    await fc.assert(
      fc.asyncProperty(setWithSheet, async ({ set, sheet }) => {
        const back = await read(await writeXlsx(scoreSheetTemplate(set, { sheet })), set);
        expect(score(set, back, { layer: "self" })).toEqual(score(set, sheet, { layer: "self" }));
      }),
      { numRuns: 40 },
    );
  });

  it.each(["par-index", "dti", "mass-mobilisation"])("of Dị Sử, %s", async (name) => {
    const file = new URL(`../../fixtures/di-su-2023/${name}.json`, import.meta.url);
    const sheet = withoutProvenance(JSON.parse(readFileSync(file, "utf8")) as ScoreSheet);
    const set = shipped.find(({ id }) => id === sheet.set.id) as CriteriaSet;
    const back = await read(
      await writeXlsx(scoreSheetTemplate(set, { sheet, language: "en" })),
      set,
    );
    expect(normal(back, set)).toEqual(normal(sheet, set));
  });

  it.runIf(soffice !== undefined)(
    "stays the same when a spreadsheet program has opened and saved it",
    async () => {
      const set = sets.parIndexWardSample;
      const sheet = filledSheet(set);
      const file = await writeXlsx(scoreSheetTemplate(set, { sheet }));
      const back = await read(convert(file, "xlsx", "ods", "xlsx"), set);
      expect(normal(back, set)).toEqual(normal(sheet, set));
    },
  );
});

describe("a template of all that sheets can say", () => {
  it("gives the sheet back exactly, in both languages", async () => {
    for (const language of ["vi", "en"] as const) {
      const workbook = scoreSheetTemplate(richSet, { sheet: richSheet, language });
      const back = await read(await writeXlsx(workbook), richSet);
      expect(normal(back, richSet)).toEqual(normal(richSheet, richSet));
    }
  });

  it("gives back rounds, remarks, periods and wholes of any sheet", async () => {
    await fc.assert(
      fc.asyncProperty(sheetOfRounds, async (sheet) => {
        const back = await read(await writeXlsx(scoreSheetTemplate(richSet, { sheet })), richSet);
        expect(normal(back, richSet)).toEqual(normal(sheet, richSet));
      }),
      { numRuns: 60 },
    );
  });

  it("names the cell where a whole stands beside its parts", async () => {
    const workbook = scoreSheetTemplate(richSet, { sheet: richSheet, asks: ["wholes"] });
    const rows = (workbook.sheets[1]?.rows ?? []).map((row) => [...row]);
    const at = rows.findIndex((row) => row[0]?.value === "2.1" && row[1]?.value === "points");
    const column = workbook.sheets[1]?.rows[3]?.findIndex(
      (cell) => cell?.value === "Thẩm định lần 2",
    ) as number;
    (rows[at] as (SheetCell | null)[])[column] = { value: { number: "1" }, look: "input" };
    const sheets = workbook.sheets.map((one, place) => (place === 1 ? { ...one, rows } : one));
    const spreadsheet = await readXlsx(await writeXlsx({ sheets }));
    if (!spreadsheet.ok) throw new Error("not read");
    const { sheet, findings } = importScoreSheet(spreadsheet.grids, richSet);
    expect(sheet).toBeNull();
    expect(findings).toMatchObject([
      { code: "whole-and-parts", path: expect.stringMatching(new RegExp(`!.${at + 1}$`)) },
    ]);
  });

  it("shows the weight beside the maximum, and a column only for what is there", () => {
    const [, scores] = scoreSheetTemplate(richSet).sheets;
    const shown = (scores?.rows ?? []).map((row) => row[4]?.value);
    expect(shown).toContain("6 (hệ số 2)");
    expect(shown).toContain("2 (hệ số 1,5)");
    const headings = (options: TemplateOptions): readonly unknown[] =>
      scoreSheetTemplate(richSet, options)
        .sheets[1]?.rows[3]?.slice(6)
        .map((cell) => cell?.value) ?? [];
    expect(headings({})).toEqual([
      "Tự đánh giá",
      "Nhận xét (tự đánh giá)",
      "Thẩm định lần 1",
      "Nhận xét (thẩm định lần 1)",
      "Thẩm định lần 2",
      "Nhận xét (thẩm định lần 2)",
      "Tài liệu kiểm chứng",
    ]);
    expect(headings({ asks: ["signed"] })).toContain("Người nhận xét (thẩm định lần 1)");
  });

  it("can be filled in from nothing", async () => {
    const asks = ["quarter", "wholes", "signed"] as const;
    const workbook = scoreSheetTemplate(richSet, { asks });
    const fill = (sheet: number, find: (row: readonly (SheetCell | null)[]) => boolean) =>
      workbook.sheets[sheet]?.rows.find(find) as (SheetCell | null)[];
    const put = (pointer: string, value: SheetValue): void => {
      fill(0, (row) => row[0]?.value === pointer)[2] = { value, look: "input" };
    };
    put("/unit/name", "Xã U");
    put("/unit/id", "xa-u");
    put("/year", { number: "2024" });
    put("/period/quarter", { number: "2" });
    const whole = fill(1, (row) => row[0]?.value === "1" && row[1]?.value === "points");
    whole[6] = { value: { number: "5.5" }, look: "input" };
    whole[7] = { value: "Theo quyết định", look: "input" };
    whole[8] = { value: "15/07/2024", look: "input" };
    whole[9] = { value: "Văn phòng", look: "input" };
    const back = await read(await writeXlsx(workbook), richSet);
    expect(back.period).toEqual({ quarter: 2 });
    expect(back.entries).toEqual([
      {
        code: "1",
        self: {
          points: "5.5",
          remark: { text: "Theo quyết định", date: "2024-07-15", author: "Văn phòng" },
        },
      },
    ]);
  });
});

describe("an empty template", () => {
  it.each(shipped)("of $id holds every node and its maximum", async (set) => {
    const file = await writeXlsx(scoreSheetTemplate(set));
    const sheets = await readExcelFile(Buffer.from(file));
    const rows = sheets.find(({ sheet }) => sheet === "Bảng chấm điểm")?.data ?? [];
    const printed = rows.filter((row) => row[2] !== null).slice(4);
    const nodes = [...walk(set)].map(({ node }) => [node.code, Number(node.max)]);
    expect(printed.map((row) => [row[2], row[4]])).toEqual(nodes);
  });

  it("has nothing filled in, so no sheet comes of it", async () => {
    const spreadsheet = await readXlsx(await writeXlsx(scoreSheetTemplate(parIndexCaMau2013)));
    if (!spreadsheet.ok) throw new Error("not read");
    const { sheet, findings } = importScoreSheet(spreadsheet.grids, parIndexCaMau2013);
    expect(sheet).toBeNull();
    expect(findings.map(({ code, severity, path }) => [severity, code, path])).toEqual([
      ["error", "missing-information", "Thông tin!C2"],
      ["error", "missing-information", "Thông tin!C3"],
      ["error", "missing-information", "Thông tin!C6"],
    ]);
  });

  it("opens the inputs only, and offers the options of the rules", async () => {
    const workbook = scoreSheetTemplate(parIndexCaMau2013);
    const scores = workbook.sheets[1];
    expect(scores?.isProtected).toBe(true);
    const lists = (scores?.validations ?? []).filter(({ kind }) => kind === "list");
    expect(lists[0]).toMatchObject({
      options: ["Ban hành kịp thời", "Ban hành không kịp thời", "Không ban hành"],
    });
    const points = (scores?.validations ?? []).find(({ kind }) => kind === "number");
    expect(points).toMatchObject({ lowest: "0", highest: "1" });
  });
});

describe("what a template says of a leaf", () => {
  const set = smallSet(
    [
      leaf(
        "1",
        "2",
        { kind: "ratio", numerator: "Hồ sơ đúng hạn", denominator: "Hồ sơ", target: "0.8" },
        {
          definition: "Hồ sơ trả trong thời hạn ghi ở giấy hẹn.",
          counts: {
            denominator: {
              what: "hồ sơ đã giải quyết",
              period: { vi: "năm 2024", en: "2024" },
              source: "hệ thống một cửa",
            },
          },
        },
      ),
      leaf("2", "1", { kind: "pass" }, { ruleText: "Đạt: 1; không đạt: 0" }),
    ],
    "3",
    { notApplicable: "not-allowed" },
  );
  const columns = (language: "vi" | "en") =>
    scoreSheetTemplate(set, { language })
      .sheets[1]?.rows.slice(4)
      .map((row) => [row[3]?.value, row[5]?.value]);

  it("is its rule, its definition, and what each figure counts, takes and stands for", () => {
    expect(columns("vi")).toEqual([
      [
        "Tiêu chí 1",
        "Hồ sơ đúng hạn / Hồ sơ: từ 80% trở lên được 2 điểm; dưới 80% được (tỷ lệ / 80%) × 2 điểm\nGiải thích: Hồ sơ trả trong thời hạn ghi ở giấy hẹn.",
      ],
      ["→ Hồ sơ đúng hạn", "số"],
      ["→ Hồ sơ", "lớn hơn 0\nhồ sơ đã giải quyết; kỳ số liệu: năm 2024; nguồn: hệ thống một cửa"],
      ["→ hoặc: Tỷ lệ (%)", "%"],
      ["Tiêu chí 2", "Đạt: 1; không đạt: 0"],
      ["→ Kết quả", "Đạt; Không đạt"],
    ]);
    expect(columns("en")?.[2]?.[1]).toBe(
      "above 0\nhồ sơ đã giải quyết; period: 2024; source: hệ thống một cửa",
    );
    expect(columns("en")?.[3]?.[0]).toBe("→ or: Percentage");
  });
});

describe("a template that was filled in wrongly", () => {
  const sheet = filledSheet(sets.parIndexWardSample);
  const changed = (
    change: (rows: Workbook["sheets"][number]["rows"][number][]) => void,
  ): Workbook => {
    const workbook = scoreSheetTemplate(sets.parIndexWardSample, { sheet });
    const sheets = workbook.sheets.map((one) => {
      if (one.name !== "Bảng chấm điểm") return one;
      const rows = one.rows.map((row) => [...row]);
      change(rows);
      return { ...one, rows };
    });
    return { sheets };
  };
  const findingsOf = async (workbook: Workbook): Promise<readonly (readonly string[])[]> => {
    const spreadsheet = await readXlsx(await writeXlsx(workbook));
    if (!spreadsheet.ok) return spreadsheet.findings.map(({ code, path }) => [code, path]);
    const { sheet: back, findings } = importScoreSheet(spreadsheet.grids, sets.parIndexWardSample);
    expect(back).toBeNull();
    return findings.map(({ code, path }) => [code, path]);
  };
  const put = (
    row: number,
    column: number,
    value: string | { readonly number: string },
  ): Promise<readonly (readonly string[])[]> =>
    findingsOf(
      changed((rows) => {
        (rows[row] as { value: unknown; look: string }[])[column] = { value, look: "input" };
      }),
    );

  it("names the cell of every wrong value", async () => {
    const rows = scoreSheetTemplate(sets.parIndexWardSample).sheets[1]?.rows ?? [];
    const at = rows.findIndex((row) => row[1]?.value === "points");
    expect(await put(at, 6, "1.234")).toContainEqual([
      "ambiguous-number",
      `Bảng chấm điểm!G${at + 1}`,
    ]);
    expect(await put(at, 6, "nhiều")).toContainEqual(["not-a-number", `Bảng chấm điểm!G${at + 1}`]);
    expect(await put(at, 6, { number: "99" })).toContainEqual([
      "points-above-max",
      `Bảng chấm điểm!G${at + 1}`,
    ]);
    expect(await put(at, 6, "85 %")).toContainEqual([
      "percent-not-expected",
      `Bảng chấm điểm!G${at + 1}`,
    ]);
    const option = rows.findIndex((row) => String(row[1]?.value).endsWith("choice"));
    expect(await put(option, 6, "Có lẽ")).toContainEqual([
      "unknown-option",
      `Bảng chấm điểm!G${option + 1}`,
    ]);
    const date = rows.findIndex((row) => String(row[1]?.value).endsWith("done"));
    expect(await put(date, 6, "31/02/2023")).toContainEqual([
      "not-a-date",
      `Bảng chấm điểm!G${date + 1}`,
    ]);
    expect(await put(at, 0, "9.9.9")).toContainEqual([
      "unmatched-row",
      `Bảng chấm điểm!C${at + 1}`,
    ]);
    expect(await put(4, 6, { number: "3" })).toContainEqual(["unmatched-row", "Bảng chấm điểm!G5"]);
  });

  it("belongs to its own set", async () => {
    const spreadsheet = await readXlsx(
      await writeXlsx(scoreSheetTemplate(sets.parIndexWardSample, { sheet })),
    );
    if (!spreadsheet.ok) throw new Error("not read");
    const { sheet: back, findings } = importScoreSheet(spreadsheet.grids, parIndexCaMau2013);
    expect(back).toBeNull();
    expect(findings[0]?.code).toBe("template-of-other-set");
  });
});
