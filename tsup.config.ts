import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { defineConfig } from "tsup";
import { type DataFolder, dataFolders } from "./src/data/folders.js";
import * as jsonSchemas from "./src/json-schema/json-schema.js";
import { licencesOf } from "./src/page/build/licences.js";

// Files of data: each has a module beside it and is an entry of its own.
const data = readdirSync("src", { recursive: true })
  .map((path) => String(path).replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json"))
  .flatMap((file) => {
    const path = file.slice(0, -".json".length);
    return Object.values<DataFolder>(dataFolders).flatMap((folder) => {
      const parts = folder.path.exec(path)?.slice(1);
      if (parts === undefined || folder.entry === undefined) return [];
      const name = `${folder.entry}/${parts.join("-")}`;
      const { schema, setUnder } = folder;
      return [{ name, module: `src/${path}.ts`, json: `src/${file}`, schema, setUnder }];
    });
  });
const dataEntries = Object.fromEntries(data.map(({ name, module }) => [name, module]));

// Vietnamese stays readable in the built files, and they are smaller.
const readable = (options: { charset?: "ascii" | "utf8" }): void => {
  options.charset = "utf8";
};

// The data and the schemas as JSON, for programs in other languages and for editors.
const writeJson = async (): Promise<void> => {
  const write = (path: string, data: unknown): void =>
    writeFileSync(`dist/${path}.json`, `${JSON.stringify(data, null, 2)}\n`);
  for (const folder of [...data.map(({ name }) => dirname(name)), "schemas/draft-07"])
    mkdirSync(`dist/${folder}`, { recursive: true });
  // "criteriaSetJsonSchema" is the file "criteria-set".
  for (const [name, schemaOf] of Object.entries(jsonSchemas)) {
    const file = name
      .replace("JsonSchema", "")
      .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    write(`schemas/${file}`, schemaOf());
    write(`schemas/draft-07/${file}`, schemaOf({ draft: "draft-07" }));
  }
  const readData = (file: string): Readonly<Record<string, unknown>> =>
    JSON.parse(readFileSync(file, "utf8"));
  const setNamed = (id: unknown): object => {
    const found = data.find(({ name }) => name === `criteria-sets/${id}`);
    if (found === undefined) throw new Error(`no criteria set ${id}`);
    const { $schema, ...set } = readData(found.json);
    return set;
  };
  for (const { name, json, schema, setUnder = "" } of data) {
    const read = readData(json);
    const joined = read[setUnder] === undefined ? {} : { [setUnder]: setNamed(read[setUnder]) };
    write(name, { ...read, ...joined, $schema: `../schemas/${schema}.json` });
  }
};

// The licences of what is bundled with the command, as they ask.
const writeLicences = async (): Promise<void> => {
  const metafile = "dist/cli/metafile-esm.json";
  const { inputs } = JSON.parse(readFileSync(metafile, "utf8")) as { inputs: object };
  rmSync(metafile);
  writeFileSync("dist/cli/third-party-licenses.txt", licencesOf(Object.keys(inputs)));
};

export default defineConfig([
  {
    entry: {
      index: "src/entries/index.ts",
      scoring: "src/entries/scoring.ts",
      report: "src/entries/report.ts",
      import: "src/entries/import.ts",
      docx: "src/entries/docx.ts",
      spreadsheet: "src/entries/spreadsheet.ts",
      charts: "src/entries/charts.ts",
      // A file of its own, so that a bundle that needs no roots leaves decimal.js out.
      "numbers/approximate-decimal": "src/numbers/approximate-decimal.ts",
      "criteria-sets": "src/entries/criteria-sets.ts",
      schemas: "src/entries/schemas.ts",
      ...dataEntries,
    },
    format: ["esm", "cjs"],
    dts: true,
    splitting: true,
    treeshake: true,
    target: "node20",
    platform: "neutral",
    esbuildOptions: readable,
    onSuccess: writeJson,
  },
  {
    entry: { main: "src/cli/main.ts" },
    outDir: "dist/cli",
    format: ["esm"],
    banner: { js: "#!/usr/bin/env node" },
    // What only the command needs is bundled, so that users of the library do not install it.
    noExternal: [
      "cli-table3",
      "docx",
      "fflate",
      "jsonc-parser",
      "saxen",
      "vega",
      "vega-lite",
      "write-excel-file",
    ],
    // Parts that a command does not need are not loaded by it.
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    target: "node20",
    platform: "node",
    esbuildOptions: readable,
    onSuccess: writeLicences,
  },
]);
