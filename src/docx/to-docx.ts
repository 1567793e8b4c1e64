import { Packer, Document as WordFile } from "docx";
import type { Document } from "../document/document.js";
import { documentOutline } from "../document/outlines.js";
import { type PageRun, pageRuns } from "../document/page-runs.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { legibleDocument } from "./legible-document.js";
import { section } from "./page.js";
import { settle } from "./settle.js";
import { styles } from "./styles.js";
import { tableLayouts } from "./table-layout.js";
import { writeBlocks } from "./write-blocks.js";

/** Of a document without blocks: a file without a page would not open. */
const emptyPage: PageRun = { landscape: false, blocks: [] };

/**
 * Writes a document as a Word file in the form of Nghị định 30/2020/NĐ-CP: A4, Times New Roman,
 * letterhead and signature as tables without borders, page numbers at the top from the second
 * page; tables that are too wide stand on landscape pages. The same document gives the same
 * bytes. Needs the packages `docx` and `fflate`.
 *
 * @param document any document of this library
 * @returns the bytes of a .docx file
 * @example
 * toDocx(planDocument(plan)) instanceof Promise // true
 */
export async function toDocx(document: Document): Promise<Uint8Array> {
  refuse(checkArguments({ document: [document, documentOutline] }));
  const clean = legibleDocument(document);
  const layouts = tableLayouts(clean.blocks, clean.language);
  const runs = pageRuns(clean.blocks, (block) => layouts.get(block)?.landscape ?? false);
  const file = new WordFile({
    title: clean.title,
    creator: "chiso",
    lastModifiedBy: "chiso",
    styles: styles(clean.language),
    sections: (runs.length > 0 ? runs : [emptyPage]).map(({ blocks, landscape }, at) =>
      section(writeBlocks(blocks, { document: clean, layouts, landscape }), {
        landscape,
        isFirst: at === 0,
      }),
    ),
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return settle(bytes, clean.language === "vi" ? "vi-VN" : "en-US");
}
