import type { DayOfYear } from "../dates/civil-date.js";
import { type CivilDate, formatDate } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import type { TaskDue } from "./calendar-task.js";

/**
 * When a task is due, as a plan writes it.
 *
 * @example
 * dueWords({ kind: "before", date: "2024-07-15" }).vi // "trước ngày 15/7/2024"
 */
export function dueWords(due: TaskDue): LocalizedText {
  refuse(checkArguments({ due: [due, { keys: { kind: "text" } }] }));
  switch (due.kind) {
    case "on":
      return both(`ngày ${short(due.date)}`, `on ${formatDate(due.date, "en")}`);
    case "before":
      return both(`trước ngày ${short(due.date)}`, `before ${formatDate(due.date, "en")}`);
    case "in":
      return both(
        `trong tháng ${monthWords(due.month)}/${due.year}`,
        `in ${due.month}/${due.year}`,
      );
    case "months":
      return both(
        `từ tháng ${due.from} đến tháng ${due.to}/${due.year}`,
        `from ${due.from} to ${due.to}/${due.year}`,
      );
    case "every-year": {
      const day = dayWords(due.day);
      return due.before === true
        ? both(`hằng năm, trước ngày ${day}`, `every year, before ${day}`)
        : both(`hằng năm, chậm nhất ngày ${day}`, `every year, by ${day}`);
    }
    case "twice-a-year":
      return both(
        `định kỳ 6 tháng, một năm (${due.days.map(dayWords).join(", ")})`,
        `twice a year (${due.days.map(dayWords).join(", ")})`,
      );
    case "from":
      return both(
        `từ tháng ${monthWords(due.month)}/${due.year}`,
        `from ${due.month}/${due.year} on`,
      );
    case "yearly":
      return both("hằng năm", "every year");
    case "ongoing":
      return both("thường xuyên", "all the time");
    case "after":
      return inBoth(
        (language) => `${language === "vi" ? "sau khi" : "after"} ${textIn(due.event, language)}`,
      );
    case "undated":
      return due.says === undefined
        ? both("kế hoạch không nêu thời hạn", "no day is named")
        : inBoth((language) => textIn(due.says ?? "", language));
  }
}

function both(vi: string, en: string): LocalizedText {
  return { vi, en };
}

// "15/7/2024", "01/7/2024": a day below 10 and months 1 and 2 carry a zero, as plans write them.
function short(date: CivilDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}/${monthWords(Number(month))}/${year}`;
}

function dayWords({ month, day }: DayOfYear): string {
  return day === "last"
    ? `cuối tháng ${month}`
    : `${String(day).padStart(2, "0")}/${monthWords(month)}`;
}

function monthWords(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}
