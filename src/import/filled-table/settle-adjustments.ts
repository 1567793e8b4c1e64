import { toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { cellOfPath, type Finding, finding } from "../finding.js";
import type { FilledAdjustment } from "./unit-reading.js";

/** Bonus and penalty without the sums of their sections. */
export interface SettledAdjustments {
  readonly adjustments: readonly FilledAdjustment[];
  readonly findings: readonly Finding[];
}

/** The heading of a section prints the sum of the items below it, or, where none has points, its own. */
export function settleAdjustments(all: readonly FilledAdjustment[]): SettledAdjustments {
  const findings: Finding[] = [];
  const adjustments = all.filter((one) => {
    if (!one.isHeading) return true;
    const items = itemsBelow(one, all);
    if (items.length === 0) return true;
    const sum = items.reduce((total, { points }) => total.plus(points), new ExactDecimal(0));
    if (sum.equals(one.points)) return false;
    findings.push(
      finding(
        "error",
        "total-differs",
        { path: one.path },
        {
          code: one.reason,
          printed: toDecimalText(one.points),
          sum: toDecimalText(sum),
          cells: items.map(({ path }) => cellOfPath(path)).join(", "),
        },
      ),
    );
    return false;
  });
  return { adjustments, findings };
}

function itemsBelow(
  heading: FilledAdjustment,
  all: readonly FilledAdjustment[],
): readonly FilledAdjustment[] {
  const own = all.filter((one) => one.round === heading.round && one.side === heading.side);
  const next =
    own.find((one) => one.isHeading && one.row > heading.row)?.row ?? Number.MAX_SAFE_INTEGER;
  return own.filter((one) => !one.isHeading && one.row > heading.row && one.row < next);
}
