import type { Finding } from "../import/finding.js";
import { type CommandLine, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";
import type { Host } from "./host.js";
import { findingsTable, importDocument, type Readings } from "./import-documents.js";
import { formatOf, render, writeNew, writtenLines } from "./output.js";

/**
 * Writes what was imported to the file of `--out`, unless it is `null`, and tells the person how
 * it was read.
 */
export async function reportImport(
  title: string,
  findings: readonly Finding[],
  readings: Readings | undefined,
  data: unknown,
  line: CommandLine,
  host: Host,
): Promise<void> {
  const document = importDocument(title, findings, readings, line.language);
  const table = readings?.table ?? findingsTable(findings, line.language);
  const output = { summary: document, document, table, data };
  const [shown] = await render(output, formatOf(line) ?? "text", line, host);
  if (typeof shown?.content !== "string") {
    throw usageFailure("Báo cáo nhập chỉ có kiểu chữ.", "The report of an import is text only.");
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

/** The year of `--year`; 0 where it is absent. */
export function yearOf(line: CommandLine): number {
  const text = textOf(line, "year");
  if (text === undefined) return 0;
  if (/^20\d\d$/.test(text)) return Number(text);
  throw usageFailure(`--year không nhận "${text}".`, `--year does not take "${text}".`);
}
