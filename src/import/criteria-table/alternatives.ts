import type { Place } from "../../problems/problem.js";
import { type Finding, finding } from "../finding.js";
import { foldText } from "../grid.js";
import { kindsOfCommune, levelNames } from "../patterns/units.js";
import { shortened } from "../shortened.js";
import type { TableRow } from "../table-row.js";

/** Rows without those that only part alternatives, and which row shares the points of which. */
export interface AlternativeRows {
  readonly rows: readonly TableRow[];
  /** Rows that share the points of the row before them. */
  readonly shared: ReadonlySet<TableRow>;
  readonly findings: readonly Finding[];
}

/**
 * Finds rows of which only one counts: parted by "Hoặc", or one for the province and one for the
 * commune with the same points. Of the latter the one for the kind of unit that the set scores is
 * kept; of the former both, as one criterion whose points a person gives.
 *
 * @param appliesTo kind of unit, in plain words
 */
export function findAlternatives(
  rows: readonly TableRow[],
  appliesTo: string,
  placeOf: (row: TableRow) => Place,
): AlternativeRows {
  const findings: Finding[] = [];
  const shared = new Set<TableRow>();
  const kept: TableRow[] = [];
  let isOr = false;
  for (const row of rows) {
    if (row.max === null && /^hoac$/.test(foldText(row.title || row.printed))) {
      isOr = true;
      continue;
    }
    const before = kept.at(-1);
    const levels = before === undefined ? undefined : levelsOf(before, row);
    if (before !== undefined && levels !== undefined) {
      const chosen = levels.findIndex((level) => appliesToLevel(appliesTo, level));
      if (chosen >= 0) {
        const [left, taken] = chosen === 0 ? [row, before] : [before, row];
        if (chosen === 1) kept[kept.length - 1] = row;
        const text = shortened(left.title);
        const parameters = { text, kept: shortened(taken.title) };
        findings.push(finding("warning", "alternative-left-out", placeOf(left), parameters));
        continue;
      }
      isOr = true;
    }
    if (before !== undefined && saysOr(before, row)) isOr = true;
    if (isOr && before !== undefined) {
      shared.add(row);
      const parameters = { text: shortened(row.title), first: shortened(before.title) };
      findings.push(finding("warning", "alternative-read", placeOf(row), parameters));
    }
    isOr = false;
    kept.push(row);
  }
  return { rows: kept, shared, findings };
}

// "Hoặc" in one of the rows itself, between two with the same points.
function saysOr(before: TableRow, row: TableRow): boolean {
  if (row.max === null || row.max !== before.max) return false;
  return /^hoac /.test(foldText(row.title)) || / hoac$/.test(foldText(before.title));
}

type LevelName = (typeof levelNames | typeof kindsOfCommune)[number][0];

function levelOf({ title }: TableRow): LevelName | undefined {
  const folded = foldText(title);
  const found = [
    ...levelNames.filter(([, pattern]) => pattern.test(folded)),
    ...kindsOfCommune.filter(([, pattern]) => pattern.test(title.normalize("NFC"))),
  ];
  return found.length === 1 ? found[0]?.[0] : undefined;
}

// Two rows side by side with the same points, for two levels of government.
function levelsOf(one: TableRow, other: TableRow): readonly LevelName[] | undefined {
  if (one.max === null || one.max !== other.max) return undefined;
  const [first, second] = [levelOf(one), levelOf(other)];
  if (first === undefined || second === undefined || first === second) return undefined;
  return ofOneSort(first, second) ? [first, second] : undefined;
}

// A level stands beside a level, a kind of commune beside another kind.
function ofOneSort(one: LevelName, other: LevelName): boolean {
  const kinds: readonly LevelName[] = kindsOfCommune.map(([name]) => name);
  return kinds.includes(one) === kinds.includes(other);
}

function appliesToLevel(appliesTo: string, level: LevelName): boolean {
  const folded = ` ${foldText(appliesTo)} `;
  switch (level) {
    case "province":
      return /(?: tinh| so )/.test(folded) && !/ (?:xa|phuong) /.test(folded);
    case "district":
      return / (?:huyen|quan) /.test(folded) && !/ (?:xa|phuong) /.test(folded);
    case "commune":
      return / (?:xa|phuong|thi tran) /.test(folded);
    case "rural":
      return / (?:xa|thi tran) /.test(folded) && !/ phuong /.test(folded);
    case "ward":
      return / phuong /.test(folded) && !/ (?:xa|thi tran) /.test(folded);
  }
}
