import { isCivilDate, readPrintedDay } from "../dates/civil-date.js";
import { type CommandLine, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";

/** The day of `--on`. */
export function dayFrom(line: CommandLine): string {
  const on = textOf(line, "on");
  const day = on === undefined || isCivilDate(on) ? on : readPrintedDay(on);
  if (day !== undefined) return day;
  if (on === undefined) {
    throw usageFailure(
      "Thêm --on NĂM-THÁNG-NGÀY: việc nào quá hạn được tính đến ngày đó, ví dụ --on 2024-12-31.",
      "Add --on YYYY-MM-DD: what is late is told as of that day, such as --on 2024-12-31.",
    );
  }
  throw usageFailure(
    `--on không nhận "${on}"; ghi ngày dạng 31/12/2024 hoặc 2024-12-31.`,
    `--on does not take "${on}"; write a day as 2024-12-31.`,
  );
}
