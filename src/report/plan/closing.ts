import type { Block } from "../../document/document.js";
import { lowerFirst } from "../../text/language.js";
import { blank } from "../letterhead.js";
import { planSubject } from "./head.js";
import type { Paper } from "./paper.js";

/** The last paragraph, who gets the plan and who signs it. */
export function closing({ plan, words, language, letterhead }: Paper): readonly Block[] {
  const subject = lowerFirst(planSubject(plan, language));
  return [
    { kind: "paragraph", role: "closing", text: words.closing(subject) },
    {
      kind: "signature",
      recipients: withKept(letterhead.recipients ?? [blank], words.kept),
      authority: words.authority,
      position: letterhead.position ?? words.chairman,
      name: letterhead.signer ?? blank,
    },
  ];
}

// Writers end each line themselves, and the paper ends before: "Lưu: VP./." would end it twice.
function withKept(recipients: readonly string[], kept: string): readonly string[] {
  const plain = recipients.map((one) => one.replace(/[\s.;,/]+$/, ""));
  return plain.some((one) => /^lưu\b/iu.test(one)) ? plain : [...plain, kept];
}
