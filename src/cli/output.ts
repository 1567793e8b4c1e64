import { legible } from "../text/legible.js";
import { type CommandLine, oneOf, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";
import type { Host, NamedFile } from "./host.js";
import { type Format, formats, type Output, type OutputFile, renderFile } from "./rendering.js";
import { toText } from "./terminal.js";
import { outputWords } from "./words/output.js";

export type { Format, NamedChart, Output } from "./rendering.js";

/** The format asked for, if any. */
export function formatOf(line: CommandLine): Format | undefined {
  const format = textOf(line, "format");
  return format === undefined ? undefined : oneOf("format", format, formats);
}

/**
 * Gives a result to the person: on the output, or in the file that `--out` names; the format is
 * that of `--format`, else of the name of the file, else text.
 */
export async function deliver(output: Output, line: CommandLine, host: Host): Promise<void> {
  const path = textOf(line, "out");
  const format = formatOf(line) ?? formatOfPath(path) ?? "text";
  const files = await render(output, format, line, host);
  if (path === undefined) {
    const [only] = files;
    if (files.length !== 1 || typeof only?.content !== "string") {
      throw usageFailure(outputWords.fileNeeded(format));
    }
    host.writeOut(only.content);
    return;
  }
  const stem = path.replace(/\.[a-z]+$/i, "");
  const named = files.map(({ suffix, extension, content }) => ({
    path: files.length === 1 ? path : `${stem}${suffix}.${extension}`,
    content,
  }));
  await writeNew(named, line, host);
  host.writeOut(writtenLines(named, line));
}

function formatOfPath(path: string | undefined): Format | undefined {
  const extension = /\.([a-z]+)$/i.exec(path ?? "")?.[1]?.toLowerCase();
  if (path === undefined || extension === "txt") return path === undefined ? undefined : "text";
  const format = formats.find((one) => one === extension);
  if (format !== undefined) return format;
  throw usageFailure(outputWords.unknownEnding(path));
}

/** Refuses a file whose name says another format than it will hold. */
export function requireExtension(path: string, extension: string): void {
  if (path.toLowerCase().endsWith(`.${extension}`)) return;
  throw usageFailure(outputWords.otherEnding(extension, path));
}

/** Writes files, all of them or none; without `--force` none may be there yet. */
export async function writeNew(
  files: readonly NamedFile[],
  line: CommandLine,
  host: Host,
): Promise<void> {
  await host.writeFiles(files, line.values.force === true);
}

/** What was written, for the person. */
export function writtenLines(
  files: readonly { readonly path: string }[],
  line: CommandLine,
): string {
  const title = outputWords.written[line.language];
  return `${title}:\n${files.map(({ path }) => `- ${legible(path, "message")}\n`).join("")}`;
}

/** Writes a result in a format, text for a person among them: one file, or one for each picture. */
export async function render(
  output: Output,
  format: Format,
  line: CommandLine,
  host: Host,
): Promise<readonly OutputFile[]> {
  if (format !== "text") return renderFile(output, format, line);
  const content = output.text ?? toText(output.summary, host);
  return [{ suffix: "", extension: "txt", content }];
}
