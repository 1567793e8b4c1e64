import type { Block } from "../../document/document.js";
import { lowerFirst } from "../../text/language.js";
import { officialFoot } from "../paper/official-blocks.js";
import { planSubject } from "./head.js";
import type { Paper } from "./paper.js";

/** The last paragraph, who gets the plan and who signs it. */
export function closing({ plan, words, language, letterhead, issuer }: Paper): readonly Block[] {
  const subject = lowerFirst(planSubject(plan, language));
  return [
    { kind: "paragraph", role: "closing", text: words.closing(subject) },
    officialFoot(issuer, letterhead),
  ];
}
