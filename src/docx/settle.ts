import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { applicationPart } from "../version/office-properties.js";

/** The first moment that a zip file can hold; without a zone, it is the same everywhere. */
const moment = "1980-01-01T00:00:00";

const properties = "docProps/core.xml";

/**
 * The file without the moment of its making, so that the same document gives the same bytes, and
 * with the program that made it.
 */
export function settle(file: Uint8Array, language: string): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    entries[path] = [settled(path, bytes, language), { mtime: moment, level: 6 }];
  }
  return zipSync(entries);
}

function settled(path: string, bytes: Uint8Array, language: string): Uint8Array {
  if (path === applicationPart.name) return strToU8(applicationPart.xml);
  return path === properties ? settleProperties(bytes, language) : bytes;
}

function settleProperties(bytes: Uint8Array, language: string): Uint8Array {
  const text = strFromU8(bytes)
    .replaceAll(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "")
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
  return strToU8(text);
}
