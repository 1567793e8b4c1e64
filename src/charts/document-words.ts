import type { Document } from "../document/document.js";
import { plainText } from "../document/run-text.js";

/** What a document says outside its tables, so that its picture says the same. */
export interface DocumentWords {
  readonly title: string;
  readonly notices: readonly string[];
  /** Paragraphs and items of lists, in order. */
  readonly sentences: readonly string[];
}

/**
 * Takes the words out of a document.
 *
 * @param more notices that the document does not know of
 */
export function documentWords(
  { title, blocks }: Document,
  more: readonly string[] = [],
): DocumentWords {
  const notices = blocks.flatMap((block) => (block.kind === "notice" ? [block.text] : []));
  return {
    title,
    notices: [...new Set([...notices, ...more])],
    sentences: blocks.flatMap((block) => {
      if (block.kind === "paragraph") return [plainText(block.text)];
      return block.kind === "list" ? block.items.map(plainText) : [];
    }),
  };
}
