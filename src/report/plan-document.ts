import type { Block, Document } from "../document/document.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { planOutline } from "../remediation/outlines.js";
import type { RemediationPlan } from "../remediation/plan.js";
import { languageOptionsOutline } from "../text/outline.js";
import { blank, type Letterhead } from "./letterhead.js";
import { measureNumbers } from "./measure-numbers.js";
import { noticeBlocks, noticesOfPlan } from "./notices.js";
import { organisation } from "./plan-organisation.js";
import { basis, purpose } from "./plan-preamble.js";
import { results } from "./plan-results.js";
import { targets } from "./plan-targets.js";
import { tasks } from "./plan-tasks.js";
import type { ResultDocumentOptions } from "./score-document.js";

/** How the document of a plan is made. */
export interface PlanDocumentOptions extends ResultDocumentOptions {
  readonly letterhead?: Letterhead;
}

/**
 * A remediation plan as an official document: letterhead, basis, last year's results by domain,
 * tasks with measures, bodies and dates, targets, organisation, signature.
 *
 * @param options language, and the letterhead; what it does not give stays a dotted blank
 * @example
 * planDocument(plan).blocks[1] // {"kind":"heading","level":1,"text":"KẾ HOẠCH"}
 */
export function planDocument(plan: RemediationPlan, options: PlanDocumentOptions = {}): Document {
  refuse(
    checkArguments({ plan: [plan, planOutline] }, [
      options,
      { keys: { ...languageOptionsOutline.keys, letterhead: "object?" } },
    ]),
  );
  const language = options.language ?? "vi";
  const letterhead = options.letterhead ?? {};
  const vi = language === "vi";
  const title = vi
    ? `Khắc phục tồn tại, hạn chế và nâng cao các chỉ số cải cách hành chính năm ${plan.year}`
    : `Remediation of shortcomings and improvement of the administrative indices in ${plan.year}`;
  const numbers = measureNumbers(plan);
  return {
    language,
    title,
    blocks: [
      letterheadBlock(plan, letterhead),
      { kind: "heading", level: 1, text: vi ? "KẾ HOẠCH" : "PLAN" },
      { kind: "heading", level: 2, text: title },
      ...noticeBlocks(noticesOfPlan(plan, language)),
      ...basis(plan, letterhead, language),
      ...purpose(plan, language),
      ...results(plan, language),
      ...tasks(plan, numbers, language),
      ...targets(plan, language),
      ...organisation(plan, language),
      signatureBlock(letterhead),
    ],
  };
}

function letterheadBlock(plan: RemediationPlan, letterhead: Letterhead): Block {
  const { superior, number, place, date } = letterhead;
  return {
    kind: "letterhead",
    agency: [...(superior === undefined ? [] : [superior]), issuingBody(plan, letterhead)],
    number: `Số: ${number ?? `${blank}/KH-UBND`}`,
    placeAndDate: `${place ?? blank}, ${date ?? `ngày …… tháng …… năm ${plan.year}`}`,
  };
}

function issuingBody(plan: RemediationPlan, { body }: Letterhead): string {
  return body ?? `ỦY BAN NHÂN DÂN ${plan.unit.name.toUpperCase()}`;
}

function signatureBlock(letterhead: Letterhead): Block {
  return {
    kind: "signature",
    recipients: letterhead.recipients ?? [blank, "Lưu: VT"],
    authority: "TM. ỦY BAN NHÂN DÂN",
    position: letterhead.position ?? "CHỦ TỊCH",
    name: letterhead.signer ?? blank,
  };
}
