/** Whoever reads a result or writes a document finds beside each key what it is. */
import { relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
const program = ts.createProgram(["src/entries/scoring.ts"], options);
const checker = program.getTypeChecker();

const folders = /^src\/(?:criteria-set|score-sheet|scoring|rules|gaps)\//;

/** Types that are exported from `chiso/scoring`, with the folder that they live in. */
function exportedTypes(): readonly ts.Declaration[] {
  const entry = program.getSourceFile("src/entries/scoring.ts");
  const module = entry && checker.getSymbolAtLocation(entry);
  if (module === undefined) throw new Error("src/entries/scoring.ts is not a module");
  return checker
    .getExportsOfModule(module)
    .flatMap((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    )
    .flatMap(({ declarations = [] }) => declarations)
    .filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
    .filter((one) => folders.test(relative(resolve("."), one.getSourceFile().fileName)));
}

/** Members without a comment, but for what is forbidden (`never`) and what tells forms apart. */
function undocumented(type: ts.Declaration): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // What stands in one line is said by the comment above the line.
    if (ts.isTypeLiteralNode(node) && !node.getText().includes("\n")) return;
    if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) {
      const isForbidden = node.type?.kind === ts.SyntaxKind.NeverKeyword;
      const isKind = node.name.getText() === "kind";
      if (!isForbidden && !isKind && ts.getJSDocCommentsAndTags(node).length === 0) {
        found.push(node.getText());
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(type);
  return found;
}

describe("the members of every exported type", () => {
  const types = exportedTypes();

  it("are looked at", () => {
    const names = types.map((one) => (one as ts.InterfaceDeclaration).name.text);
    expect(names).toEqual(expect.arrayContaining(["CriteriaSet", "Scorecard", "Gap", "Band"]));
    expect(names.length).toBeGreaterThan(60);
  });

  it.each(types.map((type) => [(type as ts.InterfaceDeclaration).name.text, type] as const))(
    "%s: say what they are",
    (_, type) => {
      expect(undocumented(type)).toEqual([]);
    },
  );
});
