import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  type IRunPropertiesOptions,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { AnnexBlock, HeadingBlock, RunText } from "../document/document.js";
import { plainText } from "../document/run-text.js";
import { styleIds } from "./styles.js";
import { twips } from "./units.js";

/** What a section of the file is made of. */
export type FileBlock = Paragraph | Table;

/** Runs of a text; its line breaks stay, and what is only proposed stands in italics. */
export function runs(text: RunText, look: IRunPropertiesOptions = {}): TextRun[] {
  if (typeof text !== "string") {
    return text.flatMap((run) => runs(run.text, run.proposed ? { ...look, italics: true } : look));
  }
  return text
    .split(/\r?\n/)
    .map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}), ...look }));
}

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A heading in the style of its level. */
export function heading(
  level: HeadingBlock["level"],
  text: string,
  more: Omit<IParagraphOptions, "children"> = {},
): Paragraph {
  return new Paragraph({ heading: levels[level], ...more, children: runs(text) });
}

/** What an official document is about: under its kind, in the middle. */
export function subject(level: HeadingBlock["level"], text: string): Paragraph {
  return heading(level, text, {
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    spacing: { before: 0, after: 0 },
  });
}

/** The number or the name of a part, in the middle. */
export function partTitle(level: HeadingBlock["level"], text: string): Paragraph {
  return heading(level, text, { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } });
}

/** How a paragraph stands to what is before and after it. */
export interface Flow {
  /** It stays on the page of what it leads to. */
  readonly keepNext?: boolean;
  /** It stands under a table and keeps a distance. */
  readonly underTable?: boolean;
}

/** The head of an annex, on a page of its own. */
export function annex({ number, title, belongsTo }: AnnexBlock): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } as const;
  return [
    heading(1, number, { ...centred, pageBreakBefore: true }),
    heading(1, title, { ...centred, spacing: { before: 0, after: 0 } }),
    new Paragraph({
      ...centred,
      keepNext: true,
      spacing: { after: twips(6) },
      children: runs(`(${belongsTo})`, { italics: true }),
    }),
  ];
}

/** A paragraph of body text. */
export function body(
  text: RunText,
  { keepNext = false, underTable = false }: Flow = {},
): Paragraph {
  return new Paragraph({
    style: styleIds.body,
    ...(keepNext ? { keepNext } : {}),
    ...(underTable ? { spacing: { before: twips(6) } } : {}),
    children: runs(text),
  });
}

/** A legal basis, in italics. */
export function basis(text: RunText): Paragraph {
  return new Paragraph({ style: styleIds.basis, children: runs(text) });
}

/** A framed warning. */
export function notice(text: string): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 6, space: 3 };
  return new Paragraph({
    style: styleIds.notice,
    border: { top: line, bottom: line, left: line, right: line },
    children: runs(text),
  });
}

/** Items of a list; those that bear a number get no dash. */
export function list(items: readonly RunText[], flow: Flow): Paragraph[] {
  return items.map((item, at) =>
    body(/^\d+(\.\d+)*\.? /.test(plainText(item)) ? item : dashed(item), {
      keepNext: flow.keepNext === true && at === items.length - 1,
      underTable: flow.underTable === true && at === 0,
    }),
  );
}

function dashed(item: RunText): RunText {
  return typeof item === "string" ? `- ${item}` : [{ text: "- " }, ...item];
}

/** A line under a text, as long as said, in points; drawn as a border, so that it is no text. */
export function ruleLine(length: number, room: number, after: number): Paragraph {
  const side = twips(Math.max(0, (room - length) / 2));
  return new Paragraph({
    keepNext: true,
    indent: { left: side, right: side },
    spacing: { before: twips(3), after: twips(after), line: 40, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0 } },
  });
}

/** A paragraph of no height, where Word needs one between or after tables: two that touch are one. */
export function seam(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: "exact" } });
}
