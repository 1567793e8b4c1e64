import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import { isCivilDate, yearOf } from "../dates/civil-date.js";
import { checkKeys } from "../problems/check-keys.js";
import {
  addProblems,
  below,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { type Soundness, soundnessBeside } from "../problems/soundness.js";
import { checkAdjustments } from "./check-adjustments.js";
import { checkSheetShape } from "./check-shape.js";
import type { ReadSheet } from "./read-layer.js";
import { readEntries } from "./read-sheet.js";
import { roundsOf } from "./rounds.js";
import type { ScoreSheet } from "./score-sheet.js";

/**
 * Every problem of a score sheet against its criteria set: shape, codes, points, figures, layers,
 * limits of bonus and penalty. It is the check that `parseScoreSheet` and `score` make.
 *
 * @returns an empty list when there is nothing wrong
 * @throws ChisoError with every problem of the set, where that has any
 *
 * @example
 * checkScoreSheet(parIndexCaMau2013, { ...sheet, year: 2012 })[0]?.code // "year-outside-period"
 */
export function checkScoreSheet(
  set: CriteriaSet | PreparedCriteriaSet,
  sheet: ScoreSheet,
): readonly Problem[] {
  return readSheet(sheet, toPrepared(set)).problems;
}

/** What came of reading a sheet. */
export interface SheetReading {
  /** The sheet, read as far as its shape is right; to be scored only where there is no problem. */
  readonly read: ReadSheet | undefined;
  /** Every problem. */
  readonly problems: readonly Problem[];
}

/** Reads a sheet against its set: its shape, then its meaning wherever the shape is right. */
export function readSheet(sheet: unknown, prepared: PreparedCriteriaSet): SheetReading {
  const problems: Problem[] = [];
  checkSheetShape(sheet, problems);
  const soundness = soundnessBeside(problems);
  const read = soundness.stands("")
    ? readMeaning(sheet as ScoreSheet, prepared, problems, soundness)
    : undefined;
  return { read, problems };
}

function readMeaning(
  sheet: ScoreSheet,
  prepared: PreparedCriteriaSet,
  problems: Problem[],
  soundness: Soundness,
): ReadSheet | undefined {
  const root: Place = { path: "" };
  const { set } = prepared;
  checkSet(sheet, prepared, root, problems, soundness);
  checkTime(sheet, prepared, root, problems, soundness);
  if (sheet.rounds !== undefined && soundness.isWhole("/rounds")) {
    addProblems(problems, checkKeys(sheet.rounds, below(root, "rounds")));
  }
  const year = soundness.isWhole("/year") ? sheet.year : yearOf(set.period.from);
  const read = soundness.stands("/entries")
    ? readEntries(sheet, prepared, year, problems, soundness)
    : undefined;
  if (sheet.adjustments !== undefined && soundness.stands("/adjustments")) {
    const rounds = soundness.isWhole("/rounds") ? roundsOf(sheet, set) : [];
    checkAdjustments(sheet.adjustments, rounds, prepared, problems, soundness);
  }
  return read;
}

function checkSet(
  sheet: ScoreSheet,
  { set: { id, version } }: PreparedCriteriaSet,
  root: Place,
  problems: Problem[],
  soundness: Soundness,
): void {
  if (!soundness.isWhole("/set") || (sheet.set.id === id && sheet.set.version === version)) return;
  problems.push(
    scoreSheetProblem("set-mismatch", below(root, "set"), {
      given: `"${sheet.set.id}" (${sheet.set.version})`,
      expected: `"${id}" (${version})`,
    }),
  );
}

function checkTime(
  { year, period }: ScoreSheet,
  { set }: PreparedCriteriaSet,
  root: Place,
  problems: Problem[],
  soundness: Soundness,
): void {
  if (!soundness.isWhole("/year")) return;
  const { from, to } = set.period;
  if (year < yearOf(from) || (to !== undefined && year > yearOf(to))) {
    const years = `${yearOf(from)} - ${to === undefined ? "…" : yearOf(to)}`;
    const place = below(root, "year");
    problems.push(
      scoreSheetProblem("year-outside-period", place, { year: String(year), period: years }),
    );
  }
  if (period?.date === undefined || !soundness.isWhole("/period")) return;
  const place = below(root, "period", "date");
  if (!isCivilDate(period.date)) {
    problems.push(problem("not-a-date", place, { value: period.date }));
  } else if (yearOf(period.date) !== year) {
    problems.push(
      scoreSheetProblem("date-outside-year", place, { date: period.date, year: String(year) }),
    );
  }
}
