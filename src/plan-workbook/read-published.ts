import { type Grid, type GridCell, lineOf, placeOf } from "../grid/grid.js";
import { type Finding, finding } from "../import/finding.js";
import type { PublishedResult, PublishedYear, RemediationPlan } from "../remediation/plan.js";
import { readFieldSheet } from "./field-sheet.js";
import { oldUnitKey, oldUnitKeys, publishedKey, publishedKeys } from "./published-fields.js";
import type { OldUnitsOfSets } from "./stored-plan.js";

/** What the sheet says was published, of the plan's unit and of those merged into it. */
export interface ReadPublished {
  /** By id of the criteria set. */
  readonly results: Readonly<Record<string, PublishedResult>>;
  readonly oldUnits: OldUnitsOfSets;
}

/** Reads the sheet of what was published. */
export function readPublished(
  grid: Grid,
  plan: RemediationPlan,
  oldUnits: OldUnitsOfSets,
  findings: Finding[],
): ReadPublished {
  const cells = readFieldSheet(grid);
  const read = (keys: typeof publishedKeys, keyOf: (key: string) => string): object | undefined => {
    const result: Record<string, unknown> = {};
    for (const [key, kind] of keys) {
      const found = cells.get(keyOf(key));
      const value = found === undefined ? undefined : readField(grid, found, kind, findings);
      if (value !== undefined) put(result, key, value);
    }
    return Object.keys(result).length === 0 ? undefined : result;
  };
  const results = plan.indices.flatMap((index) => {
    const result = read(publishedKeys, (key) => publishedKey(index, key));
    return result === undefined ? [] : [[index.set.id, result as PublishedResult] as const];
  });
  const old = plan.indices.flatMap((index) => {
    const units = oldUnits[index.set.id];
    if (units === undefined) return [];
    const filled = units.map(({ published: _, ...unit }, at) => {
      const published = read(oldUnitKeys, (key) => oldUnitKey(index, at, key));
      return published === undefined ? unit : { ...unit, published: published as PublishedYear };
    });
    return [[index.set.id, filled] as const];
  });
  return { results: Object.fromEntries(results), oldUnits: Object.fromEntries(old) };
}

function readField(
  grid: Grid,
  { cell, row }: { readonly cell: GridCell; readonly row: number },
  kind: "text" | "whole",
  findings: Finding[],
): string | number | undefined {
  const text = lineOf(cell);
  if (text === "" || kind === "text") return text === "" ? undefined : text;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  findings.push(finding("error", "cell-not-read", placeOf(grid, row, 2), { text }));
  return undefined;
}

function put(result: Record<string, unknown>, key: string, value: unknown): void {
  const [first = "", second] = key.split(".");
  result[first] =
    second === undefined ? value : { ...(result[first] as object | undefined), [second]: value };
}
