import { toCsv } from "../report/csv.js";
import type { Document, TableBlock } from "../report/document.js";
import { toMarkdown } from "../report/markdown.js";
import { type CommandLine, oneOf, textOf } from "./arguments.js";
import type { Host } from "./host.js";
import { toText } from "./terminal.js";

/** Formats that a result can be written in. */
export const formats = ["text", "md", "csv", "json"] as const;
export type Format = (typeof formats)[number];

/** A result in everything that its formats are made from. */
export interface Output {
  /** What a person reads on the terminal. */
  readonly summary: Document;
  readonly document: Document;
  readonly table: TableBlock;
  readonly data: unknown;
}

/** The format asked for, if any. */
export function formatOf(line: CommandLine): Format | undefined {
  const format = textOf(line, "format");
  return format === undefined ? undefined : oneOf("format", format, formats);
}

/** Writes a result in a format. */
export function render(output: Output, format: Format, line: CommandLine, host: Host): string {
  switch (format) {
    case "text":
      return toText(output.summary, host);
    case "md":
      return toMarkdown(output.document);
    case "csv":
      return toCsv(output.table, {
        separator: oneOf("separator", textOf(line, "separator") ?? ",", [",", ";"]),
      });
    case "json":
      return `${JSON.stringify(output.data, null, 2)}\n`;
  }
}
