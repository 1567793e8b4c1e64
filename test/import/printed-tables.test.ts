/**
 * Small tables as they are printed, each with its right reading: maxima in their tree, sections
 * outside it, classes, and the kind of rule of each leaf.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Grid, type GridCell, importCriteriaTable } from "../../src/entries/import.js";
import type { CriteriaSet, CriterionNode } from "../../src/entries/scoring.js";
import { setOptions } from "../tables/reader-options.js";

interface PrintedTable {
  readonly says: string;
  /** Cells by " | "; "#3" is a stored number, "@2025-01-02" a stored date. */
  readonly rows: readonly string[];
  /** Maxima, those of children in brackets, a weight behind "w". */
  readonly tree: string;
  readonly bonus?: string;
  readonly penalty?: string;
  /** From which points each class is given. */
  readonly ladder?: string;
  readonly rules?: string;
  /** Codes of leaves that are left out where nothing arose. */
  readonly notApplicable?: string;
  /** What the set is for, where it is not a commune. */
  readonly appliesTo?: string;
  /** Code of an error that the reading must have, where the table cannot be read. */
  readonly asks?: string;
}

const tables: readonly PrintedTable[] = JSON.parse(
  readFileSync(new URL("./printed-tables.json", import.meta.url), "utf8"),
);

function gridOf(rows: readonly string[]): Grid {
  const cells = rows.map((row) => (row === "" ? [] : row.split(/ ?\| ?/).map(cellOf)));
  return { name: "Bảng", rows: cells, merges: [], formulas: [] };
}

function cellOf(text: string): GridCell {
  const bare = text.trim();
  if (bare.startsWith("#")) return { number: bare.slice(1) };
  if (bare.startsWith("@")) return { date: bare.slice(1) };
  return bare === "" ? null : bare.replaceAll("\\n", "\n");
}

function treeOf(nodes: readonly CriterionNode[]): string {
  return nodes
    .map(({ max, weight, children }) => {
      const own = weight === undefined ? max : `${max}w${weight}`;
      return children === undefined ? own : `${own}(${treeOf(children)})`;
    })
    .join(" ");
}

function kindsOf(nodes: readonly CriterionNode[]): readonly string[] {
  return nodes.flatMap(({ children, rule }) =>
    children === undefined ? [rule.kind] : kindsOf(children),
  );
}

function leftOutOf(nodes: readonly CriterionNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.children !== undefined) return leftOutOf(node.children);
    return node.notApplicable === "shrink-base" ? [node.code] : [];
  });
}

function ladderOf({ ladders }: CriteriaSet): string | undefined {
  return ladders?.[0]?.classes.map(({ atLeast, above }) => atLeast ?? above ?? "-").join(" ");
}

describe("a printed table", () => {
  it.each(tables)("$says", ({ rows, tree, asks, appliesTo, ...right }) => {
    const options = appliesTo === undefined ? setOptions : { ...setOptions, appliesTo };
    const { draft, findings } = importCriteriaTable([gridOf(rows)], options);
    const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect(asks === undefined ? errors : errors.slice(0, 1)).toEqual(
      asks === undefined ? [] : [asks],
    );
    if (draft === null || asks !== undefined) return;
    expect(treeOf(draft.domains)).toBe(tree);
    expect(draft.bonus?.max).toBe(right.bonus);
    expect(draft.penalty?.max).toBe(right.penalty);
    expect(ladderOf(draft)).toBe(right.ladder);
    expect(leftOutOf(draft.domains).join(" ")).toBe(right.notApplicable ?? "");
    if (right.rules !== undefined) expect(kindsOf(draft.domains).join(" ")).toBe(right.rules);
  });
});
