import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { cellText } from "../../src/document/cell.js";
import { plainText } from "../../src/document/run-text.js";
import { nationalTitle } from "../../src/document/words.js";
import { toDocx } from "../../src/entries/docx.js";
import {
  type Block,
  type Cell,
  type Document,
  planDocument,
  type TableBlock,
} from "../../src/entries/report.js";
import { diSuPlan, letterhead } from "./di-su-plan.js";
import {
  all,
  bodyOf,
  childrenOf,
  type Element,
  first,
  openDocx,
  parseXml,
  part,
  textOf,
} from "./open-docx.js";

const document = planDocument(diSuPlan, { letterhead });
const bytes = await toDocx(document);
const body = bodyOf(bytes);
const xml = strFromU8(openDocx(bytes).get("word/document.xml") as Uint8Array);

const small = (...blocks: readonly Block[]): Document => ({ language: "vi", title: "T", blocks });
const table = (columns: TableBlock["columns"], rows: TableBlock["rows"]): TableBlock => ({
  kind: "table",
  columns,
  rows,
});

// A percent sign stays with its number.
const unbroken = (text: string): string =>
  text.replaceAll(/(\d) %/g, "$1\u00a0%").replaceAll(/(\d{4}) - (\d{4})/g, "$1\u00a0-\u00a0$2");

// Spaces in front of a cell are an indent on paper.
const asRead = (text: string): string => unbroken(text.replaceAll(/^ +/gm, ""));

const readAll = (cells: readonly Cell[]): string[] =>
  cells.map((cell) => asRead(cellText(cell, "vi")));

/** Lines of a table as the model has them. */
function linesOf({ columns, rows, total }: TableBlock): string[][] {
  return [
    columns.map(({ title }) => title),
    ...rows.map((row) => ("group" in row ? [row.group] : readAll(row))),
    ...(total === undefined ? [] : [readAll(total)]),
  ];
}

const rowsOf = (element: Element): string[][] =>
  childrenOf(element, "w:tr").map((row) => childrenOf(row, "w:tc").map(textOf));

