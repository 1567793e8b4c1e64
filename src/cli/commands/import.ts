import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { indexName } from "../../criteria-set/index-names.js";
import type { Grid } from "../../grid/grid.js";
import type { MergeUnits } from "../../import/filled-table/filled-options.js";
import { type Finding, finding } from "../../import/finding.js";
import { importCriteriaTable } from "../../import/import-criteria-table.js";
import { importScoreSheet } from "../../import/import-score-sheet.js";
import { indexKeys, indexOfName } from "../../import/index-of-name.js";
import { readTableHeading, type TableHeading } from "../../import/table-heading.js";
import { readVietnameseNumber } from "../../import/vietnamese-number.js";
import { periodName } from "../../score-sheet/period-words.js";
import { layers } from "../../score-sheet/score-sheet.js";
import { isTemplate, setOfTemplate } from "../../template/read/read-template.js";
import { allowOnly, type CommandLine, oneOf, operandsOf, textOf } from "../arguments.js";
import { CommandFailure, problemsFailure, usageFailure } from "../command-failure.js";
import { exitCodes } from "../exit-codes.js";
import type { Host } from "../host.js";
import { leafReadings } from "../import-documents.js";
import { reportImport, yearOf } from "../import-report.js";
import { requireExtension } from "../output.js";
import { readNamedSet, shippedSet } from "../read-documents.js";
import { errorsOf, type FileOfTables, readSpreadsheet } from "../read-spreadsheet.js";
import { slug } from "../slug.js";
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

