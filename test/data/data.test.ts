/** Data are JSON files; what is made from them is written by `npm run data`. */
import { relative } from "node:path/posix";
import type { ValidateFunction } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { dataModule } from "./data-module.js";
import { dataFiles, source, strangers } from "./files.js";
import { type DataKind, kinds } from "./kinds.js";

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
    await expect(dataModule(file)).toMatchFileSnapshot(`${source}${path}.ts`);
  });
});

describe.each(kinds)("the list of each $name", ({ list, name }) => {
  it("has every file", async () => {
    const own = dataFiles.filter(({ kind }) => kind.name === name);
    const folder = list.split("/").slice(0, -1).join("/");
    const lines = own.map(
      ({ path, constant }) => `export { ${constant} } from "./${relative(folder, path)}.js";\n`,
    );
    expect(new Set(own.map(({ constant }) => constant)).size).toBe(own.length);
    const head = "// Made from the files of data by `npm run data`.\n";
    await expect(head + lines.join("")).toMatchFileSnapshot(`${source}${list}.ts`);
  });
});

it("every JSON file is of a kind that a module is made from", () => {
  expect(strangers).toEqual([]);
});
