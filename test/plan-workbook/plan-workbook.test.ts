/** The workbook in which an office confirms a plan: what goes in comes back, and nothing else. */
import { describe, expect, it } from "vitest";
import { parsePlan, revisePlan } from "../../src/entries/index.js";
import {
  isPlanWorkbook,
  planWorkbook,
  readPlanWorkbook,
  readXlsx,
  type Workbook,
  writeXlsx,
} from "../../src/entries/spreadsheet.js";
import type { Grid, GridCell } from "../../src/import/grid.js";
import { planOfTable } from "../support/plan-of-table.js";
import { refusal } from "../support/small-set.js";

const { plan, cards } = planOfTable();
const set = cards[0]?.set.id ?? "";
const columns = { target: 4, measures: 7, responsible: 8, coordinating: 9, due: 13, approved: 14 };

async function throughFile(workbook: Workbook): Promise<readonly Grid[]> {
  const read = await readXlsx(await writeXlsx(workbook));
  if (!read.ok) throw new Error("not read");
  return read.grids;
}

/** The sheets of the workbook after a person wrote into cells of the row of a criterion. */
async function edited(
  cells: readonly (readonly [code: string, column: number, value: GridCell])[],
  fields: Readonly<Record<string, string>> = {},
): Promise<readonly Grid[]> {
  const grids = await throughFile(planWorkbook(plan, cards));
  return grids.map((grid, at) => ({
    ...grid,
    rows: grid.rows.map((row) => {
      const own = at > 0 ? [] : cells.filter(([code]) => row[0] === code);
      const key = String(row[0] ?? "");
      const value = at > 0 ? fields[key] : undefined;
      return Array.from({ length: Math.max(row.length, 17) }, (_, column) => {
        if (value !== undefined && column === 2) return value;
        return own.find(([, place]) => place === column)?.[2] ?? row[column] ?? null;
      });
    }),
  }));
}

const itemOf = (read: ReturnType<typeof readPlanWorkbook>, code: string) =>
  read.plan?.indices[0]?.items.find((item) => item.code === code);
const codesOf = (read: ReturnType<typeof readPlanWorkbook>) =>
  read.findings.map(({ code, path }) => [code, path]);

