import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import { defaultRounds, type Round } from "../criteria-set/round.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction, roundHalfUp } from "../numbers/fraction.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import { readPoints } from "../rules/points/check-points.js";
import type { Evaluation } from "../rules/rule-kind.js";
import { checkRoundsOfEntry, checkWholes } from "./check-rounds.js";
import { isOwnRound, otherScorer } from "./check-scorer.js";
import { EntryPlace } from "./entry-place.js";
import type { ReadLayer, ReadSheet } from "./read-layer.js";
import { entryOf, roundsOf } from "./rounds.js";
import type { LayerEntry, ScoreSheet, SheetEntry } from "./score-sheet.js";
import { notApplicableName } from "./words.js";

/** What every entry of a sheet is read with. */
interface Reading {
  readonly prepared: PreparedCriteriaSet;
  readonly rounds: readonly Round[];
  readonly year: number;
  /** Decimals that typed points were rounded to. */
  readonly decimals: number;
  readonly problems: Problem[];
  readonly soundness: Soundness;
  readonly place: EntryPlace;
  readonly entries: (SheetEntry | undefined)[];
  readonly layers: (ReadLayer | undefined)[];
}

/**
 * Reads the entries of a sheet against its set and adds every problem of theirs. Where there is
 * one, what is returned is not to be scored.
 */
export function readEntries(
  sheet: ScoreSheet,
  prepared: PreparedCriteriaSet,
  year: number,
  problems: Problem[],
  soundness: Soundness = allSound,
): ReadSheet {
  const rounds = soundness.isWhole("/rounds") ? roundsOf(sheet, prepared.set) : [];
  const { decimals, nodes } = prepared.plan;
  const published = soundness.isWhole("/decimals") ? (sheet.decimals ?? decimals) : decimals;
  const reading: Reading = {
    prepared,
    rounds,
    year,
    decimals: Math.min(published, decimals),
    problems,
    soundness,
    place: new EntryPlace(),
    entries: new Array(nodes.length).fill(undefined),
    layers: new Array(nodes.length * rounds.length).fill(undefined),
  };
  let hasWhole = false;
  for (let index = 0; index < sheet.entries.length; index += 1) {
    const node = readEntry(sheet.entries[index] as SheetEntry, index, reading);
    if (node !== undefined && node.leaf === undefined) hasWhole = true;
  }
  const { entries, layers } = reading;
  const read = { sheet, rounds, entries, layers };
  if (hasWhole) checkWholes(read, nodes, problems);
  return read;
}

function readEntry(entry: SheetEntry, index: number, reading: Reading): PreparedNode | undefined {
  const { prepared, rounds, problems, soundness, place, entries, layers } = reading;
  if (soundness !== allSound) {
    const path = `/entries/${index}`;
    if (!soundness.stands(path) || !soundness.isWhole(`${path}/code`)) return undefined;
  }
  const { code } = entry;
  const node = prepared.plan.byCode.get(code);
  if (node === undefined) {
    problems.push(scoreSheetProblem("unknown-code", place.at(index, code, "code"), { code }));
    return undefined;
  }
  if (entries[node.index] !== undefined) {
    problems.push(criteriaSetProblem("duplicate-code", place.at(index, code, "code"), { code }));
  }
  entries[node.index] = entry;
  if (entry.rounds !== undefined || rounds !== defaultRounds) {
    const at = ofCriterion(below({ path: "" }, "entries", index), code);
    checkRoundsOfEntry(entry, rounds, at, problems);
  }
  const scorer = otherScorer(node);
  for (let position = 0; position < rounds.length; position += 1) {
    const { key } = rounds[position] as Round;
    const given = entryOf(entry, key);
    const slot = node.index * rounds.length + position;
    layers[slot] = undefined;
    if (given === undefined) continue;
    if (Object.hasOwn(entry, key)) place.at(index, code, key);
    else place.at(index, code, "rounds", key);
    if (soundness !== allSound && !soundness.isWhole(place.path)) continue;
    if (scorer !== undefined && isOwnRound(key, rounds)) {
      problems.push(scoreSheetProblem("wrong-scorer", place, { code, scorer }));
    }
    layers[slot] = readLayer(given, node, reading);
  }
  return node;
}

function readLayer(given: LayerEntry, node: PreparedNode, reading: Reading): ReadLayer {
  const { prepared, problems, year, place } = reading;
  const { leaf, code } = node;
  const { points, declared, notApplicable } = given;
  if (notApplicable !== undefined) {
    const policy = leaf?.policy ?? prepared.set.notApplicable;
    if (points !== undefined || declared !== undefined) {
      problems.push(scoreSheetProblem("entry-contradiction", place, {}));
    } else if (policy === "not-allowed") {
      const at = below(place, "notApplicable");
      problems.push(scoreSheetProblem("not-applicable-not-allowed", at, { code }));
    }
    return withoutValues(given);
  }
  if (points === undefined && declared === undefined) {
    problems.push(scoreSheetProblem("empty-entry", place, {}));
    return withoutValues(given);
  }
  if (leaf === undefined && declared !== undefined) {
    problems.push(scoreSheetProblem("whole-without-points", place.declared, { code }));
    return withoutValues(given);
  }
  const before = problems.length;
  const typed = points === undefined ? undefined : readTyped(points, node, reading);
  const figures =
    declared === undefined ? undefined : leaf?.rule.read(declared, place.declared, problems);
  if (typed !== undefined && figures !== undefined && problems.length === before) {
    const evaluation = (leaf as NonNullable<typeof leaf>).rule.evaluate(figures, year);
    checkAgreement(typed, evaluation, reading);
  }
  return { given, typed, figures };
}

// Empty keys as well, so that every layer has one form and is fast to read.
function withoutValues(given: LayerEntry): ReadLayer {
  return { given, typed: undefined, figures: undefined };
}

function readTyped(
  points: unknown,
  { lowest, max, leaf }: PreparedNode,
  { prepared, decimals, problems, place }: Reading,
): ExactDecimal | undefined {
  const limits = {
    lowest: roundHalfUp(fraction(lowest), decimals),
    max,
    decimals: prepared.plan.decimals,
    step: leaf?.step,
  };
  return readPoints(points, limits, place.points, problems);
}

// Figures decide the points; points typed beside them must be theirs, rounded as they were published.
function checkAgreement(
  typed: ExactDecimal,
  { points }: Evaluation,
  { decimals, prepared, problems, place }: Reading,
): void {
  if (points !== null && roundHalfUp(points, decimals).equals(typed)) return;
  problems.push(
    scoreSheetProblem("points-disagree", place.points, {
      points: toDecimalText(typed),
      computed:
        points === null
          ? notApplicableName
          : toDecimalText(roundHalfUp(points, prepared.plan.decimals)),
    }),
  );
}
