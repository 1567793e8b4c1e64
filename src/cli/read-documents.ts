import { z } from "zod";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { parseWorkingCalendar } from "../calendar/working-calendar-schema.js";
import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { parseCriteriaSet } from "../criteria-set/parse-criteria-set.js";
import * as shipped from "../indices/criteria-sets.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseResult } from "../problems/parse-result.js";
import { problem } from "../problems/problem.js";
import type { MeasureCatalogue } from "../remediation/measure.js";
import { parseMeasureCatalogue } from "../remediation/measure-schema.js";
import type { PlanOptions } from "../remediation/plan-remediation.js";
import type { Letterhead } from "../report/letterhead.js";
import { letterheadSchema } from "../report/letterhead-schema.js";
import { parseScoreSheet } from "../score-sheet/parse-score-sheet.js";
import type { ScoreSheet } from "../score-sheet/score-sheet.js";
import { problemsFailure } from "./command-failure.js";
import { findDuplicateKeys } from "./duplicate-keys.js";
import type { Host } from "./host.js";

type Targets = NonNullable<PlanOptions["targets"]>;

/** Criteria sets that ship with the library, by id. */
export const shippedSets: readonly CriteriaSet[] = Object.values(shipped);

/** A sheet with the set it was made for. */
export interface SheetWithSet {
  readonly sheet: ScoreSheet;
  readonly set: CriteriaSet;
}

/** Reads a criteria set from a file. */
export async function readSet(file: string, host: Host): Promise<CriteriaSet> {
  return accept(file, parseCriteriaSet(await readJson(file, host)));
}

/** Reads a sheet, against the set in a file or the shipped set that the sheet names. */
export async function readSheet(
  file: string,
  setFile: string | undefined,
  host: Host,
): Promise<SheetWithSet> {
  const input = await readJson(file, host);
  const set = setFile === undefined ? shippedSetOf(input, file) : await readSet(setFile, host);
  return { sheet: accept(file, parseScoreSheet(input, set)), set };
}

export async function readMeasures(file: string, host: Host): Promise<MeasureCatalogue> {
  return accept(file, parseMeasureCatalogue(await readJson(file, host)));
}

/** Reads own targets of a plan: points by id of the criteria set and code of the criterion. */
export async function readTargets(file: string, host: Host): Promise<Targets> {
  const schema = z.record(z.string(), z.record(z.string(), decimalSchema()));
  return accept(
    file,
    parseDocument(await readJson(file, host), schema, () => []),
  );
}

export async function readLetterhead(file: string, host: Host): Promise<Letterhead> {
  return accept(
    file,
    parseDocument(await readJson(file, host), letterheadSchema(), () => []),
  );
}

export async function readCalendar(file: string, host: Host): Promise<WorkingCalendar> {
  return accept(file, parseWorkingCalendar(await readJson(file, host)));
}

/** Reads a JSON file; a byte order mark in front, which Windows editors leave, does no harm. */
export async function readJson(file: string, host: Host): Promise<unknown> {
  let text: string;
  try {
    text = await host.readFile(file);
  } catch (error) {
    throw problemsFailure(file, [
      problem("cannot-read-file", { path: "" }, { detail: (error as Error).message }),
    ]);
  }
  const json = text.replace(/^\uFEFF/, "");
  try {
    const value: unknown = JSON.parse(json);
    const duplicates = findDuplicateKeys(json);
    if (duplicates.length === 0) return value;
    throw problemsFailure(file, duplicates);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw problemsFailure(file, [
      problem("not-json", { path: "" }, { detail: (error as Error).message }),
    ]);
  }
}

function shippedSetOf(input: unknown, file: string): CriteriaSet {
  const id = (input as { readonly set?: { readonly id?: unknown } } | null)?.set?.id;
  const found = shippedSets.find((set) => set.id === id);
  if (found !== undefined) return found;
  throw problemsFailure(file, [
    id === undefined
      ? problem("missing-key", { path: "/set" }, { key: "set" })
      : problem("unknown-set", { path: "/set/id" }, { id: String(id) }),
  ]);
}

function accept<T>(file: string, result: ParseResult<T>): T {
  if (result.ok) return result.value;
  throw problemsFailure(file, result.problems);
}
