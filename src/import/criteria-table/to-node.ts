import type { CriterionNode } from "../../criteria-set/criteria-set.js";
import { sumTexts } from "../../numbers/decimal-text.js";
import type { ProvedPoints } from "../filled-table/proved-points.js";
import { type Finding, finding } from "../finding.js";
import type { FoundTable } from "../found-table.js";
import { cellAt, linesOf } from "../grid.js";
import type { OutlineNode } from "../outline-node.js";
import { againstPoints } from "../rule-against-points.js";
import { cellOf } from "./cell-of-row.js";
import { worthOf } from "./draft-set.js";
import type { LeafReading } from "./leaf-reading.js";
import { readLeafRule, readLeavingOut } from "./leaf-rule.js";

/** What the nodes of a draft are read with, and what is kept of their reading. */
export interface NodeReader {
  readonly table: FoundTable;
  readonly places: Map<string, string>;
  readonly leaves: LeafReading[];
  readonly doubtful: Finding[];
  readonly isWeighted: boolean;
  /** Points that the table prints, where it is filled in. */
  readonly points: ReadonlyMap<OutlineNode, readonly ProvedPoints[]>;
}

/** A row of the outline as a criterion of the draft, with its children and the rule of a leaf. */
export function toNode(node: OutlineNode, reader: NodeReader, path: string): CriterionNode {
  const { table, places } = reader;
  const { row, code } = node;
  places.set(path, cellOf(table, row, "code"));
  places.set(`${path}/max`, cellOf(table, row, "max"));
  const common = {
    code,
    title: row.title === "" ? code : row.title,
    ...(reader.isWeighted && row.weight !== null ? { weight: row.weight } : {}),
    ...(node.responsible.length === 0 ? {} : { responsible: node.responsible.join("; ") }),
  };
  const [first, ...others] = node.children.map((child, at) =>
    toNode(child, reader, `${path}/children/${at}`),
  );
  if (first !== undefined) {
    const text = [row.titleRule, ...node.ruleLines, ...node.evidenceLines]
      .filter(Boolean)
      .join("\n");
    return {
      ...common,
      max: node.max ?? sumTexts([first, ...others].map(worthOf)),
      ...(text === "" ? {} : { note: text }),
      children: [first, ...others],
    };
  }
  const max = node.max ?? "0";
  const given = reader.points.get(node) ?? [];
  const { reading, text, isDoubtful } = againstPoints(readLeafRule(node, max), max, given);
  const cell = cellOf(table, row, "rule");
  places.set(`${path}/rule`, cell);
  reader.leaves.push({
    code,
    path: cell,
    kind: reading.rule.kind,
    read: reading.read,
    text,
    note: reading.note,
    ...(reading.assumed === undefined ? {} : { assumed: reading.assumed }),
  });
  if (isDoubtful) {
    const place = { path: cell, criterion: code };
    reader.doubtful.push(finding("warning", "rule-in-two-places", place, { code }));
  }
  const evidence = node.evidenceLines.flatMap(evidenceItems);
  const remark = linesOf(cellAt(table.grid, row.row, table.columns.remark));
  const notApplicable = readLeavingOut(node, max, remark);
  return {
    ...common,
    max,
    ...(text === "" ? {} : { ruleText: text }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
    rule: reading.rule,
  };
}

function evidenceItems(text: string): readonly string[] {
  return text
    .split(/\n|;(?![^()]*\))/)
    .map((line) => line.replace(/^\s*[-+•*–]\s*/, "").trim())
    .filter((line) => line !== "");
}
