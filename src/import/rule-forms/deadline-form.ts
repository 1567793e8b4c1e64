import type { LateStep } from "../../rules/deadline/rule.js";
import { areOptions, type ReadOption, readOptions } from "./options.js";
import type { RuleForm, RuleWording } from "./outcome.js";
import {
  afterDay,
  beyondDays,
  never,
  punctual,
  untilDay,
  upToDays,
  withinDays,
} from "./patterns/deadlines.js";
import { byCompletion } from "./words.js";

/**
 * "Chậm nhất ngày 10/12: 1; sau ngày 10/12: 0" or "Đúng hạn: 1; chậm từ 1 đến 5 ngày: 0,5; chậm
 * quá 5 ngày: 0", where the day is plain. "Trước ngày 15/12" does not say what holds on the day
 * itself, and a day of January to March may be of the next year: those stay levels in words.
 */
export const deadlineForm: RuleForm = (wording) => {
  const options = readOptions(wording);
  if (!areOptions(options) || options.length < 2 || options.length > 5) return undefined;
  const [onTime, ...others] = options;
  if (onTime === undefined || !onTime.points.equals(wording.max)) return undefined;
  const last = others.at(-1);
  const notDone = last !== undefined && others.length > 1 && isNotDone(last) ? last : undefined;
  const lateness = notDone === undefined ? others : others.slice(0, -1);
  return dated(onTime, lateness, notDone, wording) ?? undated(onTime, lateness, notDone, wording);
};

function isNotDone({ label }: ReadOption): boolean {
  return never.test(label);
}

function dated(
  onTime: ReadOption,
  [late, ...more]: readonly ReadOption[],
  notDone: ReadOption | undefined,
  wording: RuleWording,
): ReturnType<RuleForm> {
  const [, day, month] = untilDay.exec(onTime.label) ?? [];
  const [, lateDay, lateMonth] = afterDay.exec(late?.label ?? "") ?? [];
  if (day === undefined || late === undefined || more.length > 0) return undefined;
  if (Number(day) !== Number(lateDay) || Number(month) !== Number(lateMonth)) return undefined;
  if (Number(month) < firstPlainMonth) return undefined;
  const due = { month: Number(month), day: Number(day), year: "same" as const };
  return outcome(wording, { due }, late, notDone);
}

// A day of the first months is as often the next year's.
const firstPlainMonth = 4;

function undated(
  onTime: ReadOption,
  lateness: readonly ReadOption[],
  notDone: ReadOption | undefined,
  wording: RuleWording,
): ReturnType<RuleForm> {
  const late = lateness.at(-1);
  if (late === undefined || lateness.length < 2 || !punctual.test(onTime.label)) return undefined;
  const grace: LateStep[] = [];
  let before = 0;
  for (const step of lateness.slice(0, -1)) {
    const [found, from, to] = withinDays.exec(step.label) ?? [];
    if (found === undefined) return undefined;
    const isUpTo = from === undefined && upToDays.test(found);
    if (Number(from ?? to) !== before + 1 && !(isUpTo && before === 0)) return undefined;
    before = Number(to);
    grace.push({ withinDays: before, ...step.worth });
  }
  const [, beyond, orNever] = beyondDays.exec(late.label) ?? [];
  if (Number(beyond) !== before || (orNever !== undefined && notDone !== undefined))
    return undefined;
  return outcome(wording, { grace }, late, notDone);
}

function outcome(
  { pieces }: RuleWording,
  start: {
    readonly due?: { month: number; day: number; year: "same" };
    readonly grace?: LateStep[];
  },
  late: ReadOption,
  notDone: ReadOption | undefined,
): ReturnType<RuleForm> {
  // What is never done is worth no more than what is late; only 0 leaves nothing open.
  if (notDone === undefined && !late.points.isZero()) return undefined;
  return {
    rule: { kind: "deadline", ...start, late: late.worth, notDone: notDone?.worth ?? late.worth },
    note: byCompletion(pieces.join("; ")),
  };
}