describe("the workbook of a plan", () => {
  it("gives back exactly the plan, where nobody touched it", async () => {
    const grids = await throughFile(planWorkbook(plan, cards));
    expect(isPlanWorkbook(grids)).toBe(true);
    const read = readPlanWorkbook(grids);
    expect(read.findings).toEqual([]);
    expect(read.plan).toEqual(plan);
    expect(read.scorecards).toEqual(cards);
  });

  it("takes edited cells for the office's words, and a tick for all of a row", async () => {
    const read = readPlanWorkbook(
      await edited([
        ["1.1", columns.approved, "x"],
        ["1.2", columns.responsible, "Phòng Văn hóa - Xã hội"],
        ["1.2", columns.coordinating, "Công an xã; Trạm y tế"],
        ["1.2", columns.due, "Hằng tháng"],
        ["1.2", columns.target, { number: "2" }],
        ["1.2", columns.measures, "Nhắc lịch gửi báo cáo trước 5 ngày"],
      ]),
    );
    expect(read.findings).toEqual([]);
    expect(read.plan?.confirmed).toBe(true);
    expect(itemOf(read, "1.1")?.proposed).toEqual([]);
    expect(itemOf(read, "1.2")).toMatchObject({
      responsible: "Phòng Văn hóa - Xã hội",
      coordinating: ["Công an xã", "Trạm y tế"],
      dueWords: "Hằng tháng",
      target: "2",
      gain: "1",
      measures: [],
      solution: "Nhắc lịch gửi báo cáo trước 5 ngày",
    });
    for (const field of ["responsible", "coordinating", "due", "target", "measures"]) {
      expect(itemOf(read, "1.2")?.proposed).not.toContain(field);
    }
  });

  it("gives a plan that can be stored, with totals that follow the targets", async () => {
    const read = readPlanWorkbook(await edited([["1.2", columns.target, "2"]]));
    const before = plan.indices[0];
    const after = read.plan?.indices[0];
    const gained = (items: typeof before) => items?.items.map(({ gain }) => Number(gain)) ?? [];
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
    expect(Number(after?.target.points)).toBe(8 + sum(gained(after)));
    expect(parsePlan(JSON.parse(JSON.stringify(read.plan))).ok).toBe(true);
  });

  it("reads what was published and the letterhead", async () => {
    const read = readPlanWorkbook(
      await edited([["1.1", columns.approved, "X"]], {
        [`${set}/rank`]: "5",
        [`${set}/units`]: "18",
        [`${set}/before.class`]: "Khá",
        number: "12/KH-UBND",
        recipients: "Như trên\nLưu: VT",
      }),
    );
    expect(read.findings).toEqual([]);
    expect(read.plan?.indices[0]?.published).toEqual({
      rank: 5,
      units: 18,
      before: { class: "Khá" },
    });
    expect(read.letterhead).toEqual({ number: "12/KH-UBND", recipients: ["Như trên", "Lưu: VT"] });
  });

  it("gives back a letterhead of the Party, and finds what belongs to the other form", async () => {
    const letterhead = {
      form: "party",
      organisation: "ĐẢNG BỘ HUYỆN A",
      committee: "ĐẢNG ỦY XÃ B",
      number: "14-KH/ĐU",
    } as const;
    const grids = await throughFile(planWorkbook(plan, cards, { letterhead }));
    expect(readPlanWorkbook(grids).letterhead).toEqual(letterhead);
    const mixed = readPlanWorkbook(await edited([], { form: "đảng", body: "UBND XÃ B" }));
    expect(codesOf(mixed)).toEqual([["unknown-key", "Thể thức!C3"]]);
    const other = readPlanWorkbook(await edited([], { form: "Đoàn" }));
    expect(codesOf(other)).toEqual([["unknown-option", "Thể thức!C13"]]);
  });

  it("reads how far the tasks are, and finds a state that is none", async () => {
    const [status, note] = [15, 16];
    const told = readPlanWorkbook(
      await edited([
        ["1.1", status, "hoàn thành"],
        ["1.1", note, "Quyết định số 5"],
        ["1.2", status, "Dropped"],
      ]),
    );
    expect(told.progress).toEqual({
      [set]: { "1.1": { state: "done", note: "Quyết định số 5" }, "1.2": { state: "dropped" } },
    });
    expect(told.plan?.confirmed).toBeUndefined();
    const unknown = readPlanWorkbook(await edited([["1.1", status, "Gần xong"]]));
    expect(codesOf(unknown)).toEqual([["unknown-option", "PAR INDEX!P6"]]);
  });

  it("names what it cannot take, by its cell", async () => {
    const cells = [
      ["1.1", 3, { number: "2" }],
      ["1.1", columns.approved, "có"],
      ["1.2", columns.target, "nhiều"],
    ] as const;
    const read = readPlanWorkbook(await edited(cells, { [`${set}/rank`]: "nhất" }));
    expect(read.plan).toBeNull();
    expect(codesOf(read)).toEqual([
      ["unknown-option", "PAR INDEX!O6"],
      ["points-in-plan", "PAR INDEX!D6"],
      ["cell-not-read", "PAR INDEX!E7"],
      ["cell-not-read", "Kết quả công bố!C3"],
    ]);
    const above = readPlanWorkbook(await edited([["1.2", columns.target, { number: "3" }]]));
    expect(codesOf(above)).toEqual([["points-above-max", "PAR INDEX"]]);
  });

  it("misses rows that were deleted, and a sheet that is gone", async () => {
    const grids = await throughFile(planWorkbook(plan, cards));
    const without = grids.map((grid) => ({
      ...grid,
      rows: grid.rows.filter((row) => row[0] !== "1.2"),
    }));
    expect(codesOf(readPlanWorkbook(without))).toEqual([["leaf-without-row", "PAR INDEX"]]);
    expect(codesOf(readPlanWorkbook(grids.slice(1)))[0]?.[0]).toBe("template-sheet-missing");
    const damaged = grids.map((grid) =>
      grid.name === "chiso-ke-hoach" ? { ...grid, rows: [["{"]] } : grid,
    );
    expect(codesOf(readPlanWorkbook(damaged))).toEqual([["not-a-plan-workbook", ""]]);
  });
});

describe("a revised plan", () => {
  it("is refused for what the plan has not", () => {
    const revise = (items: object) => () =>
      revisePlan(plan, cards, { items: { [set]: items as never } });
    expect(refusal(revise({ "2.1": {} }))).toEqual(["not-a-gap"]);
    expect(refusal(revise({ "1.1": { due: "2026-02-30" } }))).toEqual(["not-a-date"]);
    expect(refusal(revise({ "1.1": { target: "9" } }))).toEqual(["points-above-max"]);
    expect(refusal(revise({ "1.1": { measures: ["none"] } }))).toEqual(["unknown-option"]);
    expect(refusal(() => revisePlan(plan, cards, { items: { none: {} } }))).toEqual([
      "unknown-option",
    ]);
  });

  it("is the same where nothing is said", () => {
    expect(revisePlan(plan, cards, {})).toEqual(plan);
  });
});
