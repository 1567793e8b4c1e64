import { AlignmentType, Paragraph, type Table, TextRun } from "docx";
import type { LetterheadBlock } from "../document/document.js";
import { nationalTitle, partyTitle } from "../document/words.js";
import { evenLines } from "./even-lines.js";
import { ruleLine } from "./paragraph.js";
import { centred, sides } from "./sides.js";
import { bodySize } from "./styles.js";
import { textWidth } from "./text-width.js";
import { halfPoints } from "./units.js";

/** The national title and the names of the agencies. */
const agencySize = 12;

/** The title of the Party. */
const partyTitleSize = 14;

/** Space above a mark such as "DỰ THẢO", in points. */
const spaceAboveMark = 4;

/** Wide enough for the national title in one line, in points, also in a wider font than Times. */
const titleColumn = 298;

/** Wide enough for the title of the Party in one line, in points. */
const partyTitleColumn = 250;

/** The head of the page: agencies and number left, title, place and date right. */
export function writeLetterhead(block: LetterheadBlock, room: number): Table {
  return block.form === "party" ? partyHead(block, room) : stateHead(block, room);
}

function stateHead(block: LetterheadBlock, room: number): Table {
  const [title, motto] = nationalTitle;
  const left = room - titleColumn;
  const lines = bodyLines(block, left);
  const longest = Math.max(...lines.map((line) => textWidth(line, true))) * agencySize;
  return sides(
    [
      [...agencies(block, left), ruleLine(longest * 0.4, left, 6), ...numberAndMark(block)],
      [
        centred(title, { bold: true, size: halfPoints(agencySize) }),
        centred(motto, { bold: true }),
        ruleLine(textWidth(motto, true) * bodySize, titleColumn, 6),
        centred(block.placeAndDate, { italics: true }),
      ],
    ],
    [left, titleColumn],
  );
}

// An asterisk stands where the State has a line; the title is underlined in its whole length.
function partyHead(block: LetterheadBlock, room: number): Table {
  const left = room - partyTitleColumn;
  return sides(
    [
      [...agencies(block, left), centred("*"), ...numberAndMark(block)],
      [
        centred(partyTitle, { bold: true, size: halfPoints(partyTitleSize) }),
        ruleLine(textWidth(partyTitle, true) * partyTitleSize, partyTitleColumn, 10),
        centred(block.placeAndDate, { italics: true }),
      ],
    ],
    [left, partyTitleColumn],
  );
}

function agencies(block: LetterheadBlock, width: number): readonly Paragraph[] {
  return [
    ...block.agency
      .slice(0, -1)
      .map((one) => agencyLine(evenLines(one, width / agencySize, false), false)),
    agencyLine(bodyLines(block, width), true),
  ];
}

function bodyLines({ agency }: LetterheadBlock, width: number): readonly string[] {
  return evenLines(agency.at(-1) ?? "", width / agencySize, true);
}

function numberAndMark({ number, mark }: LetterheadBlock): readonly Paragraph[] {
  return [
    centred(number),
    ...(mark === undefined ? [] : [centred(mark, { bold: true }, spaceAboveMark)]),
  ];
}

// The space stays in front of the break, so that the name reads on for those who copy it.
function agencyLine(lines: readonly string[], bold: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: lines.map(
      (line, at) =>
        new TextRun({
          text: at < lines.length - 1 ? `${line} ` : line,
          ...(bold ? { bold } : {}),
          size: halfPoints(agencySize),
          ...(at > 0 ? { break: 1 } : {}),
        }),
    ),
  });
}
