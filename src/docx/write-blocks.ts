import type { Block, Document } from "../document/document.js";
import { writeFigure } from "./figure.js";
import { writeLetterhead } from "./letterhead.js";
import { textArea } from "./page.js";
import {
  annex,
  basis,
  body,
  type FileBlock,
  type Flow,
  heading,
  list,
  notice,
  partTitle,
  ruleLine,
  seam,
  subject,
} from "./paragraph.js";
import { writeSignature } from "./signature.js";
import { bodySize } from "./styles.js";
import { writeTable } from "./table.js";
import type { TableLayout } from "./table-layout.js";
import { textWidth } from "./text-width.js";

/** What a writer of one block knows of the others. */
export interface Surroundings {
  readonly document: Document;
  readonly layouts: ReadonlyMap<Block, TableLayout>;
  readonly landscape: boolean;
}

/** The blocks of a run of pages; ends with a paragraph, as Word wants a section to end. */
export function writeBlocks(
  blocks: readonly Block[],
  surroundings: Surroundings,
): readonly FileBlock[] {
  const written = blocks.flatMap((block) => {
    // Every block is an object of its own here, also where the same one came twice.
    const at = surroundings.document.blocks.indexOf(block);
    return [
      ...(needsSeam(at, surroundings.document) ? [seam()] : []),
      ...writeBlock(block, at, surroundings),
    ];
  });
  const last = blocks.at(-1);
  return last === undefined || isTable(last) ? [...written, seam()] : written;
}

// Word makes one table of two that touch.
function needsSeam(at: number, { blocks }: Document): boolean {
  return isTable(blocks[at - 1]) && isTable(blocks[at]);
}

function isTable(block: Block | undefined): boolean {
  return block?.kind === "table" || block?.kind === "letterhead" || block?.kind === "signature";
}

function writeBlock(block: Block, at: number, surroundings: Surroundings): FileBlock[] {
  const { document, layouts, landscape } = surroundings;
  const area = textArea(landscape);
  switch (block.kind) {
    case "heading":
      if (block.role === "part") return [partTitle(block.level, block.text)];
      return block.role === "subject"
        ? [subject(block.level, block.text), subjectLine(block.text, area.width)]
        : [heading(block.level, block.text)];
    case "paragraph":
      return block.role === "basis" ? [basis(block.text)] : [body(block.text, flow(at, document))];
    case "annex":
      return annex(block);
    case "notice":
      return [notice(block.text)];
    case "list":
      return list(block.items, flow(at, document));
    case "table": {
      const layout = layouts.get(block);
      return layout === undefined ? [] : [writeTable(block, layout, document.language)];
    }
    case "figure":
      return writeFigure(block, area, at + 1);
    case "letterhead":
      return [writeLetterhead(block, area.width)];
    case "signature":
      return [writeSignature(block, area.width)];
  }
}

// A third to a half of the text's length, as the decree has it.
function subjectLine(text: string, room: number): ReturnType<typeof ruleLine> {
  return ruleLine(Math.min(textWidth(text, true) * bodySize, room) * 0.4, room, 10);
}

function flow(at: number, document: Document): Flow {
  return { keepNext: leads(at, document), underTable: document.blocks[at - 1]?.kind === "table" };
}

// What leads to a list or a table does not end a page, and a signature is never alone on one.
function leads(at: number, { blocks }: Document): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (next?.kind === "signature") return true;
  return block?.kind === "paragraph" && (next?.kind === "list" || next?.kind === "table");
}
