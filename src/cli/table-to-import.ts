import { type CommandLine, operandsOf, textOf } from "./arguments.js";
import type { Host } from "./host.js";
import { requireExtension } from "./output.js";
import { type FileOfTables, readSpreadsheet } from "./read-spreadsheet.js";

/** The table that a command imports, once it is sure that the result can be written. */
export async function tableOf(
  line: CommandLine,
  host: Host,
): Promise<{ readonly file: string; readonly tables: FileOfTables }> {
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const out = textOf(line, "out");
  if (out !== undefined) requireExtension(out, "json");
  return { file, tables: await readSpreadsheet(file, host) };
}
