import type { ClassLadder } from "../criteria-set/class-ladder.js";
import { exact } from "../numbers/exact.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { textIn } from "../text/language.js";
import type { ResultTarget } from "../what-if/result-target.js";
import type { Demand } from "./demand.js";
import { usualClass } from "./demand-words.js";
import type { PlanAim } from "./plan-aim.js";

/**
 * The results that an aim asks for beyond the next step of every gap, to be reached one after the
 * other; none for an aim that asks for no result.
 */
export function aimedResults(
  aim: PlanAim,
  card: Scorecard,
  demands: readonly Demand[],
): readonly ResultTarget[] {
  if (aim === "next-step" || aim === "maximum") return [];
  if (aim === "demanded") return demandedClasses(card, demands);
  if (aim.percentage !== undefined) return [{ percentage: aim.percentage }];
  if (aim.gain !== undefined) {
    return [
      {
        points: exact(card.basePoints ?? 0)
          .plus(exact(aim.gain))
          .toString(),
      },
    ];
  }
  const ladder = ladderOf(aim, card);
  return ladder === undefined ? [] : [{ class: { ladder: ladder.key, key: aim.class } }];
}

/** The ladder of a class that is aimed at; nothing where the set has no such class. */
export function ladderOf(
  aim: { readonly class: string; readonly ladder?: string },
  { set }: Scorecard,
): ClassLadder | undefined {
  return set.ladders.find(
    ({ key, classes }) =>
      (aim.ladder === undefined || key === aim.ladder) &&
      classes.some((one) => one.key === aim.class),
  );
}

// Of each ladder the highest of: the class that is demanded, else the usual one; last year's class.
function demandedClasses(card: Scorecard, demands: readonly Demand[]): readonly ResultTarget[] {
  return card.set.ladders.flatMap((ladder): readonly ResultTarget[] => {
    const { key, classes } = ladder;
    const last = card.classes.find((one) => one.ladder === key)?.class?.key;
    const demanded = demands.flatMap((demand) =>
      demand.kind === "class-at-least" && demand.ladder === key ? [demand.class] : [],
    );
    const wanted = [...(demanded.length === 0 ? usualClasses(ladder) : demanded), last];
    const highest = classes.find((one) => wanted.includes(one.key));
    return highest === undefined ? [] : [{ class: { ladder: key, key: highest.key } }];
  });
}

function usualClasses({ classes }: ClassLadder): readonly string[] {
  return classes
    .filter(({ title }) => textIn(title, "vi").trim().toLowerCase() === usualClass)
    .map(({ key }) => key);
}
