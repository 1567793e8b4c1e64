/** How random tables are read: as a set, as a filled sheet, and both from the same file. */
import {
  type Grid,
  type ImportedCriteriaTable,
  importCriteriaTable,
  importScoreSheet,
} from "../../src/entries/import.js";
import type { CriteriaSet } from "../../src/entries/scoring.js";
import { carry } from "./carry.js";
import { featuresOf } from "./layout.js";
import { type RandomTable, randomTable } from "./random-table.js";
import { setOptions, sheetOptions } from "./reader-options.js";
import { setDifferences } from "./set-differences.js";
import { sheetDifferences } from "./sheet-differences.js";
import { toCriteriaSet } from "./truth.js";
import { type Judgement, judge, type Verdict } from "./verdict.js";

/** What is read: the set, the sheet for the set as it is, or both from the filled table. */
export type Reads = "set" | "sheet" | "trip";

/** How a table was read each way. */
export type Judgements = Readonly<Partial<Record<Reads, Judgement>>>;

/** Reads a table each way. */
export async function readTable(table: RandomTable): Promise<Judgements> {
  const { seed, set, layout } = table;
  const criteria = await carry(table.criteria, layout, seed);
  const filled = await carry(table.filled, layout, seed);
  const filledFor = toCriteriaSet(set);
  const hasSet =
    layout["maxColumn"] === "printed" &&
    layout["rowsGiven"] === "all" &&
    !layout["units"]?.startsWith("row-each");
  return {
    set: readSet(criteria, table),
    sheet: readSheet(filled, table, filledFor),
    ...(hasSet ? { trip: readBoth(filled, table) } : {}),
  };
}

function readSet(grids: readonly Grid[], table: RandomTable): Judgement {
  return judgeSet(importCriteriaTable(grids, setOptions), table);
}

function judgeSet({ draft, findings }: ImportedCriteriaTable, { set }: RandomTable): Judgement {
  return judge(findings, draft === null ? undefined : () => setDifferences(draft, set));
}

function readSheet(
  grids: readonly Grid[],
  { unit, rounds }: RandomTable,
  set: CriteriaSet,
): Judgement {
  const { sheet, findings } = importScoreSheet(grids, set, sheetOptions(unit));
  return judge(findings, sheet === null ? undefined : () => sheetDifferences(sheet, set, rounds));
}

function readBoth(grids: readonly Grid[], table: RandomTable): Judgement {
  const imported = importCriteriaTable(grids, setOptions);
  const asSet = judgeSet(imported, table);
  const { draft } = imported;
  return asSet.verdict === "right" && draft !== null ? readSheet(grids, table, draft) : asSet;
}

/** Verdicts of one feature, with the first seeds that are wrong. */
export interface Tally {
  readonly counts: Record<Verdict, number>;
  readonly wrong: number[];
}

/** Tallies by what is read and then by feature; "all" is every table, "usual" those without one. */
export type Tallies = ReadonlyMap<Reads, ReadonlyMap<string, Tally>>;

/** Reads the tables of so many seeds. */
export async function measureTables(count: number, first = 0): Promise<Tallies> {
  const tallies = new Map<Reads, Map<string, Tally>>();
  for (let seed = first; seed < first + count; seed += 1) {
    const table = randomTable(seed);
    for (const [reads, judgement] of Object.entries(await readTable(table))) {
      const own = tallies.get(reads as Reads) ?? new Map<string, Tally>();
      tallies.set(reads as Reads, own);
      const features = featuresOf(table.layout, reads as Reads);
      for (const feature of ["all", ...(features.length === 0 ? ["usual"] : features)]) {
        addTo(own, feature, judgement.verdict, seed);
      }
    }
  }
  return tallies;
}

function addTo(tallies: Map<string, Tally>, feature: string, verdict: Verdict, seed: number): void {
  const tally = tallies.get(feature) ?? {
    counts: { right: 0, asked: 0, refused: 0, wrong: 0 },
    wrong: [],
  };
  tallies.set(feature, tally);
  tally.counts[verdict] += 1;
  if (verdict === "wrong" && tally.wrong.length < 5) tally.wrong.push(seed);
}
