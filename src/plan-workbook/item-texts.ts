import { formatDate } from "../dates/civil-date.js";
import { formatNumber } from "../numbers/format-number.js";
import type { ItemField, RemediationItem } from "../remediation/plan.js";

/** Texts of the measures of a plan, by key. */
export type MeasureTexts = ReadonlyMap<string, string>;

/**
 * The fields of an item as their cells show them: writer and reader share it, so that a cell that
 * nobody touched is known to be what was written.
 */
export function itemTexts(
  item: RemediationItem,
  measures: MeasureTexts,
): Readonly<Record<ItemField, string>> {
  return {
    shortcoming: item.shortcoming ?? "",
    cause: item.cause ?? "",
    measures: measureLines(item, measures).join("\n"),
    responsible: item.responsible ?? "",
    coordinating: item.coordinating.join("; "),
    leader: item.leader ?? "",
    product: item.product ?? "",
    evidence: item.evidence.join("; "),
    due: item.dueWords ?? formatDate(item.due, "vi"),
    target: formatNumber(item.target, "vi"),
  };
}

/** Own solution first, then the measures of the catalogue, a line each. */
export function measureLines(item: RemediationItem, measures: MeasureTexts): readonly string[] {
  const own = item.solution === undefined ? [] : [item.solution];
  return [...own, ...item.measures.map((key) => measures.get(key) ?? key)];
}
