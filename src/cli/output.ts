import type { Chart } from "../charts/chart.js";
import { toCsv } from "../document/csv.js";
import type { Block, Document, TableBlock } from "../document/document.js";
import { toHtml } from "../document/html.js";
import { toMarkdown } from "../document/markdown.js";
import type { Workbook } from "../spreadsheet/workbook.js";
import { legible } from "../text/legible.js";
import { type CommandLine, oneOf, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";
import type { Host, NamedFile } from "./host.js";
import { signedHtml, signedJson, signedMarkup } from "./signed.js";
import { toText } from "./terminal.js";

/** Formats that a result can be written in. */
export const formats = ["text", "md", "html", "csv", "json", "docx", "xlsx", "svg"] as const;
export type Format = (typeof formats)[number];

/** A picture of a result, with the name that its file gets. */
export interface NamedChart {
  readonly name: string;
  readonly chart: Chart;
}

/** A result in everything that its formats are made from. */
export interface Output {
  /** What a person reads on the terminal. */
  readonly summary: Document;
  /** The same where it is lines, not blocks. */
  readonly text?: string;
  readonly document: Document;
  readonly table: TableBlock;
  readonly data: unknown;
  /** The workbook, where it is more than the tables of the document. */
  readonly workbook?: () => Promise<Workbook>;
  readonly charts?: () => Promise<readonly NamedChart[]>;
}

/** A file that a result is written to; its name stands behind the name of the result. */
export interface OutputFile {
  /** "" for the one file of a format, else what tells it from the others: "-linh-vuc". */
  readonly suffix: string;
  readonly extension: string;
  readonly content: string | Uint8Array;
}

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
      throw usageFailure(
        `Kiểu ${format} cần tên tệp: thêm --out TỆP.${format}.`,
        `The format ${format} needs a file: add --out FILE.${format}.`,
      );
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
  throw usageFailure(
    `Không biết ghi "${path}" kiểu gì: dùng .txt, .md, .html, .csv, .json, .docx, .xlsx, .svg, hoặc thêm --format.`,
    `It is not clear how to write "${path}": use .txt, .md, .html, .csv, .json, .docx, .xlsx, .svg, or add --format.`,
  );
}

/** Refuses a file whose name says another format than it will hold. */
export function requireExtension(path: string, extension: string): void {
  if (path.toLowerCase().endsWith(`.${extension}`)) return;
  throw usageFailure(
    `Tệp được ghi kiểu .${extension}: đặt tên có đuôi .${extension} thay cho "${path}".`,
    `The file is written as .${extension}: give it that ending instead of "${path}".`,
  );
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
  const title = line.language === "vi" ? "Đã ghi" : "Written";
  return `${title}:\n${files.map(({ path }) => `- ${legible(path, "message")}\n`).join("")}`;
}

/** Writes a result in a format: one file, or one for each picture. */
export async function render(
  output: Output,
  format: Format,
  line: CommandLine,
  host: Host,
): Promise<readonly OutputFile[]> {
  const file = (content: string | Uint8Array, extension: string = format): OutputFile[] => [
    { suffix: "", extension, content },
  ];
  switch (format) {
    case "text":
      return file(output.text ?? toText(output.summary, host), "txt");
    case "md":
      return file(signedMarkup(toMarkdown(output.document)));
    case "html":
      return file(signedHtml(toHtml(await withPictures(output))));
    case "csv":
      return file(
        toCsv(output.table, {
          separator: oneOf("separator", textOf(line, "separator") ?? ",", [",", ";"]),
        }),
      );
    case "json":
      return file(`${JSON.stringify(signedJson(output.data), null, 2)}\n`);
    case "docx": {
      const { toDocx } = await import("../docx/to-docx.js");
      // Without pictures: LibreOffice shows no SVG in Word files.
      return file(await toDocx(output.document));
    }
    case "xlsx":
      return file(await toXlsx(output));
    case "svg":
      return drawAll(output);
  }
}

async function toXlsx(output: Output): Promise<Uint8Array> {
  const [{ writeXlsx }, { documentWorkbook }] = await Promise.all([
    import("../spreadsheet/write-xlsx.js"),
    import("../spreadsheet/table-workbook.js"),
  ]);
  return writeXlsx((await output.workbook?.()) ?? documentWorkbook(output.document));
}

async function drawAll(output: Output): Promise<readonly OutputFile[]> {
  if (output.charts === undefined) {
    throw usageFailure("Kết quả này không có biểu đồ.", "This result has no picture.");
  }
  const { drawSvg } = await import("../charts/draw-svg.js");
  const files: OutputFile[] = [];
  for (const { name, chart } of await output.charts()) {
    files.push({
      suffix: `-${name}`,
      extension: "svg",
      content: signedMarkup(await drawSvg(chart)),
    });
  }
  return files;
}

// The document with its pictures at the end: behind the annexes of one that is signed.
async function withPictures({ document, charts }: Output): Promise<Document> {
  if (charts === undefined) return document;
  const { drawSvg } = await import("../charts/draw-svg.js");
  const figures: Block[] = [];
  for (const { chart } of await charts()) {
    const { title, description } = chart;
    figures.push({ kind: "figure", title, description, svg: await drawSvg(chart) });
  }
  return { ...document, blocks: [...document.blocks, ...figures] };
}
