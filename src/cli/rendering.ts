import type { Chart } from "../charts/chart.js";
import { toCsv } from "../document/csv.js";
import type { Block, Document, TableBlock } from "../document/document.js";
import { toHtml } from "../document/html.js";
import { toMarkdown } from "../document/markdown.js";
import type { Workbook } from "../spreadsheet/workbook.js";
import { type CommandLine, oneOf, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";
import { signedHtml, signedJson, signedMarkup } from "./signed.js";
import { outputWords } from "./words/output.js";

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

/** Writes a result in the format of a file: one file, or one for each picture. */
export async function renderFile(
  output: Output,
  format: Exclude<Format, "text">,
  line: CommandLine,
): Promise<readonly OutputFile[]> {
  const file = (content: string | Uint8Array): OutputFile[] => [
    { suffix: "", extension: format, content },
  ];
  switch (format) {
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
    throw usageFailure(outputWords.noPicture);
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
