import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { addWorkingDays, previousWorkingDay } from "../calendar/working-days.js";
import { addDays, type CivilDate, dateInYear, yearOf } from "../dates/civil-date.js";
import type { StepDeadline } from "../rules/step.js";
import type { ScoredLeaf } from "../scoring/scorecard.js";
import type { Measure } from "./measure.js";

/** What a due date is found from. */
export interface DueTask {
  readonly measures: readonly Measure[];
  /** The day by which the criterion itself wants it done. */
  readonly criterionDue: CivilDate | null;
  readonly leaf: ScoredLeaf;
  readonly year: number;
  readonly start: CivilDate;
  readonly due: CivilDate;
  readonly calendar: WorkingCalendar;
}

/** A due date, and whether the criterion itself says it. */
export interface FoundDue {
  readonly due: CivilDate;
  readonly ofCriterion: boolean;
}

/**
 * When an item is due: by its measures; without any such, what is done once by the end of the quarter
 * after the one in which the plan begins, what goes on all year by the end of the plan. The day by
 * which the criterion wants it done holds before that, unless it had passed when the plan began.
 */
export function dueOf(task: DueTask): FoundDue {
  const { criterionDue, start, calendar } = task;
  const planned = plannedDue(task);
  return criterionDue !== null && criterionDue >= start && criterionDue < planned
    ? { due: previousWorkingDay(criterionDue, calendar), ofCriterion: true }
    : { due: planned, ofCriterion: false };
}

/** The day of a step in a year. */
export function dateOfStep({ graceDays, ...due }: StepDeadline, year: number): CivilDate {
  return addDays(dateInYear(due, due.year === "same" ? year : year + 1), graceDays);
}

function plannedDue({ measures, leaf, year, start, due, calendar }: DueTask): CivilDate {
  const own = measures.flatMap((measure): readonly CivilDate[] => {
    if (measure.due === undefined) return [];
    const { on, workingDays } = measure.due;
    return [
      on === undefined
        ? addWorkingDays(start, workingDays, calendar)
        : previousWorkingDay(dateInYear(on, year), calendar),
    ];
  });
  if (own.length > 0) {
    const latest = [start, ...own].sort().at(-1) ?? start;
    return latest > due ? due : latest;
  }
  if (!doneOnce.has(leaf.rule) || leaf.whole === true) return due;
  const quarter = endOfNextQuarter(start);
  return quarter < due ? previousWorkingDay(quarter, calendar) : due;
}

/** Kinds of rules that ask for something to be there, not for a result of the whole year. */
const doneOnce: ReadonlySet<string> = /* @__PURE__ */ new Set(["choice", "pass", "parts"]);

function endOfNextQuarter(start: CivilDate): CivilDate {
  const quarter = Math.ceil(Number(start.slice(5, 7)) / 3) + 1;
  const year = yearOf(start);
  return quarter > 4
    ? dateInYear({ month: 3, day: "last" }, year + 1)
    : dateInYear({ month: quarter * 3, day: "last" }, year);
}
