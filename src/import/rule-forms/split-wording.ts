import { readOption } from "./read-option.js";
import { numberPattern } from "./read-worth.js";

/**
 * Cuts rule text into pieces that say one thing each: at lines, semicolons and bullets, and at
 * full stops, commas, dashes and slashes only where points stand before them, for they are part
 * of names too ("tin, bài", "kinh tế - xã hội"). A piece that ends with a colon keeps it.
 */
export function splitWording(text: string): readonly string[] {
  return joinWrappedLines(text)
    .split(/[\n;•●▪◦■]/)
    .flatMap(splitAfterPoints)
    .map(withoutBullet)
    .map((piece) => piece.replace(/[\s.,]+$/, ""))
    .filter((piece) => piece !== "" && !introduction.test(piece));
}

const introduction =
  /^(?:trong đó|cụ thể|như sau|cách tính|cách chấm|thang điểm)(?: điểm)?(?: như sau)?:?$/i;

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
      !/^[a-z] ?(?:là |=|:|\))/.test(line);
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
  return pieces.map((piece, at) => (at === 0 ? piece : withoutLooseBracket(piece)));
}

const softBreak =
  /[.,] |\.?,? [-+] | \/ (?=[\p{Lu}<>≥≤]|\d+ ?% \p{L})|,? (?=nhưng (?:không|tối đa|tổng))|,? và (?=(?:tổng |cộng )?(?:không quá|tối đa))| ?\((?=(?:tối đa|không|trừ|tổng|cộng|nhưng|trong đó))|,? (?=(?:tối đa|không quá|không vượt quá|trong đó|cho đến) )/giu;

function endsWithPoints(piece: string): boolean {
  return (
    deductedAtEnd.test(piece.slice(-30)) ||
    formulaAtEnd.test(piece.slice(-30)) ||
    readOption(piece) !== undefined
  );
}

const deductedAtEnd = new RegExp(
  `(?:^|[ :])trừ (?:đi )?${numberPattern} ?(?:%(?: điểm)?|điểm|đ)?$`,
  "i",
);
const formulaAtEnd = new RegExp(`× ?(?:điểm tối đa|${numberPattern}(?: điểm)?)$`, "i");

function withoutLooseBracket(piece: string): string {
  return piece.endsWith(")") && !piece.includes("(") ? piece.slice(0, -1) : piece;
}

function withoutBullet(piece: string): string {
  return piece
    .trim()
    .replace(/^[-+×]+(?= |\p{L}|[<>≤≥(])/u, "")
    .trim()
    .replace(/^(?:[a-zđ]|\d{1,2})\) ?(?=\S)|^\d{1,2}\. (?=\p{L})/iu, "")
    .trim();
}
