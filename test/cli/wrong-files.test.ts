import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readFileBytes } from "../../src/cli/files/read-file.js";
import { run } from "../../src/cli/run.js";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const sheet = `${fixtures}di-su-2023/par-index.json`;
const table = `${fixtures}import/ca-mau-2013.xlsx`;
const folder = mkdtempSync(join(tmpdir(), "chiso-wrong-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files that no command can use, by their name, with what has to be said of each. */
const wrong: Readonly<Record<string, { readonly bytes?: Uint8Array; readonly exit: number }>> = {
  "khong-co": { exit: 3 },
  "thu-muc": { exit: 3 },
  rong: { bytes: new Uint8Array(), exit: 1 },
  anh: {
    bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    exit: 1,
  },
  cu: { bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), exit: 1 },
  nen: { bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), exit: 1 },
  word: { bytes: readFileSync(`${fixtures}tables/f14.docx`), exit: 1 },
  cut: { bytes: new TextEncoder().encode('{"id": "a", "title": "Bộ tiêu'), exit: 1 },
};

mkdirSync(join(folder, "thu-muc.json"));
mkdirSync(join(folder, "thu-muc.xlsx"));
for (const [name, { bytes }] of Object.entries(wrong)) {
  if (bytes === undefined) continue;
  for (const ending of ["json", "xlsx"]) writeFileSync(join(folder, `${name}.${ending}`), bytes);
}

/** What each command reads, with the file at FILE; of a table by its ending, else as JSON. */
const commands: readonly (readonly ["json" | "xlsx", ...string[]])[] = [
  ["json", "plan", "FILE"],
  ["xlsx", "plan", "FILE"],
  ["json", "plan", sheet, "--set", "FILE"],
  ["json", "plan", sheet, "--measures", "FILE"],
  ["json", "plan", sheet, "--targets", "FILE"],
  ["json", "plan", sheet, "--letterhead", "FILE"],
  ["json", "plan", sheet, "--calendar", "FILE"],
  ["json", "gaps", "FILE"],
  ["xlsx", "gaps", "FILE"],
  ["json", "score", "FILE"],
  ["json", "explain", "FILE", "1.1"],
  ["json", "rank", sheet, "FILE"],
  ["json", "rank", sheet, "--groups", "FILE"],
  ["json", "compare", sheet, "FILE"],
  ["json", "compare", sheet, `${fixtures}di-su-2024/par-index.json`, "--crosswalk", "FILE"],
  ["json", "roadmap", "FILE"],
  ["json", "what-if", "FILE", "--to", "points=80"],
  ["json", "what-if", sheet, "--to", "points=80", "--effort", "FILE"],
  ["json", "template", "FILE"],
  ["json", "template", "par-index-ward-sample", "--sheet", "FILE"],
  ["json", "check", "FILE"],
  ["json", "import", "sheet", table, "--set", "FILE"],
  ["xlsx", "import", "set", "FILE"],
  ["xlsx", "import", "sheet", "FILE", "--set", "par-index-ca-mau-2013"],
];

/** Words of systems, of parsers and of the program, none of which an officer can use. */
const rawWords =
  /\b(?:errno|syscall|unexpected|token|position|error|invalid|undefined|null|object|file|folder|zip|entry|central|directory|xml|parse|stack|TypeError|not-[a-z]+)\b/i;
const systemNames = /\bE[A-Z]{3,}\b/;

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function chiso(argv: readonly string[]): Promise<Outcome> {
  let [out, error] = ["", ""];
  const code = await run(argv, {
    readBytes: readFileBytes,
    exists: async () => false,
    writeFiles: async () => {
      throw new Error("nothing is to be written");
    },
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    isTerminal: false,
    columns: 100,
  });
  return { code, out, error };
}

describe.each(Object.entries(wrong))("a file that is %s", (name, { exit }) => {
  // Any text may be CSV, and tables of Word are read: wrong only where JSON is wanted.
  const isTable = name === "word" || name === "cut";
  const concerned = commands.filter(([ending]) => ending === "json" || !isTable);

  it.each(concerned)("as %s: chiso %s %s %s %s %s", async (ending, ...argv) => {
    const path = join(folder, `${name}.${ending}`);
    const given = argv.map((word) => (word === "FILE" ? path : word)).filter((word) => word);
    const { code, out, error } = await chiso(given);
    expect([code, out]).toEqual([exit, ""]);
    expect(error).toContain(path);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
    expect(error.replaceAll(path, "")).not.toMatch(rawWords);
    expect(error.replaceAll(path, "")).not.toMatch(systemNames);
    expect(error).toMatch(/; (?:hãy|ở đây|lệnh này cần|--[a-z]+ cần) |: tệp bị cắt ngang/);
  });
});
