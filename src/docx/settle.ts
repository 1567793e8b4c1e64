import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The first moment that a zip file can hold; without a zone, it is the same everywhere. */
const moment = "1980-01-01T00:00:00";

const properties = "docProps/core.xml";

/** The file without the moment of its making: the same document gives the same bytes. */
export function settle(file: Uint8Array, language: string): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    const settled = path === properties ? settleProperties(bytes, language) : bytes;
    entries[path] = [settled, { mtime: moment, level: 6 }];
  }
  return zipSync(entries);
}

function settleProperties(bytes: Uint8Array, language: string): Uint8Array {
  const text = strFromU8(bytes)
    .replaceAll(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "")
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
  return strToU8(text);
}
