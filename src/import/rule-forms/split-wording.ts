import {
  bullet,
  fullFromOn,
  introduction,
  letterDefined,
  pointsAtEndOfPiece,
  pointsForEach,
  sentenceEnd,
  softBreak,
} from "./patterns/pieces.js";
import { readOption } from "./read-option.js";

/**
 * Cuts rule text into pieces that say one thing each: at lines, semicolons, bullets and the ends
 * of sentences, and at commas, brackets, dashes and slashes only where points stand before them,
 * for they are part of names too ("tin, bài", "kinh tế - xã hội"). A piece that ends with a colon
 * keeps it.
 */
export function splitWording(text: string): readonly string[] {
  return joinWrappedLines(text)
    .split(/[\n;•●▪◦■]/)
    .flatMap((line) => line.split(sentenceEnd))
    .flatMap(splitAfterPoints)
    .map(withoutBullet)
    .map((piece) => withoutLooseBracket(trimEnd(piece)))
    .filter((piece) => piece !== "" && !introduction.test(piece));
}

// A line that goes on in small letters was broken by the width of its cell.
function joinWrappedLines(text: string): string {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const before = lines.at(-1);
    const goesOn =
      before !== undefined &&
      before !== "" &&
      !/[:;.,]$/.test(before) &&
      !endsWithPoints(before) &&
      /^\p{Ll}/u.test(line) &&
      !letterDefined.test(line);
    if (goesOn) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines.join("\n");
}

function splitAfterPoints(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(softBreak)) {
    const piece = text.slice(start, match.index);
    if (!endsWithPoints(piece)) continue;
    pieces.push(piece);
    start = match.index + match[0].length;
  }
  pieces.push(text.slice(start));
  return pieces;
}

function endsWithPoints(piece: string): boolean {
  const tail = piece.slice(-40);
  return (
    pointsAtEndOfPiece.some((ending) => ending.test(tail)) ||
    pointsForEach.test(piece) ||
    fullFromOn.test(piece) ||
    readOption(piece) !== undefined
  );
}

function trimEnd(piece: string): string {
  return piece.replace(/[\s.,]{1,9}$/, "");
}

// A bracket that another piece closes stays: it opens something inside the piece before.
function withoutLooseBracket(piece: string): string {
  if (!piece.endsWith(")")) return piece;
  const open = piece.lastIndexOf("(");
  if (open < 0) return trimEnd(piece.slice(0, -1));
  return open === 0 ? trimEnd(piece.slice(1, -1)) : piece;
}

function withoutBullet(piece: string): string {
  return piece
    .trim()
    .replace(/^[-+×]{1,9}(?= |\p{L}|[<>≤≥(])/u, "")
    .trim()
    .replace(bullet, "")
    .trim();
}
