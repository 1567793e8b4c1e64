import type { DecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, fraction } from "../numbers/fraction.js";
import { percentFraction } from "../numbers/percentage.js";
import type { Unit } from "../score-sheet/score-sheet.js";
import { findScore } from "../scoring/find-score.js";
import type { Scorecard } from "../scoring/scorecard.js";
import type { LocalizedText } from "../text/language.js";
import { unrankedWords } from "./words.js";

/** What units are ranked by: percent of what applies to each, or points. */
export type RankingMeasure = "percentage" | "points";

/** A unit that was scored and not ranked, or not scored in full. */
export interface UnrankedUnit {
  readonly unit: Unit;
  /** `not-itemised` where only the points of a whole above the ranked node are known. */
  readonly reason: "incomplete" | "not-eligible" | "not-applicable" | "not-itemised";
  readonly explanation: LocalizedText;
  readonly points: DecimalText | null;
}

/** A unit that can be ranked. */
export interface RankEntry {
  readonly key: string;
  readonly card: Scorecard;
  readonly points: DecimalText;
  readonly applicableMax: DecimalText;
  /** Percent of what applies. */
  readonly percent: Fraction;
  /** In the measure: points, or percent. */
  readonly value: Fraction;
}

/** A unit as it is ranked by a node or by its total, or the reason why it is not. */
export function rankEntry(
  card: Scorecard,
  code: string | undefined,
  measure: RankingMeasure,
): RankEntry | UnrankedUnit {
  const { unit } = card;
  const place = code === undefined ? card : findScore(card, code);
  const points = place?.points ?? null;
  const refused = (reason: UnrankedUnit["reason"], explanation: LocalizedText): UnrankedUnit => ({
    unit,
    reason,
    explanation,
    points,
  });
  if (card.notEligible !== undefined) {
    return refused("not-eligible", unrankedWords.notEligible(card.notEligible));
  }
  if (place === undefined) {
    return refused("not-itemised", unrankedWords.notItemised);
  }
  if ("complete" in place ? !place.complete : place.state === "not-assessed") {
    return refused("incomplete", unrankedWords.incomplete(card.notAssessed.length));
  }
  const { applicableMax } = place;
  const whole = new ExactDecimal(applicableMax);
  if (points === null || whole.isZero()) {
    return refused("not-applicable", unrankedWords.notApplicable);
  }
  const own = new ExactDecimal(points);
  const percent = percentFraction(own, whole);
  const value = measure === "points" ? fraction(own) : percent;
  return { key: unit.id, card, points, applicableMax, percent, value };
}
