import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { fraction, roundHalfUp } from "../../numbers/fraction.js";
import { adjustmentOf } from "../adjustment-kind.js";
import { cellOfPath, type Finding, finding } from "../finding.js";
import { sectionsOfTotal } from "../total-text.js";
import type { CriteriaIndex, IndexedNode } from "./criteria-index.js";
import type { FilledEntry } from "./filled-entry.js";
import type { PrintedSum } from "./printed-sum.js";
import type { FilledAdjustment } from "./unit-reading.js";
import { sumsOf, type Worth, worthsOf } from "./worths.js";

/** What the sums of a table are compared with. */
export interface ProofOf {
  readonly entries: readonly FilledEntry[];
  readonly adjustments: readonly FilledAdjustment[];
  readonly sums: readonly PrintedSum[];
  readonly set: CriteriaSet;
  readonly index: CriteriaIndex;
  readonly year: number;
  /** Row of the table by code, counted from 0. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Codes of leaves with a cell that cannot be read: sums over them are not known. */
  readonly unread: ReadonlySet<string>;
}

/** What a sum was found to be of, or what it should be. */
export interface ProvenSums {
  readonly findings: readonly Finding[];
  /** How many sums are proved. */
  readonly proved: number;
}

/**
 * Compares every sum that a table prints with the points that were read: of a domain or criterion
 * with what stands below it, a total with the sections that it names, else with all, with what
 * stands above it, or since the total before; with bonus and penalty or without. Cells without
 * points count for nothing, as in the sum of a spreadsheet.
 */
export function proveSums(given: ProofOf): ProvenSums {
  const findings: Finding[] = [];
  let proved = 0;
  for (const [at, sum] of given.sums.entries()) {
    const worths = worthsOf(given.entries, sum.round, given.set, given.year);
    // A column in which nothing but sums was worked out says nothing.
    if (worths.length === 0 && sum.printed.isZero()) continue;
    const compared =
      sum.code === undefined ? totalReadings(sum, at, worths, given) : ofNode(sum.code, worths);
    const { readings, of } = compared;
    if (readings.some((reading) => agrees(sum, reading, given.set))) {
      proved += 1;
      continue;
    }
    // Points of a whole that could not be kept are told where that was found.
    const isTold = sum.code !== undefined && of.length === 0;
    if (isTold || isOpen(sum.code, given)) continue;
    const [first = new ExactDecimal(0)] = readings;
    findings.push(differs(sum, first, of, given.set));
  }
  return { findings, proved };
}

function isOpen(code: string | undefined, { unread, index }: ProofOf): boolean {
  if (code === undefined) return unread.size > 0;
  return index.all.some((one) => {
    if (!unread.has(one.node.code)) return false;
    for (let above = one.parent; above !== undefined; above = above.parent) {
      if (above.node.code === code) return true;
    }
    return false;
  });
}

interface Readings {
  readonly readings: readonly ExactDecimal[];
  /** What stands behind the first reading. */
  readonly of: readonly Worth[];
}

function ofNode(code: string, worths: readonly Worth[]): Readings {
  const of = worths.filter(({ entry, weights }) => weights.has(code) || entry.node.code === code);
  return { readings: sumsOf(of, code), of };
}

function totalReadings(
  sum: PrintedSum,
  at: number,
  worths: readonly Worth[],
  given: ProofOf,
): Readings {
  const { bonus, penalty } = adjustmentsOf(given.adjustments, sum.round);
  const side = adjustmentOf(sum.name);
  if (side !== undefined) return { readings: [side === "bonus" ? bonus : penalty], of: [] };
  const named = sectionsOfTotal(sum.name).map((code) => sectionOf(code, given.index));
  if (named.length > 0 && named.every(({ length }) => length === 1)) {
    const parts = named.flatMap(([one]) =>
      one === undefined ? [] : [ofNode(one.node.code, worths)],
    );
    return {
      readings: [0, 1, 2, 3].map((way) =>
        parts.reduce((total, { readings }) => total.plus(readings[way] ?? 0), new ExactDecimal(0)),
      ),
      of: parts.flatMap(({ of }) => of),
    };
  }
  const rowOf = ({ entry }: Worth): number => given.rowOf.get(entry.node.code) ?? 0;
  const before = given.sums
    .slice(0, at)
    .filter((one) => one.code === undefined && one.round === sum.round);
  const start = before.at(-1)?.row ?? -1;
  const above = worths.filter((worth) => rowOf(worth) < sum.row);
  const since = above.filter((worth) => rowOf(worth) > start);
  const whole = sumsOf(worths, "");
  const outside = [bonus, penalty.negated(), bonus.minus(penalty)];
  return {
    readings: [
      ...whole,
      ...whole.flatMap((points) => outside.map((more) => points.plus(more))),
      ...sumsOf(above, ""),
      ...(since.length === 0 ? [] : sumsOf(since, "")),
    ],
    of: worths,
  };
}

// "Cộng mục I" in a set whose sections are 1, 2, 3.
function sectionOf(code: string, index: CriteriaIndex): readonly IndexedNode[] {
  const exactly = index.byCode([code]);
  return exactly.length > 0 ? exactly : index.byPlainCode([code]);
}

function adjustmentsOf(
  adjustments: readonly FilledAdjustment[],
  round: string,
): { readonly bonus: ExactDecimal; readonly penalty: ExactDecimal } {
  const of = (side: "bonus" | "penalty"): ExactDecimal =>
    adjustments
      .filter((one) => one.round === round && one.side === side)
      .reduce((sum, { points }) => sum.plus(points), new ExactDecimal(0));
  return { bonus: of("bonus"), penalty: of("penalty") };
}

// A printed sum may be rounded to fewer decimals than its parts have, but not to whole points.
function agrees(
  { printed, percent }: PrintedSum,
  reading: ExactDecimal,
  set: CriteriaSet,
): boolean {
  const decimals = printed.decimalPlaces();
  if (percent) {
    const share = fraction(reading.times(100), exact(set.max));
    return roundHalfUp(share, decimals).equals(printed);
  }
  if (reading.equals(printed)) return true;
  return decimals > 0 && roundHalfUp(fraction(reading), decimals).equals(printed);
}

/** Cells that a message names before it counts the others. */
const namedCells = 6;

function differs(
  sum: PrintedSum,
  reading: ExactDecimal,
  of: readonly Worth[],
  set: CriteriaSet,
): Finding {
  const cells = of.map(({ path }) => cellOfPath(path));
  const more = cells.length > namedCells ? "…" : "";
  const place = { path: sum.path, ...(sum.code === undefined ? {} : { criterion: sum.code }) };
  const share = sum.percent ? fraction(reading.times(100), exact(set.max)) : fraction(reading);
  return finding("error", "total-differs", place, {
    code: sum.name,
    printed: toDecimalText(sum.printed),
    sum: toDecimalText(roundHalfUp(share, sum.percent ? 4 : reading.decimalPlaces())),
    cells: `${cells.slice(0, namedCells).join(", ")}${more}`,
  });
}
