import { AlignmentType, Paragraph, type Table, TextRun } from "docx";
import { type LetterheadBlock, nationalTitle } from "../document/document.js";
import { evenLines } from "./even-lines.js";
import { ruleLine } from "./paragraph.js";
import { centred, sides } from "./sides.js";
import { bodySize } from "./styles.js";
import { textWidth } from "./text-width.js";
import { halfPoints } from "./units.js";

/** The national title and the names of the agencies. */
const agencySize = 12;

/** Space above a mark such as "DỰ THẢO", in points. */
const spaceAboveMark = 4;

/** Wide enough for the national title in one line, in points, also in a wider font than Times. */
const titleColumn = 298;

/** The head of the page: agencies and number left, national title, place and date right. */
export function writeLetterhead(
  { agency, number, placeAndDate, mark }: LetterheadBlock,
  room: number,
): Table {
  const [title, motto] = nationalTitle;
  const left = room - titleColumn;
  const body = agency.at(-1) ?? "";
  const bodyLines = evenLines(body, left / agencySize, true);
  const longest = Math.max(...bodyLines.map((line) => textWidth(line, true))) * agencySize;
  return sides(
    [
      [
        ...agency
          .slice(0, -1)
          .map((one) => agencyLine(evenLines(one, left / agencySize, false), false)),
        agencyLine(bodyLines, true),
        ruleLine(longest * 0.4, left, 6),
        centred(number),
        ...(mark === undefined ? [] : [centred(mark, { bold: true }, spaceAboveMark)]),
      ],
      [
        centred(title, { bold: true, size: halfPoints(agencySize) }),
        centred(motto, { bold: true }),
        ruleLine(textWidth(motto, true) * bodySize, titleColumn, 6),
        centred(placeAndDate, { italics: true }),
      ],
    ],
    [left, titleColumn],
  );
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
