import * as z from "zod";
import { parseDocument } from "../../problems/parse-document.js";
import { kimThanhCalendar } from "../../roadmap/calendars/kim-thanh-2024.js";
import { thachThanhCalendar } from "../../roadmap/calendars/thach-thanh-2023.js";
import { tuKyCalendar } from "../../roadmap/calendars/tu-ky-2024.js";
import type { CalendarProgress } from "../../roadmap/judge-deadlines.js";
import type { LevelTable } from "../../roadmap/level-table.js";
import { parseLevelTable } from "../../roadmap/level-table-schema.js";
import type { PlanCalendar } from "../../roadmap/plan-calendar.js";
import type { Unit } from "../../score-sheet/score-sheet.js";
import { type CommandLine, oneOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { readJson } from "../read-json.js";
import { accept } from "../read-named.js";
import { slug } from "../slug.js";
import { wantedFiles } from "../wanted-file.js";

/** Calendars of plans that ship, by id. */
const calendars: readonly PlanCalendar[] = [tuKyCalendar, kimThanhCalendar, thachThanhCalendar];

/** The office of `--unit`, which issues the paper. */
export function officeFrom(line: CommandLine): Unit {
  const name = textOf(line, "unit");
  if (name !== undefined) return { id: slug(name), name };
  throw usageFailure(
    'Thêm --unit "huyện Tứ Kỳ": đơn vị ban hành văn bản.',
    'Add --unit "huyện Tứ Kỳ": who issues the paper.',
  );
}

/** The tasks of `--tasks`, else those of Tứ Kỳ. */
export function calendarFrom(line: CommandLine): PlanCalendar {
  const ids = calendars.map(({ id }) => id);
  const id = oneOf("tasks", textOf(line, "tasks") ?? tuKyCalendar.id, ids);
  return calendars.find((one) => one.id === id) ?? tuKyCalendar;
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
  const schema = z.record(z.string(), z.array(z.string()));
  return accept(
    file,
    parseDocument(await readJson(file, wantedFiles.progress, host), schema, () => []),
  );
}
