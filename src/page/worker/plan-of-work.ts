import type { CommandLine } from "../../cli/arguments.js";
import { aimOf } from "../../cli/plan/aim.js";
import { calendarFor } from "../../cli/plan/calendar-for.js";
import type { ConfirmedPlan } from "../../cli/plan/confirmed-plan.js";
import { inputsOfResults } from "../../cli/plan/inputs-of-tables.js";
import type { PlanInputs } from "../../cli/plan/plan-inputs.js";
import { ofDocument, together } from "../../cli/plan/read-plan-files.js";
import { diSu2024 } from "../../remediation/catalogues/di-su-2024.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import { planRemediation } from "../../remediation/plan-remediation.js";
import { revisePlan } from "../../remediation/revise-plan.js";
import type { Letterhead } from "../../report/letterhead.js";
import type { PageLanguage } from "../shared/protocol.js";
import { lineOf } from "./page-line.js";
import { headOf, isSheetPart, type Part, type PlanWork, planKeyOf, type Work } from "./work.js";

/** A plan with all that its files are made from. */
export interface PlanOfWork {
  /** As chiso proposes it. */
  readonly proposed: RemediationPlan;
  /** With what the office changed and accepted. */
  readonly plan: RemediationPlan;
  readonly inputs: Pick<PlanInputs, "cards" | "toConfirm" | "oldUnits">;
  readonly letterhead: Letterhead;
}

/** The plan of the unit and year that a part belongs to, from all its indices. */
export function planOfPart(
  work: Work,
  part: Part,
  said: PlanWork,
  language: PageLanguage,
): PlanOfWork {
  const parts = work.parts.filter((one) => planKeyOf(one) === planKeyOf(part));
  const inputs = together(parts.map((one) => inputsOf(one, language)));
  const { start, due } = datesOf(part, said);
  const proposed = planRemediation(inputs.cards, {
    start,
    due,
    calendar: calendarFor([start, due]).calendar,
    measures: diSu2024,
    aim: aimOf(lineOf(language, { aim: said.aim })),
    sources: inputs.sources,
    rows: inputs.rows,
  });
  return { proposed, ...revised(proposed, inputs, said), inputs };
}

/** The plan of a workbook with what was changed since. */
export function planOfWorkbook(given: ConfirmedPlan, said: PlanWork): PlanOfWork {
  const { plan, letterhead } = revised(given.plan, given, said);
  return {
    proposed: given.plan,
    plan,
    inputs: given,
    letterhead: { ...given.letterhead, ...letterhead },
  };
}

// As with its workbook: a plan in which anything was edited or accepted is no draft any more.
function revised(
  plan: RemediationPlan,
  { cards }: Pick<PlanInputs, "cards">,
  { items, letterhead }: PlanWork,
): Pick<PlanOfWork, "plan" | "letterhead"> {
  const isTouched = Object.values(items).some((own) => Object.keys(own).length > 0);
  return {
    plan: isTouched ? revisePlan(plan, cards, { items, confirmed: true }) : plan,
    letterhead,
  };
}

/** First and last day of a plan: those that were chosen, else those of the command. */
export function datesOf(
  part: Part,
  said: PlanWork,
): { readonly start: string; readonly due: string } {
  const year = headOf(part).year + 1;
  return { start: said.start || `${year}-01-01`, due: said.due || `${year}-11-30` };
}

function inputsOf(part: Part, language: PageLanguage): PlanInputs {
  const line: CommandLine = lineOf(language, { layer: part.layer });
  if (part.table === undefined || !isSheetPart(part)) return ofDocument(part.results, line);
  const { set, sheet } = part.results;
  const { draft: _, ...facts } = part.table;
  return inputsOfResults([{ set, sheet, leaves: [], heading: { places: {} }, ...facts }], [], line);
}
