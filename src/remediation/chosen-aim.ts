import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { ladderOf } from "./aim-results.js";
import type { IndexPlan } from "./plan.js";
import type { ChosenAim, PlanAim } from "./plan-aim.js";

/** What a plan keeps of an aim: the result that was chosen, where the set of the index has it. */
export function chosenAim(aim: PlanAim, card: Scorecard): ChosenAim | undefined {
  if (typeof aim === "string") return undefined;
  if (aim.percentage !== undefined) return { percentage: toDecimalText(exact(aim.percentage)) };
  if (aim.gain !== undefined) return { gain: toDecimalText(exact(aim.gain)) };
  const ladder = ladderOf(aim, card);
  return ladder === undefined ? undefined : { class: aim.class, ladder: ladder.key };
}

/** Whether the targets of an index reach a result; not where its total is not known. */
export function reachesAim({ set, lastYear, target }: IndexPlan, aim: ChosenAim): boolean {
  if (target.points === null || target.percentage === null) return false;
  if (aim.percentage !== undefined) {
    return new ExactDecimal(target.points)
      .times(100)
      .greaterThanOrEqualTo(new ExactDecimal(aim.percentage).times(target.applicableMax));
  }
  if (aim.gain !== undefined) {
    const base = new ExactDecimal(lastYear.points ?? "0")
      .minus(lastYear.bonus)
      .plus(lastYear.penalty);
    return new ExactDecimal(target.points).minus(base).greaterThanOrEqualTo(aim.gain);
  }
  const classes = set.ladders.find(({ key }) => key === aim.ladder)?.classes ?? [];
  const placeOf = (key: string | undefined): number => classes.findIndex((one) => one.key === key);
  const reached = placeOf(target.classes.find(({ ladder }) => ladder === aim.ladder)?.class?.key);
  return reached >= 0 && reached <= placeOf(aim.class);
}
