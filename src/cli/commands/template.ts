import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { periodSlug } from "../../score-sheet/period-words.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import type { Workbook } from "../../spreadsheet/workbook.js";
import type { SurveyTemplateOptions } from "../../template/write/survey-template-options.js";
import type { TemplateQuestion } from "../../template/write/template-question.js";
import type { CommandLine } from "../arguments.js";
import { oneOf, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { template } from "../options/words/template.js";
import { requireExtension, writeNew, writtenLines } from "../output.js";
import { readNamedToFillIn, readResults } from "../read-documents.js";
import { usesOfCommands } from "../words/commands.js";
import { templateWords } from "../words/template.js";
import type { Command } from "./command.js";

const questions: readonly TemplateQuestion[] = ["month", "quarter", "date", "wholes", "signed"];

/** `chiso template SET`, or a questionnaire */
export const templateCommand: Command = {
  name: "template",
  ...usesOfCommands.template,
  groups: [template],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [name] = operandsOf(line, ["SET"]) as [string];
  const document = await readNamedToFillIn(name, host);
  if ("factors" in document) {
    const { surveyTemplate } = await import("../../template/write/survey-template.js");
    const options = surveyTemplateOptions(line);
    await write(`phieu-${document.id}.xlsx`, line, host, () => surveyTemplate(document, options));
    return;
  }
  refuseForms(line);
  const asks = asksOf(line, questions);
  const file = textOf(line, "sheet");
  const sheet = file === undefined ? undefined : await readSheet(file, name, document, host);
  const time = sheet?.period === undefined ? "" : `-${periodSlug(sheet)}`;
  const { scoreSheetTemplate } = await import("../../template/write/score-sheet-template.js");
  const { language } = line;
  await write(`phieu-${document.id}${time}.xlsx`, line, host, () =>
    scoreSheetTemplate(document, { language, asks, ...(sheet === undefined ? {} : { sheet }) }),
  );
}

async function write(
  ownName: string,
  line: CommandLine,
  host: Host,
  make: () => Workbook,
): Promise<void> {
  const path = textOf(line, "out") ?? ownName;
  requireExtension(path, "xlsx");
  const { writeXlsx } = await import("../../spreadsheet/write-xlsx.js");
  const files = [{ path, content: await writeXlsx(make()) }];
  await writeNew(files, line, host);
  host.writeOut(writtenLines(files, line));
}

function asksOf<T extends string>(line: CommandLine, known: readonly T[]): readonly T[] {
  return (textOf(line, "ask")?.split(",") ?? []).map((one) => oneOf("ask", one, known));
}

function surveyTemplateOptions(line: CommandLine): SurveyTemplateOptions {
  if (textOf(line, "sheet") !== undefined) {
    throw usageFailure(templateWords.sheetOfSetOnly);
  }
  const asks = asksOf(line, ["codes", "stratum", "cluster"]);
  const forms = textOf(line, "forms");
  if (forms !== undefined && !/^(?:[1-9]\d{0,3}|10000)$/.test(forms)) {
    throw usageFailure(templateWords.notACountOfForms(forms));
  }
  return {
    language: line.language,
    answers: asks.includes("codes") ? "codes" : "words",
    drawn: (["stratum", "cluster"] as const).filter((one) => asks.includes(one)),
    ...(forms === undefined ? {} : { forms: Number(forms) }),
  };
}

function refuseForms(line: CommandLine): void {
  if (textOf(line, "forms") === undefined) return;
  throw usageFailure(templateWords.formsOfQuestionnaireOnly);
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
  throw usageFailure(templateWords.notASheetOf(file, set.id));
}
