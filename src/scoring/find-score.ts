import type { Scorecard, ScoredNode } from "./scorecard.js";

/**
 * The domain, criterion or leaf of a scorecard with a code.
 *
 * @returns `undefined` when the scorecard has no such code
 * @example
 * findScore(card, "1.1.4")?.points // "1"
 */
export function findScore(card: Pick<Scorecard, "domains">, code: string): ScoredNode | undefined {
  return findIn(card.domains)(code);
}

/** Looks codes up in scored nodes; the table is made when it is first asked. */
export function findIn(domains: readonly ScoredNode[]): (code: string) => ScoredNode | undefined {
  let table: Map<string, ScoredNode> | undefined;
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
