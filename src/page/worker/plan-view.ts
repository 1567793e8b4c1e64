import type { ConfirmedPlan } from "../../cli/plan/confirmed-plan.js";
import { indexName } from "../../criteria-set/index-names.js";
import { formatDate } from "../../dates/civil-date.js";
import { taskColumns } from "../../plan-workbook/columns.js";
import { itemTexts } from "../../plan-workbook/item-texts.js";
import { isListKey, letterheadFields } from "../../plan-workbook/letterhead-fields.js";
import { bodiesNoLongerThere } from "../../remediation/bodies-no-longer-there.js";
import {
  type IndexPlan,
  type ItemField,
  itemFields,
  type RemediationItem,
  type RemediationPlan,
} from "../../remediation/plan.js";
import { reviewOf } from "../../remediation/review.js";
import { planSummary } from "../../report/plan/plan-summary.js";
import { textIn } from "../../text/language.js";
import type {
  Choice,
  PageLanguage,
  PlanColumn,
  PlanIndex,
  PlanView,
  RuleCheck,
  Task,
} from "../shared/protocol.js";
import { words } from "../shared/words.js";
import { numberText } from "./number-text.js";
import type { PlanOfWork } from "./plan-of-work.js";
import type { OwnPart } from "./rule-check.js";
import { shownBlocks } from "./shown-document.js";
import type { PlanWork } from "./work.js";

/** The plan as the page edits it. */
export function planView(
  { plan, letterhead }: PlanOfWork,
  said: PlanWork,
  given: ConfirmedPlan | undefined,
  own: readonly OwnPart[],
  language: PageLanguage,
): PlanView {
  const measures = new Map(plan.measures.map(({ key, text }) => [key, textIn(text, language)]));
  return {
    ...emptyPlanView(language),
    title: `${plan.unit.name}, ${plan.year}`,
    summary: shownBlocks(planSummary(plan, { language })),
    review: reviewLines(plan, language),
    confirmed: plan.confirmed === true,
    start: formatDate(plan.start, "vi"),
    due: formatDate(plan.due, "vi"),
    aim: said.aim ?? "demanded",
    canChange: given === undefined,
    check: ruleCheck(own, language),
    indices: plan.indices.map((index) => planIndex(index, said, measures, language)),
    letterhead: letterheadFields(letterhead).map(({ key, label, hint = "", value }) => ({
      key,
      label,
      hint,
      isLong: isListKey(key as Parameters<typeof isListKey>[0]) || key === "position",
      value: String(value),
    })),
  };
}

/** How far the office's own criteria are confirmed; `null` where none are. */
function ruleCheck(parts: readonly OwnPart[], language: PageLanguage): RuleCheck | null {
  const [first] = parts;
  if (first === undefined) return null;
  const { checked } = first.results.set.provenance;
  return {
    by: checked?.by ?? "",
    day: checked === undefined ? "" : formatDate(checked.date, "vi"),
    asksDecision: parts.some(({ results }) => results.set.provenance.instruments.length === 0),
    rules: parts.flatMap(({ results, table }) =>
      table.toConfirm.map(({ code, text, understood, confirmed }) => ({
        set: results.set.id,
        code,
        text,
        understood: understood[language],
        confirmed: confirmed === true,
      })),
    ),
  };
}

/** The plan that cannot be made, with the reasons. */
export function planProblems(problems: readonly string[], language: PageLanguage): PlanView {
  return { ...emptyPlanView(language), problems };
}

function emptyPlanView(language: PageLanguage): PlanView {
  return {
    title: "",
    summary: [],
    problems: [],
    review: [],
    confirmed: false,
    start: "",
    due: "",
    aim: "demanded",
    aims: aimsIn(language),
    canChange: true,
    columns: columnsIn(language),
    indices: [],
    letterhead: [],
    check: null,
  };
}

function aimsIn(language: PageLanguage): readonly Choice[] {
  const w = words[language];
  return [
    { value: "demanded", label: w.aimDemanded },
    { value: "next-step", label: w.aimNextStep },
    { value: "maximum", label: w.aimMaximum },
  ];
}

function columnsIn(language: PageLanguage): readonly PlanColumn[] {
  return itemFields.map((field) => ({
    field,
    title: taskColumns.find(({ key }) => key === field)?.heading[language] ?? field,
  }));
}

function planIndex(
  index: IndexPlan,
  said: PlanWork,
  measures: ReadonlyMap<string, string>,
  language: PageLanguage,
): PlanIndex {
  const own = said.items[index.set.id] ?? {};
  return {
    set: index.set.id,
    title: indexName(index.index)[language],
    tasks: index.items.map((item) =>
      task(item, own[item.code]?.approved === true, measures, language),
    ),
  };
}

function task(
  item: RemediationItem,
  approved: boolean,
  measures: ReadonlyMap<string, string>,
  language: PageLanguage,
): Task {
  const texts = itemTexts(item, measures);
  const isProposed = (field: ItemField): boolean => item.proposed?.includes(field) === true;
  return {
    code: item.code,
    title: textIn(item.title, language),
    points: `${numberText(item.lastPoints, language)}/${numberText(item.max, language)}`,
    approved,
    cells: itemFields.map((field) => ({ text: texts[field], proposed: isProposed(field) })),
  };
}

function reviewLines(plan: RemediationPlan, language: PageLanguage): readonly string[] {
  return [
    ...reviewOf(plan).map(({ code, words: said }) =>
      code === undefined ? said[language] : `${code}  ${said[language]}`,
    ),
    ...bodiesNoLongerThere(plan).map(({ message }) => message[language]),
  ];
}
