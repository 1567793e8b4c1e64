import type { DecimalInput, DecimalText } from "../numbers/decimal-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { PublishedYear } from "../remediation/plan.js";
import { scorecardOutline } from "../scoring/outlines.js";
import type { Scorecard } from "../scoring/scorecard.js";

/** What a unit brought to the one that it was merged into, of one index. */
export interface OldUnitResult {
  /** Name of the unit. */
  readonly unit: string;
  /** Its points; `null` where nothing was scored. */
  readonly points: DecimalText | null;
  /** Maximum that applied to it. */
  readonly applicableMax: DecimalText;
  /** Percent of that maximum; `null` while anything is not scored. */
  readonly percentage: DecimalText | null;
  /** What it counts for; the same for all when absent. */
  readonly weight?: DecimalInput;
  /** What was published of it. */
  readonly published?: PublishedYear;
}

/**
 * The result of an old unit from its scorecard, see `mergerAnnex`.
 *
 * @param weight what it counts for; the same for all when absent
 * @example
 * oldUnitResult(card).percentage === card.percentage // true
 */
export function oldUnitResult(card: Scorecard, weight?: DecimalInput): OldUnitResult {
  refuse(checkArguments({ card: [card, scorecardOutline], weight: [weight, "decimal?"] }));
  const { unit, points, applicableMax, percentage } = card;
  return {
    unit: unit.name,
    points,
    applicableMax,
    percentage,
    ...(weight === undefined ? {} : { weight }),
  };
}
