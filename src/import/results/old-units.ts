import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { FilledTableOptions, MergeUnits } from "../filled-table/filled-options.js";
import type { UnitTable } from "../filled-table/read-merged-tables.js";
import { isSameUnit } from "../filled-table/unit-names.js";
import { foldText } from "../grid.js";
import { importScoreSheet, mergedUnits } from "../import-score-sheet.js";
import type { OldUnitSheet } from "./imported-result.js";

/** A table with the unit that its own lines name; "" where they name none. */
export type TableOfUnit = UnitTable;

/** What each of the units that were merged brought: those of one table, or one of each table. */
export function oldUnitsOf(
  tables: readonly [TableOfUnit, ...TableOfUnit[]],
  set: CriteriaSet,
  reading: FilledTableOptions,
  merge: MergeUnits | undefined,
): readonly OldUnitSheet[] {
  if (merge === undefined) return [];
  const [{ grid }] = tables;
  const units =
    tables.length > 1
      ? tables
      : mergedUnits([grid], set, reading, merge).map((unit) => ({ grid, unit }));
  return units.flatMap(({ grid: own, unit: name }): readonly OldUnitSheet[] => {
    const weight =
      merge === "plain"
        ? undefined
        : Object.entries(merge).find(([named]) => isSameUnit(named, name))?.[1];
    if (merge !== "plain" && weight === undefined) return [];
    const unit = { id: foldText(name).replaceAll(" ", "-"), name };
    const { sheet } = importScoreSheet([own], set, { ...reading, unit });
    return sheet === null ? [] : [{ sheet, ...(weight === undefined ? {} : { weight }) }];
  });
}
