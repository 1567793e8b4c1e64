import { isCivilDate, readPrintedDay } from "../dates/civil-date.js";
import { type CommandLine, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";
import { commandLineWords } from "./words/command-line.js";

/** The day of `--on`. */
export function dayFrom(line: CommandLine): string {
  const on = textOf(line, "on");
  const day = on === undefined || isCivilDate(on) ? on : readPrintedDay(on);
  if (day !== undefined) return day;
  if (on === undefined) {
    throw usageFailure(commandLineWords.dayNeeded);
  }
  throw usageFailure(commandLineWords.notADay(on));
}
