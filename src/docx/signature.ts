import { type IRunPropertiesOptions, Paragraph, type Table } from "docx";
import type { SignatureBlock } from "../document/document.js";
import { recipientEnd } from "../document/recipient-end.js";
import { recipientsTitle } from "../document/words.js";
import { runs } from "./paragraph.js";
import { centred, sides } from "./sides.js";
import { bodySize, recipientSize } from "./styles.js";
import { halfPoints, twips } from "./units.js";

/** Space above the foot, in points. */
const spaceAbove = 6;

/** Room for the hand and the seal, in points. */
const signingRoom = 62;

/** The foot of the document: recipients left, signature right, on one page. */
export function writeSignature(block: SignatureBlock, room: number): Table {
  const { recipients, authority, position, name, form = "state" } = block;
  const left = room * 0.46;
  return sides(
    [
      [
        recipientLine(recipientsTitle, titleLooks[form], spaceAbove),
        ...recipients.map((one, at) => recipientLine(`- ${one}${recipientEnd(block, at)}`)),
      ],
      [
        centred(authority, { bold: true }, spaceAbove),
        centred(position, { bold: form === "state" }),
        centred(name, { bold: true }, signingRoom, false),
      ],
    ],
    [left, room - left],
  );
}

const titleLooks: Readonly<Record<"state" | "party", IRunPropertiesOptions>> = {
  state: { bold: true, italics: true },
  party: { underline: {}, size: halfPoints(bodySize) },
};

function recipientLine(text: string, look: IRunPropertiesOptions = {}, before = 0): Paragraph {
  return new Paragraph({
    spacing: { before: twips(before), after: twips(before > 0 ? 2 : 0) },
    children: runs(text, { size: halfPoints(recipientSize), ...look }),
  });
}
