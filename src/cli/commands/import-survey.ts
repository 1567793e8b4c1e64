import type { Grid } from "../../grid/grid.js";
import { importSurvey } from "../../import/import-survey.js";
import type { SurveyColumn } from "../../import/survey-form/survey-import-options.js";
import { allQuestionnaires } from "../../indices/all-questionnaires.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import type { SurveyData } from "../../survey/survey-data.js";
import {
  isFormsTemplate,
  questionnaireOfTemplate,
} from "../../template/read/read-forms-template.js";
import { inBoth, type LocalizedText, textIn } from "../../text/language.js";
import { type CommandLine, operandsOf, textOf } from "../arguments.js";
import { CommandFailure, problemsFailure, usageFailure } from "../command-failure.js";
import { exitCodes } from "../exit-codes.js";
import type { Host } from "../host.js";
import { deliverImport } from "../import-report.js";
import { answersFrom, surveyOptionsFrom } from "../import-survey-options.js";
import { imported, importingSurvey } from "../options/words/importing.js";
import { formatOf, requireExtension } from "../output.js";
import { readNamedQuestionnaire, shippedQuestionnaire } from "../read-documents.js";
import { errorsOf, readSpreadsheet } from "../read-spreadsheet.js";
import { surveyColumnsTable } from "../survey-columns-table.js";
import { wantedFiles } from "../wanted-file.js";
import { usesOfCommands } from "../words/commands.js";
import { surveyImportWords } from "../words/import-survey.js";
import type { Command } from "./command.js";

/** `chiso import survey FILE`; of no template: `--questionnaire ID|FILE --unit NAME --year YEAR` */
export const importSurveyCommand: Command = {
  name: "import survey",
  ...usesOfCommands.importSurvey,
  groups: [importingSurvey, imported],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const { language } = line;
  const out = textOf(line, "out");
  if (out !== undefined) requireExtension(out, "json");
  const { grids, findings: ofFile } = await readSpreadsheet(file, host);
  const isTemplate = isFormsTemplate(grids);
  const questionnaire = await questionnaireFor(grids, line, host);
  if (isTemplate) refuseOptions(line);
  const options = isTemplate ? undefined : surveyOptionsFrom(line);
  const { data, columns, findings } =
    options === undefined
      ? importSurvey(grids, questionnaire, answersFrom(line))
      : importSurvey(grids, questionnaire, options);
  const errors = errorsOf(findings);
  const isText = (formatOf(line) ?? "text") === "text";
  const hasTable = columns.length > 0;
  if (data === null && !(isText && hasTable)) throw problemsFailure(file, errors);
  const report = {
    title: `${surveyImportWords.importOfSurvey[language]}: ${aboutOf(data, options, file)}`,
    findings: [...ofFile, ...findings],
    heading: [],
    summary: personalColumns(columns),
    readings: {
      title: surveyImportWords.columnReadings,
      table: surveyColumnsTable(columns, questionnaire, language),
    },
  };
  await deliverImport(report, data, line, host);
  if (data === null) throw nothingWritten(file, errors.length);
}

async function questionnaireFor(
  grids: readonly Grid[],
  line: CommandLine,
  host: Host,
): Promise<Questionnaire> {
  const named = textOf(line, "questionnaire") ?? textOf(line, "set");
  const own = named === undefined ? questionnaireOfTemplate(grids) : undefined;
  if (own !== undefined) return shippedQuestionnaire(own.id);
  return readNamedQuestionnaire(questionnaireName(line), host, wantedFiles.questionnaire);
}

// A template says these itself: two answers to one question would have to be chosen between.
function refuseOptions(line: CommandLine): void {
  const said = (["unit", "unit-id", "year", "issued", "sheet", "columns", "without"] as const)
    .filter((one) => textOf(line, one) !== undefined)
    .map((one) => `--${one}`)
    .join(", ");
  if (said === "") return;
  throw usageFailure(surveyImportWords.saidByTemplate(said));
}

function aboutOf(
  data: SurveyData | null,
  options: ReturnType<typeof surveyOptionsFrom> | undefined,
  file: string,
): string {
  const about = data ?? options;
  return about === undefined ? file : `${about.unit.name}, ${about.year}`;
}

function questionnaireName(line: CommandLine): string {
  const name = textOf(line, "questionnaire") ?? textOf(line, "set");
  if (name !== undefined) return name;
  throw new CommandFailure(exitCodes.usage, [
    surveyImportWords.questionnaireNeeded,
    ...allQuestionnaires.map(({ id, title }) =>
      inBoth((language) => `- ${id}: ${textIn(title, language)}`),
    ),
  ]);
}

// Whoever answered must be able to see that no name went into the data.
function personalColumns(columns: readonly SurveyColumn[]): readonly LocalizedText[] {
  const personal = columns.filter(({ use }) => use === "personal");
  if (personal.length === 0) return [];
  const names = personal.map(({ heading }) => `"${heading}"`).join(", ");
  return [surveyImportWords.personalColumns(names)];
}

function nothingWritten(file: string, errors: number): CommandFailure {
  return new CommandFailure(exitCodes.problems, [surveyImportWords.nothingWritten(file, errors)]);
}
