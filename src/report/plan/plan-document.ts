import type { Block, Document } from "../../document/document.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { below, type Problem } from "../../problems/problem.js";
import { planOutline } from "../../remediation/outlines.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import { languageOptionsOutline } from "../../text/outline.js";
import type { Letterhead } from "../letterhead.js";
import { letterheadShape } from "../letterhead-shape.js";
import type { ResultDocumentOptions } from "../score-document.js";
import { annexes } from "./annexes.js";
import { closing } from "./closing.js";
import { head, planSubject } from "./head.js";
import { organisation } from "./organisation.js";
import { type Paper, paperOf, romanNumber } from "./paper.js";
import type { PlanAnnex } from "./plan-annex.js";
import type { PlanOutline, PlanPart } from "./plan-outline.js";
import { planOutlineShape } from "./plan-outline-shape.js";
import { preamble } from "./preamble.js";
import { purpose } from "./purpose.js";
import { resultsPart } from "./results-part.js";
import { tasks } from "./tasks.js";

/** How the document of a plan is made. */
export interface PlanDocumentOptions extends ResultDocumentOptions {
  /** What heads and closes it; what it does not give stays a dotted blank. */
  readonly letterhead?: Letterhead;
  /** In which order it stands; results in an annex, then purpose, tasks, organisation. */
  readonly outline?: PlanOutline;
  /** Annexes behind its own, such as what each old unit of a merged one brought. */
  readonly annexes?: readonly PlanAnnex[];
}

/**
 * A remediation plan as the official paper of Nghị định 30/2020/NĐ-CP: letterhead, preamble,
 * purpose and demands, tasks by index and domain, organisation, signature; last year's results
 * and the table of tasks in annexes. Without `confirmed` in the plan it is a draft and says so:
 * proposals stand in italics. In a confirmed plan a proposal that nobody confirmed is a blank.
 *
 * @param options language, letterhead, order and further annexes
 * @throws ChisoError `unknown-key` for what a letterhead or an outline does not have,
 * `wrong-type`, `wrong-value`, `missing-key` for what is of another form
 * @example
 * planDocument(plan).blocks[1] // {"kind":"heading","level":1,"role":"kind","text":"KẾ HOẠCH"}
 */
export function planDocument(plan: RemediationPlan, options: PlanDocumentOptions = {}): Document {
  refuse(
    checkArguments({ plan: [plan, planOutline] }, [
      options,
      {
        keys: {
          ...languageOptionsOutline.keys,
          annexes: {
            listOf: { keys: { title: "text", blocks: { listOf: { keys: { kind: "text" } } } } },
            optional: true,
          },
        },
      },
    ]),
  );
  refuse(checkForms(options));
  const { language = "vi", letterhead = {}, outline = {}, annexes: more = [] } = options;
  const paper = paperOf(plan, { language, letterhead, outline, annexes: more });
  return {
    language,
    title: planSubject(plan, language),
    blocks: [
      ...head(paper),
      ...preamble(paper),
      ...parts(paper),
      ...closing(paper),
      ...annexes(paper),
    ],
  };
}

function checkForms({ letterhead, outline }: PlanDocumentOptions): readonly Problem[] {
  const problems: Problem[] = [];
  const at = (key: string) => below({ path: "" }, key);
  if (letterhead !== undefined) letterheadShape(letterhead, at("letterhead"), problems);
  if (outline !== undefined) planOutlineShape(outline, at("outline"), problems);
  return problems;
}

function parts(paper: Paper): readonly Block[] {
  const { outline, words, timeWords } = paper;
  const written = outline.parts.map((part) => partOf[part](paper));
  const results = { title: words.results(timeWords), blocks: resultsPart(paper) };
  const all = outline.results === "first-part" ? [results, ...written] : written;
  return all.flatMap(({ title, blocks }, at): readonly Block[] => [
    { kind: "heading", level: 2, role: "part", text: words.part(romanNumber(at)) },
    { kind: "heading", level: 2, role: "part", text: title },
    ...blocks,
  ]);
}

interface WrittenPart {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const partOf: Readonly<Record<PlanPart, (paper: Paper) => WrittenPart>> = {
  purpose: (paper) => ({ title: paper.words.purposeAndDemands, blocks: purpose(paper) }),
  tasks: (paper) => ({ title: paper.words.tasks, blocks: tasks(paper) }),
  organisation: (paper) => ({ title: paper.words.organisation, blocks: organisation(paper) }),
};
