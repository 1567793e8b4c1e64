import { indexName } from "../../criteria-set/index-names.js";
import { sampleNotice } from "../../criteria-set/words.js";
import type { Block } from "../../document/document.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import type { Language } from "../../text/language.js";
import { figureNotices, noticeBlocks } from "../notices.js";
import { officialHead } from "../paper/official-blocks.js";
import { type Paper, planDate, planLetters } from "./paper.js";
import { paperWords } from "./words.js";

/** The head of the paper: letterhead, what it is and what it is about. */
export function head(paper: Paper): readonly Block[] {
  const { plan, issuer, words } = paper;
  return [
    officialHead(issuer, {
      kind: planLetters,
      date: planDate(paper),
      ...(plan.confirmed === true ? {} : { mark: words.draft }),
    }),
    { kind: "heading", level: 1, role: "kind", text: words.plan },
    { kind: "heading", level: 2, role: "subject", text: planSubject(plan, paper.language) },
    ...noticeBlocks(sampleNotices(plan, paper.language)),
  ];
}

/** What the plan is about: of one index by its name, of several together. */
export function planSubject(plan: RemediationPlan, language: Language): string {
  const words = paperWords(language);
  const [only, ...others] = plan.indices;
  const what =
    only !== undefined && others.length === 0 ? indexName(only.index)[language] : words.allIndices;
  return words.subject(what, plan.year);
}

// A paper says of its sources only what makes it no paper of the office: sets and figures that
// ship to show how it works.
function sampleNotices(plan: RemediationPlan, language: Language): readonly string[] {
  return plan.indices.flatMap(({ set, sheetProvenance }) => [
    ...(set.provenance.status === "sample" ? [sampleNotice[language]] : []),
    ...figureNotices(sheetProvenance, language),
  ]);
}
