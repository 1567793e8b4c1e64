/**
 * Sentences of a room stand together in its words files, so that an official can review them
 * without reading code.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

// Data of instruments, in their own words, and the widths of letters.
const data =
  /^(?:indices|calendar|text\/letter-widths)\/|^roadmap\/(?:de-an-05|sources)\.ts$|\/(?:catalogues|calendars|roadmaps)\//;
const words = /(?:^|[/-])(?:words|messages)(?:\.ts$|\/)/;
// What is recognised in tables of offices rather than said: headings, wordings and letters of old fonts.
const recognised = /\/patterns\/|^grid\/old-text\/[a-z\d]+-letters\.ts$/;
// Without the signs of multiplication and division.
const vietnamese = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1ef9]/;

const allFiles = readdirSync(source, { recursive: true })
  .map((path) => String(path).replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));

function holds(file: string, isSought: (node: ts.Node) => boolean): boolean {
  const text = readFileSync(source + file, "utf8");
  const root = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const visit = (node: ts.Node): boolean =>
    isSought(node) || (ts.forEachChild(node, visit) ?? false);
  return visit(root);
}

// One letter alone says nothing.
function isSaid(node: ts.Node): boolean {
  return (
    (ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)) &&
    node.text.length > 1 &&
    vietnamese.test(node.text)
  );
}

it("stand in words files", () => {
  const files = allFiles.filter(
    (path) => !data.test(path) && !words.test(path) && !recognised.test(path),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => holds(file, isSaid))).toEqual([]);
});

it("are apart from patterns, which hold no logic", () => {
  const patterns = allFiles.filter((path) => recognised.test(path));
  expect(patterns).not.toEqual([]);
  expect(patterns.filter((file) => holds(file, ts.isFunctionLike))).toEqual([]);
});
