import type { PreparedNode } from "../criteria-set/prepared-set.js";
import type { Round } from "../criteria-set/round.js";
import type { LocalizedText } from "../text/language.js";
import { scorerNames } from "./words.js";

/** Who scores a leaf that its unit does not score itself; nothing for all others. */
export function otherScorer({ leaf }: PreparedNode): LocalizedText | undefined {
  return leaf === undefined || leaf.scorer === "unit" ? undefined : scorerNames[leaf.scorer];
}

/** True for the round in which a unit scores itself: the first one, whatever its key. */
export function isOwnRound(key: string, rounds: readonly Round[]): boolean {
  return key === "self" || key === rounds[0]?.key;
}
