import { toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { DeductionRule } from "../../rules/deduction/rule.js";
import { pointsOf } from "../../rules/worth.js";
import { foldText } from "../grid.js";
import { readClauses } from "./clauses.js";
import { makeKeys } from "./keys.js";
import { isList, saysCondition } from "./limiting.js";
import { saysMore } from "./options.js";
import { joinNotes, type RuleForm, refuse, refusePiece } from "./outcome.js";
import { complete, counted, joinedOn, lacks, noOccurrence, taken } from "./patterns/deductions.js";
import { ofAll } from "./patterns/limits.js";
import { type Limit, readFloor } from "./read-floor.js";
import { type Occurrence, readOccurrence } from "./read-occurrence.js";
import { readOption } from "./read-option.js";
import { limitOfWhat, refusals } from "./refusal-words.js";
import { atMostTimes, otherwise, readAs, reliesOn } from "./words.js";

/**
 * "Mỗi trường hợp khiển trách trừ 1; cảnh cáo trừ 1,5; trừ hết thì 0": points taken away for each
 * occurrence, each clause of the text being one kind or the limit. Where the table does not say
 * how far, they are taken down to 0, and the note says so.
 */
export const deductionForm: RuleForm = ({ pieces, max }) => {
  if (!pieces.some((piece) => taken.test(piece) && counted.some((form) => form.test(piece)))) {
    return undefined;
  }
  const read: ReadPiece[] = [];
  const whole: string[] = [];
  for (const piece of pieces) {
    const clauses = readClauses(piece, (clause) => readClause(clause, max));
    if (clauses !== undefined) {
      const kinds = clauses.filter((clause) => "label" in clause);
      read.push({ piece, kinds, limits: clauses.flatMap((one) => ("label" in one ? [] : [one])) });
    } else if (isWhole(piece, max)) whole.push(piece);
    else return refusePiece(piece);
  }
  const doubtful = read.find((_, at) => mayBeOfOneKind(read, at));
  if (doubtful !== undefined) return refuse(limitOfWhat(doubtful.piece));
  const found = read.flatMap(({ kinds }) => kinds);
  const limits = read.flatMap((one) => one.limits);
  const wrong = whole.find((piece) => !saysWhatNoneGives(piece, found));
  if (wrong !== undefined || found.length === 0) return refusePiece(wrong ?? pieces[0] ?? "");
  const floor = floorOf(limits, found, max);
  if (floor === undefined) return refuse(refusals.twoLimits);
  // A limit above the maximum would take the points below 0, which no table means silently.
  if (floor.isNegative() && !floor.isZero()) return refusePiece(pieces.at(-1) ?? "");
  const keys = makeKeys(found.map(({ label }) => label));
  const rule: DeductionRule = {
    kind: "deduction",
    occurrences: found.map(({ label, worth }, at) => ({ key: keys[at] ?? "", label, ...worth })),
    floor: toDecimalText(floor),
  };
  return {
    rule,
    assumed: limits.length === 0 ? reliesOn.downToZero : undefined,
    note: joinNotes(
      readAs.deduction,
      ...limits.map(({ times }) => (times === undefined ? undefined : atMostTimes(times))),
      whole.length === 0 ? undefined : otherwise(whole),
    ),
  };
};

function readClause(clause: string, max: ExactDecimal): Occurrence | Limit | undefined {
  return readFloor(clause, max) ?? readOccurrence(clause);
}

/** A piece of the text: what it counts, and how far. */
interface ReadPiece {
  readonly piece: string;
  readonly kinds: readonly Occurrence[];
  readonly limits: readonly Limit[];
}

// "Trừ 2 điểm/lần A, tối đa 4 điểm; trừ 1 điểm/lần B": a limit behind one kind, with others elsewhere,
// may hold for that kind alone, which the rule cannot say.
function mayBeOfOneKind(read: readonly ReadPiece[], at: number): boolean {
  const { piece = "", kinds = [], limits = [] } = read[at] ?? {};
  if (limits.length === 0 || ofAll.test(piece)) return false;
  const hasKinds = (one: ReadPiece): boolean => one.kinds.length > 0;
  const [before, after] = [read.slice(0, at).some(hasKinds), read.slice(at + 1).some(hasKinds)];
  return kinds.length > 0 ? before || after : before && after;
}

// One limit, or several that agree.
function floorOf(
  limits: readonly Limit[],
  found: readonly Occurrence[],
  max: ExactDecimal,
): ExactDecimal | undefined {
  const [only, ...more] = found;
  const floors = limits.map((limit) => {
    if (limit.most !== undefined) return max.minus(limit.most);
    if (only === undefined || more.length > 0) return undefined;
    return max.minus(pointsOf(only.worth, max).times(new ExactDecimal(limit.times)));
  });
  const [floor = new ExactDecimal(0), ...others] = floors;
  if (floors.includes(undefined)) return undefined;
  return others.every((other) => other?.equals(floor) === true) ? floor : undefined;
}

function isWhole(piece: string, max: ExactDecimal): boolean {
  const worth = readOption(piece)?.worth.worth;
  return worth !== undefined && pointsOf(worth, max).equals(max);
}

// "Không vi phạm: 2" and "Đủ số kỳ: 2" say what no occurrence gives anyway.
function saysWhatNoneGives(piece: string, found: readonly Occurrence[]): boolean {
  const label = readOption(piece)?.label ?? "";
  const [, denied] = noOccurrence.exec(label) ?? [];
  if (denied !== undefined) {
    const words = foldText(denied);
    return words === "" || found.some((one) => ` ${foldText(one.label)} `.includes(` ${words} `));
  }
  const plain = !saysMore(label) && !saysCondition(label) && isList(label) && !joinedOn.test(label);
  const [first = ""] = label.split(",");
  const isComplete = complete.test(label) && (complete.test(first) || /^từ \d/i.test(first));
  return plain && isComplete && found.every((one) => lacks.test(one.label));
}
