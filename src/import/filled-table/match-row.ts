import type { Place } from "../../problems/problem.js";
import { type Finding, finding } from "../finding.js";
import { shortened } from "../shortened.js";
import { chooseInPlace, isOpen, type RowContext } from "./choose-in-place.js";
import { areAlike } from "./compare-titles.js";
import type { CriteriaIndex, IndexedNode } from "./criteria-index.js";
import { type FilledRow, nameOfRow } from "./filled-row.js";

/** What the rows say before one is matched. */
export interface MatchContext extends RowContext {
  /** The table prints the codes of the set: its numbers do not begin again in each section. */
  readonly printsCodes: boolean;
}

/** Cells of a row that findings name. */
export interface RowPlaces {
  readonly code: Place;
  readonly title: Place;
}

/** The criterion of a row, how it was found where that must be told, or why it has none. */
export interface MatchedRow {
  readonly found?: IndexedNode;
  /** Criteria beside it that nothing but their order tells apart; each must have a row. */
  readonly twins?: readonly IndexedNode[];
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
  const numbered = new Set(context.printsCodes ? coded : [...coded, ...ending, ...plain]);
  const alike = titled.filter((one) => numbered.has(one));
  if (alike.length > 0) {
    const chosen = chooseInPlace(row, alike, context);
    return chosen === undefined
      ? { doubt: ambiguousRow(row, alike, places.code) }
      : { found: chosen.node, twins: chosen.twins };
  }
  if (titled.length > 0) return byTitle(row, titled, coded, context, places);
  const near = ending.filter(({ parent }) => isOpen(parent, context.last));
  return byCodeAlone(row, [coded, near, plain], index, context, places);
}

/** True for rows whose numbers are the codes of the set wherever their titles are its titles. */
export function printCodes(rows: readonly FilledRow[], index: CriteriaIndex): boolean {
  return rows.every((row) => {
    const titled = closestTitles(row, index);
    const coded = index.byCode(row.printed);
    return titled.length === 0 || titled.some((one) => coded.includes(one));
  });
}

/** The criteria of the title of a row, or of its first lines. */
export function closestTitles(row: FilledRow, index: CriteriaIndex): readonly IndexedNode[] {
  for (const title of [row.title, ...row.beginnings]) {
    const alike = index.byTitle(title);
    if (alike.length > 0) return alike;
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
  const chosen = chooseInPlace(row, titled, context);
  const [code] = coded;
  const printed = row.printed[0] ?? "";
  const isContrary = code !== undefined && !titled.includes(code);
  if (chosen === undefined) {
    if (isContrary) return contradiction(row, titled, coded, places);
    return { doubt: ambiguousRow(row, titled, places.code) };
  }
  const { node: found, twins } = chosen;
  const parameters = { code: found.node.code, printed };
  if (code === undefined) {
    const note = finding("note", "matched-by-title", places.title, parameters);
    return { found, twins, finding: note };
  }
  // A spreadsheet that made 4.1 of 4.10 gives two rows one code; the titles tell them apart.
  if (context.seen.has(code) || losesZero(printed, found.node.code)) {
    const warning = finding("warning", "matched-by-title", places.title, parameters);
    return { found, twins, finding: warning };
  }
  return contradiction(row, [found], coded, places);
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
    const likely = group.filter(
      ({ node, title }) =>
        row.title === "" || areAlike(row.title, title) || row.max === String(node.max),
    );
    const chosen = chooseInPlace(row, likely, context);
    if (chosen === undefined || chosen.twins.length > 0) continue;
    const { node: found } = chosen;
    if (row.title === "") return { found };
    const parameters = {
      code: found.node.code,
      printed: shortened(row.title),
      title: shortened(found.title),
    };
    return { found, finding: finding("warning", "title-differs", places.title, parameters) };
  }
  return { doubt: unmatchedRow(row, index, places.code, groups.flat()[0]) };
}

/**
 * Says that a row has no criterion, and which it is nearest to.
 *
 * @param coded the criterion of its code, named where no title is like its own
 */
export function unmatchedRow(
  row: FilledRow,
  index: CriteriaIndex,
  place: Place,
  coded?: IndexedNode,
): Finding {
  const near = index.nearest(row.title) ?? coded;
  const nearest =
    near === undefined ? {} : { nearest: `${near.node.code} ${shortened(near.title)}` };
  return finding("error", "unmatched-row", place, { text: nameOf(row), ...nearest });
}

/** Says that a row may be of any of some criteria. */
export function ambiguousRow(row: FilledRow, nodes: readonly IndexedNode[], place: Place): Finding {
  const codes = nodes.map(({ node }) => node.code).join(", ");
  return finding("error", "row-ambiguous", place, { text: nameOf(row), codes });
}

function nameOf(row: FilledRow): string {
  return shortened(nameOfRow(row));
}
