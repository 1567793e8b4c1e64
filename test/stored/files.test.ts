/** Files that the command writes say which version wrote them, and are read again as results. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import {
  type ParseResult,
  parseGapReport,
  parsePlan,
  parseRanking,
  parseScorecard,
} from "../../src/entries/index.js";
import { version } from "../../src/version/version.js";

const parIndex = "fixtures/di-su-2023/par-index.json";

async function written(
  ...argv: readonly string[]
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const code = await run(argv, {
    readBytes: async (path) => readFileSync(path),
    exists: async () => false,
    writeFiles: async (all) => {
      for (const { path, content } of all) files.set(path, content);
    },
    writeOut: () => undefined,
    writeError: () => undefined,
    isTerminal: false,
    columns: 100,
  });
  expect(code).toBe(0);
  return files;
}

const results: readonly (readonly [
  string,
  readonly string[],
  (input: unknown) => ParseResult<unknown>,
])[] = [
  ["score", ["score", parIndex], parseScorecard],
  ["gaps", ["gaps", parIndex], parseGapReport],
  ["rank", ["rank", parIndex], parseRanking],
];

describe("a JSON file", () => {
  it.each(results)("of chiso %s names the version, and is read again", async (_, argv, parse) => {
    const files = await written(...argv, "--out", "ket-qua.json");
    const file = JSON.parse(files.get("ket-qua.json") as string);
    expect(Object.keys(file)[0]).toBe("$chiso");
    expect(file.$chiso).toBe(version);
    expect(parse(file)).toEqual({ ok: true, value: file });
    expect(parse({ $schema: "x.json", ...file })).toEqual({ ok: true, value: file });
  });

  it("of chiso plan does too, beside its other files", async () => {
    const files = await written("plan", parIndex, "--start", "2024-03-15", "--out", "ra");
    const content = (extension: string): string | Uint8Array =>
      [...files].find(([path]) => path.endsWith(extension))?.[1] ?? "";
    const file = JSON.parse(content(".json") as string);
    expect(file.$chiso).toBe(version);
    expect(parsePlan(file).ok).toBe(true);
    expect(content(".svg")).toContain(`<!-- chiso ${version} -->`);
    for (const office of [".docx", ".xlsx"]) {
      const parts = unzipSync(content(office) as Uint8Array);
      const application = `<Application>chiso ${version}</Application>`;
      expect(strFromU8(parts["docProps/app.xml"] as Uint8Array)).toContain(application);
      expect(strFromU8(parts["_rels/.rels"] as Uint8Array)).toContain("docProps/app.xml");
      const types = strFromU8(parts["[Content_Types].xml"] as Uint8Array);
      expect(types).toContain('PartName="/docProps/app.xml"');
    }
  });
});

it("an HTML file names the version", async () => {
  const files = await written("score", parIndex, "--out", "ket-qua.html");
  const meta = `<meta name="generator" content="chiso ${version}">`;
  expect(files.get("ket-qua.html")).toContain(meta);
});

it("the version is that of the package", () => {
  expect(version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});
