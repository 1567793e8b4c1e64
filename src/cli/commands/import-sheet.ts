import type { CommandLine } from "../arguments.js";
import type { Host } from "../host.js";
import { importSheet } from "../import-sheet.js";
import { imported, importingSheet } from "../options/words/importing.js";
import { tableOf } from "../table-to-import.js";
import type { Command } from "./command.js";

/** `chiso import sheet TABLE` */
export const importSheetCommand: Command = {
  name: "import sheet",
  operands: { vi: "BẢNG", en: "TABLE" },
  does: {
    vi: "đọc phiếu hoặc bảng đã chấm thành bảng chấm điểm",
    en: "read a filled template or table into a score sheet",
  },
  groups: [importingSheet, imported],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const { file, tables } = await tableOf(line, host);
  await importSheet(file, tables, line, host);
}
