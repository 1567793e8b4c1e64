import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file of a spreadsheet in which a person replaced some words in every cell that has them. */
export function edited(file: Uint8Array, words: string, others: string): Uint8Array {
  const parts = unzipSync(file);
  const name = "xl/sharedStrings.xml";
  const texts = strFromU8(parts[name] as Uint8Array);
  if (!texts.includes(words)) throw new Error(`no cell says "${words}"`);
  return zipSync({ ...parts, [name]: strToU8(texts.replaceAll(words, others)) });
}
