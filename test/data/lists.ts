/** The modules that name all data of a kind. */
import { relative } from "node:path/posix";
import type { DataFile } from "./files.js";
import type { ArrayOfAll, DataKind } from "./kinds.js";

const head = "// Made from the files of data by `npm run data`.\n";

function from(module: string, other: string): string {
  const path = relative(module.split("/").slice(0, -1).join("/"), other);
  return `"${path.startsWith(".") ? path : `./${path}`}.js"`;
}

export function listModule({ list }: DataKind, files: readonly DataFile[]): string {
  const lines = files.map(
    ({ path, constant }) => `export { ${constant} } from ${from(list, path)};\n`,
  );
  return head + lines.join("");
}

// Written out: a bundler may drop an array of names, but not the names of a module as an object.
export function arrayModule(
  { module, name, type, doc }: ArrayOfAll,
  files: readonly DataFile[],
): string {
  const [one, typed] = type;
  const lines = files.map(
    ({ path, constant }) => `import { ${constant} } from ${from(module, path)};\n`,
  );
  return `${head}import type { ${one} } from ${from(module, typed)};
${lines.join("")}
${doc}
export const ${name}: readonly ${one}[] = [
${files.map(({ constant }) => `  ${constant},\n`).join("")}];
`;
}
