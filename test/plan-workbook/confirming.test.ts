/** A person confirms an own set in the sheet "Kiểm tra", and says who and when. */
import { describe, expect, it } from "vitest";
import { parsePlan, parseScorecard } from "../../src/entries/index.js";
import { planDocument, toMarkdown } from "../../src/entries/report.js";
import {
  planWorkbook,
  readPlanWorkbook,
  readXlsx,
  writeXlsx,
} from "../../src/entries/spreadsheet.js";
import type { Grid, GridCell } from "../../src/import/grid.js";
import { planOfTable } from "../support/plan-of-table.js";
import { refusal } from "../support/small-set.js";

const { plan, cards, toConfirm } = planOfTable();
const set = cards[0]?.set.id ?? "";
const checked = { by: "Người đối chiếu", date: "2026-01-05" };

/** The sheets of the workbook after the sheet "Kiểm tra" was ticked at some criteria. */
async function ticked(codes: readonly string[], mark: GridCell = "x"): Promise<readonly Grid[]> {
  const read = await readXlsx(await writeXlsx(planWorkbook(plan, cards, { toConfirm })));
  if (!read.ok) throw new Error("not read");
  return read.grids.map((grid) =>
    grid.name === "Kiểm tra"
      ? {
          ...grid,
          rows: grid.rows.map((row) =>
            codes.some((code) => row[0] === `${set}/${code}`)
              ? [...Array.from({ length: 7 }, (_, at) => row[at] ?? null), mark]
              : row,
          ),
        }
      : grid,
  );
}

const provenanceOf = (read: ReturnType<typeof readPlanWorkbook>) =>
  read.plan?.indices[0]?.set.provenance;

describe("the sheet of what must be looked at", () => {
  it("lists the rules that were not read, with text, meaning and cell", () => {
    expect(toConfirm[set]).toEqual([
      {
        code: "1.2",
        path: "CCHC!D7",
        text: "",
        understood: {
          vi: "Người chấm ghi điểm (bảng không có cách chấm)",
          en: "A person gives the points (no rule is printed)",
        },
      },
      expect.objectContaining({ code: "2.1", path: "CCHC!D9" }),
    ]);
    const sheet = planWorkbook(plan, cards, { toConfirm }).sheets.find(
      ({ name }) => name === "Kiểm tra",
    );
    expect(sheet?.rows[3]?.slice(3).map((cell) => cell?.value)).toEqual([
      "1.2",
      "(bảng không có cách chấm)",
      "Người chấm ghi điểm (bảng không có cách chấm)",
      "CCHC!D7",
      null,
    ]);
    expect(sheet?.validations?.[0]).toMatchObject({
      range: { top: 3, bottom: 4, left: 7, right: 7 },
      options: ["x"],
    });
  });

  it("gives back plan and rules where nobody ticked", async () => {
    const read = readPlanWorkbook(await ticked([]));
    expect(read.findings).toEqual([]);
    expect(read.plan).toEqual(plan);
    expect(read.toConfirm).toEqual(toConfirm);
  });

  it("refuses any other mark, and misses a row that was deleted", async () => {
    const marked = readPlanWorkbook(await ticked(["1.2"], "sai"));
    expect(marked.findings).toMatchObject([{ code: "unknown-option", path: "Kiểm tra!H4" }]);
    const grids = (await ticked([])).map((grid) => ({
      ...grid,
      rows: grid.rows.filter((row) => row[0] !== `${set}/1.2`),
    }));
    expect(readPlanWorkbook(grids).findings).toMatchObject([
      { code: "leaf-without-row", criterion: "1.2" },
    ]);
  });
});

