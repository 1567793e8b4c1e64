import { type CriteriaSet, type CriterionNode, isBranch } from "../../criteria-set/criteria-set.js";
import { textIn } from "../../text/language.js";
import { arabicKey, codeKey, endsOf } from "./code-keys.js";
import { areAlike, likeness, markedKey, titleKey } from "./compare-titles.js";

/** A node with its place in the tree. */
export interface IndexedNode {
  readonly node: CriterionNode;
  readonly title: string;
  readonly parent: IndexedNode | undefined;
  /** Position in the order of the set. */
  readonly order: number;
}

/** The criteria of a set by what a row can say of them. */
export interface CriteriaIndex {
  readonly all: readonly IndexedNode[];
  /** By code as printed. */
  readonly byCode: (printed: readonly string[]) => readonly IndexedNode[];
  /** By code with Roman numbers as plain ones. */
  readonly byPlainCode: (printed: readonly string[]) => readonly IndexedNode[];
  /** By the end of the code, for numbers that begin again in each section. */
  readonly byEnd: (printed: readonly string[]) => readonly IndexedNode[];
  /** By title; titles that are alike without marks are told apart by them, where one fits. */
  readonly byTitle: (title: string) => readonly IndexedNode[];
  /** The criterion whose title is most like it. */
  readonly nearest: (title: string) => IndexedNode | undefined;
}

/** Makes the index of a set. */
export function criteriaIndex(set: CriteriaSet): CriteriaIndex {
  const all = [...nodesOf(set.domains, undefined, { next: 0 })];
  const codes = groupedBy(all, ({ node }) => [codeKey(node.code)]);
  const plainCodes = groupedBy(all, ({ node }) => [arabicKey(node.code)]);
  const ends = groupedBy(all, ({ node }) => [
    ...new Set([...endsOf(codeKey(node.code)), ...endsOf(arabicKey(node.code))]),
  ]);
  const titles = groupedBy(all, ({ title }) => [titleKey(title)]);
  const markedTitles = groupedBy(all, ({ title }) => [markedKey(title)]);
  const firstFound = (
    printed: readonly string[],
    find: (code: string) => readonly IndexedNode[] | undefined,
  ): readonly IndexedNode[] => {
    for (const code of printed) {
      const found = code === "" ? undefined : find(code);
      if (found !== undefined) return found;
    }
    return [];
  };
  return {
    all,
    byCode: (printed) => firstFound(printed, (code) => codes.get(codeKey(code))),
    byPlainCode: (printed) => firstFound(printed, (code) => plainCodes.get(arabicKey(code))),
    byEnd: (printed) =>
      firstFound(printed, (code) => ends.get(codeKey(code)) ?? ends.get(arabicKey(code))),
    byTitle: (title) =>
      titleKey(title) === ""
        ? []
        : (markedTitles.get(markedKey(title)) ?? titles.get(titleKey(title)) ?? []),
    nearest: (title) => nearestOf(all, title),
  };
}

function* nodesOf(
  nodes: readonly CriterionNode[],
  parent: IndexedNode | undefined,
  count: { next: number },
): Generator<IndexedNode> {
  for (const node of nodes) {
    const indexed = { node, title: textIn(node.title, "vi"), parent, order: count.next };
    count.next += 1;
    yield indexed;
    if (isBranch(node)) yield* nodesOf(node.children, indexed, count);
  }
}

function groupedBy(
  all: readonly IndexedNode[],
  keysOf: (node: IndexedNode) => readonly string[],
): ReadonlyMap<string, readonly IndexedNode[]> {
  const groups = new Map<string, IndexedNode[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return groups;
}

function nearestOf(all: readonly IndexedNode[], title: string): IndexedNode | undefined {
  let best: { readonly one: IndexedNode; readonly like: number } | undefined;
  for (const one of all) {
    const like = likeness(one.title, title);
    if (like > (best?.like ?? 0) && areAlike(one.title, title)) best = { one, like };
  }
  return best?.one;
}
