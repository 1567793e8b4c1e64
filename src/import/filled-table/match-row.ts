import { isBranch } from "../../criteria-set/criteria-set.js";
import type { Place } from "../../problems/problem.js";
import { type Finding, finding } from "../finding.js";
import { shortened } from "../table-rows.js";
import { areAlike, markedKey } from "./compare-titles.js";
import type { CriteriaIndex, IndexedNode } from "./criteria-index.js";
import { type FilledRow, nameOfRow } from "./filled-row.js";

/** Where the rows before have led: the sections that are open, and the criteria that have a row. */
export interface MatchContext {
  /** The criterion of the row before. */
  readonly last: IndexedNode | undefined;
  readonly seen: ReadonlySet<IndexedNode>;
}

/** Cells of a row that findings name. */
export interface RowPlaces {
  readonly code: Place;
  readonly title: Place;
}

/** The criterion of a row, how it was found where that must be told, or why it has none. */
export interface MatchedRow {
  readonly found?: IndexedNode;
  readonly finding?: Finding;
  /** What the row may be, where that is not certain: a row with points is then refused. */
  readonly doubt?: Finding;
}

/**
 * Finds the criterion of a row by its code, its title and its place among the sections above; one
 * of them alone is enough only where nothing contradicts it.
 */
export function matchRow(
  row: FilledRow,
  index: CriteriaIndex,
  context: MatchContext,
  places: RowPlaces,
): MatchedRow {
  const titled = closestTitles(row, index);
  const coded = index.byCode(row.printed);
  const plain = index.byPlainCode(row.printed);
  const ending = index.byEnd(row.printed);
  for (const numbered of [coded, ending, plain]) {
    const both = titled.filter((one) => numbered.includes(one));
    const [only, ...others] = inPlace(both, context);
    if (only !== undefined && others.length === 0) return { found: only };
  }
  if (titled.length > 0) return byTitle(row, titled, coded, context, places);
  const near = ending.filter(({ parent }) => isOpen(parent, context));
  return byCodeAlone(row, [coded, near, plain], index, context, places);
}

// Titles that are alike without marks may be told apart by them.
function closestTitles(row: FilledRow, index: CriteriaIndex): readonly IndexedNode[] {
  for (const title of [row.title, ...row.beginnings]) {
    const alike = index.byTitle(title);
    const same = alike.filter((one) => markedKey(one.title) === markedKey(title));
    if (alike.length > 0) return same.length > 0 ? same : alike;
  }
  return [];
}

function byTitle(
  row: FilledRow,
  titled: readonly IndexedNode[],
  coded: readonly IndexedNode[],
  context: MatchContext,
  places: RowPlaces,
): MatchedRow {
  const [only, ...others] = twinsInOrder(row, inPlace(titled, context));
  const [code] = coded;
  const printed = row.printed[0] ?? "";
  if (code === undefined && (only === undefined || others.length > 0)) {
    const codes = titled.map(({ node }) => node.code).join(", ");
    return { doubt: finding("error", "row-ambiguous", places.code, { text: nameOf(row), codes }) };
  }
  if (only === undefined || others.length > 0) return contradiction(row, titled, coded, places);
  const parameters = { code: only.node.code, printed };
  if (code === undefined) {
    return { found: only, finding: finding("note", "matched-by-title", places.title, parameters) };
  }
  // A spreadsheet that made 4.1 of 4.10 gives two rows one code; the titles tell them apart.
  if (context.seen.has(code) || losesZero(printed, only.node.code)) {
    return {
      found: only,
      finding: finding("warning", "matched-by-title", places.title, parameters),
    };
  }
  return contradiction(row, [only], coded, places);
}

// Of criteria of one name in one section the maximum tells which; where that is one too, their order.
function twinsInOrder(row: FilledRow, candidates: readonly IndexedNode[]): readonly IndexedNode[] {
  const [first] = candidates;
  if (first === undefined || candidates.some(({ parent }) => parent !== first.parent)) {
    return candidates;
  }
  const sameMax = candidates.filter(({ node }) => String(node.max) === row.max);
  const isOneMax = candidates.every(({ node }) => String(node.max) === String(first.node.max));
  return sameMax.length === 0 && !isOneMax
    ? candidates
    : (sameMax.length > 0 ? sameMax : candidates).slice(0, 1);
}

function contradiction(
  row: FilledRow,
  titled: readonly IndexedNode[],
  coded: readonly IndexedNode[],
  places: RowPlaces,
): MatchedRow {
  const codesOf = (nodes: readonly IndexedNode[]): string =>
    nodes.map(({ node }) => node.code).join(", ");
  const parameters = {
    printed: row.printed[0] ?? "",
    code: codesOf(coded),
    other: codesOf(titled),
  };
  return { doubt: finding("error", "code-and-title-differ", places.code, parameters) };
}

function losesZero(printed: string, code: string): boolean {
  return `${printed}0` === code;
}

function byCodeAlone(
  row: FilledRow,
  groups: readonly (readonly IndexedNode[])[],
  index: CriteriaIndex,
  context: MatchContext,
  places: RowPlaces,
): MatchedRow {
  for (const group of groups) {
    const [only, ...others] = inPlace(group, context);
    if (only === undefined || others.length > 0) continue;
    if (row.title === "") return { found: only };
    const isLikely = areAlike(row.title, only.title) || row.max === String(only.node.max);
    if (!isLikely) continue;
    const parameters = {
      code: only.node.code,
      printed: shortened(row.title),
      title: shortened(only.title),
    };
    return { found: only, finding: finding("warning", "title-differs", places.title, parameters) };
  }
  const near = index.nearest(row.title) ?? groups.flat()[0];
  const nearest =
    near === undefined ? {} : { nearest: `${near.node.code} ${shortened(near.title)}` };
  return {
    doubt: finding("error", "unmatched-row", places.code, { text: nameOf(row), ...nearest }),
  };
}

function nameOf(row: FilledRow): string {
  return shortened(nameOfRow(row));
}

// A number that begins again in each section counts in the section that is open.
function isOpen(section: IndexedNode | undefined, { last }: MatchContext): boolean {
  for (let open = last; open !== undefined; open = open.parent) {
    if (open === section) return true;
  }
  return false;
}

// Of several, those that have no row yet; of these, those in the innermost section that is open.
function inPlace(
  candidates: readonly IndexedNode[],
  context: MatchContext,
): readonly IndexedNode[] {
  if (candidates.length < 2) return candidates;
  // Sections may be printed again beside each of their rows.
  const unseen = candidates.filter((one) => !context.seen.has(one) || isBranch(one.node));
  for (let open = context.last; open !== undefined; open = open.parent) {
    const inside = unseen.filter(({ parent }) => parent === open);
    if (inside.length > 0) return inside;
  }
  const outermost = unseen.filter(({ parent }) => parent === undefined);
  return outermost.length === 1 ? outermost : unseen;
}
