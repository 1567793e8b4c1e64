import { limits } from "../grid/limits.js";
import { joinedText } from "../office-file/joined-text.js";
import type { OfficeFile } from "../office-file/open-office-file.js";
import { readXml } from "../office-file/read-xml.js";
import { tooLarge } from "../office-file/unreadable-file.js";
import { unescapedText } from "./unescaped-text.js";

/**
 * Reads the texts that cells share, without the looks of letters, and how they are spoken.
 *
 * @throws UnreadableFile for more texts than a file may have cells
 */
export function readSharedStrings(file: OfficeFile): readonly string[] {
  const texts: string[] = [];
  let text = "";
  readXml(file, "xl/sharedStrings.xml", {
    open: (path) => {
      if (path === "sst/si") text = "";
    },
    text: (path, piece) => {
      if (path === "sst/si/t" || path === "sst/si/r/t") text = joinedText(text, piece);
    },
    close: (path) => {
      if (path !== "sst/si") return;
      if (texts.push(unescapedText(text)) > limits.strings) throw tooLarge("strings");
    },
  });
  return texts;
}
