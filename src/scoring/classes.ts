import {
  type ClassCondition,
  type ClassLadder,
  reachedClasses,
} from "../criteria-set/class-ladder.js";
import { type DecimalText, readDecimal } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import type { LadderClass, WithheldClass } from "./ladder-class.js";
import type { ScoredNode } from "./scorecard.js";
import { withheldWords } from "./words.js";

/** Where a condition looks at a criterion. */
export type FindNode = (code: string) => ScoredNode | undefined;

/** Classes a result by a ladder with its conditions. */
export function classOf(
  ladder: ClassLadder,
  points: ExactDecimal,
  applicableMax: ExactDecimal,
  find: FindNode,
): LadderClass {
  const withheld: WithheldClass[] = [];
  for (const { key, title, conditions = [] } of reachedClasses(ladder, points, applicableMax)) {
    const missed = conditions.find((condition) => missingNode(condition, find) !== undefined);
    if (missed === undefined) {
      const found = { ladder: ladder.key, key, title };
      return withheld.length === 0
        ? { ladder: ladder.key, class: found }
        : { ladder: ladder.key, class: found, withheld };
    }
    const node = missingNode(missed, find) as ScoredNode;
    withheld.push({ class: key, title, condition: missed, reason: reasonOf(missed, node) });
  }
  return {
    ladder: ladder.key,
    class: null,
    ...(withheld.length === 0 ? {} : { withheld }),
  };
}

/**
 * Whether a condition has anything to judge: a criterion that does not apply is no hindrance, even
 * where the set counts it in full and it so has points.
 */
export function isJudged(
  node: ScoredNode | undefined,
): node is ScoredNode & { readonly points: DecimalText } {
  return node !== undefined && node.state !== "not-applicable" && node.points !== null;
}

/** The first criterion that keeps a condition from holding; nothing where it holds. */
function missingNode(condition: ClassCondition, find: FindNode): ScoredNode | undefined {
  if (condition.criterion === undefined) {
    return condition.knockOuts
      .map(find)
      .find((node) => isJudged(node) && !new ExactDecimal(node.points).greaterThan(0));
  }
  const node = find(condition.criterion);
  if (!isJudged(node) || node.applicableMax === "0") return undefined;
  const points = new ExactDecimal(node.points);
  const bound = exact(condition.atLeast);
  const holds =
    condition.measure === "points"
      ? !points.lessThan(bound)
      : !points.times(100).lessThan(bound.times(readDecimal(node.applicableMax) as ExactDecimal));
  return holds ? undefined : node;
}

function reasonOf(condition: ClassCondition, node: ScoredNode): LocalizedText {
  return inBoth((language) => {
    const name = `${node.code} ${textIn(node.title, language)}`;
    const points = formatNumber(node.points as string, language);
    if (condition.criterion === undefined) return withheldWords.knockedOut[language](name, points);
    const least = formatNumber(String(condition.atLeast), language);
    if (condition.measure === "points") {
      return withheldWords.fewPoints[language](name, points, least);
    }
    const max = formatNumber(node.applicableMax, language);
    return withheldWords.lowShare[language](name, points, max, least);
  });
}