describe("the Word file of the Dị Sử plan", () => {
  it("holds every cell of every table of the model", () => {
    const wanted = document.blocks.filter((block): block is TableBlock => block.kind === "table");
    const [, , ...found] = childrenOf(body, "w:tbl");
    expect(found.map(rowsOf)).toEqual(wanted.map(linesOf));
    expect(wanted.length).toBe(11);
  });

  it("holds every heading, paragraph and item in its order", () => {
    const wanted = document.blocks.flatMap((block) => {
      if (block.kind === "heading" || block.kind === "paragraph" || block.kind === "notice") {
        return [plainText(block.text)];
      }
      if (block.kind === "annex") return [block.number, block.title, `(${block.belongsTo})`];
      return block.kind === "list" ? block.items.map(plainText) : [];
    });
    const found = childrenOf(body, "w:p")
      .map(textOf)
      .filter((text) => text !== "");
    expect(found.map((text) => text.replace(/^- /, ""))).toEqual(wanted.map(unbroken));
  });

  it("is on A4 with the margins of the decree, on every page", () => {
    const sections = all(body, "w:sectPr");
    expect(sections.map((one) => first(one, "w:pgSz").attributes["w:orient"])).toEqual([
      "portrait",
      "landscape",
    ]);
    for (const one of sections) {
      const { "w:w": width, "w:h": height } = first(one, "w:pgSz").attributes;
      expect([width, height].sort()).toEqual(["11906", "16838"]);
      expect(first(one, "w:pgMar").attributes).toMatchObject({
        "w:top": "1134",
        "w:bottom": "1134",
        "w:left": "1701",
        "w:right": "850",
      });
    }
  });

  it("numbers its pages at the top in the middle, from the second on", () => {
    const sections = all(body, "w:sectPr");
    const isSet = (element: Element | undefined): boolean =>
      element !== undefined && element.attributes["w:val"] !== "false";
    expect(sections.map((one) => isSet(childrenOf(one, "w:titlePg")[0]))).toEqual([true, false]);
    const targets = new Map(
      childrenOf(part(bytes, "word/_rels/document.xml.rels"), "Relationship").map(
        ({ attributes }) => [attributes["Id"], attributes["Target"]],
      ),
    );
    const headers = sections.flatMap((one) =>
      childrenOf(one, "w:headerReference").map(({ attributes }) => ({
        type: attributes["w:type"],
        xml: part(bytes, `word/${targets.get(attributes["r:id"] ?? "")}`),
      })),
    );
    expect(headers.map(({ type }) => type)).toEqual(["default", "first", "default"]);
    for (const { type, xml: header } of headers) {
      const fields = all(header, "w:instrText").flatMap(({ children }) => children);
      expect(fields).toEqual(type === "default" ? ["PAGE"] : []);
      if (type === "default") expect(first(header, "w:jc").attributes["w:val"]).toBe("center");
    }
    const starts = sections.flatMap((one) => childrenOf(one, "w:pgNumType"));
    expect(starts.every(({ attributes }) => attributes["w:start"] === undefined)).toBe(true);
  });

  it("is in Times New Roman 13, in Vietnamese, justified, with first lines of 10 mm", () => {
    const styles = part(bytes, "word/styles.xml");
    const defaults = first(styles, "w:rPrDefault");
    expect(first(defaults, "w:rFonts").attributes).toMatchObject({
      "w:ascii": "Times New Roman",
      "w:hAnsi": "Times New Roman",
      "w:cs": "Times New Roman",
    });
    expect(first(defaults, "w:sz").attributes["w:val"]).toBe("26");
    expect(first(defaults, "w:lang").attributes["w:val"]).toBe("vi-VN");
    const styleOf = (id: string): Element =>
      all(styles, "w:style").find(({ attributes }) => attributes["w:styleId"] === id) as Element;
    expect(first(styleOf("DocumentBody"), "w:jc").attributes["w:val"]).toBe("both");
    expect(first(styleOf("DocumentBody"), "w:ind").attributes["w:firstLine"]).toBe("567");
    expect(first(styleOf("Heading1"), "w:jc").attributes["w:val"]).toBe("center");
    for (const level of ["Heading1", "Heading2", "Heading3"]) {
      expect(all(styleOf(level), "w:b").length).toBe(1);
    }
    expect(xml).not.toMatch(/w:rFonts/);
    const sizes = all(body, "w:sz").map(({ attributes }) => Number(attributes["w:val"]));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  it("begins with the letterhead", () => {
    const [head] = childrenOf(body, "w:tbl");
    const [left = "", right = ""] = rowsOf(head as Element)[0] as string[];
    expect(left.split("\n").filter((line) => line !== "")).toEqual([
      "ỦY BAN NHÂN DÂN THỊ XÃ MỸ HÀO",
      "ỦY BAN NHÂN DÂN PHƯỜNG DỊ SỬ",
      "Số: 14/KH-UBND",
      "DỰ THẢO",
    ]);
    expect(right.split("\n").filter((line) => line !== "")).toEqual([
      ...nationalTitle,
      "Dị Sử, ngày 14 tháng 3 năm 2024",
    ]);
    const rules = all(head as Element, "w:p").filter((paragraph) => textOf(paragraph) === "");
    expect(rules.map((rule) => all(rule, "w:pBdr").length)).toEqual([1, 1]);
    expect(textOf(childrenOf(body, "w:p")[0] as Element)).toBe("KẾ HOẠCH");
  });

  it("ends before its annexes with the signature, which stays whole", () => {
    const last = childrenOf(body, "w:tbl")[1] as Element;
    const [left = "", right = ""] = rowsOf(last)[0] as string[];
    expect(left).toBe("Nơi nhận:\n- UBND thị xã Mỹ Hào;\n- Lưu: VT.");
    expect(right).toBe("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A");
    expect(all(last, "w:cantSplit").length).toBe(1);
    const after = body.children.slice(body.children.indexOf(last) + 1) as Element[];
    expect(after.map(textOf).join("")).toMatch(/^Phụ lục IKẾT QUẢ NĂM 2023/);
    const before = body.children[body.children.indexOf(last) - 1] as Element;
    expect(all(before, "w:keepNext").length).toBe(1);
  });

  it("sets legal bases in italics, what nobody confirmed too, and nothing else of the text", async () => {
    const written = bodyOf(
      await toDocx(
        small(
          { kind: "paragraph", role: "basis", text: "Căn cứ Luật;" },
          { kind: "paragraph", text: [{ text: "a" }, { text: "b", proposed: true }] },
          { kind: "paragraph", text: "Căn cứ kết quả" },
          table([{ title: "A", align: "left" }], [[{ text: "c", proposed: true }], ["d"]]),
        ),
      ),
    );
    const styled = all(written, "w:p").filter((one) =>
      all(one, "w:pStyle").some(({ attributes }) => attributes["w:val"] === "LegalBasis"),
    );
    expect(styled.map(textOf)).toEqual(["Căn cứ Luật;"]);
    const italic = all(written, "w:r").filter((run) => all(run, "w:i").length > 0);
    const texts = italic.flatMap((run) => all(run, "w:t").flatMap(({ children }) => children));
    expect(texts).toEqual(["b", "c"]);
  });

  it("has no empty paragraphs for distance: each has a line, a border or no height", () => {
    for (const paragraph of all(body, "w:p").filter((one) => textOf(one) === "")) {
      const isCell = all(paragraph, "w:spacing").length === 0 && all(paragraph, "w:r").length === 1;
      const exact = all(paragraph, "w:spacing").some(
        ({ attributes }) =>
          attributes["w:lineRule"] === "exact" && Number(attributes["w:line"]) <= 40,
      );
      expect(isCell || exact).toBe(true);
    }
  });

  it("repeats the header rows of its tables", () => {
    const tables = childrenOf(body, "w:tbl").slice(2);
    for (const one of tables) {
      const marked = childrenOf(one, "w:tr").map((row) => all(row, "w:tblHeader").length);
      expect(marked.indexOf(0)).toBe(1);
      expect(marked.filter((count) => count > 0).length).toBe(1);
      expect(first(one, "w:tblLook").attributes["w:firstRow"]).toBe("true");
    }
  });

  it("bears its title and no moment of its making", () => {
    const core = part(bytes, "docProps/core.xml");
    expect(first(core, "dc:title").children).toEqual([document.title]);
    expect(first(core, "dc:language").children).toEqual(["vi-VN"]);
    expect(all(core, "dcterms:created")).toEqual([]);
    expect(all(core, "dcterms:modified")).toEqual([]);
  });

  it("is the same to the byte every time", async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(await toDocx(document), bytes)).toBe(0);
  });

  it("is well-formed in all its parts", () => {
    for (const [path, content] of openDocx(bytes)) {
      if (/\.(xml|rels)$/.test(path)) expect(parseXml(strFromU8(content)).name).not.toBe("");
    }
  });
});

