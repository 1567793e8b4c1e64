import { indexName, shortIndexName } from "../../criteria-set/index-names.js";
import { formatDate } from "../../dates/civil-date.js";
import type { Block, Cell, TableBlock } from "../../document/document.js";
import { formatNumber } from "../../numbers/format-number.js";
import type { IndexOutcome, PlanOutcome, TaskOutcome } from "../../remediation/plan-outcome.js";
import type { Language } from "../../text/language.js";
import { markedTitle } from "../node-title.js";
import { number } from "../score-document.js";
import { words as terms } from "../words.js";
import { reportWords } from "./report-words.js";
import { lateName, resultName, statesInOrder, taskStateNames } from "./words.js";

/** How many tasks of each index are in which state, and how many are late. */
export function stateTable({ indices, counts }: PlanOutcome, language: Language): TableBlock {
  const keys = ["all", ...statesInOrder, "late"] as const;
  const titles = {
    all: reportWords.taskCount[language],
    late: lateName[language],
    ...Object.fromEntries(statesInOrder.map((state) => [state, taskStateNames[state][language]])),
  } as Readonly<Record<(typeof keys)[number], string>>;
  return {
    kind: "table",
    columns: [
      { title: terms.index[language], align: "left", flexible: true },
      ...keys.map((key) => ({ title: titles[key], align: "right" as const })),
    ],
    rows: indices.map((index): readonly Cell[] => [
      indexName(index.index)[language],
      ...keys.map((key) => number(String(index.counts[key]))),
    ]),
    ...(indices.length < 2
      ? {}
      : { total: [terms.total[language], ...keys.map((key) => number(String(counts[key])))] }),
  };
}

/** Every task of the plan with what came of it: a table an index. */
export function taskTables({ plan, indices }: PlanOutcome, language: Language): readonly Block[] {
  return indices
    .filter(({ tasks }) => tasks.length > 0)
    .flatMap((index): readonly Block[] => [
      { kind: "heading", level: 3, text: indexName(index.index)[language] },
      taskTable(index, [plan.baseYear, plan.year], language),
    ]);
}

function taskTable(
  { tasks }: IndexOutcome,
  [before, after]: readonly [number, number],
  language: Language,
): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: terms.code[language], align: "left" },
      { title: terms.criterion[language], align: "left", flexible: true },
      { title: terms.responsible[language], align: "left", flexible: true },
      { title: terms.due[language], align: "left" },
      { title: reportWords.state[language], align: "left" },
      { title: `${terms.points[language]} ${before}`, align: "right" },
      { title: terms.target[language], align: "right" },
      { title: `${terms.points[language]} ${after}`, align: "right" },
      { title: reportWords.pointsResult[language], align: "left" },
      { title: reportWords.note[language], align: "left", flexible: true },
    ],
    rows: tasks.map((task) => taskRow(task, language)),
  };
}

function taskRow(task: TaskOutcome, language: Language): readonly Cell[] {
  const { item, state, note = "", late, points } = task;
  const name = taskStateNames[state][language];
  return [
    item.code,
    markedTitle(item, language),
    item.responsible ?? terms.unassigned[language],
    item.dueWords ?? formatDate(item.due, language),
    late ? `${name}; ${lateName[language].toLowerCase()}` : name,
    number(item.lastPoints),
    number(item.target),
    number(points),
    resultName(task, language),
    note,
  ];
}

/** Tasks of all indices by the body that leads them, for a list in the text. */
export function tasksByBody(
  { indices }: PlanOutcome,
  isListed: (task: TaskOutcome) => boolean,
  language: Language,
): TableBlock | undefined {
  const rows = indices.flatMap(({ index, tasks }) =>
    tasks.filter(isListed).map((task) => ({
      body: task.item.responsible ?? terms.unassigned[language],
      cells: listedRow(shortIndexName(index)[language], task, language),
    })),
  );
  if (rows.length === 0) return undefined;
  const bodies = [...new Set(rows.map(({ body }) => body))];
  return {
    kind: "table",
    columns: [
      { title: terms.index[language], align: "left" },
      { title: terms.code[language], align: "left" },
      { title: terms.criterion[language], align: "left", flexible: true },
      { title: terms.due[language], align: "left" },
      { title: reportWords.state[language], align: "left" },
      { title: terms.points[language], align: "centre" },
      { title: reportWords.note[language], align: "left", flexible: true },
    ],
    rows: bodies.flatMap((body) => {
      const own = rows.filter((row) => row.body === body);
      return [{ group: `${body}: ${own.length}` }, ...own.map(({ cells }) => cells)];
    }),
  };
}

function listedRow(index: string, task: TaskOutcome, language: Language): readonly Cell[] {
  const { item, state, note = "", points } = task;
  const before = formatNumber(item.lastPoints, language);
  return [
    index,
    item.code,
    markedTitle(item, language),
    item.dueWords ?? formatDate(item.due, language),
    taskStateNames[state][language],
    points === null ? before : `${before} → ${formatNumber(points, language)}`,
    note,
  ];
}
