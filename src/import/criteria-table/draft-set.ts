import type { CriteriaSet, CriterionNode } from "../../criteria-set/criteria-set.js";
import { type DecimalText, sumTexts, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import type { CriteriaTableOptions } from "../criteria-table-options.js";
import { uncheckedDraft, uncheckedDraftWith } from "./words.js";

/** The draft of a criteria set from its domains, with the notes that stand below its table. */
export function toSet(
  domains: readonly CriterionNode[],
  options: CriteriaTableOptions,
  notes: readonly string[],
  more: Partial<CriteriaSet>,
): CriteriaSet {
  const { id, index, title, appliesTo, period, version, notApplicable } = options;
  const note = notes.length === 0 ? uncheckedDraft : uncheckedDraftWith(notes.join(" "));
  return {
    id,
    version: version ?? "1",
    index,
    title,
    appliesTo,
    period,
    max: sumTexts(domains.map(worthOf)),
    notApplicable: notApplicable ?? "not-allowed",
    ...more,
    provenance: options.provenance ?? { status: "draft", instruments: [], note },
    domains,
  };
}

/** Points of a node as its parent counts them: the maximum times its weight. */
export function worthOf({ max, weight }: CriterionNode): DecimalText {
  return toDecimalText(exact(max).times(exact(weight ?? "1")));
}
