import { importSurvey } from "../../import/import-survey.js";
import type { SurveyColumn } from "../../import/survey-form/survey-import-options.js";
import { allQuestionnaires } from "../../indices/all-questionnaires.js";
import { inBoth, type LocalizedText, textIn } from "../../text/language.js";
import { type CommandLine, operandsOf, textOf } from "../arguments.js";
import { CommandFailure, problemsFailure } from "../command-failure.js";
import { exitCodes } from "../exit-codes.js";
import type { Host } from "../host.js";
import { deliverImport } from "../import-report.js";
import { surveyOptionsFrom } from "../import-survey-options.js";
import { imported, importingSurvey } from "../options/importing.js";
import { formatOf, requireExtension } from "../output.js";
import { readNamedQuestionnaire } from "../read-documents.js";
import { errorsOf, readSpreadsheet } from "../read-spreadsheet.js";
import { surveyColumnsTable } from "../survey-columns-table.js";
import { wantedFiles } from "../wanted-file.js";
import type { Command } from "./command.js";

/** `chiso import survey FILE --questionnaire ID|FILE --unit NAME --year YEAR` */
export const importSurveyCommand: Command = {
  name: "import survey",
  operands: { vi: "BẢNG", en: "TABLE" },
  does: {
    vi: "đọc phiếu khảo sát (mỗi câu một cột, mỗi người một dòng)",
    en: "read forms of a survey (a question a column, a person a row)",
  },
  groups: [importingSurvey, imported],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const { language } = line;
  const out = textOf(line, "out");
  if (out !== undefined) requireExtension(out, "json");
  const name = questionnaireName(line);
  const questionnaire = await readNamedQuestionnaire(name, host, wantedFiles.questionnaire);
  const options = surveyOptionsFrom(line);
  const { grids, findings: ofFile } = await readSpreadsheet(file, host);
  const { data, columns, findings } = importSurvey(grids, questionnaire, options);
  const errors = errorsOf(findings);
  const isText = (formatOf(line) ?? "text") === "text";
  const hasTable = columns.length > 0;
  if (data === null && !(isText && hasTable)) throw problemsFailure(file, errors);
  const report = {
    title: `${language === "vi" ? "Nhập phiếu khảo sát" : "Import of a survey"}: ${options.unit.name}, ${options.year}`,
    findings: [...ofFile, ...findings],
    heading: [],
    summary: personalColumns(columns),
    readings: {
      title: { vi: "Cách đọc từng cột", en: "How each column was read" },
      table: surveyColumnsTable(columns, questionnaire, language),
    },
  };
  await deliverImport(report, data, line, host);
  if (data === null) throw nothingWritten(file, errors.length);
}

function questionnaireName(line: CommandLine): string {
  const name = textOf(line, "questionnaire") ?? textOf(line, "set");
  if (name !== undefined) return name;
  throw new CommandFailure(exitCodes.usage, [
    {
      vi: "Cần --questionnaire: tệp bảng hỏi của bạn, hoặc mã bảng hỏi có sẵn:",
      en: "--questionnaire is needed: the file of yours, or the id of one that ships:",
    },
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
  return [
    {
      vi: `Không đưa vào số liệu vì là thông tin cá nhân: cột ${names}.`,
      en: `Left out of the data as personal: ${names}.`,
    },
  ];
}

function nothingWritten(file: string, errors: number): CommandFailure {
  return new CommandFailure(exitCodes.problems, [
    {
      vi: `${file}: có ${errors} lỗi phải sửa; chưa có số liệu nào được ghi`,
      en: `${file}: ${errors} ${errors === 1 ? "error" : "errors"} to mend; no data was written`,
    },
  ]);
}
