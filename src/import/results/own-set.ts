import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { indexName } from "../../criteria-set/index-names.js";
import type { Instrument, Provenance } from "../../criteria-set/provenance.js";
import { foldText, type Grid } from "../grid.js";
import { type ImportedCriteriaTable, importCriteriaTable } from "../import-criteria-table.js";
import { issuesCriteria } from "../patterns/above-tables.js";
import type { HeadingInstrument, TableHeading } from "../table-heading.js";
import { issuerNotSaid, ownTable, titleOfYear, uncheckedOwnSet, unitKinds } from "./words.js";

/** What is known of a table before it is read. */
export interface KnownTable {
  readonly index: string;
  readonly year: number;
  readonly unit: string;
  readonly heading: TableHeading;
  /** Decision that prints the criteria, where a person named it. */
  readonly instrument?: HeadingInstrument;
}

/** Reads the criteria of a table into a draft of the unit's own set. */
export function ownSet(grid: Grid, known: KnownTable): ImportedCriteriaTable {
  const { index, year, unit, heading } = known;
  return importCriteriaTable([grid], {
    id: keyOf(index, unit, year),
    index,
    title: titleOf(known),
    appliesTo: foldText(unit).startsWith("phuong") ? unitKinds.ward : unitKinds.commune,
    period: { from: `${year}-01-01` },
    provenance: draftOf(known.instrument ?? decisionOf(heading)),
  });
}

function keyOf(index: string, unit: string, year: number): string {
  return [index, foldText(unit).replaceAll(" ", "-"), String(year)].join("-");
}

// In small letters: a heading in capitals would shout in the middle of a sentence.
function titleOf({ index, year }: KnownTable): CriteriaSet["title"] {
  return titleOfYear(indexName(index).vi, year);
}

// A report or a covering letter prints points; criteria are issued by a decision or a guideline.
function decisionOf({ instrument }: TableHeading): HeadingInstrument | undefined {
  const issues = instrument !== undefined && issuesCriteria.test(instrument.kind);
  return issues ? instrument : undefined;
}

function draftOf(instrument: HeadingInstrument | undefined): Provenance {
  return {
    status: "draft",
    instruments: instrument === undefined ? [] : [instrumentOf(instrument)],
    note: uncheckedOwnSet,
  };
}

/** A decision that a table or a person names, as the source of an own set. */
export function instrumentOf({ kind, number, date, issuer }: HeadingInstrument): Instrument {
  return {
    number,
    title: kind,
    issuer: issuer ?? issuerNotSaid,
    ...(date === undefined ? {} : { date }),
    read: ownTable,
  };
}
