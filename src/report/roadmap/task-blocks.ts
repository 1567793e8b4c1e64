import type { CivilDate } from "../../dates/civil-date.js";
import type { Block, Run, RunText } from "../../document/document.js";
import type { CalendarTask } from "../../roadmap/calendar-task.js";
import { dueWords } from "../../roadmap/due-words.js";
import { datesOf } from "../../roadmap/task-dates.js";
import { lowerFirst, textIn } from "../../text/language.js";
import { taskWords } from "./task-words.js";

/**
 * The tasks of a calendar by body, in the order of the plan: advisory bodies of a committee under
 * one heading, and what a body directs another to do under its own. What was due before a day is
 * left out.
 */
export function taskBlocks(tasks: readonly CalendarTask[], from: CivilDate): readonly Block[] {
  const open = tasks.filter(({ due }) => {
    const days = datesOf(due);
    return days.length === 0 || days.some((day) => day >= from);
  });
  const groups = [...new Set(open.map(groupOf))];
  return groups.flatMap((title, at): readonly Block[] => {
    const own = open.filter((task) => groupOf(task) === title);
    const direct = own.filter(({ directedBy }) => directedBy === undefined);
    const directed = own.filter(({ directedBy }) => directedBy !== undefined);
    const bodies = [...new Set(directed.map(bodyOf))];
    return [
      { kind: "heading", level: 3, text: `${at + 1}. ${title}` },
      ...(direct.length === 0
        ? []
        : [{ kind: "list" as const, items: direct.map((task) => taskText(task, title)) }]),
      ...bodies.flatMap((body): readonly Block[] => [
        { kind: "list", items: [taskWords.directs(body)] },
        ...directed
          .filter((task) => bodyOf(task) === body)
          .map(
            (task): Block => ({
              kind: "paragraph",
              role: "item",
              text: withStart(taskWords.directed, taskText(task, body)),
            }),
          ),
      ]),
    ];
  });
}

function bodyOf({ body }: CalendarTask): string {
  return body ?? taskWords.everybody;
}

// Bodies that advise a committee of the Party stand together, as in the plans of the districts.
function groupOf(task: CalendarTask): string {
  const { directedBy } = task;
  if (directedBy !== undefined) return directedBy;
  const [, committee] = taskWords.advisory.exec(bodyOf(task)) ?? [];
  return committee === undefined ? bodyOf(task) : taskWords.advisoryOf(committee);
}

// A body that stands in the heading needs no name of its own.
function taskText(task: CalendarTask, heading: string): RunText {
  const { with: others = [], through } = task;
  const body = bodyOf(task);
  const words = textIn(task.task, "vi");
  const text = [
    body === heading ? words : taskWords.doneBy(body, lowerFirst(words)),
    ...(through === undefined ? [] : [taskWords.through(through)]),
    ...(others.length === 0 ? [] : [taskWords.together(others.map(inSentence))]),
  ].join(", ");
  const due = dueOf(task);
  if (due === undefined) return `${text}.`;
  const run: Run = task.assumed === undefined ? { text: due } : { text: due, proposed: true };
  const exceptions = (task.exceptions ?? []).map(({ units, due: own }) =>
    taskWords.exception(textIn(units, "vi"), dueWords(own).vi),
  );
  return [{ text: `${text} (` }, run, { text: `${exceptions.join("")}).` }];
}

// "Các cơ quan có liên quan" is no name, "Ủy ban Kiểm tra Huyện ủy" is.
function inSentence(body: string): string {
  return body.startsWith(taskWords.groupStart) ? lowerFirst(body) : body;
}

function dueOf({ due }: CalendarTask): string | undefined {
  const words = dueWords(due).vi;
  switch (due.kind) {
    case "undated":
      return due.says === undefined ? undefined : taskWords.carriedOut(words);
    case "on":
    case "before":
      return taskWords.finished(words);
    default:
      return taskWords.carriedOut(words);
  }
}

function withStart(start: string, text: RunText): RunText {
  return typeof text === "string" ? start + text : [{ text: start }, ...text];
}
