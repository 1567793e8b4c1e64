import type { Numbering } from "./numbering.js";
import { allNodes, type OutlineNode } from "./outline-node.js";

/** What making the codes of a tree unique did to a node. */
export interface CodeChange {
  readonly node: OutlineNode;
  /** The code before. */
  readonly printed: string;
  /** "prefixed" with the code above it; "repeated" when two rows have it all the same. */
  readonly change: "prefixed" | "repeated";
}

/**
 * Makes the codes of a tree unique, in place: numbers that begin again under every node get the
 * code above them in front, all of one style alike; a code that is still there twice is told apart
 * by a number.
 */
export function makeCodesUnique(domains: readonly OutlineNode[]): readonly CodeChange[] {
  const counts = new Map<string, number>();
  for (const { code } of allNodes(domains)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const isRepeated = (code: string): boolean => (counts.get(code) ?? 0) > 1;
  const styles = new Set<string>(
    [...allNodes(domains)].flatMap((node) => {
      const style = counterStyle(node);
      return style !== undefined && isRepeated(node.code) ? [style] : [];
    }),
  );
  const changes: CodeChange[] = [];
  const used = new Set<string>();
  const next = new Map<string, number>();
  const visit = (nodes: readonly OutlineNode[], parent: OutlineNode | undefined): void => {
    for (const node of nodes) {
      const printed = node.code;
      const needsPrefix = isRepeated(printed) || styles.has(counterStyle(node) ?? "");
      if (needsPrefix && parent !== undefined && !node.code.startsWith(`${parent.code}.`)) {
        node.code = `${parent.code}.${printed}`;
        changes.push({ node, printed, change: "prefixed" });
      }
      if (used.has(node.code)) changes.push({ node, printed: node.code, change: "repeated" });
      node.code = unusedCode(node.code, used, next);
      used.add(node.code);
      if (node.code !== printed) renameBelow(node, printed);
      visit(node.children, node);
    }
  };
  visit(domains, undefined);
  return changes;
}

function unusedCode(code: string, used: ReadonlySet<string>, next: Map<string, number>): string {
  if (!used.has(code)) return code;
  let count = next.get(code) ?? 2;
  while (used.has(`${code}-${count}`)) count += 1;
  next.set(code, count + 1);
  return `${code}-${count}`;
}

// A number that counts within what stands above it: 1, 2, 3 under I or A; A, B under I.
function counterStyle({ numbering, row }: OutlineNode): Numbering["style"] | undefined {
  if (numbering === undefined || row.printed === "") return undefined;
  if (numbering.style !== "dotted") return numbering.style;
  return numbering.parts.length === 1 ? "dotted" : undefined;
}

// What was numbered after a code goes with it.
function renameBelow(node: OutlineNode, printed: string): void {
  for (const child of node.children) {
    if (!child.code.startsWith(`${printed}.`)) continue;
    const before = child.code;
    child.code = `${node.code}${before.slice(printed.length)}`;
    renameBelow(child, before);
  }
}
