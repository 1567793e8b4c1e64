import type { DecimalText } from "../../numbers/decimal-text.js";
import type { Place } from "../../problems/problem.js";
import { type Finding, finding } from "../finding.js";
import type { TableRow } from "../table-row.js";
import { areUnmarked, type SearchOptions, searchTree, type TreeReading } from "./search-tree.js";
import type { TreeItem } from "./tree-item.js";
import { type RowMarks, treeItems } from "./tree-items.js";

/** Where each row stands, and what proves it. */
export interface ReadTree {
  readonly moves: TreeReading["moves"];
  /** What the place of each row costs by its number and marks. */
  readonly costs: TreeReading["costs"];
  /** Printed sums that come out. */
  readonly proved: number;
  /** Every printed sum comes out. */
  readonly isRight: boolean;
  readonly isWeighted: boolean;
  /** What all rows at the top bring. */
  readonly whole: DecimalText;
  readonly findings: readonly Finding[];
}

/** From this cost on a place is against what the number of its row says. */
const against = 60;

/** Readings whose costs are nearer than this cannot be told apart. */
const tooNear = 10;

/**
 * Reads the tree of rows. What the numbers say is taken where the printed sums agree, or where no
 * tree makes them all right; where another tree does, that one, and a finding says so. Two trees that
 * are alike right, with other maxima, are a question.
 *
 * @param wholes what the table may print as the sum of all rows at the top
 */
export function readTree(
  rows: readonly TableRow[],
  marks: readonly RowMarks[],
  wholes: readonly DecimalText[],
  placeOf: (row: TableRow) => Place,
): ReadTree {
  const [first] = rows;
  if (first === undefined) {
    return {
      moves: [],
      costs: [],
      proved: 0,
      isRight: true,
      isWeighted: false,
      whole: "0",
      findings: [],
    };
  }
  const hasWeights = rows.some(({ weight }) => weight !== null);
  const tries = (hasWeights ? [true, false] : [false]).map((isWeighted) => ({
    isWeighted,
    ...tryTree(rows, marks, wholes, isWeighted),
  }));
  const [best] = [...tries].sort((one, other) => one.reading.wrong - other.reading.wrong) as [
    (typeof tries)[number],
  ];
  const { reading, natural, rival, isWeighted, shown } = best;
  const findings: Finding[] = [];
  if (isLikely(reading) && natural.wrong > 0) {
    const at = placeOf(rows[differs(reading, natural)] ?? first);
    findings.push(finding("warning", "tree-by-sums", at, { sums: String(reading.proved) }));
  }
  if (rival !== undefined) {
    const at = placeOf(rows[differs(reading, rival)] ?? first);
    const parameters = { one: shown(reading.whole), other: shown(rival.whole) };
    findings.push(finding("error", "tree-ambiguous", at, parameters));
  }
  const chosen = isLikely(reading) ? reading : natural;
  return {
    moves: chosen.moves,
    costs: chosen.costs,
    proved: chosen.proved,
    isRight: chosen.wrong === 0,
    isWeighted,
    whole: shown(chosen.whole),
    findings,
  };
}

// Sums do not stand against a number that says where its row belongs.
function isLikely({ wrong, costs }: TreeReading): boolean {
  return wrong === 0 && costs.every((cost) => cost < against);
}

function tryTree(
  rows: readonly TableRow[],
  marks: readonly RowMarks[],
  wholes: readonly DecimalText[],
  isWeighted: boolean,
) {
  const { items, scaled, shown } = treeItems(rows, marks, wholes, isWeighted);
  const totals = wholes.length === 0 ? [undefined] : wholes.map(scaled);
  const naturals = totals.map((total) => likeliest(items, { bySums: false, total }));
  const natural = leastWrong(naturals);
  if (isPlain(natural) && !areUnmarked(items))
    return { reading: natural, natural, rival: undefined, shown };
  const readings = totals
    .map((total) => searchTree(items, { bySums: true, total }))
    .sort((one, other) => (one[0]?.wrong ?? 0) - (other[0]?.wrong ?? 0))[0] as readonly [
    TreeReading,
  ];
  const [reading] = readings;
  const rival = isLikely(reading)
    ? readings.find(
        ({ wrong, whole, cost }: TreeReading) =>
          wrong === 0 && whole !== reading.whole && cost - reading.cost < tooNear,
      )
    : undefined;
  return { reading, natural, rival, shown };
}

function likeliest(items: readonly TreeItem[], options: SearchOptions): TreeReading {
  return searchTree(items, options)[0] as TreeReading;
}

function leastWrong(readings: readonly TreeReading[]): TreeReading {
  return [...readings].sort((one, other) => one.wrong - other.wrong)[0] as TreeReading;
}

// Every number follows the one before it, and sums prove it: no other tree needs to be looked for.
function isPlain({ wrong, proved, costs }: TreeReading): boolean {
  return wrong === 0 && proved > 0 && costs.every((cost) => cost < 4);
}

function differs(one: TreeReading, other: TreeReading): number {
  return one.moves.findIndex((move, at) => move !== other.moves[at]);
}
