import type { CommandLine } from "../../cli/arguments.js";
import type { Host } from "../../cli/host.js";
import type { PageLanguage } from "../shared/protocol.js";

/**
 * The command line that a person would have typed for what the page does: the page makes its files
 * by the very functions of the command, so that both give the same bytes.
 */
export function lineOf(
  language: PageLanguage,
  values: Readonly<Record<string, string | undefined>> = {},
): CommandLine {
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ""),
  );
  return { command: "page", operands: [], values: given, language };
}

/** A host with one file, and nowhere to write. */
export function hostOf(bytes: Uint8Array = new Uint8Array()): Host {
  return {
    readBytes: async () => bytes,
    exists: async () => false,
    writeFiles: async () => undefined,
    writeOut: () => undefined,
    writeError: () => undefined,
    isTerminal: false,
    columns: 100,
  };
}
