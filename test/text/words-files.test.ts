/**
 * Sentences of a room stand together in its words files, so that an official can review them
 * without reading code. Rooms where some still stand beside logic are named here; none may join.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

const notYet = [
  "cli",
  "criteria-set",
  "csv",
  "document",
  "docx",
  "gaps",
  "grid",
  "import",
  "json-schema",
  "office-file",
  "page",
  "plan-workbook",
  "problems",
  "ranking",
  "remediation",
  "report",
  "roadmap",
  "rules",
  "score-sheet",
  "scoring",
  "spreadsheet",
  "survey",
  "template",
  "text",
  "word-tables",
  "xlsx",
];
// Data of instruments, in their own words.
const data = /^(?:indices|calendar)\/|\/(?:catalogues|calendars|themes)\/|^problems\/messages\//;
const words = /(?:^|[/-])(?:words|messages)\.ts$/;
const vietnamese = /[\u00c0-\u1ef9]/;

function saysSomething(file: string): boolean {
  const text = readFileSync(source + file, "utf8");
  const root = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const isSaid = (node: ts.Node): boolean =>
    (ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)) &&
    vietnamese.test(node.text);
  const visit = (node: ts.Node): boolean => isSaid(node) || (ts.forEachChild(node, visit) ?? false);
  return visit(root);
}

it("stand in words files, but for the rooms that are named", () => {
  const files = readdirSync(source, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !data.test(path) && !words.test(path));
  const rooms = new Set(files.filter(saysSomething).map((file) => file.split("/")[0]));
  expect([...rooms].sort()).toEqual(notYet);
});
