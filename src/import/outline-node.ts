import type { DecimalText } from "../numbers/decimal-text.js";
import type { Numbering } from "./numbering.js";
import type { TableRow } from "./table-row.js";

/** A node of the tree that the rows of a table make, before its rule is read. */
export interface OutlineNode {
  code: string;
  readonly row: TableRow;
  readonly numbering: Numbering | undefined;
  max: DecimalText | null;
  readonly children: OutlineNode[];
  /** Who is responsible, from its own row and those that go on with it. */
  readonly responsible: string[];
  /** Lines of the rule: from its own row, and from rows below it that hold no criterion. */
  readonly ruleLines: string[];
  readonly evidenceLines: string[];
  /** Rows that may stand instead of its own. */
  readonly alternatives: TableRow[];
}

/** All nodes, each parent before its children. */
export function* allNodes(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* allNodes(node.children);
  }
}
