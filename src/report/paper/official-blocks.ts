import type { LetterheadBlock, SignatureBlock } from "../../document/document.js";
import { blank, type Letterhead } from "../letterhead.js";
import type { Issuer } from "./issuer.js";

/** What the head of an official document says beside who issues it. */
export interface OfficialHead {
  /** Letters of its kind in the number: "KH" for a plan, "BC" for a report. */
  readonly kind: string;
  /** Its date in words, with blanks where it is not given yet. */
  readonly date: string;
  /** What it is before it is signed, e.g. "DỰ THẢO". */
  readonly mark?: string;
}

/** The head of an official document in the form of the one who issues it. */
export function officialHead(issuer: Issuer, { kind, date, mark }: OfficialHead): LetterheadBlock {
  return {
    kind: "letterhead",
    ...formOf(issuer),
    agency: issuer.agency,
    number: `${issuer.numberTitle} ${issuer.number(kind)}`,
    placeAndDate: `${issuer.place}, ${date}`,
    ...(mark === undefined ? {} : { mark }),
  };
}

/** Who gets an official document and who signs it. */
export function officialFoot(
  issuer: Issuer,
  { recipients = [blank], signer = blank }: Pick<Letterhead, "recipients" | "signer">,
): SignatureBlock {
  return {
    kind: "signature",
    ...formOf(issuer),
    recipients: withKept(recipients, issuer.kept),
    authority: issuer.authority,
    position: issuer.position,
    name: signer,
  };
}

function formOf({ form }: Issuer): Pick<LetterheadBlock, "form"> {
  return form === "party" ? { form } : {};
}

// Writers end each line themselves, and the paper ends before: "Lưu: VP./." would end it twice.
function withKept(recipients: readonly string[], kept: string): readonly string[] {
  const plain = recipients.map((one) => one.replace(/[\s.;,/]+$/, ""));
  return plain.some((one) => /^lưu\b/iu.test(one)) ? plain : [...plain, kept];
}
