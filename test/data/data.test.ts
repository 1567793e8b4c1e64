/** Data are JSON files; what is made from them is written by `npm run data`. */
import { readFileSync } from "node:fs";
import type { ValidateFunction } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { dataModule } from "./data-module.js";
import { dataFiles, source, strangers } from "./files.js";
import { type DataKind, kinds } from "./kinds.js";
import { arrayModule, listModule } from "./lists.js";
import { shippedSetsModule } from "./shipped-sets.js";
import { withTables } from "./tables.js";

const ajv = new Ajv2020({ strict: false });

function acceptsOf({ schema, jsonSchema }: DataKind): ValidateFunction {
  return ajv.getSchema(schema) ?? ajv.compile({ ...jsonSchema(), $id: schema });
}

describe.each(dataFiles)("the $kind.name $path", (file) => {
  const { kind, path, data, placed } = file;

  it("is sound", () => {
    expect(kind.parse(data)).toEqual({ ok: true, value: data });
  });

  it("has the id that its place says", () => {
    expect(data.id).toBe(placed);
  });

  it("names its schema, which editors read", () => {
    const root = "../".repeat(path.split("/").length);
    expect(data.$schema).toBe(`${root}dist/schemas/${kind.schema}.json`);
  });

  it("is what its JSON Schema takes, and refuses where a key is misspelt", () => {
    const accepts = acceptsOf(kind);
    expect([accepts(data), accepts.errors]).toEqual([true, null]);
    expect(accepts({ ...data, misspelt: 1 })).toBe(false);
  });

  it("has a module", async () => {
    await expect(dataModule(file, dataFiles)).toMatchFileSnapshot(`${source}${path}.ts`);
  });
});

describe.each(kinds)("the list of each $name", (kind) => {
  const own = dataFiles.filter((file) => file.kind.name === kind.name);

  it("has every file, each by its own name", async () => {
    expect(new Set(own.map(({ constant }) => constant)).size).toBe(own.length);
    await expect(listModule(kind, own)).toMatchFileSnapshot(`${source}${kind.list}.ts`);
  });

  const { all } = kind;
  it.runIf(all !== undefined)("is an array too", async () => {
    if (all === undefined) return;
    await expect(arrayModule(all, own)).toMatchFileSnapshot(`${source}${all.module}.ts`);
  });
});

it("the list of sets is that of the files", async () => {
  await expect(shippedSetsModule).toMatchFileSnapshot(`${source}indices/shipped-sets.ts`);
});

describe.each([
  ["README.md", "en"],
  ["docs/README.vi.md", "vi"],
] as const)("the tables of %s", (file, language) => {
  it("are those of the data", async () => {
    const path = `${source}../${file}`;
    await expect(withTables(readFileSync(path, "utf8"), language)).toMatchFileSnapshot(path);
  });
});

it("every JSON file is of a kind that a module is made from", () => {
  expect(strangers).toEqual([]);
});
