/** The TypeScript module of a file of data. */
import { relative } from "node:path/posix";
import { textIn } from "../../src/text/language.js";
import type { DataFile } from "./files.js";

export function dataModule(
  { kind, path, data, constant }: DataFile,
  all: readonly DataFile[],
): string {
  const { $schema: _schema, ...rest } = data;
  const file = `${path.split("/").at(-1)}.json`;
  const folder = path.split("/").slice(0, -1).join("/");
  const [type, module] = kind.type ?? [typeOf(rest, constant.length + 35)];
  const status = data.provenance === undefined ? "" : ` Provenance: ${data.provenance.status}.`;
  const from = (other: string): string => {
    const way = relative(folder, other);
    return `"${way.startsWith(".") ? way : `./${way}`}.js"`;
  };
  const imported = module === undefined ? "" : `\nimport type { ${type} } from ${from(module)};`;
  const plain = ["dataOf", "data/data-of"] as const;
  const other = namedSet({ kind, data }, all);
  const [reader, readerModule] = other === undefined ? plain : (kind.joinSet ?? plain);
  const readers = [
    ...(other === undefined ? [] : [`import { ${other.constant} } from ${from(other.path)};`]),
    `import { ${reader} } from ${from(readerModule)};`,
  ];
  const given = other === undefined ? ["json"] : ["json", other.constant];
  return `// Made from ${file} by \`npm run data\`: change that, not this.${imported}
${readers.join("\n")}
import json from "./${file}";

/** ${textIn(data.title, "en")}.${status} */
export const ${constant}: ${type} = /* @__PURE__ */ ${reader}(${given.join(", ")});
`;
}

// The criteria set that a file names by its id.
function namedSet(
  { kind: { setUnder }, data }: Pick<DataFile, "kind" | "data">,
  all: readonly DataFile[],
): DataFile | undefined {
  if (setUnder === undefined) return undefined;
  const id = Object.entries(data).find(([key]) => key === setUnder)?.[1];
  return all.find((one) => one.kind.name === "criteria set" && one.data.id === id);
}

// Keys, codes, numbers and dates stand in the type as they are; what is worded for people is text.
const isKey = /^[a-z0-9.%+-]{1,60}$/i;

function typeOf(value: unknown, used = 0, depth = 0): string {
  if (typeof value === "string") return isKey.test(value) ? JSON.stringify(value) : "string";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, end, separator] = isList ? ["readonly [", "]", ", "] : ["{ ", " }", "; "];
  const parts = Object.entries(value).map(([key, one]) => {
    const name = isList ? "" : `readonly ${/^\w+$/.test(key) ? key : JSON.stringify(key)}: `;
    return { flat: `${name}${typeOf(one, Number.NEGATIVE_INFINITY)}`, name, one };
  });
  const flat = `${open}${parts.map((part) => part.flat).join(separator)}${end}`;
  if (used + flat.length <= 100) return flat;
  const lines = parts.map(({ name, one }) => {
    const own = typeOf(one, 2 * depth + 3 + name.length, depth + 1);
    return `\n${"  ".repeat(depth + 1)}${name}${own}${separator.trim()}`;
  });
  return `${open.trim()}${lines.join("")}\n${"  ".repeat(depth)}${end.trim()}`;
}
