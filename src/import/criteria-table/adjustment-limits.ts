import type { AdjustmentLimit, CriteriaSet } from "../../criteria-set/criteria-set.js";
import { type Finding, finding } from "../finding.js";
import type { FoundTable } from "../found-table.js";
import { shortened } from "../shortened.js";
import type { TableRow } from "../table-row.js";
import { cellOf } from "./cell-of-row.js";
import { type AdjustmentSection, limitOf } from "./sections.js";

/** The limits of bonus and penalty points that the sections apart from the base print. */
export function readAdjustments(
  sections: readonly AdjustmentSection[],
  table: FoundTable,
): {
  readonly limits: Pick<CriteriaSet, "bonus" | "penalty">;
  readonly findings: readonly Finding[];
} {
  const place = (row: TableRow) => ({ path: cellOf(table, row, "max") });
  type Read = {
    readonly kind: "bonus" | "penalty";
    readonly limit?: AdjustmentLimit;
    readonly findings: readonly Finding[];
  };
  const read = (["bonus", "penalty"] as const).flatMap((kind): readonly Read[] => {
    const own = sections.filter((section) => section.kind === kind);
    const [first] = own;
    if (first === undefined) return [];
    const { max, findings } = limitOf(own, place);
    const title = first.head.title;
    if (max === undefined) return [{ kind, findings }];
    const said = finding("note", "adjustment-read", place(first.head), {
      text: shortened(title),
      max,
    });
    return [{ kind, limit: { title, max }, findings: [...findings, said] }];
  });
  return {
    limits: Object.fromEntries(
      read.flatMap(({ kind, limit }) => (limit === undefined ? [] : [[kind, limit]])),
    ),
    findings: read.flatMap(({ findings }) => findings),
  };
}
