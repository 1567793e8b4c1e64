import { indexName } from "../../criteria-set/index-names.js";
import { formatDate } from "../../dates/civil-date.js";
import type { Block } from "../../document/document.js";
import type { Paper } from "./paper.js";
import { targets } from "./targets.js";

/** What the plan is for, its targets and its demands. */
export function purpose(paper: Paper): readonly Block[] {
  const { plan, words, timeWords, language, taskAnnex } = paper;
  const [only] = plan.indices;
  const what =
    only === undefined || plan.indices.length > 1
      ? words.theIndices
      : indexName(only.index)[language];
  const count = plan.indices.reduce((sum, { items }) => sum + items.length, 0);
  const first =
    count === 0
      ? words.keepAll(timeWords, what, plan.year)
      : words.mend(count, timeWords, what, plan.year);
  const [start, due] = [plan.start, plan.due].map((date) => formatDate(date, language));
  return [
    { kind: "heading", level: 3, text: `I. ${words.purpose}` },
    item(1, first),
    ...targets(paper, 2),
    item(3, words.awareness),
    { kind: "heading", level: 3, text: `II. ${words.demands}` },
    item(1, words.answer),
    ...(count === 0 ? [] : [item(2, words.eachTask(taskAnnex))]),
    item(count === 0 ? 2 : 3, words.time(start as string, due as string)),
  ];
}

/** A numbered clause. */
export function item(number: number, text: string): Block {
  return { kind: "paragraph", role: "item", text: `${number}. ${text}` };
}
