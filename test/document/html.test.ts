import { describe, expect, it } from "vitest";
import { isPlainSvg, svgSize, withPrefix } from "../../src/document/plain-svg.js";
import {
  type Block,
  type Document,
  planDocument,
  toHtml,
  toMarkdown,
} from "../../src/entries/report.js";
import { diSuPlan, letterhead } from "../docx/di-su-plan.js";

const plan = planDocument(diSuPlan, { letterhead });
const html = toHtml(plan);
const page = (...blocks: readonly Block[]): string =>
  toHtml({ language: "vi", title: "T", blocks } satisfies Document);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe("the HTML of the Dị Sử plan", () => {
  it("is one file with nothing from outside and nothing that runs", () => {
    expect(html.startsWith('<!doctype html>\n<html lang="vi">')).toBe(true);
    expect(html).not.toMatch(/<(script|link|iframe|img|object|base)\b|\son\w+=|@import|url\(/);
    expect(html).not.toMatch(/https?:/);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  it("closes every element that it opens", () => {
    const open: string[] = [];
    const body = html.slice(html.indexOf("<body>"));
    for (const [, closing, name = ""] of body.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
      if (name === "br" || name === "wbr" || name === "html") continue;
      if (closing === "/") expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it("has one title and no leap between the levels of headings", () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("tells the headers of its tables, and lets the keyboard reach them", () => {
    const tables = plan.blocks.filter(({ kind }) => kind === "table");
    expect(count(html, /<table/g)).toBe(tables.length);
    expect(count(html, /<thead>/g)).toBe(tables.length);
    expect(count(html, /<div class="scroll" tabindex="0" role="group" aria-label="[^"]+">/g)).toBe(
      tables.length,
    );
    expect(html).not.toMatch(/<th(?![^>]*scope=)[ >]/);
    const groups = tables.flatMap((table) =>
      table.kind === "table" ? table.rows.filter((row) => "group" in row) : [],
    );
    expect(count(html, /<th scope="rowgroup"/g)).toBe(groups.length);
  });

  it("prints the tables of tasks on landscape pages that follow each other", () => {
    expect(count(html, /<div class="landscape">/g)).toBe(1);
    const turned = html.slice(html.indexOf('<div class="landscape">'));
    expect(count(turned, /<table class="wide">/g)).toBe(5);
  });

  it("has the form of an official document", () => {
    expect(html).toContain('<h2 class="subject">Khắc phục tồn tại');
    expect(count(html, /<h2 class="part">/g)).toBe(6);
    expect(count(html, /<section class="annex">/g)).toBe(2);
    expect(html).toContain("<li>UBND thị xã Mỹ Hào;</li><li>Lưu: VT.</li>");
    expect(html.indexOf("Nguyễn Văn A")).toBeLessThan(html.indexOf("<table"));
  });

  it("marks what is Vietnamese in an English document", () => {
    const english = toHtml(planDocument(diSuPlan, { letterhead, language: "en" }));
    expect(english).toContain('<html lang="en">');
    expect(count(english, /<(header|footer) class="[^"]+" lang="vi">/g)).toBe(2);
  });
});

describe("HTML of any document", () => {
  it("shows marks as they are, in every place", () => {
    const text = `<b onclick="x">'&\u0000\u0008`;
    const shown = "&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;";
    const written = toHtml({
      language: "vi",
      title: text,
      blocks: [
        { kind: "letterhead", agency: [text, text], number: text, placeAndDate: text },
        { kind: "heading", level: 1, text },
        { kind: "heading", level: 2, text },
        { kind: "notice", text },
        { kind: "paragraph", text },
        { kind: "list", items: [text] },
        {
          kind: "table",
          columns: [{ title: text, align: "left" }],
          rows: [[text], { group: text }],
          total: [text],
        },
        { kind: "figure", title: text, description: text, svg: text },
        { kind: "signature", recipients: [text], authority: text, position: text, name: text },
      ],
    });
    expect(written).not.toContain("<b ");
    // The label of the table repeats its heading.
    expect(written.split(shown).length - 1).toBe(22);
  });

  it("keeps lines, levels and empty cells", () => {
    const columns = [
      { title: "A", align: "left" },
      { title: "B", align: "right" },
    ] as const;
    const written = page({
      kind: "table",
      columns,
      rows: [
        [
          { text: "một\nhai", level: 2 },
          { number: "0.5", unit: "%" },
        ],
        ["", null],
      ],
    });
    expect(written).toContain("<td>&emsp;&emsp;một<br>hai</td>");
    expect(written).toContain('<td class="right">0,5%</td>');
    expect(written).toContain('<td></td><td class="right">–</td>');
  });

  it("lets a very long word break, without adding a character", () => {
    const address = `https://vi-du.gov.vn/${"a".repeat(80)}?b&c`;
    const written = page({
      kind: "table",
      columns: [{ title: "A", align: "left" }],
      rows: [[address], ["Công khai"]],
    });
    expect(written).toContain("<td>Công khai</td>");
    const cell = /<td>(https.*?)<\/td>/.exec(written)?.[1] ?? "";
    expect(cell).toContain("<wbr>");
    expect(cell.replaceAll("<wbr>", "").replaceAll("&amp;", "&")).toBe(address);
  });

  it("gives numbered items no second mark", () => {
    expect(page({ kind: "list", items: ["1.1. A", "1.2. B"] })).toContain('<ul class="numbered">');
    expect(page({ kind: "list", items: ["1.1. A", "B"] })).toContain("<ul><li>");
  });
});

describe("figures", () => {
  const figure = { kind: "figure", title: "Hình <1>", description: "Ba cột" } as const;
  const svg =
    '<svg viewBox="0 0 4 2"><defs><clipPath id="a"><rect/></clipPath></defs><g clip-path="url(#a)"/><use href="#a"/></svg>';

  it("stand in the page with their title, each with names of its own", () => {
    const written = page({ ...figure, svg }, { ...figure, svg });
    expect(count(written, /<figure><div role="img" aria-label="Ba cột"><svg /g)).toBe(2);
    expect(count(written, /<figcaption>Hình &lt;1&gt;<\/figcaption>/g)).toBe(2);
    for (const name of ["figure-1-a", "figure-2-a"]) {
      expect(written).toContain(
        `<clipPath id="${name}"><rect/></clipPath></defs><g clip-path="url(#${name})"/><use href="#${name}"/>`,
      );
    }
  });

  it("without a drawing are told", () => {
    expect(page(figure)).toContain(
      "<figure><figcaption>Hình &lt;1&gt;</figcaption><p>Ba cột</p></figure>",
    );
    expect(toMarkdown({ language: "vi", title: "T", blocks: [figure] })).toBe(
      "**Hình \\<1\\>**\n\nBa cột\n",
    );
  });

  it.each([
    "<svg><script>alert(1)</script></svg>",
    '<svg onload="alert(1)"></svg>',
    "<svg onload=alert(1)></svg>",
    '<svg><g ONCLICK="x"/></svg>',
    "<svg><foreignObject><p>x</p></foreignObject></svg>",
    "<svg><style>* { display: none }</style></svg>",
    '<svg><image href="https://vi-du.vn/a.png"/></svg>',
    '<svg><use xlink:href="https://vi-du.vn/a.svg#b"/></svg>',
    '<svg><a href="javascript:alert(1)"><text>x</text></a></svg>',
    '<svg><rect style="fill: url(https://vi-du.vn/a)"/></svg>',
    '<svg><rect fill="url(https://vi-du.vn/a)"/></svg>',
    '<svg><rect fill="u&#114;l(https://vi-du.vn/a)"/></svg>',
    '<svg style="position: fixed"></svg>',
    "<svg><set attributeName='onclick' to='x'/></svg>",
    "<svg><!-- --><g/></svg>",
    "<svg><![CDATA[<script>]]></svg>",
    "<svg><title></svg><img src=x onerror=x></title></svg>",
    '<svg><g a="<script>"/></svg>',
    "<svg><g></svg>",
    "<svg></g></svg>",
    "<svg/><p>x</p>",
    "<svg></svg>x",
    "<svg",
    "x<svg/>",
    "<p/>",
    "",
  ])("that are more than shapes and text are shown as text: %s", (bad) => {
    expect(isPlainSvg(bad)).toBe(false);
    const written = page({ ...figure, svg: bad });
    expect(written).toContain("<figure><pre>");
    expect(written).not.toContain("<svg");
    expect(written).not.toMatch(/<(script|img|image|set|foreignObject)/);
  });

  it.each([
    "<svg/>",
    "\n<svg></svg>\n",
    '<svg xmlns="http://www.w3.org/2000/svg"><text x="1">a &lt; b &amp; c</text></svg>',
    '<svg><path d="M0,0h5" style="fill: #123; stroke-width: 2px"/></svg>',
  ])("made of shapes and text are drawings: %s", (good) => {
    expect(isPlainSvg(good)).toBe(true);
  });

  it("say their size in one way or another", () => {
    expect(svgSize('<svg width="20" height="10px"/>')).toEqual({ width: 20, height: 10 });
    expect(svgSize('<svg width="100%" viewBox="0 0 30 15"/>')).toEqual({ width: 30, height: 15 });
    expect(svgSize("<svg/>")).toEqual({ width: 640, height: 400 });
    expect(withPrefix("<svg/>", "x")).toBe("<svg/>");
    expect(withPrefix('<svg aria-labelledby="a b"><title id="a"/></svg>', "p-")).toBe(
      '<svg aria-labelledby="p-a p-b"><title id="p-a"/></svg>',
    );
  });
});
