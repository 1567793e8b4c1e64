import type { Cell, TableBlock } from "../../document/document.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { planOutline } from "../../remediation/outlines.js";
import type { IndexPlan, RemediationItem, RemediationPlan } from "../../remediation/plan.js";
import { periodName } from "../../score-sheet/period-words.js";
import { inBoth, type Language, textIn } from "../../text/language.js";
import { languageOptionsOutline } from "../../text/outline.js";
import { markedTitle } from "../node-title.js";
import { calendarNotices, noticesOf } from "../notices.js";
import { number, type ResultDocumentOptions } from "../score-document.js";
import { words } from "../words.js";
import { fieldNames, proposedNames } from "./field-words.js";
import { planTableWords } from "./plan-table-words.js";
import { baseTime } from "./plan-time.js";

/**
 * The items of a plan as one flat table, a row for each, for spreadsheets: every row says which
 * index and criteria set it belongs to and what must be known of the source. Dates are `YYYY-MM-DD`, which spreadsheets read in every country.
 *
 * @example
 * planTable(plan).rows.length // 2
 */
export function planTable(plan: RemediationPlan, options: ResultDocumentOptions = {}): TableBlock {
  refuse(checkArguments({ plan: [plan, planOutline] }, [options, languageOptionsOutline]));
  const language = options.language ?? "vi";
  const then = baseTime(plan);
  const weighted = plan.indices.some(({ items }) =>
    items.some(({ weight }) => weight !== undefined),
  );
  const texts = new Map(plan.measures.map(({ key, text }) => [key, textIn(text, language)]));
  return {
    kind: "table",
    columns: [
      words.unit,
      words.index,
      words.domain,
      words.code,
      words.criterion,
      words.max,
      ...(weighted ? [words.weight] : []),
      inBoth((one) => planTableWords.points[one](periodName(then, { language: one }))),
      words.lost,
      inBoth((one) => planTableWords.target[one](plan.year)),
      words.gain,
      fieldNames.shortcoming,
      fieldNames.cause,
      words.needs,
      words.measures,
      words.responsible,
      words.coordinating,
      fieldNames.leader,
      words.start,
      words.due,
      planTableWords.dueInWords,
      words.evidence,
      fieldNames.product,
      planTableWords.unconfirmed,
      words.notice,
    ].map((title) => ({ title: title[language], align: "left" })),
    rows: plan.indices.flatMap((index) =>
      index.items.map((item) => row(plan, index, item, { texts, weighted }, language)),
    ),
  };
}

function row(
  plan: RemediationPlan,
  index: IndexPlan,
  item: RemediationItem,
  { texts, weighted }: { readonly texts: ReadonlyMap<string, string>; readonly weighted: boolean },
  language: Language,
): readonly Cell[] {
  return [
    plan.unit.name,
    textIn(index.set.title, language),
    `${item.domain.code}. ${textIn(item.domain.title, language)}`,
    item.code,
    markedTitle(item, language),
    number(item.max),
    ...(weighted ? [number(item.weight ?? "1")] : []),
    number(item.lastPoints),
    number(item.lost),
    number(item.target),
    number(item.gain),
    item.shortcoming ?? "",
    item.cause ?? "",
    item.needs?.[language] ?? "",
    measuresOf(item, texts) || words.noMeasure[language],
    item.responsible ?? words.unassigned[language],
    item.coordinating.join("; "),
    item.leader ?? "",
    item.start,
    item.due,
    item.dueWords ?? "",
    item.evidence.join("; "),
    item.product ?? "",
    proposedNames(item.proposed, language),
    [
      ...noticesOf(index.set, index.sheetProvenance, { language }),
      ...calendarNotices(plan, language),
    ].join("; "),
  ];
}

// The office's own words go before the measures of a catalogue.
function measuresOf(
  { solution, measures }: RemediationItem,
  texts: ReadonlyMap<string, string>,
): string {
  const own = solution === undefined ? [] : [solution];
  return [...own, ...measures.map((key) => texts.get(key) ?? key)].join("\n");
}