async function importSet(
  file: string,
  { grids, findings: ofFile }: FileOfTables,
  line: CommandLine,
  host: Host,
): Promise<void> {
  const stem = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[a-z]+$/i, "");
  const sheet = textOf(line, "sheet");
  const heading = readTableHeading(grids, sheet);
  const index = indexFrom(line) ?? heading.index;
  const year = textOf(line, "year") === undefined ? heading.year : yearOf(line);
  if (index === undefined || year === undefined) {
    throw usageFailure(
      "Bảng không ghi chỉ số và năm: cần thêm --index CHỈ_SỐ (ví dụ par-index) và --year NĂM.",
      "The table does not say: --index INDEX (such as par-index) and --year YEAR are needed.",
    );
  }
  const imported = importCriteriaTable(grids, {
    id: textOf(line, "id") ?? slug(stem),
    index,
    title: textOf(line, "title") ?? heading.title ?? stem,
    appliesTo: textOf(line, "applies-to") ?? "xã, phường",
    period: { from: `${year}-01-01` },
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (imported.draft === null) throw problemsFailure(file, imported.findings);
  const title = `${line.language === "vi" ? "Nhập bộ tiêu chí" : "Import of a criteria set"}: ${stem}`;
  const readings = leafReadings(imported, line.language);
  const found = [...ofFile, ...headingFindings(heading), ...imported.findings];
  await reportImport(title, found, readings, imported.draft, line, host);
  const errors = errorsOf(imported.findings).length;
  if (errors > 0) {
    throw new CommandFailure(exitCodes.problems, [
      {
        vi: `${file}: bản nháp có ${errors} lỗi phải sửa trước khi dùng`,
        en: `${file}: the draft has ${errors} ${errors === 1 ? "error" : "errors"} to mend before use`,
      },
    ]);
  }
}

async function importSheet(
  file: string,
  { grids, findings: ofFile }: FileOfTables,
  line: CommandLine,
  host: Host,
): Promise<void> {
  const set = await setFor(grids, line, host);
  const [id, layer, sheet] = [
    textOf(line, "unit-id"),
    textOf(line, "layer"),
    textOf(line, "sheet"),
  ];
  const merged = textOf(line, "merge");
  if (merged === undefined && textOf(line, "weights") !== undefined) {
    throw usageFailure(
      "--weights chỉ dùng cùng --merge TÊN_ĐƠN_VỊ_MỚI.",
      "--weights goes with --merge NEW_UNIT only.",
    );
  }
  if (merged !== undefined && textOf(line, "unit") !== undefined) {
    throw usageFailure(
      "Ghi --unit (đọc một đơn vị) hoặc --merge (gộp thành đơn vị mới), không cả hai.",
      "Say --unit (to read one unit) or --merge (to merge into a new one), not both.",
    );
  }
  const heading: TableHeading = isTemplate(grids) ? { places: {} } : readTableHeading(grids, sheet);
  const name = merged ?? textOf(line, "unit") ?? heading.unit;
  const year = textOf(line, "year") === undefined ? heading.year : yearOf(line);
  if (!isTemplate(grids) && (name === undefined || year === undefined)) {
    throw usageFailure(
      "Bảng không phải mẫu phiếu của chiso: cần --unit TÊN (hoặc --merge TÊN_ĐƠN_VỊ_MỚI) và --year NĂM.",
      "The table is no template of chiso: --unit NAME (or --merge NEW_UNIT) and --year YEAR are needed.",
    );
  }
  const imported = importScoreSheet(grids, set, {
    unit: { id: id ?? slug(name ?? "don-vi"), name: name ?? "" },
    year: year ?? 0,
    ...(layer === undefined ? {} : { layer: oneOf("layer", layer, layers) }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(merged === undefined ? {} : { merge: weightsOf(line) }),
  });
  if (imported.sheet === null) throw problemsFailure(file, errorsOf(imported.findings));
  const { sheet: filled } = imported;
  const title = `${line.language === "vi" ? "Nhập bảng chấm điểm" : "Import of a score sheet"}: ${filled.unit.name}, ${periodName(filled, { language: line.language })}`;
  const found = [...ofFile, ...headingFindings(heading), ...imported.findings];
  await reportImport(title, found, undefined, filled, line, host);
}

// The key, or a name in Vietnamese: "cải cách hành chính".
function indexFrom(line: CommandLine): string | undefined {
  const text = textOf(line, "index");
  if (text === undefined) return undefined;
  const key = indexOfName(text);
  if (key !== undefined) return key;
  const list = indexKeys.map((one) => `${one} (${indexName(one)[line.language]})`).join(", ");
  throw usageFailure(
    `--index không nhận "${text}"; chỉ nhận: ${list}.`,
    `--index does not take "${text}"; it takes: ${list}.`,
  );
}

// What the lines above the table said, for a person to compare.
function headingFindings({
  title,
  year,
  unit,
  instrument,
  places,
}: TableHeading): readonly Finding[] {
  const said = {
    title,
    year: year === undefined ? undefined : String(year),
    unit,
    instrument:
      instrument === undefined
        ? undefined
        : [
            `${instrument.kind} ${instrument.number}`,
            instrument.date?.split("-").reverse().join("/"),
            instrument.issuer,
          ]
            .filter((part) => part !== undefined)
            .join(", "),
  };
  return Object.entries(said).flatMap(([key, text]) => {
    const path = places[key] ?? places["title"] ?? "";
    return text === undefined ? [] : [finding("note", "heading-read", { path }, { text })];
  });
}

// "Xã A=3; Xã B=2": what each of the merged units counts for.
function weightsOf(line: CommandLine): MergeUnits {
  const text = textOf(line, "weights");
  if (text === undefined) return "plain";
  return Object.fromEntries(
    text.split(";").map((part) => {
      const [, name = "", weight = ""] = /^([^=]+)=([^=]+)$/.exec(part) ?? [];
      const read = readVietnameseNumber(weight.trim());
      if (name.trim() !== "" && read.ok && !read.percent) return [name.trim(), read.value];
      throw usageFailure(
        `--weights không nhận "${part.trim()}"; ghi dạng "Xã A=3; Xã B=2".`,
        `--weights does not take "${part.trim()}"; write "Xã A=3; Xã B=2".`,
      );
    }),
  );
}

async function setFor(grids: readonly Grid[], line: CommandLine, host: Host): Promise<CriteriaSet> {
  const own = textOf(line, "set");
  if (own !== undefined) return readNamedSet(own, host);
  const named = setOfTemplate(grids);
  if (named !== undefined) return shippedSet(named);
  throw usageFailure(
    "Cần --set: mã bộ tiêu chí có sẵn hoặc tệp bộ tiêu chí.",
    "--set is needed: the id of a set that ships, or a file.",
  );
}
