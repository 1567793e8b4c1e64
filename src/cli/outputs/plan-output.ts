import { findGaps } from "../../gaps/find-gaps.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import type { Letterhead } from "../../report/letterhead.js";
import { mergerAnnex } from "../../report/merger-annex.js";
import { planDocument } from "../../report/plan/plan-document.js";
import { planSummary } from "../../report/plan/plan-summary.js";
import { planTable } from "../../report/plan/plan-table.js";
import { baseTime } from "../../report/plan/plan-time.js";
import { periodSlug } from "../../score-sheet/period-words.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { Language } from "../../text/language.js";
import type { PlanInputs } from "../plan/plan-inputs.js";
import type { NamedChart, Output } from "../rendering.js";
import { slug } from "../slug.js";

/** A plan in everything that its formats are made from. */
export function planOutput(
  plan: RemediationPlan,
  { cards, toConfirm, oldUnits }: Pick<PlanInputs, "cards" | "toConfirm" | "oldUnits">,
  letterhead: Letterhead,
  language: Language,
): Output {
  const options = { language, letterhead };
  const isMerged = Object.keys(oldUnits).length > 0;
  const annexes = isMerged ? [mergerAnnex(plan, oldUnits, { language })] : [];
  return {
    summary: planSummary(plan, options),
    document: planDocument(plan, { ...options, annexes }),
    table: planTable(plan, options),
    data: plan,
    workbook: async () => {
      const { planWorkbook } = await import("../../plan-workbook/plan-workbook.js");
      return planWorkbook(plan, cards, { ...options, toConfirm, oldUnits });
    },
    charts: () => chartsOf(cards, language),
  };
}

/** Name of the files of a plan, without what tells their formats. */
export function nameOfPlan(plan: RemediationPlan): string {
  const time = baseTime(plan);
  const after = time.period === undefined ? "" : `-tu-${periodSlug(time)}`;
  // The paper to sign never takes the name of its draft.
  const kind = plan.confirmed === true ? "-trinh-ky" : "";
  return `ke-hoach-${slug(plan.unit.id)}-${plan.year}${after}${kind}`;
}

// For each index its domains against their maximum, and what cost most.
async function chartsOf(
  cards: readonly Scorecard[],
  language: Language,
): Promise<readonly NamedChart[]> {
  const [{ domainChart }, { lossChart }] = await Promise.all([
    import("../../charts/domain-chart.js"),
    import("../../charts/loss-chart.js"),
  ]);
  return cards.flatMap((card) => [
    { name: `${card.set.index}-linh-vuc`, chart: domainChart(card, { language }) },
    {
      name: `${card.set.index}-diem-chua-dat`,
      chart: lossChart(findGaps(card), { language, limit: 20 }),
    },
  ]);
}
