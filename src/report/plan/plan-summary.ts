import { indexName } from "../../criteria-set/index-names.js";
import { formatDate } from "../../dates/civil-date.js";
import type { Block, Cell, Document, RunText } from "../../document/document.js";
import { formatNumber } from "../../numbers/format-number.js";
import type { IndexPlan, RemediationItem, RemediationPlan } from "../../remediation/plan.js";
import { periodName, periodWords } from "../../score-sheet/period-words.js";
import { type Language, textIn } from "../../text/language.js";
import { markedTitle } from "../node-title.js";
import { noticeBlocks, noticesOfPlan } from "../notices.js";
import { describeTotal } from "../result-lines.js";
import { number, type ResultDocumentOptions } from "../score-document.js";
import { withheldLines } from "../withheld-lines.js";
import { demandStatusNames, layerName, words } from "../words.js";
import { measureNumbers } from "./measure-numbers.js";
import { planOverview } from "./plan-overview.js";
import { baseTime, timeOfIndex } from "./plan-time.js";
import { summaryWords } from "./summary-words.js";

/**
 * A plan on a page: results, tasks by largest loss, and what becomes of the demands. The whole
 * plan is `planDocument`.
 */
export function planSummary(plan: RemediationPlan, options: ResultDocumentOptions = {}): Document {
  const language = options.language ?? "vi";
  const title = summaryWords.title[language](plan.year, plan.unit.name);
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(noticesOfPlan(plan, language)),
      ...(plan.indices.length > 1
        ? [
            {
              kind: "heading" as const,
              level: 2 as const,
              text: summaryWords.results[language](periodWords(baseTime(plan), { language })),
            },
            planOverview(plan, language),
          ]
        : []),
      ...plan.indices.flatMap((index) => indexBlocks(plan, index, language)),
      ...measureBlocks(plan, language),
      ...(plan.demands.length === 0
        ? []
        : [
            {
              kind: "list" as const,
              items: plan.demands.map(
                ({ status, detail }) =>
                  `${demandStatusNames[status][language]}: ${detail[language]}`,
              ),
            },
          ]),
    ],
  };
}

function measureBlocks(plan: RemediationPlan, language: Language): readonly Block[] {
  const numbers = measureNumbers(plan);
  if (numbers.size === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.measures[language] },
    {
      kind: "list",
      items: plan.measureItems.flatMap(({ key }) =>
        plan.measures
          .filter(({ item }) => item === key)
          .map(({ key: own, text, origin }): RunText => {
            const line = `${numbers.get(own)}. ${textIn(text, language)}`;
            return origin === "source" ? line : [{ text: line, proposed: true }];
          }),
      ),
    },
  ];
}

function indexBlocks(
  plan: RemediationPlan,
  index: IndexPlan,
  language: Language,
): readonly Block[] {
  const { ladders } = index.set;
  const then = periodName(timeOfIndex(plan, index), { language });
  const numbers = measureNumbers(plan);
  const order = new Map(index.gaps.map(({ code }, position) => [code, position]));
  const items = [...index.items].sort(
    (left, right) => (order.get(left.code) ?? 0) - (order.get(right.code) ?? 0),
  );
  return [
    { kind: "heading", level: 2, text: indexName(index.index)[language] },
    {
      kind: "list",
      items: [
        `${words.set[language]}: ${textIn(index.set.title, language)} (${index.set.id})`,
        `${summaryWords.result[language]} ${then} (${layerName(index, language)}): ${describeTotal(index.lastYear, ladders, language)}`,
        ...withheldLines(index.lastYear.classes, language),
        `${words.target[language]} ${plan.year}: ${describeTotal(index.target, ladders, language)}`,
        summaryWords.counts[language]({
          below: items.length,
          lost: formatNumber(index.lost, language),
          withoutMeasure: index.withoutMeasure.length,
          notAssessed: index.notAssessed.length,
        }),
        ...unconfirmed(items, language),
      ],
    },
    {
      kind: "table",
      columns: [
        { title: words.code[language], align: "left" },
        { title: words.criterion[language], align: "left", flexible: true },
        { title: then, align: "right" },
        { title: String(plan.year), align: "right" },
        { title: words.needs[language], align: "left", flexible: true },
        { title: words.measures[language], align: "left", flexible: true },
        { title: words.responsible[language], align: "left", flexible: true },
        { title: words.due[language], align: "left" },
      ],
      rows: items.map((item): readonly Cell[] => [
        item.code,
        markedTitle(item, language),
        number(item.lastPoints),
        number(item.target),
        item.needs?.[language] ?? "",
        measuresOf(item, numbers) || words.none[language],
        item.responsible ?? words.unassigned[language],
        item.dueWords ?? formatDate(item.due, language),
      ]),
    },
  ];
}

// The office's own words, else the numbers of the measures that are listed below.
function measuresOf(
  { solution, measures }: RemediationItem,
  numbers: ReadonlyMap<string, string>,
): string {
  return solution ?? measures.map((key) => numbers.get(key) ?? key).join(", ");
}

function unconfirmed(items: readonly RemediationItem[], language: Language): readonly string[] {
  const count = items.filter(({ proposed = [] }) => proposed.length > 0).length;
  return count === 0 ? [] : [summaryWords.unconfirmed[language](count)];
}
