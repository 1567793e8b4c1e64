import { cellAt, type Grid, lineOf, placeOf } from "../grid/grid.js";
import { type Finding, finding } from "../import/finding.js";
import type { RuleToConfirm } from "../import/results/rule-to-confirm.js";
import { tick } from "./columns.js";
import { confirmedColumn, keyColumn, type RulesOfSets, ruleKey } from "./review-sheet.js";

/** Takes the ticks of the sheet: what is not ticked is not confirmed. */
export function readReviewSheet(
  grid: Grid,
  toConfirm: RulesOfSets,
  findings: Finding[],
): RulesOfSets {
  const rows = new Map(grid.rows.map((_, row) => [lineOf(cellAt(grid, row, keyColumn)), row]));
  return Object.fromEntries(
    Object.entries(toConfirm).map(([set, rules]) => [
      set,
      rules.map((rule) => withTick(rule, grid, rows.get(ruleKey(set, rule.code)), findings)),
    ]),
  );
}

function withTick(
  { confirmed: _, ...rule }: RuleToConfirm,
  grid: Grid,
  row: number | undefined,
  findings: Finding[],
): RuleToConfirm {
  const { code } = rule;
  if (row === undefined) {
    findings.push(
      finding("error", "leaf-without-row", { path: grid.name, criterion: code }, { code }),
    );
    return rule;
  }
  const text = lineOf(cellAt(grid, row, confirmedColumn));
  if (text.toLowerCase() === tick) return { ...rule, confirmed: true };
  if (text !== "") {
    const place = placeOf(grid, row, confirmedColumn, code);
    findings.push(finding("error", "unknown-option", place, { text, options: tick }));
  }
  return rule;
}
