import { readFileSync } from "node:fs";
import { existsFailure } from "../../src/cli/file-failure.js";
import type { Host } from "../../src/cli/host.js";
import { run } from "../../src/cli/run.js";

export const fixtures = new URL("../../fixtures/", import.meta.url);

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** Files that are text, those that were given among them. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that are bytes. */
  readonly binaries: Readonly<Record<string, Uint8Array>>;
}

function bytesOf(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

/** Runs the command on files that are only in memory, beside the fixtures. */
export async function chiso(
  argv: readonly string[],
  given: Readonly<Record<string, string>> = {},
  terminal: Partial<Pick<Host, "isTerminal" | "columns">> = {},
  givenBinaries: Readonly<Record<string, Uint8Array>> = {},
): Promise<Outcome> {
  const files: Record<string, string> = { ...given };
  const binaries: Record<string, Uint8Array> = { ...givenBinaries };
  let [out, error] = ["", ""];
  const code = await run(argv, {
    readBytes: async (path) =>
      binaries[path] ?? bytesOf(files[path]) ?? readFileSync(new URL(path, fixtures)),
    exists: async (path) => files[path] !== undefined || binaries[path] !== undefined,
    writeFiles: async (written, replace) => {
      const exists = (path: string) => files[path] !== undefined || binaries[path] !== undefined;
      const there = replace ? undefined : written.find(({ path }) => exists(path));
      if (there !== undefined) throw existsFailure(there.path);
      for (const { path, content } of written) {
        if (typeof content === "string") files[path] = content;
        else binaries[path] = content;
      }
    },
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    isTerminal: false,
    columns: 100,
    ...terminal,
  });
  return { code, out, error, files, binaries };
}
