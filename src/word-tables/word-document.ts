/** A paragraph of a document, or of a cell. */
export interface WordParagraph {
  /** Its text, with line breaks. */
  readonly text: string;
  /** What the program counts before it, such as "1." or "a)"; "" for a number that is not known. */
  readonly number?: string;
}

/** A cell of a table. */
export interface WordCell {
  /** Columns that it reaches over. */
  readonly span: number;
  /** It is one with the cell above. */
  readonly continues: boolean;
  readonly paragraphs: readonly WordParagraph[];
  /** A table stands in it, whose paragraphs are among its own. */
  readonly hasTable: boolean;
}

/** A row of a table. */
export interface WordRow {
  /** Columns that it leaves out at its beginning. */
  readonly skipped: number;
  readonly cells: readonly WordCell[];
  /** It is repeated at the top of each page. */
  readonly isHeading: boolean;
}

/** A table of a document. */
export interface WordTable {
  readonly rows: readonly WordRow[];
  /** Widths of its columns, in whatever unit. */
  readonly widths: readonly number[];
}

/** A document as far as tables need it. */
export interface WordDocument {
  readonly blocks: readonly (WordParagraph | WordTable)[];
  /** Changes of it were tracked; it is read as if all were accepted. */
  readonly hasTrackedChanges: boolean;
}

/** The text of a paragraph as it is printed. */
export function printedText({ text, number = "" }: WordParagraph): string {
  return `${number} ${text}`.trim();
}
