import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import { isChisoError } from "../problems/chiso-error.js";
import { limitProblems } from "../problems/parse-options.js";
import type { Problem } from "../problems/problem.js";
import type { SheetReading } from "../score-sheet/check-score-sheet.js";
import type { ScoreSheet } from "../score-sheet/score-sheet.js";
import { soundPartOf } from "../score-sheet/sound-part.js";
import { requestOf } from "./request.js";
import { readToCheck, scorecardOf } from "./score.js";
import type { ScoreOptions } from "./score-options.js";
import type { Scorecard } from "./scorecard.js";

/** A criterion of which the sheet says something that cannot be scored. */
export interface UnsoundCriterion {
  /** Code of the criterion, as the sheet gives it. */
  readonly code: string;
  /** What is wrong with it, in the order of the sheet; at least one problem. */
  readonly problems: readonly Problem[];
}

/** What can be scored of a sheet that may have problems. */
export interface PartialScore {
  /**
   * The scorecard of all that is sound: a criterion with a problem is not assessed in it, and a
   * bonus, a penalty or a reason against a class that is wrong is left out. A card from which
   * anything was left out is not complete: it has no percentage and no class. `null` where the problem
   * concerns the whole sheet, its set or the options.
   */
  readonly card: Scorecard | null;
  /** The criteria that have problems, as the sheet orders them. */
  readonly unsound: readonly UnsoundCriterion[];
  /** Problems that belong to no criterion; of more than 200 a last one counts the rest. */
  readonly problems: readonly Problem[];
}

/**
 * Scores what is sound in a sheet: for an editor in which one cell may be wrong while the others
 * are being filled in. It throws nothing; every problem comes back beside the scorecard.
 *
 * @param set a criteria set, best a prepared one
 * @param sheet the sheet as it stands, right or wrong
 * @param options as for `score`
 * @returns the scorecard of the sound part, the problems by criterion, and those of the sheet itself
 * @example
 * const wrong = { ...sheet, entries: [...sheet.entries, { code: "9.9", self: { points: "1" } }] };
 * const part = scorePartly(parIndexCaMau2013, wrong, { layer: "self" });
 * [part.card.points, part.unsound[0].code, part.unsound[0].problems[0].code].join(" ")
 * // "5.5 9.9 unknown-code"
 */
export function scorePartly(
  set: CriteriaSet | PreparedCriteriaSet,
  sheet: ScoreSheet,
  options: ScoreOptions,
): PartialScore {
  try {
    const prepared = toPrepared(set);
    const reading = readToCheck(prepared, sheet);
    const { unsound, others } = byCriterion(reading.problems);
    try {
      return { card: soundCard(prepared, sheet, reading, options), unsound, problems: others };
    } catch (error) {
      return { card: null, unsound, problems: limitProblems([...others, ...problemsOf(error)]) };
    }
  } catch (error) {
    return { card: null, unsound: [], problems: problemsOf(error) };
  }
}

function soundCard(
  prepared: PreparedCriteriaSet,
  sheet: ScoreSheet,
  reading: SheetReading,
  options: ScoreOptions,
): Scorecard | null {
  const { problems } = reading;
  if (problems.length === 0) return cardOf(prepared, reading, options);
  const sound = soundPartOf(sheet, problems, prepared);
  const card = sound === undefined ? null : cardOf(prepared, readToCheck(prepared, sound), options);
  if (card === null) return null;
  const classes = card.classes.map(({ ladder }) => ({ ladder, class: null }));
  return { ...card, complete: false, percentage: null, class: null, classes };
}

function cardOf(
  prepared: PreparedCriteriaSet,
  { read, problems }: SheetReading,
  options: ScoreOptions,
): Scorecard | null {
  if (read === undefined || problems.length > 0) return null;
  return scorecardOf(requestOf(prepared, read, options));
}

function byCriterion(problems: readonly Problem[]): {
  readonly unsound: readonly UnsoundCriterion[];
  readonly others: readonly Problem[];
} {
  const byCode = new Map<string, Problem[]>();
  const others: Problem[] = [];
  for (const one of problems) {
    const { criterion } = one;
    if (criterion === undefined) others.push(one);
    else if (byCode.has(criterion)) byCode.get(criterion)?.push(one);
    else byCode.set(criterion, [one]);
  }
  const unsound = [...byCode].map(([code, own]) => ({ code, problems: own }));
  return { unsound, others: limitProblems(others) };
}

function problemsOf(error: unknown): readonly Problem[] {
  if (isChisoError(error)) return error.problems;
  throw error;
}
