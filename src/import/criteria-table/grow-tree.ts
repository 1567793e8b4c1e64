import { exact } from "../../numbers/exact.js";
import type { Numbering } from "../numbering.js";
import type { OutlineNode } from "../outline-node.js";
import type { TableRow } from "../table-row.js";
import type { TreeReading } from "./search-tree.js";
import type { RowMarks } from "./tree-items.js";

/** The tree as nodes, before its codes are made unique. */
export interface GrownTree {
  readonly domains: readonly OutlineNode[];
  readonly parents: ReadonlyMap<OutlineNode, OutlineNode>;
  /** Rows that got a code because they print none. */
  readonly made: ReadonlySet<TableRow>;
  /** Rows that became lines of the rule of a node. */
  readonly lines: readonly { readonly row: TableRow; readonly node: OutlineNode }[];
  /** Nodes with a number of several parts, such as 1.2.3. */
  readonly numbered: readonly { readonly node: OutlineNode; readonly parts: readonly string[] }[];
}

/** Makes nodes of rows whose places are known. */
export function growTree(
  rows: readonly TableRow[],
  marks: readonly RowMarks[],
  moves: TreeReading["moves"],
): GrownTree {
  const domains: OutlineNode[] = [];
  const parents = new Map<OutlineNode, OutlineNode>();
  const made = new Set<TableRow>();
  const lines: { row: TableRow; node: OutlineNode }[] = [];
  const numbered: { node: OutlineNode; parts: readonly string[] }[] = [];
  let open: OutlineNode[] = [];
  rows.forEach((row, at) => {
    const move = moves[at] ?? 0;
    const top = open.at(-1);
    if (move === "line") {
      if (top !== undefined) {
        addLine(top, row);
        lines.push({ row, node: top });
      }
      return;
    }
    open = open.slice(0, move);
    const parent = open.at(-1);
    const siblings = parent === undefined ? domains : parent.children;
    const { numbering, isAlternative = false } = marks[at] ?? {};
    const before = siblings.at(-1);
    if (isAlternative && before !== undefined) {
      addAlternative(before, row);
      lines.push({ row, node: before });
      open.push(before);
      return;
    }
    const own = ownCode(row, numbering);
    const code = own ?? madeCode(numbering, parent, domains, marks[at + 1]?.numbering);
    if (own === undefined) made.add(row);
    const node = newNode(row, numbering, code);
    siblings.push(node);
    if (parent !== undefined) {
      parents.set(node, parent);
    }
    if (numbering?.style === "dotted") numbered.push({ node, parts: numbering.parts });
    open.push(node);
  });
  return { domains, parents, made, lines, numbered };
}

function newNode(row: TableRow, numbering: Numbering | undefined, code: string): OutlineNode {
  return {
    code,
    row,
    numbering,
    max: row.max,
    children: [],
    responsible: row.responsible === "" ? [] : [row.responsible],
    ruleLines: row.rule === "" ? [] : [row.rule],
    evidenceLines: row.evidence === "" ? [] : [row.evidence],
    alternatives: [],
  };
}

function addLine(node: OutlineNode, row: TableRow): void {
  const text = [row.title, row.titleRule, row.rule].filter((part) => part !== "").join(": ");
  const line = row.max === null ? text : `${text}: ${row.max.replace(".", ",")}`;
  if (line !== "") node.ruleLines.push(row.printed === "" ? line : `${row.printed} ${line}`);
  if (row.evidence !== "") node.evidenceLines.push(row.evidence);
  if (row.responsible !== "") node.responsible.push(row.responsible);
}

// Of two rows only one counts: the criterion keeps the words of both, and the larger maximum.
function addAlternative(node: OutlineNode, row: TableRow): void {
  node.alternatives.push(row);
  if (row.max !== null && (node.max === null || exact(row.max).greaterThan(node.max))) {
    node.max = row.max;
  }
  if (row.evidence !== "") node.evidenceLines.push(row.evidence);
  if (row.responsible !== "") node.responsible.push(row.responsible);
}

function ownCode(row: TableRow, numbering: Numbering | undefined): string | undefined {
  if (numbering === undefined)
    return row.storedAsDate || row.printed === "" ? undefined : trimmed(row);
  if (numbering.style === "bullet" || numbering.style === "lower-letter") return undefined;
  const isDigits = row.storedAsDate || /^(?:\d+[.,])*\d+\.?$/.test(row.printed);
  return numbering.style === "dotted" && isDigits ? numbering.parts.join(".") : trimmed(row);
}

function trimmed({ printed }: TableRow): string {
  return printed.replace(/^\((.+)\)$/, "$1").replace(/(?<=.)[.)/:]+$/, "");
}

function madeCode(
  numbering: Numbering | undefined,
  parent: OutlineNode | undefined,
  domains: readonly OutlineNode[],
  next: Numbering | undefined,
): string {
  const letter = numbering?.style === "lower-letter" ? numbering.letter : undefined;
  if (parent !== undefined) return `${parent.code}.${letter ?? parent.children.length + 1}`;
  // "Hạ tầng số | 80" over 1.1, 1.2 …: the heading of the number that they begin with.
  const [first] = next?.style === "dotted" && next.parts.length > 1 ? next.parts : [];
  if (first !== undefined && domains.every(({ code }) => code !== first)) return first;
  return letter ?? String(domains.length + 1);
}
