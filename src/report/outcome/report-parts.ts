import { formatDate } from "../../dates/civil-date.js";
import type { Block } from "../../document/document.js";
import type { PlanOutcome, TaskOutcome } from "../../remediation/plan-outcome.js";
import { type Language, lowerFirst } from "../../text/language.js";
import { demandTable } from "./demand-table.js";
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
  const vi = language === "vi";
  const { plan, counts } = outcome;
  return [
    heading(vi ? "I. KẾT QUẢ CHUNG" : "I. RESULTS"),
    {
      kind: "paragraph",
      role: "item",
      text: vi
        ? `1. Kế hoạch có ${counts.all} nhiệm vụ: ${countWords(counts, "vi")}.`
        : `1. The plan has ${counts.all} tasks: ${countWords(counts, "en")}.`,
    },
    {
      kind: "paragraph",
      role: "item",
      text:
        outcome.demands === null
          ? vi
            ? `2. Chưa có kết quả chấm điểm năm ${plan.year}.`
            : `2. There is no result of ${plan.year} yet.`
          : vi
            ? `2. Điểm của các tiêu chí trong kế hoạch: ${pointsWords(outcome, "vi")}.`
            : `2. Points of the criteria of the plan: ${pointsWords(outcome, "en")}.`,
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
  const vi = language === "vi";
  const none = vi
    ? `Chưa có kết quả năm ${plan.year} nên chưa kết luận được các yêu cầu của kế hoạch.`
    : `Without results of ${plan.year} the demands of the plan cannot be judged.`;
  return [
    heading(vi ? "II. THỰC HIỆN CÁC YÊU CẦU CỦA KẾ HOẠCH" : "II. DEMANDS OF THE PLAN"),
    judged === null || judged.length === 0
      ? { kind: "paragraph", text: none }
      : demandTable(plan, judged, language),
  ];
}

function tasks(outcome: PlanOutcome, language: Language): readonly Block[] {
  const vi = language === "vi";
  const on = formatDate(outcome.on, language);
  const lists: readonly (readonly [string, (task: TaskOutcome) => boolean])[] = [
    [vi ? `Nhiệm vụ quá hạn tính đến ngày ${on}` : `Late on ${on}`, ({ late }) => late],
    [
      vi ? "Nhiệm vụ vướng mắc, chưa đến hạn" : "Held up, not due yet",
      ({ state, late }) => state === "stopped" && !late,
    ],
    [vi ? "Nhiệm vụ không thực hiện" : "Dropped", ({ state }) => state === "dropped"],
    [
      vi ? "Nhiệm vụ đã hoàn thành nhưng điểm chưa tăng" : "Done without more points",
      ({ state, result }) => state === "done" && (result === "unchanged" || result === "fell"),
    ],
  ];
  return [
    heading(vi ? "III. TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ" : "III. TASKS"),
    stateTable(outcome, language),
    ...lists.flatMap(([title, isListed], at): readonly Block[] => {
      const table = tasksByBody(outcome, isListed, language);
      const end = table === undefined ? (vi ? ": không có." : ": none.") : ":";
      const text = `${at + 1}. ${title}${end}`;
      return [{ kind: "paragraph", role: "item", text }, ...(table === undefined ? [] : [table])];
    }),
  ];
}

// What is left goes on; why, and what is asked for, only the office knows.
function nextSteps({ plan, indices }: PlanOutcome, language: Language): readonly Block[] {
  const vi = language === "vi";
  const all = indices.flatMap(({ tasks: own }) => own);
  const open = all.filter(({ state }) => state !== "done" && state !== "dropped").length;
  const below = all.filter(({ result }) => result !== "reached" && result !== "unknown").length;
  const items = vi
    ? [
        `1. Tiếp tục thực hiện ${open} nhiệm vụ chưa hoàn thành; đưa ${below} tiêu chí chưa đạt mục tiêu vào kế hoạch khắc phục năm ${plan.year + 1}.`,
        "2. Nguyên nhân của nhiệm vụ chậm, tiêu chí chưa đạt: ……………",
        "3. Kiến nghị, đề xuất: ……………",
      ]
    : [
        `1. Go on with ${open} tasks that are not done; take ${below} criteria below their target into the plan of ${plan.year + 1}.`,
        "2. Causes: ……………",
        "3. Proposals: ……………",
      ];
  return [
    heading(vi ? "IV. NHIỆM VỤ TIẾP THEO VÀ KIẾN NGHỊ" : "IV. WHAT COMES NEXT"),
    ...items.map((text): Block => ({ kind: "paragraph", role: "item", text })),
  ];
}
