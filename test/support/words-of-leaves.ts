import type { CriteriaSet, CriterionNode, WordedLeaf } from "../../src/entries/index.js";
import { textIn } from "../../src/text/language.js";

export interface WordsOfLeaf {
  readonly code: string;
  readonly words: WordedLeaf;
}

/** Every leaf of a set in words, as its table prints them. */
export function wordsOfLeaves(set: CriteriaSet): readonly WordsOfLeaf[] {
  return set.domains.flatMap((domain) => below(domain, [], set.index));
}

function below(
  node: CriterionNode,
  above: readonly string[],
  index: string,
): readonly WordsOfLeaf[] {
  const title = textIn(node.title, "vi");
  if (node.children !== undefined) {
    return node.children.flatMap((child) => below(child, [title, ...above], index));
  }
  return [{ code: node.code, words: { index, title, above, ruleText: node.ruleText ?? "" } }];
}
