/** Who brought what to a merged commune, from its tables through the workbook into the paper. */
import { describe, expect, it } from "vitest";
import { importResults, type ResultsOptions } from "../../src/entries/import.js";
import { planRemediation, score, weekendsOnly } from "../../src/entries/index.js";
import { mergerAnnex, oldUnitResult, planDocument, toMarkdown } from "../../src/entries/report.js";
import {
  planWorkbook,
  readPlanWorkbook,
  readXlsx,
  writeXlsx,
} from "../../src/entries/spreadsheet.js";
import type { Grid } from "../../src/import/grid.js";
import { refusal } from "../support/small-set.js";

const table = (unit: string | null, points: readonly [string, string], year = 2025): Grid => ({
  name: `CCHC ${unit}`,
  merges: [],
  formulas: [],
  rows: [
    [`CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    ...(unit === null ? [] : [[`Đơn vị: ${unit}`]]),
    ["STT", "Tiêu chí", "Điểm tối đa", "Cách chấm", "Điểm thẩm định"],
    ["1", "Ban hành kế hoạch", "2", "Trước 31/01: 2; sau 31/01: 1", points[0]],
    ["2", "Báo cáo định kỳ", "3", null, points[1]],
  ],
});
const two = [table("Xã A", ["1", "3"]), table("Xã B", ["2", "1"])];
const plain: ResultsOptions = { unit: "Xã Mới", merge: "plain" };

function planOf(grids: readonly Grid[], options: ResultsOptions) {
  const { results, findings } = importResults(grids, options);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const cards = results.map(({ set, sheet }) => score(set, sheet, { layer: "best-known" }));
  const plan = planRemediation(cards, {
    start: "2026-01-05",
    due: "2026-11-30",
    calendar: weekendsOnly(2026),
  });
  const oldUnits = Object.fromEntries(
    results.map(({ set, oldUnits: old = [] }) => [
      set.id,
      old.map(({ sheet, weight }) =>
        oldUnitResult(score(set, sheet, { layer: "best-known" }), weight),
      ),
    ]),
  );
  return { results, cards, plan, oldUnits };
}

const codesOf = (grids: readonly Grid[], options: ResultsOptions) =>
  importResults(grids, options).findings.flatMap(({ severity, code }) =>
    severity === "error" ? [code] : [],
  );

describe("tables of two communes", () => {
  it("make the merged one, each criterion by the mean of theirs", () => {
    const { results } = planOf(two, plain);
    expect(results).toHaveLength(1);
    expect(results[0]?.sheet.unit.name).toBe("Xã Mới");
    expect(results[0]?.sheet.entries.map(({ appraised }) => appraised?.points)).toEqual([
      "1.5",
      "2",
    ]);
    expect(results[0]?.oldUnits?.map(({ sheet }) => sheet.unit.name)).toEqual(["Xã A", "Xã B"]);
  });

  it("count by the weights that are given", () => {
    const weights = { "Xã A": 3, "xã B": 1 };
    const { plan, oldUnits } = planOf(two, { unit: "Xã Mới", merge: weights });
    expect(plan.indices[0]?.lastYear.points).toBe("3.75");
    const text = toMarkdown(planDocument(plan, { annexes: [mergerAnnex(plan, oldUnits)] }));
    expect(text).toMatch(/\| Xã A +\| +4 \| +5 \| +80% \| +3 \|/);
    expect(text).toMatch(/\| Xã B +\| +3 \| +5 \| +60% \| +1 \|/);
    expect(text).toMatch(/\| Xã Mới \(sau sáp nhập\) +\| +3,75 \| +5 \| +75% \|/);
    expect(text).toContain("bình quân điểm của các đơn vị cũ theo trọng số trong bảng");
  });

  it("must say whose they are, once each, and be of one year", () => {
    const [a, b] = two as [Grid, Grid];
    expect(codesOf([a, table(null, ["1", "1"])], plain)).toEqual(["old-unit-not-said"]);
    expect(codesOf([a, table("xã A", ["1", "1"])], plain)).toEqual(["old-unit-twice"]);
    expect(codesOf([a, table("Xã B", ["1", "1"], 2024)], plain)).toEqual(["years-differ"]);
    expect(codesOf([a, b], { unit: "Xã Mới", merge: { "Xã C": 1 } })).toEqual([
      "unit-not-in-table",
    ]);
    expect(codesOf([a], plain)).toEqual(["nothing-to-merge"]);
  });

  it("are refused where one has more than the maximum, though the mean has not", () => {
    const above = [table("Xã A", ["1", "3"]), table("Xã B", ["3", "1"])];
    expect(codesOf(above, plain)).toEqual(["points-above-max"]);
  });

  it("are refused where one has no points for a criterion", () => {
    expect(codesOf([table("Xã A", ["1", ""]), table("Xã B", ["2", "1"])], plain)).toEqual([
      "merge-incomplete",
    ]);
  });
});

describe("units side by side in one table", () => {
  const sideBySide: Grid = {
    name: "CCHC",
    merges: [],
    formulas: [],
    rows: [
      ["CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
      ["STT", "Tiêu chí", "Điểm tối đa", "Xã A (cũ)", "Xã B (cũ)"],
      ["1", "Kế hoạch", "5", "4", "5"],
      ["2", "Báo cáo", "5", "4", "2"],
    ],
  };

  it("are refused where one has more than the maximum", () => {
    const rows = sideBySide.rows.map((row) =>
      row[0] === "2" ? ["2", "Báo cáo", "5", "0", "6"] : row,
    );
    expect(codesOf([{ ...sideBySide, rows }], plain)).toContain("points-above-max");
  });

  it("are told in the annex as the table names them", () => {
    const { plan, oldUnits } = planOf([sideBySide], plain);
    const { blocks } = mergerAnnex(plan, oldUnits);
    expect(blocks[0]).toMatchObject({
      rows: [
        { group: expect.stringContaining("PAR INDEX") },
        ["Xã A (cũ)", { number: "8" }, { number: "10" }, { number: "80.00", unit: "%" }],
        ["Xã B (cũ)", { number: "7" }, { number: "10" }, { number: "70.00", unit: "%" }],
        [
          "Xã Mới (sau sáp nhập)",
          { number: "7.5" },
          { number: "10" },
          { number: "75.00", unit: "%" },
        ],
      ],
    });
    expect(blocks[1]).toMatchObject({ text: expect.stringContaining("bình quân cộng") });
  });
});

describe("the workbook of a merged commune", () => {
  it("keeps who brought what, and takes the ranks that were published", async () => {
    const { plan, cards, oldUnits } = planOf(two, plain);
    const file = await readXlsx(await writeXlsx(planWorkbook(plan, cards, { oldUnits })));
    if (!file.ok) throw new Error("not read");
    expect(readPlanWorkbook(file.grids).oldUnits).toEqual(oldUnits);
    const id = plan.indices[0]?.set.id ?? "";
    const filled = { [`${id}/old/0/rank`]: "5", [`${id}/old/0/units`]: "18" };
    const grids = file.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => {
        const value = (filled as Record<string, string>)[String(row[0])];
        return value === undefined ? row : [row[0] ?? null, row[1] ?? null, value];
      }),
    }));
    const read = readPlanWorkbook(grids);
    expect(read.oldUnits[id]?.[0]?.published).toEqual({ rank: 5, units: 18 });
    if (read.plan === null) throw new Error("no plan");
    const [first] = mergerAnnex(read.plan, read.oldUnits).blocks;
    expect(JSON.stringify(first)).toContain('"5/18"');
  });

  it("refuses results of old units that are of another form", () => {
    const { plan, cards } = planOf(two, plain);
    const wrong = { a: [{ unit: "Xã A", points: "x" }] } as never;
    expect(refusal(() => planWorkbook(plan, cards, { oldUnits: wrong }))).toContain(
      "not-a-decimal",
    );
    expect(refusal(() => mergerAnnex(plan, wrong))).toContain("missing-key");
  });
});
