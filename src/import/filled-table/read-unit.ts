import { isBranch } from "../../criteria-set/criteria-set.js";
import type { ClassifiedRow } from "./classify-rows.js";
import { detailPoints } from "./detail-points.js";
import { mergedScores } from "./merged-scores.js";
import { readAdjustmentRow } from "./read-adjustment-row.js";
import { readLeaf } from "./read-leaf.js";
import { readOtherRow, readRuleRow } from "./read-other-row.js";
import { readSumRow } from "./read-sum-row.js";
import { remarkColumns } from "./remark-columns.js";
import type { RowReading, SharedReading, UnitReading, UnitTable } from "./unit-reading.js";

/** Reads the points of one unit, with its remarks, evidence, sums, bonus and penalty. */
export function readUnit(given: UnitTable): UnitReading {
  const { rows, unit } = given;
  const remarks = remarkColumns(
    given.columns.remarks.filter((one) => one.unit === undefined || one.unit === unit),
    given.rounds.columns,
  );
  const merged = mergedScores(
    given.table.grid,
    given.rounds.columns.map(({ column }) => column),
  );
  const details = detailPoints(rows, given.table.grid, given.rounds.columns);
  const shared = { remarks, merged, details };
  const parts = rows.map((row) => readRowOfUnit(row, given, shared));
  const flat = <T>(of: (part: RowReading) => readonly T[]): readonly T[] => parts.flatMap(of);
  const entries = flat(({ entry }) => (entry === undefined ? [] : [entry]));
  const all = parts.reduce((sum, { points }) => sum + points, 0);
  return {
    unit,
    entries,
    adjustments: flat(({ adjustments = [] }) => adjustments),
    sums: flat(({ sums = [] }) => sums),
    findings: flat(({ findings }) => findings),
    points: { all, used: parts.reduce((sum, { used }) => sum + used, 0) },
  };
}

function readRowOfUnit(row: ClassifiedRow, given: UnitTable, shared: SharedReading): RowReading {
  const { remarks, details } = shared;
  if (row.row.isLevel) return { findings: [], points: 0, used: 0 };
  switch (row.kind) {
    case "criterion":
      return isBranch(row.found.node)
        ? readSumRow(row, row.found.node.code, given, remarks)
        : readLeaf(row, row.found.node, given, shared);
    case "total":
    case "share":
      return readSumRow(row, undefined, given, remarks);
    case "bonus":
    case "penalty":
      return readAdjustmentRow(row, row.kind, given);
    case "rule":
      return readRuleRow(row, given, details);
    case "other":
      return readOtherRow(row, given, shared);
  }
}
