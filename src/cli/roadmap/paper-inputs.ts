import { allPlanCalendars } from "../../roadmap/all-plan-calendars.js";
import { parseCalendarProgress } from "../../roadmap/calendar-progress-schema.js";
import { tuKyCalendar } from "../../roadmap/calendars/tu-ky-2024.js";
import type { CalendarProgress } from "../../roadmap/judge-deadlines.js";
import type { LevelTable } from "../../roadmap/level-table.js";
import { parseLevelTable } from "../../roadmap/level-table-schema.js";
import type { PlanCalendar } from "../../roadmap/plan-calendar.js";
import { parsePlanCalendar } from "../../roadmap/plan-calendar-schema.js";
import type { Unit } from "../../score-sheet/score-sheet.js";
import { type CommandLine, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { readJson } from "../read-json.js";
import { accept, type NamedKind, readNamed } from "../read-named.js";
import { slug } from "../slug.js";
import { wantedFiles } from "../wanted-file.js";
import { paperWords } from "./words/papers.js";

const ids = allPlanCalendars.map(({ id }) => id).join(", ");
const calendars: NamedKind<PlanCalendar> = {
  shipped: allPlanCalendars,
  parse: parsePlanCalendar,
  missing: (name) => paperWords.noCalendar(name, ids),
};

/** The office of `--unit`, which issues the paper. */
export function officeFrom(line: CommandLine): Unit {
  const name = textOf(line, "unit");
  if (name !== undefined) return { id: slug(name), name };
  throw usageFailure(paperWords.officeNeeded);
}

/** The tasks of `--tasks`, of a plan that ships or of a file, else those of Tứ Kỳ. */
export async function calendarFrom(line: CommandLine, host: Host): Promise<PlanCalendar> {
  const name = textOf(line, "tasks");
  return name === undefined ? tuKyCalendar : readNamed(name, calendars, wantedFiles.tasks, host);
}

/** The office's own table of levels, of `--levels`. */
export async function tableFrom(line: CommandLine, host: Host): Promise<LevelTable | undefined> {
  const file = textOf(line, "levels");
  if (file === undefined) return undefined;
  return accept(file, parseLevelTable(await readJson(file, wantedFiles.levels, host)));
}

/** What of a calendar was done and when, of `--progress`. */
export async function calendarProgressFrom(
  line: CommandLine,
  host: Host,
): Promise<CalendarProgress | undefined> {
  const file = textOf(line, "progress");
  if (file === undefined) return undefined;
  return accept(file, parseCalendarProgress(await readJson(file, wantedFiles.progress, host)));
}
