import { Paragraph, type Table } from "docx";
import type { SignatureBlock } from "../document/document.js";
import { runs } from "./paragraph.js";
import { centred, sides } from "./sides.js";
import { recipientSize } from "./styles.js";
import { halfPoints, twips } from "./units.js";

/** Space above the foot, in points. */
const spaceAbove = 6;

/** Room for the hand and the seal, in points. */
const signingRoom = 62;

/** The foot of the document: recipients left, signature right, on one page. */
export function writeSignature(
  { recipients, authority, position, name }: SignatureBlock,
  room: number,
): Table {
  const left = room * 0.46;
  return sides(
    [
      [recipientLine("Nơi nhận:", true), ...recipients.map((one, at) => item(one, at, recipients))],
      [
        centred(authority, { bold: true }, spaceAbove),
        centred(position, { bold: true }),
        centred(name, { bold: true }, signingRoom, false),
      ],
    ],
    [left, room - left],
  );
}

function item(recipient: string, at: number, all: readonly string[]): Paragraph {
  return recipientLine(`- ${recipient}${at === all.length - 1 ? "." : ";"}`, false);
}

function recipientLine(text: string, isTitle: boolean): Paragraph {
  return new Paragraph({
    spacing: { before: twips(isTitle ? spaceAbove : 0), after: twips(isTitle ? 2 : 0) },
    children: runs(text, {
      size: halfPoints(recipientSize),
      ...(isTitle ? { bold: true, italics: true } : {}),
    }),
  });
}
