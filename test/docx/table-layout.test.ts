import { describe, expect, it } from "vitest";
import { cellText } from "../../src/document/cell.js";
import { pageRuns } from "../../src/document/page-runs.js";
import { evenLines } from "../../src/docx/even-lines.js";
import { tableLayouts } from "../../src/docx/table-layout.js";
import { textWidth } from "../../src/docx/text-width.js";
import { type Block, planDocument, type TableBlock } from "../../src/entries/report.js";
import { diSuPlan, letterhead } from "./di-su-plan.js";

describe.each(["vi", "en"] as const)("tables of the Dị Sử plan in %s", (language) => {
  const { blocks } = planDocument(diSuPlan, { letterhead, language });
  const tables = blocks.filter((block): block is TableBlock => block.kind === "table");
  const layouts = tableLayouts(blocks, language);

  it("have columns that hold their longest words, and fill the page exactly", () => {
    for (const table of tables) {
      const layout = layouts.get(table);
      if (layout === undefined) throw new Error("no layout");
      const { widths, size, landscape } = layout;
      const room = ((landscape ? 297 : 210) - 45) * (72 / 25.4);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room, 6);
      expect(size).toBeGreaterThanOrEqual(9);
      table.columns.forEach(({ title }, at) => {
        const inside = ((widths[at] as number) - 6) / size;
        for (const word of title.split(" ")) expect(textWidth(word, true)).toBeLessThan(inside);
        for (const row of table.rows) {
          if ("group" in row) continue;
          const text = cellText(row[at] ?? null, language);
          for (const word of text.split(/\s/)) expect(textWidth(word)).toBeLessThan(inside);
        }
        const total = table.total?.[at];
        if (total !== undefined) {
          expect(textWidth(cellText(total, language), true)).toBeLessThan(inside);
        }
      });
    }
  });

  it("give no fixed column more than it can use", () => {
    for (const table of tables) {
      const layout = layouts.get(table);
      if (layout?.landscape !== true) continue;
      table.columns.forEach(({ flexible }, at) => {
        const width = layout.widths[at] as number;
        if (flexible !== true) expect(width / layout.size).toBeLessThan(9);
      });
    }
  });

  it("turn the page for the annexes only, and once", () => {
    const turned = tables.filter((table) => layouts.get(table)?.landscape === true);
    expect(turned.map(({ columns }) => columns.length)).toEqual([
      7, 7, 4, 7, 7, 7, 10, 10, 11, 10, 10,
    ]);
    const runs = pageRuns(blocks, (block) => layouts.get(block)?.landscape ?? false);
    expect(runs.map((run) => run.landscape)).toEqual([false, true]);
    expect(runs.flatMap((run) => run.blocks)).toEqual(blocks);
    expect(runs[1]?.blocks[0]?.kind).toBe("annex");
  });
});

describe("layouts", () => {
  const wide = (letters: number, columns: number): TableBlock => ({
    kind: "table",
    columns: Array.from({ length: columns }, (_, at) => ({
      title: `Cột ${at}`,
      align: "left",
      flexible: true,
    })),
    rows: Array.from({ length: 30 }, () =>
      Array.from({ length: columns }, () => "chữ ".repeat(letters / 4).trim()),
    ),
  });
  const layoutOf = (table: TableBlock) => tableLayouts([table], "vi").get(table);

  it("grow smaller and turn as a table grows, and never below 8 points", () => {
    expect(layoutOf(wide(8, 3))).toMatchObject({ landscape: false, size: 12 });
    expect(layoutOf(wide(80, 8))).toMatchObject({ landscape: true });
    const vast = layoutOf(wide(400, 40));
    expect(vast).toMatchObject({ landscape: true, size: 8 });
    expect(vast?.widths.every((width) => width > 0)).toBe(true);
  });

  it("of thousands of rows are found in a moment", () => {
    const [row = []] = wide(40, 10).rows as readonly (readonly string[])[];
    const long = { ...wide(40, 10), rows: Array.from({ length: 5000 }, () => row) };
    const start = performance.now();
    expect(layoutOf(long)?.widths.length).toBe(10);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("let an address break rather than drown the other columns", () => {
    const table: TableBlock = {
      kind: "table",
      columns: [
        { title: "Tiêu chí", align: "left", flexible: true },
        { title: "Tài liệu", align: "left", flexible: true },
      ],
      rows: [["Công khai thủ tục hành chính", `https://vi-du.gov.vn/${"a".repeat(300)}`]],
    };
    const layout = layoutOf(table);
    expect(layout?.landscape).toBe(false);
    expect(layout?.widths[0]).toBeGreaterThan(60);
  });
});

describe("runs of pages", () => {
  const paragraph = (length: number): Block => ({ kind: "paragraph", text: "x".repeat(length) });
  const heading: Block = { kind: "heading", level: 2, text: "H" };
  const table: Block = { kind: "table", columns: [], rows: [] };
  const signature: Block = {
    kind: "signature",
    recipients: [],
    authority: "",
    position: "",
    name: "",
  };
  const head: Block = { kind: "letterhead", agency: ["A"], number: "", placeAndDate: "" };
  const shape = (...blocks: readonly Block[]): readonly (readonly [boolean, number])[] =>
    pageRuns(blocks, (block) => block === table).map((run) => [run.landscape, run.blocks.length]);

  it("take the heading and remarks of a wide table with it", () => {
    expect(shape(paragraph(9), heading, paragraph(9), table, paragraph(9), heading)).toEqual([
      [false, 1],
      [true, 4],
      [false, 1],
    ]);
  });

  it("keep what is short between two wide tables on their pages", () => {
    expect(shape(heading, table, heading, paragraph(9), heading, table)).toEqual([[true, 6]]);
    expect(shape(heading, table, heading, paragraph(3000), heading, table)).toEqual([
      [true, 2],
      [false, 2],
      [true, 2],
    ]);
  });

  it("leave the title under the letterhead, and the signature with the text before it", () => {
    expect(shape(head, heading, heading, table, signature)).toEqual([
      [false, 3],
      [true, 2],
    ]);
    expect(shape(heading, table, paragraph(3000), signature)).toEqual([
      [true, 2],
      [false, 2],
    ]);
  });

  it("are one where nothing is wide, and none where nothing is", () => {
    expect(shape(heading, paragraph(9))).toEqual([[false, 2]]);
    expect(shape()).toEqual([]);
  });
});

describe("names of agencies", () => {
  it("break after the people's committee, else in the middle", () => {
    expect(evenLines("ỦY BAN NHÂN DÂN PHƯỜNG DỊ SỬ", 12, true)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "PHƯỜNG DỊ SỬ",
    ]);
    expect(evenLines("SỞ KHOA HỌC VÀ CÔNG NGHỆ", 12, true)).toEqual([
      "SỞ KHOA HỌC",
      "VÀ CÔNG NGHỆ",
    ]);
    expect(evenLines("SỞ NỘI VỤ", 12, true)).toEqual(["SỞ NỘI VỤ"]);
  });

  it("are measured without their marks", () => {
    expect(textWidth("ĐỘC LẬP")).toBeCloseTo(textWidth("ĐOC LAP"), 10);
    expect(textWidth("")).toBe(0);
  });
});
