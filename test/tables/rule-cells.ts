import type { DrawnNode } from "./drawn-node.js";
import type { Layout } from "./layout.js";
import type { Cells, TableLine } from "./table-line.js";

function levelsIn(text: string): readonly string[] {
  return text.split(/\n|; /);
}

/** Its levels on lines with dashes. */
export function bulleted(text: string): string {
  return levelsIn(text)
    .map((level) => `- ${level.replace(/^- /, "")}`)
    .join("\n");
}

/** The cell of its first level, where each level has a row of its own. */
export function firstRuleCell({ ruleIn }: Layout, text: string): Cells {
  if (!ruleIn?.startsWith("column-rows") || text === "") return {};
  return { rule: levelsIn(text)[0] ?? null };
}

/** The rows that hold its levels, or those behind the first one. */
export function ruleRows({ ruleIn }: Layout, { rule }: DrawnNode): readonly TableLine[] {
  if (rule === undefined) return [];
  const levels = levelsIn(rule.text);
  if (ruleIn === "rows-below") return levels.map((title) => ({ cells: { title } }));
  if (!ruleIn?.startsWith("column-rows")) return [];
  const continues = ruleIn === "column-rows-merged" ? ["code", "title", "max"] : [];
  return levels.slice(1).map((level) => ({ cells: { rule: level }, continues }));
}
