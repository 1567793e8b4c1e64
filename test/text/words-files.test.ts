/**
 * Sentences of a room stand together in its words files, so that an official can review them
 * without reading code. Rooms where some still stand beside logic are named here; none may join.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

const notYet = ["cli", "grid", "import", "remediation", "report"];
// Data of instruments, in their own words, and the letters of fonts.
const data =
  /^(?:indices|calendar|text\/letter-widths)\/|^roadmap\/(?:de-an-05|sources|thach-thanh-2023)\.ts$|\/(?:catalogues|calendars|themes)\/|^problems\/messages\//;
const words = /(?:^|[/-])(?:words|messages)(?:\.ts$|\/)/;
// Without the signs of multiplication and division.
const vietnamese = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1ef9]/;

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
