import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { textIn } from "../text/language.js";
import { readAdjustments } from "./criteria-table/adjustment-limits.js";
import { readClassLines } from "./criteria-table/class-lines.js";
import {
  filledColumnFindings,
  formulaFindings,
  weightFindings,
} from "./criteria-table/column-findings.js";
import { toSet } from "./criteria-table/draft-set.js";
import type { LeafReading } from "./criteria-table/leaf-reading.js";
import { readOutline } from "./criteria-table/outline.js";
import { pointsAsMaximum } from "./criteria-table/points-as-maximum.js";
import { inTableOrder, problemFindings } from "./criteria-table/problem-findings.js";
import { apartFindings, classFindings } from "./criteria-table/section-findings.js";
import { type NestedSections, partSections } from "./criteria-table/sections.js";
import { settleMaxima } from "./criteria-table/settle-maxima.js";
import { sumFindings } from "./criteria-table/sum-findings.js";
import { type NodeReader, toNode } from "./criteria-table/to-node.js";
import { unreadFinding } from "./criteria-table/unread-finding.js";
import { usedFinding } from "./criteria-table/used-finding.js";
import type { CriteriaTableOptions } from "./criteria-table-options.js";
import { provedPoints } from "./filled-table/proved-points.js";
import { findTable } from "./find-table.js";
import { type Finding, finding } from "./finding.js";
import type { FoundTable } from "./found-table.js";
import type { Grid } from "./grid.js";
import { noTable } from "./no-table.js";
import { gridsOutline, tableOptionsOutline } from "./outlines.js";
import type { TableRows } from "./table-row.js";
import { readTableRows } from "./table-rows.js";

/** A criteria set as it was read from a table, with all that a person must check. */
export interface ImportedCriteriaTable {
  /** The draft; `null` where no table was found. It is a criteria set without problems only when no finding is an error. */
  readonly draft: CriteriaSet | null;
  /** Every leaf, by how it was read. */
  readonly leaves: readonly LeafReading[];
  /** By cell, in the order of the table. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a table of criteria, as decisions print it, into a draft of a criteria set: finds the
 * headings, builds the tree from the numbers of the rows, reads maximum scores and the wording of
 * rules. What is not certain is a finding with its cell, never a silent guess; rules in words
 * that are not known stay as text, and their points are given by a person.
 *
 * @param grids sheets of a spreadsheet, see `readXlsx` and `readCsv` in `chiso/spreadsheet`
 * @returns the draft, how each leaf was read, and the findings
 * @example
 * const rows = [
 *   ["TT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
 *   ["1", "Kế hoạch", "2", "> 90 %: 2; 70 % - 90 %: 1; < 70 %: 0"],
 * ];
 * const grids = [{ name: "Bảng 1", rows, merges: [], formulas: [] }];
 * const { draft } = importCriteriaTable(grids, {
 *   id: "vi-du", index: "par-index", title: "Ví dụ", appliesTo: "xã", period: { from: "2026-01-01" },
 * });
 * draft?.domains[0]?.rule?.kind // "bands"
 */
export function importCriteriaTable(
  grids: readonly Grid[],
  options: CriteriaTableOptions,
): ImportedCriteriaTable {
  refuse(checkArguments({ grids: [grids, gridsOutline] }, [options, tableOptionsOutline]));
  const chosen =
    options.sheet === undefined ? grids : grids.filter(({ name }) => name === options.sheet);
  if (chosen.length === 0 && options.sheet !== undefined) {
    const names = grids.map(({ name }) => name).join(", ");
    return nothing([
      finding("error", "no-such-sheet", { path: "" }, { name: options.sheet, names }),
    ]);
  }
  const found = findTable(chosen, ["max"]) ?? pointsAsMaximum(findTable(chosen, ["points"]));
  if (found === undefined) return nothing([noTable(chosen)]);
  const appliesTo = textIn(options.appliesTo, "vi");
  const table = settleMaxima(found, (one) => isProved(one, appliesTo));
  const rows = rowsOf(table);
  const { sections, outline } = readBase(table, rows, appliesTo);
  const adjustments = readAdjustments(sections.adjustments, table);
  const classes = readClassLines(rows.notes);
  const sums = sumFindings(table, outline, rows.totals, sections.adjustments);
  const formulas = formulaFindings(table);
  const leaves: LeafReading[] = [];
  const places = new Map<string, string>();
  const doubtful: Finding[] = [];
  const reader: NodeReader = {
    table,
    places,
    leaves,
    doubtful,
    isWeighted: outline.isWeighted,
    points: provedPoints(table, outline.domains, rows.totals),
  };
  const domains = outline.domains.map((node, at) => toNode(node, reader, `/domains/${at}`));
  const draft = toSet(domains, options, rows.notes, {
    ...adjustments.limits,
    ...(classes.ladder === undefined ? {} : { ladders: [classes.ladder] }),
  });
  const own = [
    ...table.findings,
    ...rows.findings,
    ...outline.findings,
    ...adjustments.findings,
    ...apartFindings(table, outline, rows.totals),
    ...formulas,
    ...sums,
    ...weightFindings(table, outline.isWeighted),
    ...classFindings(classes, table),
    ...filledColumnFindings(table),
    ...doubtful,
    ...leaves.flatMap((leaf) => unreadFinding(leaf, table)),
  ];
  const told = [...own, ...problemFindings(draft, places, own)];
  const used = usedFinding(table, rows, told, outline.isRight ? outline.proved : 0);
  return { draft, leaves, findings: [...inTableOrder(told), used] };
}

function rowsOf(table: FoundTable): TableRows {
  return readTableRows(table, [table.columns.max ?? table.columns.rule], true);
}

function isProved(table: FoundTable, appliesTo: string): boolean {
  const rows = rowsOf(table);
  const { sections, outline } = readBase(table, rows, appliesTo);
  const differing = sumFindings(table, outline, rows.totals, sections.adjustments).filter(
    ({ severity }) => severity === "error",
  );
  return outline.isRight && outline.proved > 0 && differing.length === 0;
}

// Bonus points inside a domain belong to it where its sum says so.
function readBase(table: FoundTable, { items, totals }: TableRows, appliesTo: string) {
  const read = (nested: NestedSections) => {
    const sections = partSections(items, totals, nested);
    return { sections, outline: readOutline(table, sections, totals, appliesTo) };
  };
  const first = read("dotted");
  if (first.outline.isRight) return first;
  const others = (["apart", "below-top"] as const).map(read);
  return others.find(({ outline }) => outline.isRight) ?? first;
}

function nothing(findings: readonly Finding[]): ImportedCriteriaTable {
  return { draft: null, leaves: [], findings };
}
