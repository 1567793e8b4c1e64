import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import type { CodeOf } from "../criteria-set/typed-codes.js";
import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { refuse } from "../problems/chiso-error.js";
import { whereReadable } from "../problems/unreadable.js";
import { readSheet, type SheetReading } from "../score-sheet/check-score-sheet.js";
import type { ReadSheet } from "../score-sheet/read-layer.js";
import type { LayerAdjustments, ScoreSheet } from "../score-sheet/score-sheet.js";
import type { PlainSheet, ScoreSheetOf } from "../score-sheet/typed-sheet.js";
import { classOf } from "./classes.js";
import { findIn } from "./find-score.js";
import { type Request, requestOf } from "./request.js";
import { type Notes, percentageOf, scoreNode, totalsOf } from "./score-node.js";
import type { ScoreOptions } from "./score-options.js";
import type { Scorecard } from "./scorecard.js";

/**
 * Scores a sheet: the exact points of every leaf, rounded once, half up, to the decimals of the
 * set, and exact sums of them above.
 *
 * @param set a criteria set; or a prepared one, which is far faster for more than one sheet
 * @param sheet a sheet made for that set
 * @returns a scorecard: plain data with points, maxima, percentages, states, reasons and next steps
 * @throws ChisoError with every problem of the set or of the sheet; never a number for bad input
 * @example
 * const card = score(parIndexCaMau2013, sheet, { layer: "self" });
 * card.points // "5.5"
 */
export function score<S extends CriteriaSet, const H extends ScoreSheet>(
  set: S | PreparedCriteriaSet<S>,
  sheet: ScoreSheetOf<S> | PlainSheet<H>,
  options: ScoreOptions,
): Scorecard<CodeOf<S>>;
export function score(
  set: CriteriaSet | PreparedCriteriaSet,
  sheet: ScoreSheet,
  options: ScoreOptions,
): Scorecard {
  const prepared = toPrepared(set);
  return scorecardOf(requestOf(prepared, readToScore(prepared, sheet), options));
}

/** Reads a sheet to score it; throws with every problem. */
export function readToScore(prepared: PreparedCriteriaSet, sheet: ScoreSheet): ReadSheet {
  const { read, problems } = readToCheck(prepared, sheet);
  refuse(problems);
  return read as ReadSheet;
}

/** Reads a sheet and gives its problems back with what was read. */
export function readToCheck(prepared: PreparedCriteriaSet, sheet: ScoreSheet): SheetReading {
  return whereReadable<SheetReading>(
    sheet,
    () => readSheet(sheet, prepared),
    (unreadable) => ({ read: undefined, problems: unreadable }),
  );
}

/** Scores a sheet that was read. */
export function scorecardOf(request: Request): Scorecard {
  const { prepared, read, layer } = request;
  const { set, digest, plan } = prepared;
  const { sheet, rounds } = read;
  const notes: Notes = { notAssessed: [], used: [] };
  const domains = plan.domains.map((node) => scoreNode(node, request, notes));
  const totals = totalsOf(domains, plan.max);
  const adjustments = adjustmentsOf(request);
  const bonus = sumDecimals((adjustments.bonus ?? []).map(({ points }) => exact(points)));
  const penalty = sumDecimals((adjustments.penalty ?? []).map(({ points }) => exact(points)));
  const points = totals.points === null ? null : totals.points.plus(bonus).minus(penalty);
  const complete = totals.state !== "not-assessed";
  const classable = complete && sheet.notEligible === undefined;
  const ladders = set.ladders ?? [];
  const find = findIn(domains.map(({ scored }) => scored));
  const classes = ladders.map((ladder) =>
    classable && points !== null
      ? classOf(ladder, points, totals.applicableMax, find)
      : { ladder: ladder.key, class: null },
  );
  const { id, version, index, title, provenance } = set;
  const ownRounds = sheet.rounds ?? set.rounds;
  return {
    unit: sheet.unit,
    year: sheet.year,
    ...(sheet.period === undefined ? {} : { period: sheet.period }),
    set: { id, version, digest, index, title, provenance, ladders },
    ...(sheet.provenance === undefined ? {} : { sheetProvenance: sheet.provenance }),
    layer,
    layersUsed: rounds.flatMap(({ key }, at) => (notes.used[at] === true ? [key] : [])),
    ...(ownRounds === undefined ? {} : { rounds: ownRounds }),
    ...(sheet.notEligible === undefined ? {} : { notEligible: sheet.notEligible }),
    complete,
    notAssessed: notes.notAssessed,
    basePoints: totals.points === null ? null : toDecimalText(totals.points),
    bonus: toDecimalText(bonus),
    penalty: toDecimalText(penalty),
    points: points === null ? null : toDecimalText(points),
    max: toDecimalText(plan.max),
    applicableMax: toDecimalText(totals.applicableMax),
    percentage: percentageOf(points, totals),
    class: classes[0]?.class ?? null,
    classes,
    domains: domains.map(({ scored }) => scored),
  };
}

/** Bonus and penalty of the round that counts. */
export function adjustmentsOf({ read, wanted }: Request): LayerAdjustments {
  const { adjustments } = read.sheet;
  if (adjustments === undefined) return {};
  for (const at of wanted) {
    const found = adjustments[read.rounds[at]?.key ?? ""];
    if (found !== undefined) return found;
  }
  return {};
}
