import type { GridCell } from "../../src/entries/import.js";
import type { Hundredths } from "./hundredths.js";
import type { DrawnRule } from "./rule-wordings.js";

/** A row of the tree. */
export interface DrawnNode {
  readonly title: string;
  readonly max: Hundredths;
  /** As the table prints it. */
  readonly number: GridCell;
  /** As a set has it. */
  readonly code: string;
  readonly path: readonly number[];
  readonly children: readonly DrawnNode[];
  readonly rule?: DrawnRule;
  readonly weight?: string;
  /** Rows below it of which only one counts. */
  readonly alternatives?: readonly string[];
}

/** The leaves in order. */
export function leavesOfDrawn(nodes: readonly DrawnNode[]): readonly DrawnNode[] {
  return nodes.flatMap((node) =>
    node.children.length === 0 ? [node] : leavesOfDrawn(node.children),
  );
}
