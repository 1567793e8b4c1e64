import type { Block, Document } from "../document/document.js";
import type { Finding } from "../import/finding.js";
import type { Grid } from "../import/grid.js";
import { noTable } from "../import/no-table.js";
import { type Language, type LocalizedText, lowerFirst } from "../text/language.js";
import { adviceFor } from "./advice.js";
import { type CommandLine, textOf } from "./arguments.js";
import { type CommandFailure, problemsFailure, usageFailure } from "./command-failure.js";
import type { Host } from "./host.js";
import { findingsTable, type Readings } from "./import-documents.js";
import { inOrderOfNeed, needsPerson } from "./order-findings.js";
import { formatOf, render, writeNew, writtenLines } from "./output.js";
import { importWords } from "./words/import.js";

/** What is told of an import. */
export interface ImportReport {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** What the lines above the table say. */
  readonly heading: readonly string[];
  /** What there is to say of the result beside how much of the table was used. */
  readonly summary: readonly LocalizedText[];
  /** How each criterion or column was read. */
  readonly readings?: Readings;
}

/**
 * The report of an import: what needs a person, then how much of the table was used, then what was
 * read above the table. How everything else was read stands there with `--verbose` only.
 */
export function importDocument(report: ImportReport, line: CommandLine): Document {
  const { language } = line;
  const { title, findings, readings } = report;
  const isVerbose = line.values.verbose === true;
  const shown = inOrderOfNeed(isVerbose ? findings : findings.filter(needsPerson));
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title },
    ...findingBlocks(shown, language),
    { kind: "list", items: resultLines(report, isVerbose, language) },
    ...headingBlocks(report.heading, language),
  ];
  if (isVerbose && readings !== undefined) {
    const heading = { kind: "heading", level: 2, text: readings.title[language] } as const;
    blocks.push(heading, readings.table);
  }
  return { language, title, blocks };
}

function findingBlocks(shown: readonly Finding[], language: Language): readonly Block[] {
  if (shown.length === 0) return [];
  const errors = shown.filter(({ severity }) => severity === "error").length;
  const warnings = shown.filter(({ severity }) => severity === "warning").length;
  const parts = [importWords.toMend(errors)[language], importWords.toCheck(warnings)[language]];
  const text = parts.filter((part) => !part.startsWith("0 ")).join(", ");
  const table = findingsTable(shown, language);
  return text === "" ? [table] : [{ kind: "paragraph", text: `${text}:` }, table];
}

function resultLines(
  { findings, summary, readings }: ImportReport,
  isVerbose: boolean,
  language: Language,
): readonly string[] {
  const used = findings.filter(saysWhatWasUsed);
  const others = findings.filter((one) => !needsPerson(one) && !saysWhatWasUsed(one)).length;
  return [
    ...used.map(({ message }) => message[language]),
    ...[...summary, ...adviceFor(findings)].map((text) => text[language]),
    ...(isVerbose ? [] : moreLines(others, readings?.title, language)),
  ];
}

function saysWhatWasUsed({ code }: Finding): boolean {
  return code === "table-used" || code === "forms-used";
}

// What --verbose would show.
function moreLines(
  others: number,
  readings: LocalizedText | undefined,
  language: Language,
): readonly string[] {
  const parts = [
    ...(others === 0 ? [] : [importWords.notes(others)[language]]),
    ...(readings === undefined ? [] : [lowerFirst(readings[language])]),
  ];
  if (parts.length === 0) return [];
  return [importWords.moreToSee(parts)[language]];
}

function headingBlocks(heading: readonly string[], language: Language): readonly Block[] {
  if (heading.length === 0) return [];
  const text = importWords.aboveTable[language];
  return [
    { kind: "paragraph", text },
    { kind: "list", items: heading },
  ];
}

/**
 * Writes the data to the file of `--out`, unless it is `null`, and tells the person how it was
 * read.
 */
export async function deliverImport(
  report: ImportReport,
  data: unknown,
  line: CommandLine,
  host: Host,
): Promise<void> {
  const document = importDocument(report, line);
  const table = report.readings?.table ?? findingsTable(report.findings, line.language);
  const output = { summary: document, document, table, data };
  const [shown] = await render(output, formatOf(line) ?? "text", line, host);
  if (typeof shown?.content !== "string") {
    throw usageFailure(importWords.textOnly);
  }
  const path = textOf(line, "out");
  const files =
    path === undefined || data === null
      ? []
      : [{ path, content: `${JSON.stringify(data, null, 2)}\n` }];
  await writeNew(files, line, host);
  host.writeOut(shown.content);
  if (files.length > 0) host.writeOut(`\n${writtenLines(files, line)}`);
}

/** The failure of a file without any table. */
export function noTableFailure(file: string, grids: readonly Grid[]): CommandFailure {
  return problemsFailure(file, [noTable(grids)]);
}
