/**
 * The documents do what they say: code runs and prints what stands under it, commands print what
 * stands under them, lists name what there is. A line "…" stands for lines left out.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { run } from "../src/cli/run.js";
import * as chartsEntry from "../src/entries/charts.js";
import * as setsEntry from "../src/entries/criteria-sets.js";
import * as docxEntry from "../src/entries/docx.js";
import * as importEntry from "../src/entries/import.js";
import * as mainEntry from "../src/entries/index.js";
import * as reportEntry from "../src/entries/report.js";
import * as schemasEntry from "../src/entries/schemas.js";
import * as scoringEntry from "../src/entries/scoring.js";
import { ruleKindNames } from "../src/entries/scoring.js";
import * as spreadsheetEntry from "../src/entries/spreadsheet.js";
import { findingMessages } from "../src/import/finding-messages/all.js";
import { allMessages } from "../src/problems/messages/all.js";
import { dataFiles } from "./data/files.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface Sample {
  readonly name: string;
  readonly language: string;
  readonly code: string;
  readonly output: string;
}

const sampled = [
  "README.md",
  "docs/README.vi.md",
  "docs/developers.md",
  "docs/rules.md",
  "docs/surveys.md",
  "docs/browser.md",
  "docs/surveys.md",
  "docs/can-bo.md",
  "docs/than-thien.md",
  ...readdirSync(join(root, "docs/guides")).map((file) => `docs/guides/${file}`),
];
const samples = sampled.flatMap((file): readonly Sample[] =>
  [...read(file).matchAll(/```(ts|sh)\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
    ([, language = "", code = "", output = ""], index) => ({
      name: `${file} ${index + 1}`,
      language,
      code,
      output,
    }),
  ),
);

function expectOutput(found: string, wanted: string): void {
  const parts = wanted
    .trimEnd()
    .split(/^…$/m)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (!/^…$/m.test(wanted)) {
    expect(found.trimEnd()).toBe(wanted.trimEnd());
    return;
  }
  const places = parts.map((part) => found.indexOf(part));
  expect(parts.filter((_part, index) => (places[index] as number) < 0)).toEqual([]);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
}

// A word in quotes is one argument.
function wordsOf(line: string): readonly string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
}

async function runCommand(line: string): Promise<string> {
  let out = "";
  const [, ...argv] = wordsOf(line);
  await run(argv, {
    readBytes: async (path) => readFileSync(join(root, path)),
    exists: async () => false,
    writeFiles: async () => undefined,
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      out += text;
    },
    isTerminal: true,
    columns: 100,
  });
  return out;
}

async function runCode(code: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "chiso-documents-"));
  const entry = join(folder, "main.ts");
  writeFileSync(entry, code);
  const entries = ["report", "import", "spreadsheet", "docx", "charts", "criteria-sets", "schemas"];
  const alias = Object.fromEntries([
    ["chiso", join(root, "src/entries/index.ts")],
    ...entries.map((name) => [`chiso/${name}`, join(root, `src/entries/${name}.ts`)]),
    ...dataFiles.map(({ kind, path, data }) => [
      `chiso/${kind.entry}/${data.id}`,
      join(root, `src/${path}.ts`),
    ]),
  ]);
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    alias,
    nodePaths: [join(root, "node_modules")],
  });
  const file = join(folder, "main.mjs");
  writeFileSync(file, result.outputFiles[0]?.text ?? "");
  try {
    return execFileSync(process.execPath, [file], { cwd: root, encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("samples", () => {
  it("are there", () => {
    expect(samples.length).toBeGreaterThan(28);
  });

  it.each(samples)("$name", async ({ language, code, output }) => {
    const found = language === "ts" ? await runCode(code) : await runCommand(code);
    expectOutput(found, output);
  });

  it("compile", () => {
    const files = new Map(
      samples
        .filter(({ language }) => language === "ts")
        .map(({ name, code }) => [
          join(root, `${name.replaceAll(/\W/g, "-")}.ts`),
          `${code}export {};`,
        ]),
    );
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options: own } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const ofData = dataFiles.map(({ kind, path, data }) => [
      `chiso/${kind.entry}/${data.id}`,
      [join(root, `src/${path}.ts`)],
    ]);
    const options = { ...own, paths: { ...Object.fromEntries(ofData), ...own.paths } };
    const host = ts.createCompilerHost(options);
    const getSourceFile: typeof host.getSourceFile = (name, version) =>
      files.has(name)
        ? ts.createSourceFile(name, files.get(name) as string, version)
        : host.getSourceFile(name, version);
    const program = ts.createProgram([...files.keys()], options, { ...host, getSourceFile });
    const wrong = [...files.keys()].flatMap((name) => {
      const source = program.getSourceFile(name);
      return [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
    });
    expect(ts.formatDiagnostics(wrong, host)).toBe("");
  });

  it("of the main job begins as the README shows it", async () => {
    const [, shown = ""] =
      /npm run di-su\n```\n\n[^\n]*\n\n```text\n([\s\S]*?)```/.exec(read("README.md")) ?? [];
    const { scripts } = JSON.parse(read("package.json"));
    const command = /node dist\/cli\/main\.js (.*)$/.exec(scripts["di-su"])?.[1] ?? "";
    expectOutput(await runCommand(`chiso ${command}`), shown);
  });
});

describe("the reference", () => {
  // What stands below a heading, by what the heading names.
  const sections = new Map(
    read("docs/reference.md")
      .split(/^## /m)
      .slice(1)
      .map((section) => [/`([^`]+)`/.exec(section)?.[1] ?? "", section] as const),
  );
  const namesIn = (section: string): readonly string[] =>
    [...section.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);

  it("names all that the main entry exports, and what scoring has not", () => {
    const rows = [...(sections.get("chiso") ?? "").matchAll(/^\| (`.*?) \|/gm)].join();
    const marked = [...rows.matchAll(/`(\w+)`( ¹)?/g)].map(([, name = "", mark]) => ({
      name,
      isScoring: mark === undefined,
    }));
    const wanted = Object.keys(mainEntry).map((name) => ({
      name,
      isScoring: Object.hasOwn(scoringEntry, name),
    }));
    const sorted = (list: typeof wanted) =>
      [...new Map(list.map((one) => [one.name, one])).values()].sort((left, right) =>
        left.name < right.name ? -1 : 1,
      );
    expect(sorted(marked)).toEqual(sorted(wanted));
  });

  it.each([
    ["chiso/criteria-sets", setsEntry],
    ["chiso/schemas", schemasEntry],
    ["chiso/report", reportEntry],
    ["chiso/import", importEntry],
    ["chiso/spreadsheet", spreadsheetEntry],
    ["chiso/docx", docxEntry],
    ["chiso/charts", chartsEntry],
  ])("names all that %s exports", (entry, exported) => {
    const names = namesIn(sections.get(entry) ?? "");
    expect(Object.keys(exported).filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !Object.hasOwn(exported, name))).toEqual([]);
  });
});

describe("the guides", () => {
  it("name all that the main entry exports, so that nothing is public that nobody shows", () => {
    const guides = sampled.map(read).join();
    const named = new Set(guides.match(/\w+/g));
    expect(Object.keys(mainEntry).filter((name) => !named.has(name))).toEqual([]);
  });
});

describe("lists", () => {
  it("docs/rules.md names every rule kind", () => {
    for (const kind of ruleKindNames) expect(read("docs/rules.md")).toContain(`| \`${kind}\` |`);
  });

  it("docs/errors.md says every problem in its own words", () => {
    const rows = read("docs/errors.md").split("\n");
    const missing = Object.entries(allMessages)
      .map(([code, { vi, en }]) => `| \`${code}\` | ${vi} | ${en} |`.replaceAll(":number}", "}"))
      .filter((row) => !rows.includes(row));
    expect(missing).toEqual([]);
  });

  it("docs/errors.md names every problem", () => {
    const named = [...read("docs/errors.md").matchAll(/^\| `([a-z-]+)` \|/gm)].map(
      ([, code]) => code,
    );
    expect(named).toEqual([...Object.keys(allMessages), ...Object.keys(findingMessages)]);
  });
});
