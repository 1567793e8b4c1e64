import { formatDate } from "../../dates/civil-date.js";
import type { Document, TableBlock } from "../../document/document.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { below, type Problem } from "../../problems/problem.js";
import { planOutline } from "../../remediation/outlines.js";
import type { PlanOutcome } from "../../remediation/plan-outcome.js";
import { type Language, type LanguageOptions, lowerFirst } from "../../text/language.js";
import { languageOptionsOutline } from "../../text/outline.js";
import type { Letterhead } from "../letterhead.js";
import { letterheadShape } from "../letterhead-shape.js";
import { figureNotices, noticesOf } from "../notices.js";
import { issuerOf } from "../paper/issuer.js";
import { reportKind } from "../paper/kind-words.js";
import { officialDocument } from "../paper/official-document.js";
import { planSubject } from "../plan/head.js";
import type { ResultDocumentOptions } from "../score-document.js";
import { reportParts } from "./report-parts.js";
import { reportWords } from "./report-words.js";
import { taskTables } from "./task-tables.js";

/** How the report on a plan is made. */
export interface PlanReportOptions extends ResultDocumentOptions {
  /** What heads and closes it; what it does not give stays a dotted blank. */
  readonly letterhead?: Letterhead;
  /** Number and date of the plan, e.g. "14/KH-UBND ngày 14 tháng 3 năm 2024". */
  readonly planNumber?: string;
  /** False for the paper that is to be signed; "DỰ THẢO" stands on it when absent. */
  readonly draft?: boolean;
}

/**
 * What came of a remediation plan as the official report of an office: results by index, demands
 * judged, tasks by state, what is late, held up and dropped, what was done without more points, and
 * every task in an annex.
 *
 * @throws ChisoError `unknown-key` for what a letterhead does not have
 * @example
 * planReportDocument(judgePlan(plan, { on: "2024-12-31" })).blocks[1] // {"kind":"heading","level":1,"role":"kind","text":"BÁO CÁO"}
 */
export function planReportDocument(
  outcome: PlanOutcome,
  options: PlanReportOptions = {},
): Document {
  refuse(
    checkArguments({ outcome: [outcome, outcomeOutline] }, [
      options,
      { keys: { ...languageOptionsOutline.keys, planNumber: "text?", draft: "boolean?" } },
    ]),
  );
  const { language = "vi", letterhead = {}, draft = true } = options;
  const problems: Problem[] = [];
  letterheadShape(letterhead, below({ path: "" }, "letterhead"), problems);
  refuse(problems);
  const { plan } = outcome;
  const about = lowerFirst(planSubject(plan, language));
  const issuer = issuerOf(letterhead, plan.unit, language);
  const number =
    options.planNumber === undefined ? "" : reportWords.number[language](options.planNumber);
  const subject = reportWords.subject[language](about);
  return officialDocument({
    kind: reportKind,
    issuer,
    letterhead,
    language,
    year: plan.year,
    subject,
    draft,
    notices: noticesOfOutcome(outcome, language),
    body: [
      {
        kind: "paragraph",
        text: reportWords.opening[language](
          number,
          about,
          issuer.name,
          language === "vi" ? formatDate(outcome.on, "vi") : outcome.on,
        ),
      },
      ...reportParts(outcome, language),
    ],
    closing: reportWords.closing[language](about),
    annexes: [
      {
        title: reportWords.everyTask[language],
        orientation: "landscape",
        blocks: taskTables(outcome, language),
      },
    ],
  });
}

const outcomeOutline = {
  keys: {
    plan: planOutline,
    on: "date",
    indices: { listOf: { keys: { index: "text", tasks: { listOf: "object" }, counts: "object" } } },
    counts: "object",
  },
} as const;

/** The tasks of a report, for writers of tables. */
export function planReportTable(outcome: PlanOutcome, options: LanguageOptions = {}): TableBlock {
  refuse(checkArguments({ outcome: [outcome, outcomeOutline] }, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  const tables = taskTables(outcome, language);
  const [first] = tables.filter((block) => block.kind === "table");
  return {
    kind: "table",
    columns: first?.columns ?? [],
    rows: tables.flatMap((block) => {
      if (block.kind === "heading") return [{ group: block.text }];
      return block.kind === "table" ? block.rows : [];
    }),
  };
}

// As on the plan: only what makes it no paper of the office is said on it.
function noticesOfOutcome({ plan, indices }: PlanOutcome, language: Language): readonly string[] {
  const ofPlan = plan.indices.flatMap(({ set, sheetProvenance }) =>
    set.provenance.status === "sample"
      ? noticesOf(set, sheetProvenance, { language })
      : figureNotices(sheetProvenance, language),
  );
  const ofResults = indices.flatMap(({ after }) => figureNotices(after?.sheetProvenance, language));
  return [...ofPlan, ...ofResults];
}
