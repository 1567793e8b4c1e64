import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { scoredTreeOutline } from "./outlines.js";
import type { Scorecard, ScoredNode } from "./scorecard.js";

/**
 * The domain, criterion or leaf of a scorecard with a code.
 *
 * @returns `undefined` when the scorecard has no such code
 * @example
 * findScore(card, "1.1.4")?.points // "1"
 */
export function findScore<C extends string>(
  card: Pick<Scorecard<C>, "domains">,
  code: NoInfer<C>,
): ScoredNode<C> | undefined {
  refuse(checkArguments({ card: [card, scoredTreeOutline], code: [code, "text"] }));
  return findIn(card.domains)(code);
}

/** Looks codes up in scored nodes; the table is made when it is first asked. */
export function findIn<C extends string>(
  domains: readonly ScoredNode<C>[],
): (code: string) => ScoredNode<C> | undefined {
  let table: Map<string, ScoredNode<C>> | undefined;
  return (code) => {
    if (table === undefined) {
      table = new Map();
      const open = [...domains];
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        table.set(node.code, node);
        if (node.children !== undefined) for (const child of node.children) open.push(child);
      }
    }
    return table.get(code);
  };
}
