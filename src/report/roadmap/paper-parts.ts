import type { Block } from "../../document/document.js";
import { romanNumber } from "../plan/paper.js";

/** A part of a paper: its numbered heading and what stands below it. */
export function part(at: number, title: string, blocks: readonly Block[]): readonly Block[] {
  return [{ kind: "heading", level: 2, text: `${romanNumber(at)}. ${title}` }, ...blocks];
}

/** Numbered clauses. */
export function items(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: "paragraph", role: "item", text }));
}
