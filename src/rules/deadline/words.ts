import { type CivilDate, formatDate } from "../../dates/civil-date.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { Language, LocalizedText } from "../../text/language.js";
import { describePoints } from "../describe-points.js";
import type { YearlyDueDate } from "../step.js";

export const name: LocalizedText = { vi: "theo hạn", en: "deadline" };

export const doneLabel: LocalizedText = { vi: "Ngày thực hiện", en: "Done on" };
export const dueLabel: LocalizedText = { vi: "Ngày đến hạn", en: "Due on" };
export const notDoneLabel: LocalizedText = { vi: "Chưa thực hiện", en: "Not done" };

export function doneAgainst(
  done: CivilDate,
  due: CivilDate,
  daysLate: number,
  language: Language,
): string {
  const [doneText, dueText] = [formatDate(done, language), formatDate(due, language)];
  if (language === "vi") {
    const verdict = daysLate <= 0 ? "đúng hạn" : `chậm ${daysLate} ngày`;
    return `Thực hiện ngày ${doneText}, hạn ${dueText}, ${verdict}`;
  }
  const verdict = daysLate <= 0 ? "on time" : `${daysLate} days late`;
  return `Done on ${doneText}, due on ${dueText}, ${verdict}`;
}

export const needsLate: LocalizedText = {
  vi: "Thực hiện, dù chậm hạn",
  en: "needs to be done, even late",
};

export function needsWithin(
  due: YearlyDueDate | undefined,
  graceDays: number,
  language: Language,
): string {
  const vi = language === "vi";
  if (graceDays === 0) {
    const end = due === undefined ? undefined : describeDay(due, language);
    if (vi) return `Thực hiện ${end === undefined ? "đúng hạn" : `chậm nhất ${end}`}`;
    return `needs to be done ${end === undefined ? "on time" : `by ${end}`}`;
  }
  const after = due === undefined ? "" : ` ${vi ? "sau" : "after"} ${describeDay(due, language)}`;
  return vi
    ? `Thực hiện chậm không quá ${graceDays} ngày${after}`
    : `needs to be done at most ${graceDays} days late${after}`;
}

function describeDay({ month, day, year }: YearlyDueDate, language: Language): string {
  const vi = language === "vi";
  const two = (value: number): string => String(value).padStart(2, "0");
  const next = year === "same" ? "" : vi ? " năm sau" : " of the next year";
  if (day === "last")
    return vi ? `ngày cuối tháng ${two(month)}${next}` : `the last day of month ${month}${next}`;
  return vi ? `ngày ${two(day)}/${two(month)}${next}` : `${two(month)}-${two(day)}${next}`;
}

/** The points of a deadline. */
export interface DeadlineWorths {
  readonly onTime: ExactDecimal;
  readonly grace: readonly { readonly withinDays: number; readonly points: ExactDecimal }[];
  readonly late: ExactDecimal;
  readonly notDone: ExactDecimal;
}

export function described(
  due: YearlyDueDate | undefined,
  { onTime, grace, late, notDone }: DeadlineWorths,
  language: Language,
): string {
  const vi = language === "vi";
  const end = due === undefined ? undefined : describeDay(due, language);
  const inTime = vi
    ? `Thực hiện ${end === undefined ? "đúng hạn" : `chậm nhất ${end}`}`
    : `Done ${end === undefined ? "on time" : `by ${end}`}`;
  const later =
    grace.length === 0 ? (vi ? "chậm hạn" : "late") : vi ? "chậm hơn nữa" : "later still";
  const never = vi ? "không thực hiện" : "not done";
  const ends: readonly (readonly [string, ExactDecimal])[] = late.equals(notDone)
    ? [[`${later} ${vi ? "hoặc" : "or"} ${never}`, late]]
    : [
        [later, late],
        [never, notDone],
      ];
  const rows: readonly (readonly [string, ExactDecimal])[] = [
    [inTime, onTime],
    ...grace.map(({ withinDays, points }): readonly [string, ExactDecimal] => [
      vi ? `chậm không quá ${withinDays} ngày` : `at most ${withinDays} days late`,
      points,
    ]),
    ...ends,
  ];
  return rows.map(([words, points]) => `${words}: ${describePoints(points, language)}`).join("; ");
}
