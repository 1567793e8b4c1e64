/** A kind of rule is one folder and three lines; scoring loads neither schemas nor forms. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { kindForms } from "../../src/rules/kind-forms.js";
import { kindSchemas } from "../../src/rules/kind-schemas.js";
import { kinds, ruleKindNames } from "../../src/rules/kinds.js";

const folder = "src/rules";
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const source = (path: string): string => readFileSync(join(folder, path), "utf8");
// "index/index.ts" would be taken for the folder itself.
const mainFile = (kind: string): string => (kind === "index" ? "index-rule.ts" : `${kind}.ts`);

/** Every file that a module loads, packages included, without what only types need. */
async function loadedBy(contents: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    treeShaking: true,
    logLevel: "error",
  });
  const outputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return outputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

const packagesIn = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.flatMap((path) => /.*node_modules\/([^/]+)/.exec(path)?.[1] ?? []))].sort();

describe("a kind of rule", () => {
  it("has a folder of its name, and every folder is a kind", () => {
    expect([...folders].sort()).toEqual([...ruleKindNames].sort());
  });

  it("stands in all three lists", () => {
    expect(Object.keys(kindSchemas()).sort()).toEqual(Object.keys(kinds).sort());
    expect(Object.keys(kindForms).sort()).toEqual(Object.keys(kinds).sort());
  });

  it.each(folders)(
    "%s: types, kind, form, words, shape and schema are files of their own",
    (kind) => {
      const names = ["rule.ts", mainFile(kind), "form.ts", "words.ts", "shape.ts", "schema.ts"];
      expect(names.filter((name) => !existsSync(join(folder, kind, name)))).toEqual([]);
    },
  );

  it.each(ruleKindNames)("%s: its name, its schema and its place in the list agree", (kind) => {
    expect(kinds[kind].kind).toBe(kind);
    expect(kindSchemas()[kind].rule.shape.kind.value).toBe(kind);
    expect(kindForms[kind].name.vi).not.toBe("");
    expect(kindForms[kind].name.en).not.toBe("");
  });

  it("is named in src/rules by the lists alone", () => {
    const shared = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    const naming = shared.filter((name) => /from "\.\/[a-z-]+\//.test(source(name)));
    // Figures by type: a kind that it does not name has the figures of its whole kind.
    expect(naming.sort()).toEqual([
      "figures-of.ts",
      "kind-forms.ts",
      "kind-schemas.ts",
      "kinds.ts",
      "rule-columns.ts",
    ]);
  });

  it.each(folders)(
    "%s: loads no other kind, and the schema library in its schema alone",
    (kind) => {
      for (const name of readdirSync(join(folder, kind))) {
        const imports = [...source(join(kind, name)).matchAll(/from "([^"]+)"/g)].map(
          ([, from]) => from as string,
        );
        const places = imports
          .filter((from) => from.startsWith("."))
          .map((from) => dirname(relative(folder, join(folder, kind, from))));
        expect(places.filter((place) => folders.includes(place) && place !== kind)).toEqual([]);
        expect(imports.includes("zod"), name).toBe(name === "schema.ts");
      }
    },
  );
});

describe("what scoring loads", () => {
  it("is no schema, neither of its own nor of the library", async () => {
    const paths = await loadedBy('export * from "./src/entries/scoring.js"');
    expect(paths).toContain("src/scoring/score.ts");
    expect(packagesIn(paths)).not.toContain("zod");
    expect(paths.filter((path) => /schema/.test(path))).toEqual([]);
  });

  it("is no package for score: no schemas, and no decimals with roots", async () => {
    const paths = await loadedBy('export { score } from "./src/entries/scoring.js"');
    expect(paths).toContain("src/scoring/score.ts");
    expect(packagesIn(paths)).toEqual([]);
  });

  it("is seen by this test: parsing loads the schema library", async () => {
    const paths = await loadedBy(
      'export { parseQuestionnaire } from "./src/survey/parse-questionnaire.js"',
    );
    expect(packagesIn(paths)).toContain("zod");
  });
});
