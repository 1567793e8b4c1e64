import { legible } from "../text/legible.js";
import { type TextStyle, textWidth } from "./text-width.js";

/** The room that a text has. */
export interface TextRoom {
  /** Of a line, in pixels. */
  readonly width: number;
  /** The most lines; what is over ends in "…". */
  readonly lines: number;
}

/** A text on as many lines as it needs; words that are wider than a line are broken. */
export function wrapText(text: string, style: TextStyle, room: TextRoom): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of partsOf(text, style, room.width)) {
    const longer = line === "" ? part : `${line} ${part}`;
    if (textWidth(longer, style) <= room.width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = part;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= room.lines) return lines;
  const kept = lines.slice(0, room.lines);
  const last = shorten(kept.at(-1) ?? "", style, room.width);
  return [...kept.slice(0, -1), last];
}

/**
 * Text without what a drawing cannot hold: control characters, line ends, halves of pairs, and
 * signs that turn the direction of what follows.
 */
export function plainText(text: string): string {
  return legible(text.normalize("NFC"), "drawing").replaceAll(/\s+/g, " ").trim();
}

// A sign such as % stays with its number.
function partsOf(text: string, style: TextStyle, width: number): readonly string[] {
  return plainText(text)
    .split(/(?<![/→]) (?![%/→])/u)
    .flatMap((word) => (textWidth(word, style) <= width ? [word] : breakWord(word, style, width)))
    .filter((part) => part !== "");
}

function breakWord(word: string, style: TextStyle, width: number): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of lettersOf(word)) {
    if (part !== "" && textWidth(part + letter, style) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

function shorten(line: string, style: TextStyle, width: number): string {
  const letters = [...lettersOf(line)];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, style) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

// A letter stays with its marks.
function lettersOf(text: string): readonly string[] {
  return text.match(/.\p{Mark}*/gsu) ?? [];
}
