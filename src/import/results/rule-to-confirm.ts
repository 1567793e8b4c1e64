import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { ruleWords } from "../../criteria-set/describe-rule.js";
import { leavesOf } from "../../criteria-set/tree.js";
import { inBoth, type LocalizedText } from "../../text/language.js";
import type { LeafReading } from "../criteria-table/leaf-reading.js";
import { scoredByHand } from "./words.js";

/** How the rule of a criterion was taken from a table, for a person to confirm. */
export interface RuleToConfirm {
  /** Code of the criterion. */
  readonly code: string;
  /** Sheet and cell that it was read from. */
  readonly path: string;
  /** Wording as the table prints it; empty where it prints none. */
  readonly text: string;
  /** What was understood. */
  readonly understood: LocalizedText;
  /** Set where a person found it right. */
  readonly confirmed?: true;
}

/** Leaves of an own set whose rule was not read, or whose reading rests on an assumption. */
export function rulesToConfirm(
  set: CriteriaSet,
  leaves: readonly LeafReading[],
): readonly RuleToConfirm[] {
  const nodes = new Map(leavesOf(set).map((leaf) => [leaf.code, leaf]));
  return leaves.filter(mustBeConfirmed).map(({ code, path, text, read, note }) => {
    const node = nodes.get(code);
    const understood = inBoth((language) => {
      const words = read && node !== undefined ? ruleWords(node, language) : scoredByHand[language];
      return `${words} (${note[language]})`;
    });
    return { code, path, text, understood };
  });
}

/** True where a person must say that a rule was understood. */
export function mustBeConfirmed({ read, assumed }: LeafReading): boolean {
  return !read || assumed !== undefined;
}
