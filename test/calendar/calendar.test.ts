import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWorkingCalendar } from "../../src/calendar/working-calendar-schema.js";
import { addDays, weekdayOf } from "../../src/dates/civil-date.js";
import {
  addWorkingDays,
  vietnam2024To2026 as calendar,
  checkCalendar,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  type WorkingCalendar,
  weekendsOnly,
} from "../support/library.js";
import { refusal } from "../support/small-set.js";

// Month and day of the lunar calendar, from the calendar data of the JavaScript engine: an
// independent source for Tết and the Hùng Kings' day.
const lunar = (date: string): string =>
  new Intl.DateTimeFormat("en-u-ca-chinese", {
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));

describe("the Vietnamese calendar 2024 to 2026", () => {
  it("has no problem of its own", () => {
    expect(checkCalendar(calendar)).toEqual([]);
  });

  it.each([
    ["2024-02-10", "1/1"],
    ["2025-01-29", "1/1"],
    ["2026-02-17", "1/1"],
    ["2024-04-18", "3/10"],
    ["2025-04-07", "3/10"],
    ["2026-04-26", "3/10"],
  ])("%s is the lunar day %s, and off", (date, day) => {
    expect(lunar(date)).toBe(day);
    expect(calendar.daysOff.some((dayOff) => dayOff.date === date)).toBe(true);
    expect(isWorkingDay(date, calendar)).toBe(false);
  });

  it("has Vietnam Culture Day from 2026 on", () => {
    const days = ["2024-11-24", "2025-11-24", "2026-11-24"];
    expect(days.map((date) => calendar.daysOff.some((dayOff) => dayOff.date === date))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isWorkingDay("2025-11-24", calendar)).toBe(true);
  });

  it.each(["01-01", "04-30", "05-01", "09-02"])("%s is off in every year", (day) => {
    for (const year of calendar.years) expect(isWorkingDay(`${year}-${day}`, calendar)).toBe(false);
  });

  it.each([
    ["2024-04-29", "2024-05-04"],
    ["2025-05-02", "2025-04-26"],
    ["2026-01-02", "2026-01-10"],
    ["2026-08-31", "2026-08-22"],
  ])("%s is off and Saturday %s is worked for it", (off, worked) => {
    expect(isWorkingDay(off, calendar)).toBe(false);
    expect(weekdayOf(worked)).toBe(6);
    expect(isWorkingDay(worked, calendar)).toBe(true);
  });

  it("counts the working days of each year", () => {
    const counts = calendar.years.map((year) =>
      countWorkingDays(`${year}-01-01`, `${year}-12-31`, calendar),
    );
    // 262, 261 and 261 weekdays, less the weekdays off (12, 12, 14), with the Saturdays worked.
    expect(counts).toEqual([251, 250, 249]);
  });
});

describe("working days", () => {
  it("jump over Tết, and land on a swapped Saturday", () => {
    expect(addWorkingDays("2024-02-07", 1, calendar)).toBe("2024-02-15");
    expect(addWorkingDays("2024-05-03", 1, calendar)).toBe("2024-05-04");
    expect(addWorkingDays("2024-05-03", 2, calendar)).toBe("2024-05-06");
    expect(addWorkingDays("2024-02-10", 0, calendar)).toBe("2024-02-15");
    expect(nextWorkingDay("2024-11-30", calendar)).toBe("2024-12-02");
    expect(previousWorkingDay("2024-11-30", calendar)).toBe("2024-11-29");
  });

  it("counted back are the days that were added", () => {
    const cases = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(cases, ([offset, days]) => {
        const from = nextWorkingDay(addDays("2024-01-02", offset), calendar);
        const to = addWorkingDays(from, days, calendar);
        expect(isWorkingDay(to, calendar)).toBe(true);
        expect(countWorkingDays(from, to, calendar)).toBe(days);
      }),
    );
  });

  it("are not guessed outside the calendar, nor for what is no date or count", () => {
    expect(refusal(() => isWorkingDay("2027-01-04", calendar))).toEqual([
      "calendar-does-not-cover",
    ]);
    expect(refusal(() => addWorkingDays("2026-12-30", 9, calendar))).toEqual([
      "calendar-does-not-cover",
    ]);
    expect(refusal(() => isWorkingDay("2024-02-30", calendar))).toEqual(["not-a-date"]);
    expect(refusal(() => addWorkingDays("2024-01-02", 1.5, calendar))).toEqual(["not-a-count"]);
    expect(refusal(() => countWorkingDays("2024-01-03", "2024-01-02", calendar))).toEqual([
      "dates-reversed",
    ]);
  });
});

describe("a year by its weekends alone", () => {
  const year = weekendsOnly(2027);

  it("has no problem, and every Monday to Friday as a working day", () => {
    expect(parseWorkingCalendar(JSON.parse(JSON.stringify(year)))).toEqual({
      ok: true,
      value: year,
    });
    // 1 January 2027 is a Friday; so are 53 days of the year, and 52 each of the other weekdays.
    expect(countWorkingDays("2027-01-01", "2027-12-31", year)).toBe(260);
    expect(isWorkingDay("2027-01-01", year)).toBe(true);
    expect(nextWorkingDay("2027-01-02", year)).toBe("2027-01-04");
    expect(year.withoutHolidays).toEqual([2027]);
  });

  it("stands beside a calendar that is kept whole", () => {
    const both = weekendsOnly(2027, calendar);
    expect(checkCalendar(both)).toEqual([]);
    expect(both.years).toEqual([2024, 2025, 2026, 2027]);
    expect(both.withoutHolidays).toEqual([2027]);
    expect(nextWorkingDay("2026-02-16", both)).toBe(nextWorkingDay("2026-02-16", calendar));
    expect(addWorkingDays("2026-12-31", 1, both)).toBe("2027-01-01");
    expect(weekendsOnly(2028, both).withoutHolidays).toEqual([2027, 2028]);
  });

  it("never takes the place of holidays that are known", () => {
    expect(weekendsOnly(2026, calendar)).toBe(calendar);
  });

  it.each([Number.NaN, 2027.5, 27, 20270, Number.POSITIVE_INFINITY])(
    "is refused for %s",
    (wrong) => {
      expect(refusal(() => weekendsOnly(wrong))).toEqual(["not-a-date"]);
    },
  );

  it("is refused for a text", () => {
    expect(refusal(() => weekendsOnly("2027" as unknown as number))).toEqual(["wrong-type"]);
  });

  it("is named by a list of years, and by nothing else", () => {
    const wrong = { ...year, withoutHolidays: "2027" } as unknown as WorkingCalendar;
    expect(refusal(() => isWorkingDay("2027-01-04", wrong))).toEqual(["wrong-type"]);
    expect(checkCalendar(wrong).map(({ code }) => code)).toEqual(["wrong-type"]);
  });

  it("is the way out that the refusal of a year names, in both languages", () => {
    const [problem] = checkCalendar({ ...year, years: [2026], withoutHolidays: [2027] });
    expect(problem?.message.vi).toContain("lịch gồm các năm 2026");
    expect(problem?.message.vi).toContain("weekendsOnly(2027)");
    expect(problem?.message.en).toContain("covers the years 2026");
    expect(problem?.message.en).toContain("weekendsOnly(2027)");
  });
});
