import { formatDate } from "../../dates/civil-date.js";
import type { Block } from "../../document/document.js";
import type { PlanOutcome, TaskOutcome } from "../../remediation/plan-outcome.js";
import { type Language, lowerFirst } from "../../text/language.js";
import { demandTable } from "./demand-table.js";
import { reportWords } from "./report-words.js";
import { resultTable } from "./result-table.js";
import { stateTable, tasksByBody } from "./task-tables.js";
import { countWords, resultName, resultNamesInOrder, surveyNote } from "./words.js";

/** The parts of the report: results, demands, tasks, what comes next. */
export function reportParts(outcome: PlanOutcome, language: Language): readonly Block[] {
  return [
    ...results(outcome, language),
    ...demands(outcome, language),
    ...tasks(outcome, language),
    ...nextSteps(outcome, language),
  ];
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text };
}

function results(outcome: PlanOutcome, language: Language): readonly Block[] {
  const { plan, counts } = outcome;
  return [
    heading(reportWords.results[language]),
    {
      kind: "paragraph",
      role: "item",
      text: reportWords.tasksCounted[language](counts.all, countWords(counts, language)),
    },
    {
      kind: "paragraph",
      role: "item",
      text:
        outcome.demands === null
          ? reportWords.noResult[language](plan.year)
          : reportWords.pointsOfPlan[language](pointsWords(outcome, language)),
    },
    ...surveyNotes(outcome, language),
    resultTable(outcome, language),
  ];
}

function surveyNotes({ indices }: PlanOutcome, language: Language): readonly Block[] {
  const count = indices.flatMap(({ tasks }) => tasks).filter((task) => task.mayBeChance).length;
  if (count === 0) return [];
  return [{ kind: "paragraph", role: "item", text: `3. ${surveyNote(count, language)}` }];
}

function pointsWords({ indices }: PlanOutcome, language: Language): string {
  const all = indices.flatMap(({ tasks }) => tasks);
  const names = all.map((task) => resultName(task, language));
  return [...new Set(resultNamesInOrder(language))]
    .map((name) => ({ name, count: names.filter((own) => own === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${lowerFirst(name)} ${count}`)
    .join("; ");
}

function demands({ plan, demands: judged }: PlanOutcome, language: Language): readonly Block[] {
  return [
    heading(reportWords.demands[language]),
    judged === null || judged.length === 0
      ? { kind: "paragraph", text: reportWords.notJudged[language](plan.year) }
      : demandTable(plan, judged, language),
  ];
}

function tasks(outcome: PlanOutcome, language: Language): readonly Block[] {
  const on = formatDate(outcome.on, language);
  const lists: readonly (readonly [string, (task: TaskOutcome) => boolean])[] = [
    [reportWords.late[language](on), ({ late }) => late],
    [reportWords.stopped[language], ({ state, late }) => state === "stopped" && !late],
    [reportWords.dropped[language], ({ state }) => state === "dropped"],
    [
      reportWords.withoutPoints[language],
      ({ state, result }) => state === "done" && (result === "unchanged" || result === "fell"),
    ],
  ];
  return [
    heading(reportWords.tasks[language]),
    stateTable(outcome, language),
    ...lists.flatMap(([title, isListed], at): readonly Block[] => {
      const table = tasksByBody(outcome, isListed, language);
      const end = table === undefined ? reportWords.none[language] : ":";
      const text = `${at + 1}. ${title}${end}`;
      return [{ kind: "paragraph", role: "item", text }, ...(table === undefined ? [] : [table])];
    }),
  ];
}

// What is left goes on; why, and what is asked for, only the office knows.
function nextSteps({ plan, indices }: PlanOutcome, language: Language): readonly Block[] {
  const all = indices.flatMap(({ tasks: own }) => own);
  const open = all.filter(({ state }) => state !== "done" && state !== "dropped").length;
  const below = all.filter(({ result }) => result !== "reached" && result !== "unknown").length;
  const items = [
    reportWords.goOn[language](open, below, plan.year + 1),
    reportWords.causes[language],
    reportWords.proposals[language],
  ];
  return [
    heading(reportWords.next[language]),
    ...items.map((text): Block => ({ kind: "paragraph", role: "item", text })),
  ];
}
