import type { LeafNode } from "../../criteria-set/criteria-set.js";
import { type Finding, finding } from "../finding.js";
import { cellAt, cellName, foldText, lineOf, linesOf, placeOf } from "../grid.js";
import { shortened } from "../shortened.js";
import type { ClassifiedRow } from "./classify-rows.js";
import { cellKey } from "./detail-points.js";
import type { FilledEntry, FilledRound } from "./filled-entry.js";
import { readPointsCell } from "./points-cell.js";
import type { RemarkColumn } from "./remark-columns.js";
import type { RowReading, SharedReading, UnitTable } from "./unit-reading.js";

/** Reads the row of a leaf: its points by round, remarks and evidence. */
export function readLeaf(
  { row }: ClassifiedRow,
  leaf: LeafNode,
  { table, columns, set, rounds, unit }: UnitTable,
  { remarks, merged, details }: SharedReading,
): RowReading {
  const { grid } = table;
  const findings: Finding[] = [];
  const given = new Map<string, FilledRound>();
  const beside = remarks
    .map(({ column }) => lineOf(cellAt(grid, row.row, column)))
    .join(" ")
    .trim();
  const formulas = new Set(grid.formulas);
  let [points, used] = [0, 0];
  for (const { key, column } of rounds.columns) {
    const name = cellName(row.row, column);
    const place = placeOf(grid, row.row, column, leaf.code);
    const cell = cellAt(grid, row.row, column);
    if (lineOf(cell) !== "") points += 1;
    if (formulas.has(name)) findings.push(finding("note", "formula-value", place, {}));
    const read = readPointsCell(cell, leaf, set, place, beside);
    const over = merged.get(name);
    if (read === undefined && over !== undefined) {
      findings.push(finding("warning", "score-merged", place, { code: leaf.code, cell: over }));
    }
    const below = details.given.get(cellKey(row.row, column));
    if (below !== undefined) {
      const path = placeOf(grid, below.row, column).path;
      given.set(key, { given: { keys: ["points"], value: below.points }, path });
      continue;
    }
    if (read?.problem !== undefined) findings.push(read.problem);
    if (read?.given === undefined) continue;
    if (read.note !== undefined) findings.push(read.note);
    given.set(key, { given: read.given, path: place.path });
    used += 1;
  }
  const kept = withRemarks(given, row.row, leaf.code, { table, remarks, rounds });
  const evidence = readEvidence(row.row, leaf, { table, columns, unit });
  findings.push(...kept.findings);
  const path = placeOf(grid, row.row, columns.codes[0] ?? columns.titles.at(-1) ?? 0).path;
  const isEmpty = given.size === 0 && evidence === undefined;
  return {
    ...(isEmpty
      ? {}
      : {
          entry: {
            node: leaf,
            path,
            rounds: kept.rounds,
            ...(evidence === undefined ? {} : { evidence }),
          },
        }),
    findings,
    points,
    used,
  };
}

function withRemarks(
  given: ReadonlyMap<string, FilledRound>,
  row: number,
  code: string,
  {
    table,
    remarks,
    rounds,
  }: Pick<UnitTable, "table" | "rounds"> & { readonly remarks: readonly RemarkColumn[] },
): { readonly rounds: ReadonlyMap<string, FilledRound>; readonly findings: readonly Finding[] } {
  const kept = new Map(given);
  const findings: Finding[] = [];
  const strongest = rounds.columns.at(-1)?.key;
  for (const { column, round } of remarks) {
    const text = lineOf(cellAt(table.grid, row, column));
    if (text === "") continue;
    // The strongest round of the table where it is filled in, else the only one that is.
    const only = given.size === 1 ? [...given.keys()][0] : undefined;
    const key = round ?? (strongest !== undefined && given.has(strongest) ? strongest : only);
    const said = key === undefined ? undefined : kept.get(key);
    if (key !== undefined && said !== undefined && said.remark === undefined) {
      kept.set(key, { ...said, remark: text });
      continue;
    }
    const place = placeOf(table.grid, row, column, code);
    findings.push(finding("warning", "remark-not-kept", place, { text: shortened(text) }));
  }
  return { rounds: kept, findings };
}

function readEvidence(
  row: number,
  leaf: LeafNode,
  { table, columns, unit }: Pick<UnitTable, "table" | "columns" | "unit">,
): FilledEntry["evidence"] {
  const own = columns.evidence.filter((one) => one.unit === undefined || one.unit === unit);
  const chosen = own.find(({ isAssumed }) => !isAssumed) ?? own[0];
  if (chosen === undefined) return undefined;
  const text = linesOf(cellAt(table.grid, row, chosen.column));
  const isOwnList = foldText(text) === foldText((leaf.evidence ?? []).join("\n"));
  if (text === "" || (chosen.isAssumed && isOwnList)) return undefined;
  const items = text.split("\n").filter((line) => line !== "");
  return { items, path: placeOf(table.grid, row, chosen.column, leaf.code).path };
}
