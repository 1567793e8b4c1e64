import { checkedProvenance } from "../criteria-set/checked-provenance.js";
import type { Provenance } from "../criteria-set/provenance.js";
import { type Finding, finding } from "../import/finding.js";
import { instrumentOf } from "../import/results/own-set.js";
import type { RemediationPlan } from "../remediation/plan.js";
import type { Scorecard } from "../scoring/scorecard.js";
import type { ReadPlanWorkbookOptions } from "./read-options.js";
import type { RulesOfSets } from "./review-sheet.js";
import { sheetNames } from "./words.js";

interface SettledSets {
  readonly plan: RemediationPlan;
  readonly scorecards: readonly Scorecard[];
  readonly findings: readonly Finding[];
}

/** Says of the office's own sets what the person who compared them found. */
export function settledSets(
  { plan, scorecards }: Pick<SettledSets, "plan" | "scorecards">,
  toConfirm: RulesOfSets,
  { checked, instrument }: ReadPlanWorkbookOptions,
): SettledSets {
  if (checked === undefined) return { plan, scorecards, findings: [] };
  const settled = new Map<string, Provenance>();
  const findings: Finding[] = [];
  for (const { set } of plan.indices) {
    const rules = Object.hasOwn(toConfirm, set.id) ? toConfirm[set.id] : undefined;
    if (rules === undefined) continue;
    const { instruments } = set.provenance;
    const named =
      instruments.length === 0 && instrument !== undefined
        ? [instrumentOf(instrument)]
        : instruments;
    if (named.length === 0) {
      findings.push(finding("error", "decision-not-said", { path: sheetNames.review }, {}));
      continue;
    }
    const left = rules.flatMap(({ code, confirmed }) => (confirmed === true ? [] : [code]));
    const known = { ...set.provenance, instruments: named };
    settled.set(set.id, checkedProvenance(known, left, checked));
  }
  const withProvenance = <T extends { readonly set: Scorecard["set"] }>(one: T): T => {
    const provenance = settled.get(one.set.id);
    return provenance === undefined ? one : { ...one, set: { ...one.set, provenance } };
  };
  return {
    plan: { ...plan, indices: plan.indices.map(withProvenance) },
    scorecards: scorecards.map(withProvenance),
    findings,
  };
}