describe("a letterhead without data", () => {
  it("has dotted blanks", async () => {
    const blank = bodyOf(await toDocx(planDocument(diSuPlan, { letterhead: {} })));
    const [head] = childrenOf(blank, "w:tbl");
    expect(textOf(head as Element)).toContain("Số: ……………/KH-UBND");
    expect(textOf(head as Element)).toContain("Dị Sử, ngày …… tháng …… năm 2024");
    expect(textOf(childrenOf(blank, "w:tbl")[1] as Element)).toContain("……………");
  });
});

describe("any document", () => {
  it("keeps signs that XML knows, and drops those that it forbids", async () => {
    const text = 'a < b & c > "d" \u0000\u0008\u001f\uffff\ud800 ]]> \u{1f600} é\tz';
    const clean = 'a < b & c > "d"  ]]> \u{1f600} é\tz';
    const hostile: Document = {
      language: "vi",
      title: text,
      blocks: [
        { kind: "heading", level: 1, text },
        { kind: "paragraph", text },
        { kind: "list", items: [text] },
        table([{ title: text, align: "left" }], [[text], { group: text }]),
      ],
    };
    const written = await toDocx(hostile);
    const texts = all(bodyOf(written), "w:p").map(textOf);
    expect(texts.filter((one) => one !== "")).toEqual([
      clean,
      clean,
      `- ${clean}`,
      clean,
      clean,
      clean,
    ]);
    expect(first(part(written, "docProps/core.xml"), "dc:title").children).toEqual([clean]);
  });

  it("may be empty, and may hold tables without rows or columns", async () => {
    expect(all(bodyOf(await toDocx(small())), "w:sectPr").length).toBe(1);
    const empty = table([], []);
    const bare = table([{ title: "A", align: "left" }], []);
    const written = bodyOf(await toDocx(small(empty, bare, bare, empty)));
    expect(childrenOf(written, "w:tbl").map(rowsOf)).toEqual([[["A"]], [["A"]]]);
    // Between two tables and after the last one stands a paragraph, or Word would join them.
    const names = written.children.map((child) => (child as Element).name);
    expect(names.join(" ")).not.toContain("w:tbl w:tbl");
    expect(names.slice(-2)).toEqual(["w:p", "w:sectPr"]);
  });

  it("keeps the lines of a cell and the levels in front of it", async () => {
    const column = [{ title: "Tiêu chí", align: "left", flexible: true }] as const;
    const written = bodyOf(
      await toDocx(small(table(column, [[{ text: "1.1. Một\nHai", level: 2 }]]))),
    );
    const [, row] = childrenOf(first(written, "w:tbl"), "w:tr");
    expect(textOf(row as Element)).toBe("1.1. Một\nHai");
    expect(first(row as Element, "w:ind").attributes["w:left"]).toBe("320");
  });

  it("in English says so to the spelling check", async () => {
    const english = await toDocx({ language: "en", title: "T", blocks: [] });
    const defaults = first(part(english, "word/styles.xml"), "w:rPrDefault");
    expect(first(defaults, "w:lang").attributes["w:val"]).toBe("en-US");
  });
});

