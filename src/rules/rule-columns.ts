import { bandsColumn } from "./bands/column.js";
import type { Rule, RuleKindName } from "./kinds.js";
import { ratioColumn } from "./ratio/column.js";
import type { ColumnFiller, NumberColumns, RuleColumn } from "./rule-column.js";
import type { AnyRule, RuleScope } from "./rule-kind.js";

type Columns = { readonly [K in RuleKindName]?: RuleColumn<Extract<Rule, { kind: K }>> };

/** The kinds whose points can be worked out number by number; all others are read row by row. */
const kindColumns = { bands: bandsColumn, ratio: ratioColumn } satisfies Columns;

/** Fills points from columns of figures, where the kind of the rule and the figures allow it. */
export function columnOf(
  rule: AnyRule,
  scope: RuleScope,
  figures: NumberColumns,
  decimals: number,
): ColumnFiller | undefined {
  // Pairs each kind with its own rule, which the type system cannot follow through an index.
  const columns: Readonly<Record<string, RuleColumn<never>>> = kindColumns;
  return columns[rule.kind]?.(rule as never, scope, figures, decimals);
}
