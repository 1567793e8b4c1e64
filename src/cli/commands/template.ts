import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { periodSlug } from "../../score-sheet/period-words.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import type { TemplateQuestion } from "../../template/write/template-question.js";
import type { CommandLine } from "../arguments.js";
import { oneOf, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { same } from "../options/option.js";
import { template } from "../options/template.js";
import { requireExtension, writeNew, writtenLines } from "../output.js";
import { readNamedSet, readResults } from "../read-documents.js";
import type { Command } from "./command.js";

const questions: readonly TemplateQuestion[] = ["month", "quarter", "date", "wholes", "signed"];

/** `chiso template SET` */
export const templateCommand: Command = {
  name: "template",
  operands: same("SET"),
  does: {
    vi: "lập phiếu chấm điểm .xlsx để điền",
    en: "a score sheet as .xlsx to fill in",
  },
  groups: [template],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [name] = operandsOf(line, ["SET"]) as [string];
  const set = await readNamedSet(name, host);
  const asks = (textOf(line, "ask")?.split(",") ?? []).map((one) => oneOf("ask", one, questions));
  const file = textOf(line, "sheet");
  const sheet = file === undefined ? undefined : await readSheet(file, name, set, host);
  const time = sheet?.period === undefined ? "" : `-${periodSlug(sheet)}`;
  const path = textOf(line, "out") ?? `phieu-${set.id}${time}.xlsx`;
  requireExtension(path, "xlsx");
  const [{ scoreSheetTemplate }, { writeXlsx }] = await Promise.all([
    import("../../template/write/score-sheet-template.js"),
    import("../../spreadsheet/write-xlsx.js"),
  ]);
  const { language } = line;
  const workbook = scoreSheetTemplate(set, {
    language,
    asks,
    ...(sheet === undefined ? {} : { sheet }),
  });
  const files = [{ path, content: await writeXlsx(workbook) }];
  await writeNew(files, line, host);
  host.writeOut(writtenLines(files, line));
}

async function readSheet(
  file: string,
  setName: string,
  set: CriteriaSet,
  host: Host,
): Promise<ScoreSheet> {
  const own = /[\\/.]/.test(setName) ? setName : undefined;
  const results = await readResults(file, own, host);
  if (results.kind === "sheet" && results.set.id === set.id) return results.sheet;
  throw usageFailure(
    `${file} không phải bảng chấm điểm của bộ ${set.id}.`,
    `${file} is not a score sheet of the set ${set.id}.`,
  );
}
