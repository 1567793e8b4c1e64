import type { CivilDate } from "../../dates/civil-date.js";
import type { Run, RunText } from "../../document/document.js";
import type { CalendarTask } from "../../roadmap/calendar-task.js";
import { dueWords } from "../../roadmap/due-words.js";
import { datesOf } from "../../roadmap/task-dates.js";
import { lowerFirst, textIn } from "../../text/language.js";

/** A body with what it is to do. */
export interface BodyTasks {
  /** As the calendar names it; what it calls nobody's is everybody's. */
  readonly body: string;
  readonly tasks: readonly CalendarTask[];
}

/** Tasks by body, in the order of the plan; what was due before a day is left out. */
export function tasksByBody(tasks: readonly CalendarTask[], from: CivilDate): readonly BodyTasks[] {
  const open = tasks.filter(({ due }) => {
    const days = datesOf(due);
    return days.length === 0 || days.some((day) => day >= from);
  });
  const nameOf = ({ body }: CalendarTask): string => body ?? "Các cơ quan, đơn vị liên quan";
  const bodies = [...new Set(open.map(nameOf))];
  return bodies.map((body) => ({ body, tasks: open.filter((task) => nameOf(task) === body) }));
}

/** "Xây dựng kế hoạch; phối hợp: … (hoàn thành trước ngày 15/7/2024)."; an assumed day is proposed. */
export function taskWords(task: CalendarTask): RunText {
  const { with: others = [], to, through, directedBy } = task;
  const text = [
    textIn(task.task, "vi"),
    ...(others.length === 0 ? [] : [`phối hợp: ${others.map(lowerFirst).join(", ")}`]),
    ...(directedBy === undefined ? [] : [`${directedBy} chỉ đạo`]),
    ...(to === undefined || through === undefined ? [] : [`qua ${through}`]),
  ].join("; ");
  const due = dueOf(task);
  if (due === undefined) return `${text}.`;
  const run: Run = task.assumed === undefined ? { text: due } : { text: due, proposed: true };
  const exceptions = (task.exceptions ?? []).map(
    ({ units, due: own }) => `; riêng ${textIn(units, "vi")}: ${dueWords(own).vi}`,
  );
  return [{ text: `${text} (` }, run, { text: `${exceptions.join("")}).` }];
}

function dueOf({ due }: CalendarTask): string | undefined {
  const words = dueWords(due).vi;
  switch (due.kind) {
    case "undated":
      return due.says === undefined ? undefined : `thực hiện ${words}`;
    case "on":
    case "before":
      return `hoàn thành ${words}`;
    default:
      return `thực hiện ${words}`;
  }
}
