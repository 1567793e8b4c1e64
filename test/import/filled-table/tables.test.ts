/** Filled tables of offices, each read for its set: figures, questions at their cells, plans. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type FilledTableOptions,
  type Grid,
  type ImportedScoreSheet,
  importCriteriaTable,
  importScoreSheet,
  importScoreSheets,
} from "../../../src/entries/import.js";
import { type CriteriaSet, score } from "../../../src/entries/index.js";
import { readXlsx } from "../../../src/entries/spreadsheet.js";

async function gridsOf(file: string): Promise<readonly Grid[]> {
  const path = new URL(`../../../fixtures/tables/${file}.xlsx`, import.meta.url);
  const read = await readXlsx(readFileSync(path));
  if (!read.ok) throw new Error(`${file} was not read`);
  return read.grids;
}

async function setOf(file: string, more: Partial<CriteriaSet> = {}): Promise<CriteriaSet> {
  const { draft } = importCriteriaTable(await gridsOf(file), {
    id: "bo",
    index: "par-index",
    title: "Bộ",
    appliesTo: "xã",
    period: { from: "2025-01-01" },
  });
  if (draft === null) throw new Error(`${file} is no set`);
  return { ...draft, ...more };
}

async function read(
  file: string,
  set: CriteriaSet,
  more: Partial<FilledTableOptions> = {},
): Promise<ImportedScoreSheet> {
  const unit = { id: "vi-du", name: "Xã Ví Dụ" };
  return importScoreSheet(await gridsOf(file), set, { unit, year: 2025, ...more });
}

const named = (name: string) => ({ unit: { id: "x", name } });

function pointsOf(
  { sheet }: ImportedScoreSheet,
  layer: "self" | "appraised" | "final",
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (sheet?.entries ?? []).flatMap((entry) =>
      entry[layer] === undefined ? [] : [[entry.code, entry[layer].points]],
    ),
  );
}

const errors = ({ findings }: ImportedScoreSheet): readonly string[] =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, path }) => `${code} ${path.slice(path.lastIndexOf("!") + 1)}`);

const codes = ({ findings }: ImportedScoreSheet): readonly string[] =>
  findings.map(({ code }) => code);

describe("a table of the set s0", () => {
  it.each([
    ["s1-dat-dau", { "I.1": "1.5", "I.2": "2", "II.1": "2", "II.2": "3" }],
    ["s1b-nfd", { "I.1": "1.5", "I.2": "2", "II.1": "2", "II.2": "3" }],
    ["s6-ma-khac", { "I.1": "2", "I.2": "3", "II.1": "2", "II.2": "3" }],
    ["s8-cong-tru-cot", { "I.1": "1", "I.2": "3", "II.1": "2", "II.2": "3" }],
    ["s9-dang-so", { "I.1": "1", "I.2": "2.5", "II.1": "2", "II.2": "0" }],
  ])("%s gives its points", async (file, points) => {
    const result = await read(file, await setOf("s0-bo"));
    expect(errors(result)).toEqual([]);
    expect(pointsOf(result, "self")).toEqual(points);
  });

  it.each([
    ["s2-phan-tram-va-so-thuc", ["percent-not-expected D3"]],
    ["s5-ky-hieu", ["sign-not-points D2", "not-applicable-cell D3", "not-applicable-cell D4"]],
    ["s10-diem-vuot", ["points-above-max D2", "points-below-lowest D3"]],
    ["s11-max-khac", ["maximum-differs C2", "maximum-differs C3"]],
    ["s12-tong-sai", ["total-differs D2", "total-differs D8"]],
  ])("%s is asked about, at its cells", async (file, asked) => {
    const result = await read(file, await setOf("s0-bo"));
    expect(result.sheet).toBeNull();
    expect(errors(result)).toEqual(asked);
  });

  it("says which sum is wrong, and what it was compared with", async () => {
    const { findings } = await read("s12-tong-sai", await setOf("s0-bo"));
    expect(findings.find(({ path }) => path.endsWith("D2"))?.message.vi).toBe(
      "Điểm ghi ở I là 5, khác tổng 4 của các mục con (D3, D4).",
    );
  });

  it("takes what does not apply where the set allows it, a dash by the remark beside it", async () => {
    const set = await setOf("s0-bo", { notApplicable: "shrink-base" });
    const grids = await gridsOf("s5-ky-hieu");
    const rows = grids[0]?.rows.map((row) => row.map((cell) => (cell === "x" ? "0,5 điểm" : cell)));
    const changed = [{ ...(grids[0] as Grid), rows: rows ?? [] }];
    const { sheet } = importScoreSheet(changed, set, { ...named("Xã A"), year: 2025 });
    expect(sheet?.entries.map(({ self }) => self)).toEqual([
      { points: "0.5" },
      { notApplicable: "không phát sinh", remark: "không phát sinh" },
      { notApplicable: "KPS" },
      { points: "2" },
    ]);
  });

  it("keeps the points of a domain of which nothing else is known", async () => {
    const set = await setOf("s0-bo");
    const result = await read("s7-chi-cham-muc-cha", set);
    expect(pointsOf(result, "self")).toEqual({ I: "4", "II.1": "2", "II.2": "3" });
    expect(score(set, result.sheet as never, { layer: "self" }).points).toBe("9");
  });

  it("counts the last appraisal and keeps the one before", async () => {
    const { sheet } = await read("s13-hai-lan-tham-dinh", await setOf("s0-bo"));
    expect(sheet?.rounds?.map(({ key, title }) => [key, title])).toEqual([
      ["self", { vi: "Tự chấm", en: "Self-assessed" }],
      ["appraised-1", "Thẩm định lần 1"],
      ["appraised", "Thẩm định lần 2"],
      ["final", { vi: "Công nhận", en: "Final" }],
    ]);
    expect(sheet?.entries[0]).toEqual({
      code: "I.1",
      self: { points: "2" },
      appraised: { points: "1.5" },
      rounds: { "appraised-1": { points: "1" } },
    });
  });

  it("fills the rounds of the set by their titles", async () => {
    const set = await setOf("s0-bo", {
      rounds: [
        { key: "self", title: "Tự chấm" },
        { key: "first", title: "Thẩm định lần 1" },
        { key: "second", title: "Thẩm định lần 2" },
      ],
    });
    const { sheet } = await read("s13-hai-lan-tham-dinh", set);
    expect(sheet?.rounds).toBeUndefined();
    expect(sheet?.entries[0]?.rounds).toEqual({
      first: { points: "1" },
      second: { points: "1.5" },
    });
    const other = await setOf("s0-bo", { rounds: [{ key: "self", title: "Tự chấm" }] });
    expect(errors(await read("s13-hai-lan-tham-dinh", other))).toEqual([
      "round-not-known E1",
      "round-not-known F1",
    ]);
  });
});

describe("a table of several units", () => {
  it.each([
    ["s3-ma-tran-xa", "xã B", { I1: "2", I2: "3", II1: "2", II2: "2" }],
    ["s3-ma-tran-xa", "Phường C", { I1: "1", I2: "2", II1: "2", II2: "0" }],
    ["s3b-ma-tran-hai-dong", "UBND xã B", { I1: "2", I2: "3", II1: "2", II2: "2" }],
    ["s4-dong-la-xa", "B", { I1: "2", I2: "3", II1: "2", II2: "2" }],
  ])("%s gives those of %s alone", async (file, unit, points) => {
    const result = await read(file, await setOf("s0-bo"), named(unit));
    const own = Object.entries(pointsOf(result, "self")).map(([code, given]) => [
      code.replace(".", ""),
      given,
    ]);
    expect(Object.fromEntries(own)).toEqual(points);
    expect(codes(result)).toContain("unit-chosen");
  });

  it.each(["s3-ma-tran-xa", "s3b-ma-tran-hai-dong", "s4-dong-la-xa"])(
    "%s is asked about for a unit that is not there",
    async (file) => {
      const result = await read(file, await setOf("s0-bo"));
      expect(result.sheet).toBeNull();
      expect(codes(result)).toContain("several-units");
      expect(result.findings.find(({ code }) => code === "several-units")?.message.vi).toContain(
        '"Xã A", "Xã B"',
      );
    },
  );

  it("gives a sheet for each of them", async () => {
    const set = await setOf("s0-bo");
    for (const file of ["s3-ma-tran-xa", "s4-dong-la-xa"]) {
      const sheets = importScoreSheets(await gridsOf(file), set, {
        year: 2025,
        layer: "appraised",
      });
      const totals = sheets.map(({ unit, sheet }) => [
        unit,
        sheet?.unit.id,
        score(set, sheet as never, { layer: "appraised" }).points,
      ]);
      const all = [
        ["Xã A", "xa-a", "9"],
        ["Xã B", "xa-b", "9"],
        ["Phường C", "phuong-c", "5"],
      ];
      expect(totals).toEqual(file.startsWith("s3") ? all : all.slice(0, 2));
    }
    expect(importScoreSheets(await gridsOf("s1-dat-dau"), set, { year: 2025 })).toEqual([]);
  });
});

describe("a commune merged of two", () => {
  it("is asked about, and never one of the two in silence", async () => {
    const set = await setOf("van-phong-f");
    const result = await read("van-phong-f", set, named("Xã Mới"));
    expect(errors(result)).toEqual(["several-units D2"]);
    const old = await read("van-phong-f", set, named("Xã Tân Hưng"));
    const chosen = old.findings.find(({ code }) => code === "unit-chosen");
    expect(chosen?.severity).toBe("warning");
  });

  it("has the mean of their points", async () => {
    const set = await setOf("van-phong-f");
    const result = await read("van-phong-f", set, { ...named("Xã Mới"), merge: "plain" });
    expect(result.sheet?.unit.name).toBe("Xã Mới");
    expect(Object.values(pointsOf(result, "self"))).toEqual(["4.5", "4"]);
    expect(Object.values(pointsOf(result, "appraised"))).toEqual(["4", "3.5"]);
    expect(codes(result)).toContain("units-merged");
  });

  it("has the mean by the weights that are named, rounded once", async () => {
    const set = await setOf("van-phong-f");
    const merge = { "tân hưng": "2", "Hòa Bình": 1 };
    const result = await read("van-phong-f", set, { ...named("Xã Mới"), merge });
    expect(Object.values(pointsOf(result, "self"))).toEqual(["4.3333", "4"]);
    const other = await read("van-phong-f", set, { merge: { "Xã Khác": 1, "Hòa Bình": 1 } });
    expect(errors(other)).toEqual(["unit-not-in-table D2"]);
    expect(
      errors(await read("van-phong-h", await setOf("van-phong-h"), { merge: "plain" })),
    ).toEqual(["nothing-to-merge D1"]);
  });

  it("has no points where one of them has none", async () => {
    const set = await setOf("van-phong-f");
    const [grid] = await gridsOf("van-phong-f");
    const rows = grid?.rows.map((row, at) => (at === 3 ? row.slice(0, 5) : row)) ?? [];
    const merged = importScoreSheet([{ ...(grid as Grid), rows }], set, {
      ...named("Xã Mới"),
      year: 2025,
      merge: "plain",
    });
    expect(errors(merged)).toContain("merge-incomplete D4");
  });

  it("refuses weights that are none", async () => {
    const set = await setOf("van-phong-f");
    const merge = { A: "0", B: "nhiều" };
    await expect(read("van-phong-f", set, { merge })).rejects.toMatchObject({
      problems: [
        { code: "not-above-zero", path: "/merge/A" },
        { code: "not-a-decimal", path: "/merge/B" },
      ],
    });
  });
});

describe("a table whose numbers begin again in each domain", () => {
  it.each([
    ["t1-trung-ten-khong-ma", { "I.1": "2", "I.2": "1", "II.1": "0", "II.2": "3" }],
    ["t2-trung-ten-so", { "I.1": "2", "I.2": "1", "II.1": "0", "II.2": "3" }],
    ["t3-thieu-linh-vuc-I", { "II.1": "0", "II.2": "3" }],
    ["t4-doi-thu-tu", { "I.1": "2", "I.2": "1", "II.1": "0", "II.2": "3" }],
  ])("%s is matched by its place in the tree", async (file, points) => {
    expect(pointsOf(await read(file, await setOf("t0-bo")), "self")).toEqual(points);
  });

  it.each([
    ["t5-ma-dung-ten-khac", ["code-and-title-differ A2", "code-and-title-differ A3"]],
    ["t6-dong-le", ["row-ambiguous A2", "row-ambiguous A3"]],
  ])("%s is asked about", async (file, asked) => {
    const result = await read(file, await setOf("t0-bo"));
    expect([result.sheet, errors(result)]).toEqual([null, asked]);
  });
});

describe("the workbook of an office", () => {
  it.each([
    ["van-phong-a", ["49.35", "46.35", null]],
    ["van-phong-b", ["25.5", "23", "23"]],
    ["van-phong-h", ["7", null, null]],
  ])("%s has the total that it prints", async (file, totals) => {
    const set = await setOf(file);
    const result = await read(file, set);
    expect(errors(result)).toEqual([]);
    const own = (["self", "appraised", "final"] as const).map(
      (layer) => score(set, result.sheet as never, { layer }).points,
    );
    expect(own).toEqual(totals);
  });

  it("says how much of the table was used and proved", async () => {
    const { findings } = await read("van-phong-a", await setOf("van-phong-a"));
    expect(findings.at(-1)?.message.en).toBe(
      "24 of 24 rows and 48 of 48 cells of points were used; 16 printed sums fit.",
    );
  });

  it("fills bonus below its total, where the set has one", async () => {
    const set = await setOf("van-phong-c");
    const { bonus: _bonus, ...bare } = set;
    const own = { ...bare, bonus: { title: "Điểm thưởng", max: "5" } };
    const result = await read("van-phong-c", own);
    expect(errors(result)).toEqual([]);
    const card = score(own, result.sheet as never, { layer: "appraised" });
    expect([card.basePoints, card.bonus]).toEqual(["57", "2"]);
    const low = { ...bare, bonus: { title: "Điểm thưởng", max: "1" } };
    expect(errors(await read("van-phong-c", low))).toEqual([
      "adjustment-above-limit E19",
      "adjustment-above-limit F19",
    ]);
    expect(errors(await read("van-phong-c", bare))).toContain("adjustment-not-foreseen E19");
  });

  it("with two sheets that fit is asked about", async () => {
    const set = await setOf("van-phong-a");
    expect(errors(await read("van-phong-g", set))).toEqual(["several-tables D1"]);
    const one = await read("van-phong-g", set, { sheet: "DTI" });
    expect(score(set, one.sheet as never, { layer: "self" }).points).toBe("49.35");
  });

  it("gives the columns of its plan", async () => {
    const { plan } = await read("van-phong-h", await setOf("van-phong-h"));
    expect(plan).toEqual([
      {
        code: "1.1",
        reason: "Ban hành chậm 10 ngày",
        measure: "Ban hành trước 15/01",
        lead: "Văn phòng HĐND và UBND",
        due: "2026-01-15",
      },
      {
        code: "1.2",
        reason: "Thiếu 4 tin, bài",
        measure: "Giao mỗi thôn 01 tin/tháng",
        lead: "Phòng Văn hóa - Xã hội",
        due: "Hằng tháng",
      },
    ]);
  });

  it("of another set is said to be so first", async () => {
    const result = await read("van-phong-a", await setOf("van-phong-b"));
    expect(result.sheet).toBeNull();
    expect(errors(result)[0]).toBe("other-set D6");
  });
});
