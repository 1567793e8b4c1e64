import type { TableBlock } from "../../document/document.js";
import { importSurvey } from "../../import/import-survey.js";
import type {
  SurveyColumn,
  SurveyImportOptions,
} from "../../import/survey-form/survey-import-options.js";
import { words } from "../../report/words.js";
import { criteriaOf, type Questionnaire } from "../../survey/questionnaire.js";
import { type Language, type LocalizedText, textIn } from "../../text/language.js";
import { allowOnly, type CommandLine, oneOf, operandsOf, textOf } from "../arguments.js";
import { CommandFailure, problemsFailure, usageFailure } from "../command-failure.js";
import { exitCodes } from "../exit-codes.js";
import { reportImport, yearOf } from "../import-report.js";
import { formatOf, requireExtension } from "../output.js";
import { readNamedQuestionnaire, shippedQuestionnaires } from "../read-documents.js";
import { errorsOf, readSpreadsheet } from "../read-spreadsheet.js";
import { slug } from "../slug.js";
import type { Command } from "./command.js";

/** `chiso import survey FILE --questionnaire ID|FILE --unit NAME --year YEAR` */
export const importSurveyCommand: Command = async (line, host) => {
  allowOnly(line, [
    "questionnaire",
    "set",
    "unit",
    "unit-id",
    "year",
    "issued",
    "sheet",
    "columns",
    "answers",
    "without",
    "duplicates",
    "format",
    "separator",
    "out",
    "force",
  ]);
  const [, file] = operandsOf(line, ["survey", "FILE"]) as [string, string];
  const out = textOf(line, "out");
  if (out !== undefined) requireExtension(out, "json");
  const questionnaire = await readNamedQuestionnaire(questionnaireName(line), host);
  const options = optionsOf(line);
  const { grids, findings: ofFile } = await readSpreadsheet(file, host);
  const { data, columns, findings } = importSurvey(grids, questionnaire, options);
  const errors = errorsOf(findings);
  const isText = (formatOf(line) ?? "text") === "text";
  if (data === null && !isText) throw problemsFailure(file, errors);
  const title = line.language === "vi" ? "Nhập phiếu khảo sát" : "Import of a survey";
  const readings = {
    title: { vi: "Cách đọc từng cột", en: "How each column was read" },
    table: columnsTable(columns, questionnaire, line.language),
  };
  const found = [...ofFile, ...findings];
  await reportImport(
    `${title}: ${options.unit.name}, ${options.year}`,
    found,
    readings,
    data,
    line,
    host,
  );
  if (data !== null) return;
  throw new CommandFailure(exitCodes.problems, [
    {
      vi: `${file}: có ${errors.length} lỗi phải sửa; chưa có số liệu nào được ghi`,
      en: `${file}: ${errors.length} ${errors.length === 1 ? "error" : "errors"} to mend; no data was written`,
    },
  ]);
};

function questionnaireName(line: CommandLine): string {
  const name = textOf(line, "questionnaire") ?? textOf(line, "set");
  if (name !== undefined) return name;
  const shipped = shippedQuestionnaires.map(({ id, title }) => [id, title] as const);
  const list = (language: Language): string =>
    shipped.map(([id, title]) => `- ${id}: ${textIn(title, language)}`).join("\n");
  throw usageFailure(
    `Cần --questionnaire: tệp bảng hỏi của bạn, hoặc mã bảng hỏi có sẵn:\n${list("vi")}`,
    `--questionnaire is needed: the file of yours, or the id of one that ships:\n${list("en")}`,
  );
}

