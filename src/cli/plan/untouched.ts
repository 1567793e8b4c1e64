import type { CommandLine } from "../arguments.js";
import { fileFailure } from "../file-failure.js";
import type { Host, NamedFile } from "../host.js";
import { oldDraft } from "./words/untouched.js";

/** The draft that an untouched workbook gives is there already: that is what to say of it. */
export async function refuseOldDraft(
  files: readonly NamedFile[],
  line: CommandLine,
  host: Host,
): Promise<void> {
  if (line.values.force === true) return;
  for (const { path } of files) {
    if (!(await host.exists(path))) continue;
    throw fileFailure(oldDraft(path));
  }
}
