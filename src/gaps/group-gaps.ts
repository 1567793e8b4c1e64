import { type DecimalText, sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Text } from "../text/language.js";
import type { Gap, GapReport } from "./gap.js";
import { gapReportOutline } from "./outlines.js";
import { nobodyNamed } from "./words.js";

/** Gaps that share a domain or a responsible body. */
export interface GapGroup {
  /** Code of the domain, or name of the body; `null` for gaps without a body. */
  readonly key: string | null;
  /** Name of the domain or body. */
  readonly title: Text;
  /** Sum of what its gaps lose, in points with weights. */
  readonly lost: DecimalText;
  /** Part of all that is lost, in percent with two decimals, for display. */
  readonly shareOfLoss: DecimalText;
  /** Its gaps, largest loss first. */
  readonly gaps: readonly Gap[];
}

/**
 * Groups the gaps of a report, the group that lost most first; equal groups in the order in
 * which they first appear.
 *
 * @param by `"domain"`, or `"responsible"` for the body responsible
 *
 * @returns groups with the points lost and their share of all that is lost, in percent
 * @example
 * groupGaps(findGaps(card), "domain")[0]?.lost // "1.5"
 */
export function groupGaps(report: GapReport, by: "domain" | "responsible"): readonly GapGroup[] {
  refuse(
    checkArguments({
      report: [report, gapReportOutline],
      by: [by, { oneOf: ["domain", "responsible"] }],
    }),
  );
  const groups = new Map<string | null, Gap[]>();
  for (const gap of report.gaps) {
    const key = by === "domain" ? gap.domain.code : gap.responsible;
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  const total = new ExactDecimal(report.lost);
  return [...groups]
    .map(([key, gaps]) => ({
      key,
      gaps,
      lost: sumDecimals(gaps.map(({ lost }) => new ExactDecimal(lost))),
    }))
    .sort((left, right) => right.lost.comparedTo(left.lost))
    .map(({ key, gaps, lost }) => ({
      key,
      title: titleOf(key, gaps, by),
      lost: toDecimalText(lost),
      shareOfLoss: toPercentage(lost, total) ?? "0.00",
      gaps,
    }));
}

function titleOf(key: string | null, gaps: readonly Gap[], by: "domain" | "responsible"): Text {
  if (key === null) return nobodyNamed;
  return by === "domain" ? (gaps[0]?.domain.title ?? key) : key;
}
