/** What a text may hold, by what it is written into. */
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/document/csv.js";
import type { Document, TableBlock } from "../../src/document/document.js";
import { toHtml } from "../../src/document/html.js";
import { toMarkdown } from "../../src/document/markdown.js";
import { legible, type TextTarget } from "../../src/text/legible.js";

const targets = ["xml", "html", "markdown", "csv", "drawing", "terminal", "message"] as const;

// A row a sign, a column a target; "=" keeps it.
const table: readonly (readonly [sign: string, ...instead: readonly string[]])[] = [
  // sign       xml     html    markdown csv     drawing   terminal  message
  ["\t", "=", "=", "=", "=", "=", "=", "="],
  ["\n", "=", "=", "=", "=", " ", "=", "\ufffd"],
  ["\r\n", "\n", "\n", "\n", "\n", " ", "\n", "\ufffd"],
  ["\r", "\n", "\n", "\n", "\n", " ", "\n", "\ufffd"],
  ["\v", "\n", "\n", "\n", "\n", " ", "\n", "\ufffd"],
  ["\f", "\n", "\n", "\n", "\n", " ", "\n", "\ufffd"],
  ["\u0085", "=", "\n", "\n", "\n", " ", "\n", "\ufffd"],
  ["\u2028", "=", "\n", "\n", "\n", " ", "\n", "\ufffd"],
  ["\u2029", "=", "\n", "\n", "\n", " ", "\n", "\ufffd"],
  ["\u0000", "", "", "", "", " ", "\ufffd", "\ufffd"],
  ["\u0008", "", "", "", "", " ", "\ufffd", "\ufffd"],
  ["\u001b", "", "", "", "", " ", "\ufffd", "\ufffd"],
  ["\u007f", "=", "", "", "", " ", "\ufffd", "\ufffd"],
  ["\u009b", "=", "", "", "", " ", "\ufffd", "\ufffd"],
  ["\u202e", "=", "=", "=", "=", "", "\ufffd", "\ufffd"],
  ["\u2066", "=", "=", "=", "=", "", "\ufffd", "\ufffd"],
  ["\ud800", "", "", "", "", "\ufffd", "\ufffd", "\ufffd"],
  ["\uffff", "", "", "", "", "\ufffd", "\ufffd", "\ufffd"],
  ["ữ", "=", "=", "=", "=", "=", "=", "="],
  ["😀", "=", "=", "=", "=", "=", "=", "="],
];

describe.each(targets.map((target, at) => [target, at] as const))("text for %s", (target, at) => {
  it.each(table)("holds %j as it can", (sign, ...instead) => {
    const wanted = instead[at] === "=" ? sign : instead[at];
    expect(legible(`a${sign}b${sign}`, target as TextTarget)).toBe(`a${wanted}b${wanted}`);
  });
});

describe("a line break in a cell", () => {
  const block: TableBlock = {
    kind: "table",
    columns: [{ title: "Tên", align: "left" }],
    rows: [["một\rhai\u2028ba"]],
  };
  const document: Document = { title: "Bảng", language: "vi", blocks: [block] };

  it("breaks no row of Markdown", () => {
    expect(toMarkdown(document)).toBe("| Tên |\n| :--- |\n| một<br>hai<br>ba |\n");
  });

  it("is one in HTML and in CSV", () => {
    expect(toHtml(document)).toContain("<td>một<br>hai<br>ba</td>");
    expect(toCsv(block)).toBe('\uFEFFTên\r\n"một\nhai\nba"\r\n');
  });
});
