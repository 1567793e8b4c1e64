import { isCivilDate } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { problem } from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { calendarOutline } from "./outline.js";
import type { WorkingCalendar } from "./working-calendar.js";

/**
 * A calendar for a year whose public holidays are not decided, or not known: offices are closed on
 * Saturdays and Sundays only. What is planned by it says so, since a date may fall on a holiday.
 *
 * @param year the year, of four digits
 * @param beside a calendar of other years that is kept whole, for a plan over two years; where it
 * covers the year already, it is what comes out
 * @throws ChisoError `not-a-date` for a year that no date can have, `wrong-type`
 * @example
 * previousWorkingDay("2027-11-28", weekendsOnly(2027)) // "2027-11-26"
 */
export function weekendsOnly(year: number, beside?: WorkingCalendar): WorkingCalendar {
  refuse(
    checkArguments({
      year: [year, "number"],
      ...(beside === undefined ? {} : { beside: [beside, calendarOutline] }),
    }),
  );
  const newYear = `${showValue(year)}-01-01`;
  if (!Number.isInteger(year) || !isCivilDate(newYear)) {
    refuse([problem("not-a-date", { path: "" }, { value: newYear })]);
  }
  if (beside?.years.includes(year) === true) return beside;
  const own = alone(year);
  if (beside === undefined) return own;
  return {
    ...beside,
    id: `${beside.id}-${own.id}`,
    title: `${beside.title}; ${own.title}`,
    years: [...beside.years, year],
    withoutHolidays: [...(beside.withoutHolidays ?? []), year],
  };
}

function alone(year: number): WorkingCalendar {
  return {
    id: `weekends-only-${year}`,
    title: `Lịch năm ${year} chỉ trừ thứ Bảy, Chủ nhật`,
    years: [year],
    withoutHolidays: [year],
    daysOff: [],
    workingWeekendDays: [],
    provenance: {
      status: "sample",
      instruments: [],
      note: {
        vi: `Chưa có ngày nghỉ lễ, tết và ngày làm bù năm ${year}`,
        en: `Without the public holidays and the swapped days of ${year}`,
      },
    },
  };
}
