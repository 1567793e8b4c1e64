import type { CommandLine } from "../arguments.js";
import type { Host } from "../host.js";
import { importSet } from "../import-set.js";
import { imported, importingSet } from "../options/words/importing.js";
import { tableOf } from "../table-to-import.js";
import { usesOfCommands } from "../words/commands.js";
import type { Command } from "./command.js";

/** `chiso import set TABLE` */
export const importSetCommand: Command = {
  name: "import set",
  ...usesOfCommands.importSet,
  groups: [importingSet, imported],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const { file, tables } = await tableOf(line, host);
  await importSet(file, tables, line, host);
}