function optionsOf(line: CommandLine): SurveyImportOptions {
  const name = textOf(line, "unit");
  if (name === undefined || textOf(line, "year") === undefined) {
    throw usageFailure(
      "Cần --unit TÊN_ĐƠN_VỊ và --year NĂM của cuộc khảo sát.",
      "--unit NAME and --year YEAR of the survey are needed.",
    );
  }
  const issued = textOf(line, "issued");
  const [sheet, without, duplicates] = [
    textOf(line, "sheet"),
    textOf(line, "without"),
    textOf(line, "duplicates"),
  ];
  return {
    unit: { id: textOf(line, "unit-id") ?? slug(name), name },
    year: yearOf(line),
    ...(issued === undefined ? {} : { issued: issuedOf(issued) }),
    ...(sheet === undefined ? {} : { sheet }),
    columns: pairsOf(line, "columns"),
    answers: pairsOf(line, "answers"),
    ...(without === undefined ? {} : { without: without.split(";").map((code) => code.trim()) }),
    ...(duplicates === undefined
      ? {}
      : { duplicates: oneOf("duplicates", duplicates, ["keep", "first"]) }),
  };
}

function issuedOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw usageFailure(`--issued không nhận "${text}".`, `--issued does not take "${text}".`);
}

// "C=1; D=2; E=": what stands behind the sign is a code or a key, nothing means that it is left out.
function pairsOf(line: CommandLine, name: "columns" | "answers"): Record<string, string | null> {
  const text = textOf(line, name);
  if (text === undefined) return {};
  return Object.fromEntries(
    text.split(";").map((part) => {
      const at = part.lastIndexOf("=");
      const [left, right] = [part.slice(0, Math.max(at, 0)).trim(), part.slice(at + 1).trim()];
      if (left !== "") return [left, right === "" ? null : right];
      throw usageFailure(
        `--${name} không nhận "${part.trim()}"; ghi dạng "${example[name]}".`,
        `--${name} does not take "${part.trim()}"; write "${example[name]}".`,
      );
    }),
  );
}

const example = { columns: "C=1; D=2; E=", answers: "Tốt=4; Không trả lời=" } as const;

function columnsTable(
  columns: readonly SurveyColumn[],
  questionnaire: Questionnaire,
  language: Language,
): TableBlock {
  const vi = language === "vi";
  const titles = new Map([
    ...criteriaOf(questionnaire).map(({ criterion: { code, title } }) => [code, title] as const),
    ...[...(questionnaire.filters ?? [])].map(({ code, title }) => [code, title] as const),
    ...[...(questionnaire.groupings ?? [])].map(({ key, title }) => [key, title] as const),
  ]);
  return {
    kind: "table",
    columns: [
      { title: vi ? "Ô" : "Cell", align: "left" },
      { title: vi ? "Tiêu đề cột" : "Heading", align: "left", flexible: true },
      { title: vi ? "Đọc là" : "Read as", align: "left" },
      { title: words.code[language], align: "left" },
      { title: vi ? "Câu hỏi" : "Question", align: "left", flexible: true },
      { title: vi ? "Khớp theo" : "Matched by", align: "left" },
    ],
    rows: columns.map(({ path, heading, use, code, matchedBy }) => [
      path,
      heading,
      uses[use][language],
      code ?? "",
      code === undefined ? "" : textIn(titles.get(code) ?? "", language),
      matchedBy === undefined ? "" : matches[matchedBy][language],
    ]),
  };
}

const uses: Readonly<Record<SurveyColumn["use"], LocalizedText>> = {
  question: { vi: "câu hỏi", en: "question" },
  grouping: { vi: "cách nhóm", en: "grouping" },
  weight: { vi: "trọng số", en: "weight" },
  respondent: { vi: "phân biệt phiếu", en: "tells forms apart" },
  personal: { vi: "bỏ (cá nhân)", en: "left out (personal)" },
  "not-read": { vi: "không đọc", en: "not read" },
};

const matches: Readonly<Record<NonNullable<SurveyColumn["matchedBy"]>, LocalizedText>> = {
  code: { vi: "mã", en: "code" },
  title: { vi: "lời", en: "words" },
  "part-of-heading": { vi: "một phần lời", en: "part of the words" },
  told: { vi: "--columns", en: "--columns" },
};
