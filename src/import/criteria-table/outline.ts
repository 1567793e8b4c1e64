import { type DecimalText, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { criteriaSetProblem } from "../../problems/problem.js";
import { type Finding, finding, findingOf } from "../finding.js";
import type { FoundTable } from "../found-table.js";
import { foldText, placeOf } from "../grid.js";
import { allNodes, type OutlineNode } from "../outline-node.js";
import { headingWithoutNumber } from "../patterns/rows.js";
import { shortened } from "../shortened.js";
import type { TableRow } from "../table-row.js";
import { makeCodesUnique } from "../unique-codes.js";
import { findAlternatives } from "./alternatives.js";
import { type GrownTree, growTree } from "./grow-tree.js";
import { joinPages } from "./join-pages.js";
import { readNumbers } from "./read-numbers.js";
import { type ReadTree, readTree } from "./read-tree.js";
import { type AdjustmentSection, sizeOf, type TableSections } from "./sections.js";

/** The tree of a table, with what was found on the way. */
export interface Outline {
  readonly domains: readonly OutlineNode[];
  readonly findings: readonly Finding[];
  /** Printed sums that the tree gives again. */
  readonly proved: number;
  /** No printed sum differs. */
  readonly isRight: boolean;
  /** The column of weights counts. */
  readonly isWeighted: boolean;
}

/**
 * Builds the tree of a table: by its numbers and marks, proved with the sums that it prints.
 *
 * @param sections its rows, by whether they belong to the base
 * @param totals rows that print a sum of domains
 * @param appliesTo kind of unit that the set scores, in plain words
 */
export function readOutline(
  table: FoundTable,
  { base, adjustments }: TableSections,
  totals: readonly TableRow[],
  appliesTo: string,
): Outline {
  const place = (row: TableRow) =>
    placeOf(table.grid, row.row, table.columns.code ?? table.columns.title ?? 0);
  const pages = joinPages(base, place);
  const alternatives = findAlternatives(pages.rows, appliesTo, place);
  const numbers = readNumbers(alternatives.rows, place);
  const marks = alternatives.rows.map((row, at) => ({
    numbering: numbers.numberings[at],
    isAlternative: alternatives.shared.has(row),
  }));
  const tree = readTree(
    alternatives.rows,
    marks,
    wholes(alternatives.rows, adjustments, totals),
    place,
  );
  const grown = growTree(alternatives.rows, marks, tree.moves);
  const isProved = tree.proved > 0 && tree.isRight;
  return {
    domains: grown.domains,
    proved: tree.proved,
    isRight: tree.isRight,
    isWeighted: tree.isWeighted,
    findings: [
      ...pages.findings,
      ...alternatives.findings,
      ...numbers.findings.map((one) =>
        one.code === "code-not-read" && !isProved ? { ...one, severity: "error" as const } : one,
      ),
      ...tree.findings,
      ...unusualPlaces(alternatives.rows, tree, place),
      ...missingParents(grown, place),
      ...headingsInRules(grown, place),
      ...codeFindings(grown, place),
      ...rowsNotPlaced(grown, place),
    ],
  };
}

// Totals that may be the sum of all domains: those above or below all rows of the base. Below bonus
// rows a total may count them too.
function wholes(
  rows: readonly TableRow[],
  adjustments: readonly AdjustmentSection[],
  totals: readonly TableRow[],
): readonly DecimalText[] {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const bonus = adjustments.filter(({ kind }) => kind === "bonus");
  const values = totals
    .filter(({ row }) => row < first || row > last)
    .flatMap(({ row, max }) => {
      if (max === null) return [];
      const before = bonus.filter(({ head }) => head.row < row);
      const limit = before.length === 0 ? undefined : sizeOf(before);
      return limit === undefined ? [max] : [max, toDecimalText(exact(max).minus(exact(limit)))];
    });
  return [...new Set(values)].slice(0, 6);
}

type PlaceOf = (row: TableRow) => { readonly path: string };

/** From this cost on a place is one that numbers and marks do not speak for. */
const unusual = 20;

function unusualPlaces(
  rows: readonly TableRow[],
  { costs }: ReadTree,
  place: PlaceOf,
): readonly Finding[] {
  return rows.flatMap((row, at) => {
    if ((costs[at] ?? 0) < unusual) return [];
    const text = shortened([row.printed, row.title].filter(Boolean).join(" "));
    return [finding("warning", "place-unusual", place(row), { text })];
  });
}

function missingParents({ numbered, parents }: GrownTree, place: PlaceOf): readonly Finding[] {
  const told = new Set<string>();
  return numbered.flatMap(({ node, parts }) => {
    const prefix = parts.slice(0, -1);
    const name = prefix.join(".");
    const parent = parents.get(node);
    if (prefix.length === 0 || told.has(name) || isNamed(parent, prefix)) return [];
    told.add(name);
    const parameters = { code: node.row.printed, parent: name };
    return [finding("warning", "missing-parent-row", place(node.row), parameters)];
  });

  function isNamed(parent: OutlineNode | undefined, prefix: readonly string[]): boolean {
    if (parent === undefined) return false;
    const { numbering } = parent;
    if (numbering === undefined) return prefix.length === 1 || parent.code === prefix.join(".");
    if (numbering.style !== "dotted") return true;
    return (
      numbering.parts.join(".") === prefix.join(".") || numbering.parts.at(-1) === prefix.at(-1)
    );
  }
}

function headingsInRules({ lines }: GrownTree, place: PlaceOf): readonly Finding[] {
  return lines.flatMap(({ row, node }) => {
    const isHeading =
      row.printed === "" &&
      row.max === null &&
      !row.continues &&
      (row.rule === "" ? headingWithoutNumber.test(foldText(row.title)) : row.title !== "");
    if (!isHeading) return [];
    const parameters = { text: shortened(row.title), code: node.code };
    return [finding("warning", "heading-not-placed", place(row), parameters)];
  });
}

// Said last, for a code may still get the one above it in front.
function codeFindings({ domains, made }: GrownTree, place: PlaceOf): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { node, printed, change } of makeCodesUnique(domains)) {
    const at = { ...place(node.row), criterion: node.code };
    if (change === "prefixed") {
      findings.push(finding("note", "code-prefixed", at, { code: node.code, printed }));
    } else {
      findings.push(
        findingOf(criteriaSetProblem("duplicate-code", at, { code: printed }), at.path),
      );
    }
  }
  for (const { row, code } of allNodes(domains)) {
    if (!made.has(row)) continue;
    findings.push(finding("note", "code-made", { ...place(row), criterion: code }, { code }));
  }
  return findings;
}

// Rows with points below a criterion that do not reach its maximum, nor sum to it.
function rowsNotPlaced({ lines }: GrownTree, place: PlaceOf): readonly Finding[] {
  const groups = new Map<OutlineNode, TableRow[]>();
  for (const { row, node } of lines) {
    if (row.max === null) continue;
    groups.set(node, [...(groups.get(node) ?? []), row]);
  }
  return [...groups].flatMap(([node, rows]) => {
    const [first] = rows;
    if (first === undefined || rows.some(({ max }) => same(max, node.max))) return [];
    const at = { ...place(first), criterion: node.code };
    return [finding("warning", "rows-not-placed", at, { code: node.code })];
  });
}

function same(one: DecimalText | null, other: DecimalText | null): boolean {
  return one !== null && other !== null && one === other;
}
