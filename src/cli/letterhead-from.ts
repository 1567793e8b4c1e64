import type { Letterhead } from "../report/letterhead.js";
import { type CommandLine, textOf } from "./arguments.js";
import type { Host } from "./host.js";
import { readLetterhead } from "./read-documents.js";

/** The letterhead in the file of `--letterhead`. */
export async function letterheadFrom(
  line: CommandLine,
  host: Host,
): Promise<Letterhead | undefined> {
  const file = textOf(line, "letterhead");
  return file === undefined ? undefined : readLetterhead(file, host);
}
