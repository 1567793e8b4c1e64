import { limits } from "../import/limits.js";
import { joinedText } from "./sheet-marks.js";
import { tooLarge } from "./unpack.js";
import { piecesOf } from "./xml-pieces.js";

/** The texts that cells share. */
export interface SharedStrings {
  /** The plainest XML that holds them: without the looks of letters, and how they are spoken. */
  readonly xml: string;
  /** Letters of each. */
  readonly lengths: readonly number[];
}

const part = "xl/sharedStrings.xml";

/**
 * Reads the texts that cells share.
 *
 * @throws UnpackFailure for more texts than a file may have cells
 */
export function readSharedStrings(xml: string): SharedStrings {
  const kept: string[] = [];
  const lengths: number[] = [];
  let text = "";
  for (const { kind, path, content } of piecesOf(xml, part)) {
    if (kind === "text") {
      if (path === "sst/si/t" || path === "sst/si/r/t") text = joinedText(text, content);
    } else if (path === "sst/si") {
      if (kind === "open") text = "";
      else {
        kept.push(`<si><t>${text}</t></si>`);
        if (lengths.push(text.length) > limits.strings) throw tooLarge("strings");
      }
    }
  }
  return { xml: `<sst>${kept.join("")}</sst>`, lengths };
}
