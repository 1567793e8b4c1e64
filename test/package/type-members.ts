/** What the declarations of a built package say of its types, a line for each member. */
import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

const declaresType = (
  node: ts.Declaration,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);

const textOf = (node: ts.Node): string =>
  printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replaceAll(/\s+/g, " ")
    .replace(/;$/, "");

// Members are readonly throughout, so what is said is where one is not.
function memberLine(name: string, member: ts.Node): string {
  const text = textOf(member);
  const isReadonly = text.startsWith("readonly ");
  const isWritable =
    !isReadonly && (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member));
  return `${name}.${text.replace(/^readonly /, "")}${isWritable ? " (writable)" : ""}`;
}

function membersOf(type: ts.TypeNode): readonly ts.Node[] | undefined {
  return ts.isTypeLiteralNode(type) && type.members.length > 0 ? type.members : undefined;
}

// A union is a line for each of its alternatives, so that a new one is a new line.
function aliasLines(name: string, declaration: ts.TypeAliasDeclaration): readonly string[] {
  const { type } = declaration;
  const members = membersOf(type);
  if (members !== undefined) return members.map((member) => memberLine(name, member)).sort();
  if (ts.isUnionTypeNode(type)) return type.types.map((one) => `${name} = | ${textOf(one)}`).sort();
  return [`${name} = ${textOf(type)}`];
}

function linesOf(name: string, declaration: ts.Declaration): readonly string[] {
  if (!declaresType(declaration)) return [];
  const parameters = declaration.typeParameters?.map(textOf).join(", ");
  const named = parameters === undefined ? name : `${name}<${parameters}>`;
  if (ts.isTypeAliasDeclaration(declaration)) {
    const generic = parameters === undefined ? [] : [`type ${named}`];
    return [...generic, ...aliasLines(name, declaration)];
  }
  const inherited = declaration.heritageClauses
    ?.map((clause) => ` ${textOf(clause).trim()}`)
    .join("");
  const kind = ts.isInterfaceDeclaration(declaration) ? "interface" : "class";
  const members = declaration.members.map((member) => memberLine(name, member));
  return [`${kind} ${named}${inherited ?? ""}`, ...members.sort()];
}

/**
 * The members of the types that modules export, and of those that they rest on without exporting
 * them.
 *
 * @param program - A program that holds the declarations of the modules
 * @param modules - The files of the modules
 * @returns A line for each type and each member of it, by name
 */
export function typeMembers(program: ts.Program, modules: readonly string[]): readonly string[] {
  const checker = program.getTypeChecker();
  const target = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  // By name first, so that a type stands before its members.
  const lines = new Map<string, Set<string>>();
  const done = new Set<ts.Symbol>();

  const visit = (symbol: ts.Symbol): void => {
    if (done.has(symbol)) return;
    done.add(symbol);
    for (const declaration of symbol.declarations ?? []) {
      // What the language and other packages declare is theirs.
      if (!declaration.getSourceFile().fileName.includes("/dist/")) continue;
      const known = lines.get(symbol.name) ?? new Set();
      for (const line of linesOf(symbol.name, declaration)) known.add(line);
      lines.set(symbol.name, known);
      visitNames(declaration);
    }
  };
  const visitNames = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol !== undefined) visit(target(symbol));
    }
    ts.forEachChild(node, visitNames);
  };

  for (const file of modules) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is not a module`);
    for (const symbol of checker.getExportsOfModule(module)) visit(target(symbol));
  }
  return [...lines.keys()].sort().flatMap((name) => [...(lines.get(name) ?? [])]);
}
