import type { Block } from "./document.js";
import { plainText } from "./run-text.js";

/** How a legal basis begins, in Vietnamese and English. */
const basisStart = /^(Căn cứ|Having regard to) /;

/** Whether a document has the form of an official one: a letterhead first. */
export function isOfficial(blocks: readonly Block[]): boolean {
  return blocks[0]?.kind === "letterhead";
}

/** Whether a block says what an official document is about: under its kind, such as "KẾ HOẠCH". */
export function isSubject(blocks: readonly Block[], at: number): boolean {
  const [first, second, block] = [blocks[at - 2], blocks[at - 1], blocks[at]];
  const isTitle = second?.kind === "heading" && second.level === 1;
  return first?.kind === "letterhead" && isTitle && block?.kind === "heading";
}

/** Whether a block is a legal basis: it stands between the title and the first part. */
export function isLegalBasis(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!isOfficial(blocks) || block?.kind !== "paragraph") return false;
  const title = blocks.findIndex((_block, place) => isSubject(blocks, place));
  const between = blocks.slice(Math.max(title + 1, 2), at);
  return basisStart.test(plainText(block.text)) && between.every(({ kind }) => kind !== "heading");
}
