import type { AdjustmentLimit, CriteriaSet, CriterionNode } from "../criteria-set/criteria-set.js";
import { parseCriteriaSet } from "../criteria-set/parse-criteria-set.js";
import { type DecimalText, sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { criteriaSetProblem } from "../problems/problem.js";
import type { RuleKindName } from "../rules/kinds.js";
import { type LocalizedText, textIn } from "../text/language.js";
import { mayStandApart } from "./adjustment-words.js";
import { readClassLines } from "./criteria-table/class-lines.js";
import { readLeafRule, readLeavingOut } from "./criteria-table/leaf-rule.js";
import { type Outline, readOutline } from "./criteria-table/outline.js";
import {
  type AdjustmentSection,
  limitOf,
  type NestedSections,
  partSections,
  sizeOf,
} from "./criteria-table/sections.js";
import { settleMaxima } from "./criteria-table/settle-maxima.js";
import type { CriteriaTableOptions } from "./criteria-table-options.js";
import { type ProvedPoints, provedPoints } from "./filled-table/proved-points.js";
import { findTable } from "./find-table.js";
import { type Finding, finding, findingOf } from "./finding.js";
import type { FoundTable } from "./found-table.js";
import { cellAt, foldText, type Grid, lineOf, linesOf, placeOf } from "./grid.js";
import { noTable } from "./no-table.js";
import { allNodes, type OutlineNode } from "./outline-node.js";
import { gridsOutline, tableOptionsOutline } from "./outlines.js";
import { againstPoints } from "./rule-against-points.js";
import type { TableRow, TableRows } from "./table-row.js";
import { readTableRows, shortened } from "./table-rows.js";

/** How a leaf was read, for the person who checks the draft. */
export interface LeafReading {
  readonly code: string;
  /** Sheet and cell of its row. */
  readonly path: string;
  readonly kind: RuleKindName;
  /** False where the wording is none of the known forms: its points are then given by a person. */
  readonly read: boolean;
  /** Wording of the table. */
  readonly text: string;
  readonly note: LocalizedText;
  /** What the rule rests on that the table does not say. */
  readonly assumed?: LocalizedText;
}

/** A criteria set as it was read from a table, with all that a person must check. */
export interface ImportedCriteriaTable {
  /** The draft; `null` where no table was found. It is a criteria set without problems only when no finding is an error. */
  readonly draft: CriteriaSet | null;
  /** Every leaf, by how it was read. */
  readonly leaves: readonly LeafReading[];
  /** By cell, in the order of the table. */
  readonly findings: readonly Finding[];
}

/** Wording of a draft that nobody has compared with its decision. */
const uncheckedNote: LocalizedText = {
  vi: "Bản nháp nhập từ bảng tính, chưa đối chiếu với quyết định ban hành.",
  en: "A draft imported from a spreadsheet, not yet compared with the decision.",
};

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

// Said last: how much of the table stands in the draft.
function usedFinding(
  table: FoundTable,
  { items, totals, notes }: TableRows,
  findings: readonly Finding[],
  sums: number,
): Finding {
  const { grid, firstRow, columns } = table;
  const rows = new Set([...items, ...totals].map(({ row }) => row));
  const points = [...rows].filter((row) => lineOf(cellAt(grid, row, columns.max)) !== "");
  const unread = new Set(
    findings
      .filter(({ code }) => code === "not-a-number" || code === "ambiguous-number")
      .map(({ path }) => path),
  );
  const used = points.filter((row) => !unread.has(placeOf(grid, row, columns.max ?? 0).path));
  return finding("note", "table-used", placeOf(grid, firstRow, columns.title ?? 0), {
    rows: String(rows.size),
    allRows: String(rows.size + notes.length),
    points: String(used.length),
    allPoints: String(points.length),
    sums: String(sums),
  });
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

function toSet(
  domains: readonly CriterionNode[],
  options: CriteriaTableOptions,
  notes: readonly string[],
  more: Partial<CriteriaSet>,
): CriteriaSet {
  const { id, index, title, appliesTo, period, version, notApplicable } = options;
  const note = notes.length === 0 ? uncheckedNote : withNotes(notes);
  return {
    id,
    version: version ?? "1",
    index,
    title,
    appliesTo,
    period,
    max: sumTexts(domains.map(worthOf)),
    notApplicable: notApplicable ?? "not-allowed",
    ...more,
    provenance: options.provenance ?? { status: "draft", instruments: [], note },
    domains,
  };
}

function withNotes(notes: readonly string[]): LocalizedText {
  const text = notes.join(" ");
  return {
    vi: `${uncheckedNote.vi} Ghi chú dưới bảng: ${text}`,
    en: `${uncheckedNote.en} Notes under the table: ${text}`,
  };
}

function worthOf({ max, weight }: CriterionNode): DecimalText {
  return toDecimalText(exact(max).times(exact(weight ?? "1")));
}

interface NodeReader {
  readonly table: FoundTable;
  readonly places: Map<string, string>;
  readonly leaves: LeafReading[];
  readonly doubtful: Finding[];
  readonly isWeighted: boolean;
  /** Points that the table prints, where it is filled in. */
  readonly points: ReadonlyMap<OutlineNode, readonly ProvedPoints[]>;
}

function toNode(node: OutlineNode, reader: NodeReader, path: string): CriterionNode {
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

function readAdjustments(
  sections: readonly AdjustmentSection[],
  table: FoundTable,
): {
  readonly limits: Pick<CriteriaSet, "bonus" | "penalty">;
  readonly findings: readonly Finding[];
} {
  const place = (row: TableRow) => ({ path: cellOf(table, row, "max") });
  type Read = {
    readonly kind: "bonus" | "penalty";
    readonly limit?: AdjustmentLimit;
    readonly findings: readonly Finding[];
  };
  const read = (["bonus", "penalty"] as const).flatMap((kind): readonly Read[] => {
    const own = sections.filter((section) => section.kind === kind);
    const [first] = own;
    if (first === undefined) return [];
    const { max, findings } = limitOf(own, place);
    const title = first.head.title;
    if (max === undefined) return [{ kind, findings }];
    const said = finding("note", "adjustment-read", place(first.head), {
      text: shortened(title),
      max,
    });
    return [{ kind, limit: { title, max }, findings: [...findings, said] }];
  });
  return {
    limits: Object.fromEntries(
      read.flatMap(({ kind, limit }) => (limit === undefined ? [] : [[kind, limit]])),
    ),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function weightFindings(table: FoundTable, isWeighted: boolean): readonly Finding[] {
  const column = table.columns.weight;
  if (column === undefined) return [];
  const place = placeOf(table.grid, table.headingRow, column);
  const title = lineOf(cellAt(table.grid, table.headingRow, column));
  return [
    isWeighted
      ? finding("note", "weights-read", place, { title })
      : finding("warning", "weights-not-used", place, { title }),
  ];
}

// A total that proves the sum with it says that a section is of the base, whatever its name.
function apartFindings(
  table: FoundTable,
  { domains, isRight }: Outline,
  totals: readonly TableRow[],
): readonly Finding[] {
  if (isRight && totals.some(({ max }) => max !== null)) return [];
  return domains.flatMap(({ row, code }) => {
    if (!mayStandApart(row.title)) return [];
    const place = { path: cellOf(table, row, "max"), criterion: code };
    return [finding("error", "section-may-be-apart", place, { text: shortened(row.title) })];
  });
}

function classFindings(
  { ladder, unread }: ReturnType<typeof readClassLines>,
  table: FoundTable,
): readonly Finding[] {
  const place = placeOf(table.grid, table.grid.rows.length - 1, 0);
  if (unread !== undefined) {
    return [finding("warning", "ladder-not-read", place, { text: shortened(unread) })];
  }
  if (ladder === undefined) return [];
  const classes = ladder.classes.map(({ title }) => textIn(title, "vi")).join(", ");
  return [finding("note", "ladder-read", place, { classes })];
}

function evidenceItems(text: string): readonly string[] {
  return text
    .split(/\n|;(?![^()]*\))/)
    .map((line) => line.replace(/^\s*[-+•*–]\s*/, "").trim())
    .filter((line) => line !== "");
}

function cellOf(table: FoundTable, row: TableRow, role: "code" | "max" | "rule"): string {
  const column = table.columns[role] ?? table.columns.title ?? 0;
  return placeOf(table.grid, row.row, column).path;
}

function unreadFinding(
  { code, path, read, text, note }: LeafReading,
  table: FoundTable,
): readonly Finding[] {
  // A table without a column of rules has nothing to be read.
  if (read || (text === "" && table.columns.rule === undefined)) return [];
  const place = { path, criterion: code };
  const reason = { vi: note.vi.replace(/\.$/, ""), en: note.en.replace(/\.$/, "") };
  return [finding("warning", "rule-not-read", place, { code, reason })];
}

// A table that only says "Điểm" prints what can be reached; one that says "Điểm đạt" may print what was.
function pointsAsMaximum(table: FoundTable | undefined): FoundTable | undefined {
  const column = table?.columns.points;
  if (table === undefined || column === undefined) return undefined;
  const { points: _points, ...others } = table.columns;
  const place = placeOf(table.grid, table.headingRow, column);
  const title = lineOf(cellAt(table.grid, table.headingRow, column));
  const severity = /(^| )(dat|thuc te)( |$)/.test(foldText(title)) ? "error" : "warning";
  return {
    ...table,
    columns: { ...others, max: column },
    findings: [...table.findings, finding(severity, "points-as-maximum", place, { title })],
  };
}

/** Roles that only a filled table has. */
const filledRoles = ["self", "appraised", "final", "points", "remark", "given-evidence"] as const;

function filledColumnFindings(table: FoundTable): readonly Finding[] {
  const { grid, firstRow, headingRow } = table;
  return filledRoles.flatMap((role) => {
    const column = table.columns[role];
    if (column === undefined) return [];
    const isFilled = grid.rows.some(
      (cells, row) => row >= firstRow && lineOf(cells[column] ?? null) !== "",
    );
    const titles = [firstRow - 1, headingRow].map((row) => lineOf(cellAt(grid, row, column)));
    const title = titles.find((text) => text !== "") ?? "";
    const place = placeOf(grid, headingRow, column);
    return isFilled ? [finding("note", "column-not-read", place, { title })] : [];
  });
}

function sumFindings(
  table: FoundTable,
  { domains, isWeighted }: Outline,
  totals: readonly TableRow[],
  adjustments: readonly AdjustmentSection[],
): readonly Finding[] {
  const found: Finding[] = [];
  for (const node of allNodes(domains)) {
    const place = { path: cellOf(table, node.row, "max"), criterion: node.code };
    if (node.row.title === "")
      found.push(finding("error", "missing-title", place, { code: node.code }));
    if (node.max !== null) continue;
    if (node.children.length === 0) {
      found.push(finding("error", "missing-maximum", place, { code: node.code }));
    } else {
      const sum = sumOf(node.children, isWeighted);
      found.push(finding("note", "maximum-from-children", place, { code: node.code, sum }));
    }
  }
  const whole = sumOf(domains, isWeighted);
  for (const total of totals) {
    if (total.max === null || total.max === whole) continue;
    // The last total is of the whole or of its domain; those before may close any group.
    const open = openAbove(total, domains);
    const closes = total === totals.at(-1) ? open.slice(0, 1) : open;
    const sums = closes.map(({ max, children }) => max ?? sumOf(children, isWeighted));
    if (sums.includes(total.max)) continue;
    const bonus = sizeOf(
      adjustments.filter(({ kind, head }) => kind === "bonus" && head.row < total.row),
    );
    if (bonus !== undefined && total.max === sumTexts([whole, bonus])) continue;
    const below = belowWhole(total, domains, isWeighted);
    if (below !== undefined) {
      const first = placeOf(table.grid, table.headingRow, 0).path;
      found.push(finding("error", "second-table", placeOf(table.grid, below.row, 0), { first }));
      break;
    }
    const path = cellOf(table, total, "max");
    const parameters = {
      parent: `"${total.title || total.printed}"`,
      printed: total.max,
      sum: whole,
    };
    found.push(findingOf(criteriaSetProblem("sum-mismatch", { path }, parameters), path));
  }
  return found;
}

// Below a total of all that stands above it another table begins.
function belowWhole(
  total: TableRow,
  domains: readonly OutlineNode[],
  isWeighted: boolean,
): TableRow | undefined {
  const above = domains.filter(({ row }) => row.row < total.row);
  const isWhole = above.length > 1 && sumOf(above, isWeighted) === total.max;
  return isWhole ? domains[above.length]?.row : undefined;
}

// The groups that a row closes or stands in, from the domain down.
function openAbove(total: TableRow, nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const last = nodes.filter(({ row }) => row.row < total.row).at(-1);
  if (last === undefined) return [];
  return last.children.length === 0 ? [last] : [last, ...openAbove(total, last.children)];
}

function sumOf(nodes: readonly OutlineNode[], isWeighted: boolean): DecimalText {
  return sumTexts(
    nodes.map(({ max, children, row }) => {
      const points = max ?? sumOf(children, isWeighted);
      const weight = isWeighted ? row.weight : null;
      return weight === null ? points : toDecimalText(exact(points).times(exact(weight)));
    }),
  );
}

function formulaFindings(table: FoundTable): readonly Finding[] {
  const column = table.columns.max;
  if (column === undefined) return [];
  const names = new Set(table.grid.formulas);
  return table.grid.rows.flatMap((_, row) => {
    const place = placeOf(table.grid, row, column);
    const name = place.path.slice(table.grid.name.length + 1);
    return names.has(name) ? [finding("note", "formula-value", place, {})] : [];
  });
}

// What the library itself says of the draft, at the cells it comes from.
function problemFindings(
  draft: CriteriaSet,
  places: ReadonlyMap<string, string>,
  known: readonly Finding[],
): readonly Finding[] {
  const result = parseCriteriaSet(draft);
  if (result.ok) return [];
  const told = new Set(known.map(({ code, path }) => `${code} ${path}`));
  return result.problems.flatMap((one) => {
    const path = nearest(one.path, places);
    return told.has(`${one.code} ${path}`) ? [] : [findingOf(one, path)];
  });
}

function nearest(pointer: string, places: ReadonlyMap<string, string>): string {
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const cell = places.get(path) ?? places.get(`${path}/max`);
    if (cell !== undefined) return cell;
  }
  return "";
}

function inTableOrder(findings: readonly Finding[]): readonly Finding[] {
  const rowOf = ({ path }: Finding): number => Number(/(\d+)$/.exec(path)?.[1] ?? 0);
  return [...findings].sort((left, right) => rowOf(left) - rowOf(right));
}
