import type { Document, TableBlock } from "../document/document.js";
import { tableOutline } from "../document/outlines.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { LanguageOptions } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { noticeBlocks } from "./notices.js";
import { words } from "./words.js";

/**
 * A table with a last column that says in every row what must be known of its source, so that
 * no row can be copied out of a spreadsheet without it. Without notices the table stays as it is.
 *
 * @example
 * withNotices(scoreTable(card), ["Mẫu"], { language: "vi" }).columns.length // 7
 */
export function withNotices(
  table: TableBlock,
  notices: readonly string[],
  options: LanguageOptions = {},
): TableBlock {
  refuse(
    checkArguments({ table: [table, tableOutline], notices: [notices, { listOf: "text" }] }, [
      options,
      languageOptionsOutline,
    ]),
  );
  const { language = "vi" } = options;
  if (notices.length === 0) return table;
  const text = notices.join("; ");
  return {
    ...table,
    columns: [...table.columns, { title: words.notice[language], align: "left", flexible: true }],
    rows: table.rows.map((row) => ("group" in row ? row : [...row, text])),
    ...(table.total === undefined ? {} : { total: [...table.total, text] }),
  };
}

/** A document with notices below its heading; each of them once. */
export function withNoticeBlocks(document: Document, notices: readonly string[]): Document {
  const [heading, ...rest] = document.blocks;
  const blocks = noticeBlocks(notices);
  return { ...document, blocks: heading === undefined ? blocks : [heading, ...blocks, ...rest] };
}
