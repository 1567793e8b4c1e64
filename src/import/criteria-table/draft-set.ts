import type { CriteriaSet, CriterionNode } from "../../criteria-set/criteria-set.js";
import { type DecimalText, sumTexts, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import type { LocalizedText } from "../../text/language.js";
import type { CriteriaTableOptions } from "../criteria-table-options.js";

/** Wording of a draft that nobody has compared with its decision. */
const uncheckedNote: LocalizedText = {
  vi: "Bản nháp nhập từ bảng tính, chưa đối chiếu với quyết định ban hành.",
  en: "A draft imported from a spreadsheet, not yet compared with the decision.",
};

/** The draft of a criteria set from its domains, with the notes that stand below its table. */
export function toSet(
  domains: readonly CriterionNode[],
  options: CriteriaTableOptions,
  notes: readonly string[],
  more: Partial<CriteriaSet>,
): CriteriaSet {
  const { id, index, title, appliesTo, period, version, notApplicable } = options;
  const note = notes.length === 0 ? uncheckedNote : withNotes(notes);
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

function withNotes(notes: readonly string[]): LocalizedText {
  const text = notes.join(" ");
  return {
    vi: `${uncheckedNote.vi} Ghi chú dưới bảng: ${text}`,
    en: `${uncheckedNote.en} Notes under the table: ${text}`,
  };
}

/** Points of a node as its parent counts them: the maximum times its weight. */
export function worthOf({ max, weight }: CriterionNode): DecimalText {
  return toDecimalText(exact(max).times(exact(weight ?? "1")));
}