describe("an own set", () => {
  it("is official where every rule is read or ticked, and a person says so", async () => {
    const read = readPlanWorkbook(await ticked(["1.2", "2.1"]), { checked });
    expect(provenanceOf(read)).toMatchObject({
      status: "official",
      instruments: [{ number: "12/QĐ-UBND", read: { vi: expect.stringContaining("đối chiếu") } }],
      checked,
    });
    expect(provenanceOf(read)).not.toHaveProperty("note");
    expect(read.scorecards[0]?.set.provenance).toEqual(provenanceOf(read));
    expect(parsePlan(JSON.parse(JSON.stringify(read.plan))).ok).toBe(true);
    expect(parseScorecard(JSON.parse(JSON.stringify(read.scorecards[0]))).ok).toBe(true);
  });

  it("is partial where one is left as text, and names it", async () => {
    const read = readPlanWorkbook(await ticked(["1.2"]), { checked });
    expect(provenanceOf(read)).toMatchObject({
      status: "partial",
      note: { vi: "Cách chấm của 1 tiêu chí chưa được xác nhận: 2.1" },
      checked,
    });
  });

  it("stays a draft without a person, whatever is ticked", async () => {
    const read = readPlanWorkbook(await ticked(["1.2", "2.1"]));
    expect(provenanceOf(read)?.status).toBe("draft");
    expect(read.toConfirm[set]?.every(({ confirmed }) => confirmed === true)).toBe(true);
  });

  it("says nothing of it in the paper, draft or not", async () => {
    for (const options of [{}, { checked }]) {
      const read = readPlanWorkbook(await ticked(["1.2"]), options);
      if (read.plan === null) throw new Error("no plan");
      const paper = toMarkdown(planDocument(read.plan));
      expect(paper).not.toMatch(/bản nháp|chưa đối chiếu|chưa được xác nhận|đọc được một phần/i);
    }
  });

  it("needs a decision, which may be named with the check", async () => {
    const bare = (one: (typeof cards)[number]) => ({
      ...one,
      set: { ...one.set, provenance: { ...one.set.provenance, instruments: [] } },
    });
    const without = {
      ...plan,
      indices: plan.indices.map((index) => ({
        ...index,
        set: bare(cards[0] as (typeof cards)[number]).set,
      })),
    };
    const bytes = await writeXlsx(planWorkbook(without, cards.map(bare), { toConfirm }));
    const file = await readXlsx(bytes);
    if (!file.ok) throw new Error("not read");
    expect(readPlanWorkbook(file.grids, { checked }).findings).toMatchObject([
      { code: "decision-not-said", severity: "error" },
    ]);
    const instrument = { number: "7/QĐ-UBND", kind: "Quyết định" };
    const named = readPlanWorkbook(file.grids, { checked, instrument });
    expect(provenanceOf(named)?.instruments).toMatchObject([{ number: "7/QĐ-UBND" }]);
  });

  it("is not checked by nobody, or on a day that does not exist", async () => {
    const grids = await ticked([]);
    const by = (check: object) => () => readPlanWorkbook(grids, { checked: check as never });
    expect(refusal(by({ by: " ", date: "2026-01-05" }))).toEqual(["empty-text"]);
    expect(refusal(by({ by: "A", date: "2026-02-30" }))).toEqual(["not-a-date"]);
  });
});

describe("the sheets of tasks", () => {
  it("say what their set is, print at 9 points on A3, and follow states and due dates", () => {
    const [tasks] = planWorkbook(plan, cards, { toConfirm }).sheets;
    expect(tasks?.rows[2]?.[0]?.value).toMatch(/chưa đối chiếu với quyết định/);
    expect(tasks?.paper).toBe("A3");
    // Seven pixels a letter at 96 to the inch; 420 mm less margins of 0.4 inches; 11 points.
    const width = (tasks?.columns ?? []).reduce((sum, column) => sum + column.width, 0);
    const scale = Math.min(1, (420 / 25.4 - 0.8) / ((width * 7) / 96));
    expect(11 * scale).toBeGreaterThanOrEqual(9);
    expect(tasks?.validations?.[1]).toMatchObject({
      options: ["Chưa thực hiện", "Đang thực hiện", "Hoàn thành", "Vướng mắc", "Không thực hiện"],
    });
    expect(tasks?.highlights?.map(({ formula }) => formula)).toEqual([
      'AND(AND(ISNUMBER($N5),$P5<>"Hoàn thành",$P5<>"Không thực hiện"),$N5<TODAY())',
      'AND(AND(ISNUMBER($N5),$P5<>"Hoàn thành",$P5<>"Không thực hiện"),$N5-TODAY()<=14)',
      '$P5="Hoàn thành"',
    ]);
  });
});
