import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import { defaultRounds, type Round } from "../criteria-set/round.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction, roundHalfUp } from "../numbers/fraction.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
  scoreSheetProblem,
  toPointer,
} from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import { readPoints } from "../rules/points/check-points.js";
import type { Evaluation } from "../rules/rule-kind.js";
import { checkRoundsOfEntry, checkWholes } from "./check-rounds.js";
import { isOwnRound, otherScorer } from "./check-scorer.js";
import { entryOf, roundsOf } from "./rounds.js";
import type { LayerEntry, ScoreSheet, SheetEntry } from "./score-sheet.js";

/** What one round says of one node, read. */
export interface ReadLayer {
  readonly given: LayerEntry;
  /** Points as typed. */
  readonly typed: ExactDecimal | undefined;
  /** Figures as their rule read them. */
  readonly figures: unknown;
}

/** One row of a sheet, read. */
export interface ReadEntry {
  readonly entry: SheetEntry;
  readonly node: PreparedNode;
  /** By position of the round. */
  readonly layers: readonly (ReadLayer | undefined)[];
}

/** A sheet, read against its set. */
export interface ReadSheet {
  readonly sheet: ScoreSheet;
  /** Weakest first. */
  readonly rounds: readonly Round[];
  /** By position of the node in the set. */
  readonly entries: readonly (ReadEntry | undefined)[];
}

/** What every entry of a sheet is read with. */
interface Reading {
  readonly prepared: PreparedCriteriaSet;
  readonly rounds: readonly Round[];
  readonly year: number;
  /** Decimals that typed points were rounded to. */
  readonly decimals: number;
  readonly problems: Problem[];
  readonly soundness: Soundness;
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
  const entries: (ReadEntry | undefined)[] = new Array(prepared.plan.nodes.length).fill(undefined);
  const { decimals } = prepared.plan;
  const published = soundness.isWhole("/decimals") ? (sheet.decimals ?? decimals) : decimals;
  const reading: Reading = {
    prepared,
    rounds,
    year,
    decimals: Math.min(published, decimals),
    problems,
    soundness,
  };
  let hasWhole = false;
  for (let index = 0; index < sheet.entries.length; index += 1) {
    const entry = sheet.entries[index] as SheetEntry;
    const found = readEntry(entry, index, reading, entries);
    if (found === undefined) continue;
    entries[found.node.index] = found;
    if (found.node.leaf === undefined) hasWhole = true;
  }
  if (hasWhole) checkWholes(entries, sheet, problems);
  return { sheet, rounds, entries };
}

function readEntry(
  entry: SheetEntry,
  index: number,
  reading: Reading,
  before: readonly (ReadEntry | undefined)[],
): ReadEntry | undefined {
  const { prepared, rounds, problems, soundness } = reading;
  if (soundness !== allSound) {
    const path = `/entries/${index}`;
    if (!soundness.stands(path) || !soundness.isWhole(`${path}/code`)) return undefined;
  }
  const { code } = entry;
  const node = prepared.plan.byCode.get(code);
  if (node === undefined) {
    problems.push(scoreSheetProblem("unknown-code", new EntryPlace(index, "code", code), { code }));
    return undefined;
  }
  const repeated = before[node.index] !== undefined;
  if (repeated) {
    problems.push(
      criteriaSetProblem("duplicate-code", new EntryPlace(index, "code", code), { code }),
    );
  }
  if (entry.rounds !== undefined || rounds !== defaultRounds) {
    const place = ofCriterion(below({ path: "" }, "entries", index), code);
    checkRoundsOfEntry(entry, rounds, place, problems);
  }
  const scorer = otherScorer(node);
  const layers: (ReadLayer | undefined)[] = new Array(rounds.length).fill(undefined);
  for (let position = 0; position < rounds.length; position += 1) {
    const { key } = rounds[position] as Round;
    const given = entryOf(entry, key);
    if (given === undefined) continue;
    const at = Object.hasOwn(entry, key)
      ? new EntryPlace(index, key, code)
      : below(new EntryPlace(index, "rounds", code), key);
    const passed = soundness !== allSound && !soundness.isWhole(at.path);
    if (!passed && scorer !== undefined && isOwnRound(key, rounds)) {
      problems.push(scoreSheetProblem("wrong-scorer", at, { code, scorer }));
    }
    if (!passed) layers[position] = readLayer(given, node, at, reading);
  }
  return { entry, node, layers };
}

// One small thing for each round that is read, where a path of keys would be three.
class EntryPlace implements Place {
  constructor(
    private readonly index: number,
    private readonly key: string,
    readonly criterion: string,
  ) {}

  get path(): string {
    return toPointer(["entries", this.index, this.key]);
  }
}

function readLayer(
  given: LayerEntry,
  node: PreparedNode,
  place: Place,
  reading: Reading,
): ReadLayer {
  const { prepared, problems, year } = reading;
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
    problems.push(scoreSheetProblem("whole-without-points", below(place, "declared"), { code }));
    return withoutValues(given);
  }
  const before = problems.length;
  const typed = points === undefined ? undefined : readTyped(points, node, place, reading);
  const figures =
    declared === undefined
      ? undefined
      : leaf?.rule.read(declared, below(place, "declared"), problems);
  if (typed !== undefined && figures !== undefined && problems.length === before) {
    const evaluation = (leaf as NonNullable<typeof leaf>).rule.evaluate(figures, year);
    checkAgreement(typed, evaluation, place, reading);
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
  place: Place,
  { prepared, decimals, problems }: Reading,
): ExactDecimal | undefined {
  const limits = {
    lowest: roundHalfUp(fraction(lowest), decimals),
    max,
    decimals: prepared.plan.decimals,
    step: leaf?.step,
  };
  return readPoints(points, limits, below(place, "points"), problems);
}

// Figures decide the points; points typed beside them must be theirs, rounded as they were published.
function checkAgreement(
  typed: ExactDecimal,
  { points }: Evaluation,
  place: Place,
  { decimals, prepared, problems }: Reading,
): void {
  if (points !== null && roundHalfUp(points, decimals).equals(typed)) return;
  problems.push(
    scoreSheetProblem("points-disagree", below(place, "points"), {
      points: toDecimalText(typed),
      computed:
        points === null
          ? { vi: "không áp dụng", en: "not applicable" }
          : toDecimalText(roundHalfUp(points, prepared.plan.decimals)),
    }),
  );
}
