import { isBranch } from "../../criteria-set/criteria-set.js";
import type { IndexedNode } from "./criteria-index.js";
import type { FilledRow } from "./filled-row.js";

/** Where the rows before have led: the sections that are open, and the criteria that have a row. */
export interface RowContext {
  /** The criterion of the row before. */
  readonly last: IndexedNode | undefined;
  readonly seen: ReadonlySet<IndexedNode>;
}

/** The one of several criteria whose row it is. */
export interface ChosenCriterion {
  readonly node: IndexedNode;
  /** Criteria of one section that nothing but their order tells apart, which then must all have a row. */
  readonly twins: readonly IndexedNode[];
}

/**
 * Chooses among the criteria that a row may be of: those that have no row yet, of its maximum, in a
 * section that is open. What is then left must be one, or be alike and stand side by side.
 *
 * @returns `undefined` where more than one place is as likely
 */
export function chooseInPlace(
  row: FilledRow,
  candidates: readonly IndexedNode[],
  { last, seen }: RowContext,
): ChosenCriterion | undefined {
  const [only, ...others] = candidates;
  if (only === undefined || others.length === 0) return only && { node: only, twins: [] };
  const again = row.isLevel ? openAmong(candidates, last) : undefined;
  if (again !== undefined) return { node: again, twins: [] };
  const fresh = candidates.filter((one) => !seen.has(one));
  // Sections may be printed again beside each of their rows.
  const left = fresh.length > 0 ? fresh : candidates.filter(({ node }) => isBranch(node));
  const inSection = ({ parent }: IndexedNode): boolean => isOpen(parent, last);
  const likely = ofMaximum(row, left);
  const inside = likely.filter(inSection);
  // Its maximum alone leads a row into no other section.
  const outside = left.some(inSection) ? [] : likely;
  const [first, ...more] = inside.length > 0 ? inside : outside;
  if (first === undefined || more.some(({ parent }) => parent !== first.parent)) return undefined;
  const twins = more.length === 0 ? [] : ofMaximum(row, candidates).filter(isBeside(first));
  const areAlike = twins.every(({ node }) => String(node.max) === String(first.node.max));
  return areAlike ? { node: first, twins } : undefined;
}

/** The section among some that is open, the innermost first. */
export function openAmong(
  sections: readonly IndexedNode[],
  last: IndexedNode | undefined,
): IndexedNode | undefined {
  for (let open = last; open !== undefined; open = open.parent) {
    if (sections.includes(open)) return open;
  }
  return undefined;
}

/** True for a section in which rows are read, the whole set included. */
export function isOpen(section: IndexedNode | undefined, last: IndexedNode | undefined): boolean {
  return section === undefined || openAmong([section], last) !== undefined;
}

function ofMaximum(row: FilledRow, nodes: readonly IndexedNode[]): readonly IndexedNode[] {
  const same = nodes.filter(({ node }) => String(node.max) === row.max);
  return same.length > 0 ? same : nodes;
}

function isBeside({ parent }: IndexedNode): (other: IndexedNode) => boolean {
  return (other) => other.parent === parent;
}
