import { allowOnly, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import { importSet } from "../import-set.js";
import { importSheet } from "../import-sheet.js";
import { requireExtension } from "../output.js";
import { readSpreadsheet } from "../read-spreadsheet.js";
import type { Command } from "./command.js";
import { importSurveyCommand } from "./import-survey.js";

/** `chiso import set FILE`, `chiso import sheet FILE`, or `chiso import survey FILE` */
export const importCommand: Command = async (line, host) => {
  if (line.operands[0] === "survey") return importSurveyCommand(line, host);
  allowOnly(line, [
    "id",
    "title",
    "index",
    "applies-to",
    "year",
    "sheet",
    "set",
    "unit",
    "unit-id",
    "merge",
    "weights",
    "layer",
    "format",
    "separator",
    "out",
    "force",
  ]);
  const [what, file] = operandsOf(line, ["set|sheet|survey", "FILE"]) as [string, string];
  if (what !== "set" && what !== "sheet") {
    throw usageFailure(
      `Không rõ nhập gì: "${what}"; ghi set (bộ tiêu chí), sheet (bảng chấm điểm) hoặc survey (phiếu khảo sát).`,
      `What to import is not clear: "${what}"; say set (criteria set), sheet (score sheet) or survey (forms of a survey).`,
    );
  }
  const out = textOf(line, "out");
  if (out !== undefined) requireExtension(out, "json");
  const tables = await readSpreadsheet(file, host);
  if (what === "set") await importSet(file, tables, line, host);
  else await importSheet(file, tables, line, host);
};
