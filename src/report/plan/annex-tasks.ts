import type { Block } from "../../document/document.js";
import { indexHeading, type Paper } from "./paper.js";
import { taskTable } from "./task-table.js";

/** Every criterion below its maximum, with what is done about it: a table an index. */
export function annexTasks(paper: Paper): readonly Block[] {
  const { plan } = paper;
  const withTasks = plan.indices.filter(({ items }) => items.length > 0);
  return withTasks.flatMap((index, at): readonly Block[] => [
    { kind: "heading", level: 3, text: indexHeading(paper, index, at) },
    taskTable(paper, index),
  ]);
}
