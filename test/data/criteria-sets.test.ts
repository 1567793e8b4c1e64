/** Criteria sets are JSON files; what is made from them is written by `npm run data`. */
import { describe, expect, it } from "vitest";
import { parseCriteriaSet } from "../../src/criteria-set/parse-criteria-set.js";
import { constantOf, setModule } from "./set-module.js";
import { indicesFolder, setFiles } from "./sets.js";

describe.each(setFiles)("the set $path", ({ path, set }) => {
  it("is sound", () => {
    const parsed = parseCriteriaSet(set);
    // Problems alone first: a set is long, and they are what there is to mend.
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(parsed).toEqual({ ok: true, value: set });
  });

  it("lies in the folder of its index, and its name is the rest of its id", () => {
    expect(path).toBe(`${set.index}/sets/${set.id.slice(set.index.length + 1)}`);
  });

  it("names its schema, which editors read", () => {
    expect(set.$schema).toBe("../../../../dist/schemas/criteria-set.json");
  });

  it("has a module with its codes in its type", async () => {
    const file = `${path.split("/").at(-1)}.json`;
    await expect(setModule(set, file)).toMatchFileSnapshot(`${indicesFolder}${path}.ts`);
  });
});

it("every set is in the list of sets", async () => {
  const lines = setFiles.map(
    ({ path, set }) => `export { ${constantOf(set.id)} } from "./${path}.js";\n`,
  );
  const head = "// Made from the folders of sets by `npm run data`.\n";
  await expect(head + lines.join("")).toMatchFileSnapshot(`${indicesFolder}criteria-sets.ts`);
});
