import type { CommandLine } from "../arguments.js";
import type { Host } from "../host.js";
import { importSheet } from "../import-sheet.js";
import { imported, importingSheet } from "../options/words/importing.js";
import { tableOf } from "../table-to-import.js";
import { usesOfCommands } from "../words/commands.js";
import type { Command } from "./command.js";

/** `chiso import sheet TABLE` */
export const importSheetCommand: Command = {
  name: "import sheet",
  ...usesOfCommands.importSheet,
  groups: [importingSheet, imported],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const { file, tables } = await tableOf(line, host);
  await importSheet(file, tables, line, host);
}