describe("figures", () => {
  const figure = { kind: "figure", title: "Hình 1", description: "Ba cột & một đường" } as const;
  const svg = '<svg width="200" height="100"><rect width="9" height="9"/></svg>';

  it("are pictures as wide as the text, described, with the title under them", async () => {
    const written = await toDocx(small({ ...figure, svg }));
    const parts = openDocx(written);
    const drawn = [...parts].filter(([path]) => path.endsWith(".svg"));
    expect(drawn.map(([, content]) => strFromU8(content))).toEqual([svg]);
    const drawing = first(bodyOf(written), "w:drawing");
    expect(first(drawing, "wp:docPr").attributes).toMatchObject({
      title: "Hình 1",
      descr: "Ba cột & một đường",
    });
    const { cx, cy } = first(drawing, "wp:extent").attributes;
    // 165 mm, in English metric units, to the pixel.
    expect(Math.abs(Number(cx) - 165 * 36000)).toBeLessThan(9525);
    expect(Number(cx) / Number(cy)).toBeCloseTo(2, 2);
    expect(textOf(bodyOf(written))).toContain("Hình 1");
  });

  it.each([undefined, "<svg onload='x'></svg>"])(
    "without a sound drawing (%s) are told",
    async (bad) => {
      const block = bad === undefined ? figure : { ...figure, svg: bad };
      const written = await toDocx(small(block));
      expect(all(bodyOf(written), "w:drawing")).toEqual([]);
      expect(textOf(bodyOf(written))).toBe("Hình 1\nBa cột & một đường");
    },
  );

  it("come out the same to the byte twice", async () => {
    const pictured = small({ ...figure, svg }, { ...figure, svg });
    expect(Buffer.compare(await toDocx(pictured), await toDocx(pictured))).toBe(0);
  });
});

const office = ["soffice", "libreoffice"].find((name) => {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore", timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
});

describe("LibreOffice", () => {
  it.runIf(office !== undefined)(
    "opens the plan and lays it out on a sensible number of pages",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "chiso-docx-"));
      try {
        writeFileSync(join(folder, "plan.docx"), bytes);
        execFileSync(
          office as string,
          [
            `-env:UserInstallation=file://${folder}/profile`,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            join(folder, "plan.docx"),
          ],
          { stdio: "ignore", timeout: 300_000 },
        );
        const pdf = readFileSync(join(folder, "plan.pdf"), "latin1");
        const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
        expect(pages).toBeGreaterThan(10);
        expect(pages).toBeLessThan(32);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
