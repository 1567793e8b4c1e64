/**
 * The public API, name by name with its type, and the members of its types: a change of it is a
 * change of this snapshot.
 */
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { typeMembers } from "./type-members.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const entries = [
  "index",
  "report",
  "scoring",
  "import",
  "spreadsheet",
  "docx",
  "charts",
  "criteria-sets",
  "schemas",
];

const program = ts.createProgram(
  entries.map((entry) => `${root}dist/${entry}.d.ts`),
  { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true },
);
const checker = program.getTypeChecker();

function apiOf(entry: string): readonly string[] {
  const source = program.getSourceFile(`${root}dist/${entry}.d.ts`);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`dist/${entry}.d.ts is not a module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      if (!(target.flags & ts.SymbolFlags.Value)) return `type ${symbol.name}`;
      const type = checker.getTypeOfSymbol(target);
      // The type of a set is its text, which test/data holds to its JSON.
      if (["id", "domains"].every((key) => type.getProperty(key))) return `${symbol.name}: set`;
      return `${symbol.name}: ${checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)}`;
    })
    .sort();
}

describe("public API", () => {
  it.each(entries)("of %s", (entry) => {
    expect(apiOf(entry)).toMatchSnapshot();
  });

  it("of the members of its types", () => {
    const modules = entries.map((entry) => `${root}dist/${entry}.d.ts`);
    expect(typeMembers(program, modules)).toMatchSnapshot();
  });
});
