import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { scorecardsOutline } from "../scoring/outlines.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { checkDemands } from "./check-demands.js";
import { checkEdits } from "./check-edits.js";
import { hasNothingToDo } from "./has-nothing-to-do.js";
import { planOutline } from "./outlines.js";
import type { IndexPlan, ItemField, RemediationItem, RemediationPlan } from "./plan.js";
import type { ItemEdit, PlanEdits } from "./plan-edits.js";
import { targetOf } from "./plan-index.js";

/**
 * Takes into a plan what the office changed or accepted: texts, bodies, dates, targets, what was
 * published. Sums, classes and demands follow; what the office gave or accepted is no proposal any
 * more.
 *
 * @param scorecards those that the plan was made from
 * @throws ChisoError `unknown-option` for a set or measure that the plan has not, `not-a-gap` for a
 * code, `not-a-date`, and for targets that a criterion cannot have
 * @example
 * const revised = revisePlan(plan, [card], {
 *   items: { [card.set.id]: { "1.1.1": { responsible: "Văn phòng", approved: true } } },
 *   confirmed: true,
 * });
 * revised.indices[0].items.find(({ code }) => code === "1.1.1").responsible // "Văn phòng"
 */
export function revisePlan(
  plan: RemediationPlan,
  scorecards: readonly Scorecard[],
  edits: PlanEdits,
): RemediationPlan {
  refuse(
    checkArguments({ plan: [plan, planOutline], scorecards: [scorecards, scorecardsOutline] }, [
      edits,
      { keys: { items: "object?", published: "object?", confirmed: "boolean?" } },
    ]),
  );
  refuse(checkEdits(plan, edits));
  const indices = plan.indices.map((index) => {
    const card = scorecards.find(({ set }) => set.id === index.set.id);
    return reviseIndex(index, card, edits);
  });
  return {
    ...plan,
    ...(edits.confirmed === true ? { confirmed: true } : {}),
    indices,
    demands: checkDemands(
      plan.demands.map(({ demand }) => demand),
      indices,
    ),
  };
}

function reviseIndex(
  index: IndexPlan,
  card: Scorecard | undefined,
  { items: all = {}, published: results = {} }: PlanEdits,
): IndexPlan {
  const own = all[index.set.id] ?? {};
  const items = index.items.map((item) => {
    const edit = Object.hasOwn(own, item.code) ? own[item.code] : undefined;
    return edit === undefined ? item : reviseItem(item, edit, index);
  });
  const published = results[index.set.id] ?? index.published;
  return {
    ...index,
    ...(published === undefined ? {} : { published }),
    target: card === undefined ? index.target : targetOf(card, items),
    items,
    withoutMeasure: items.filter(hasNothingToDo).map(({ code }) => code),
  };
}

function reviseItem(item: RemediationItem, edit: ItemEdit, index: IndexPlan): RemediationItem {
  const { shortcoming, cause, solution, leader, product, dueWords, needs, share, ...rest } = item;
  const proposed = edit.approved === true ? [] : (item.proposed ?? []);
  const given = new Set<string>(Object.keys(edit));
  return {
    ...rest,
    ...retargeted(item, edit, index),
    ...text("shortcoming", edit.shortcoming ?? shortcoming),
    ...text("cause", edit.cause ?? cause),
    ...text("solution", edit.solution ?? solution),
    ...text("leader", edit.leader ?? leader),
    ...text("product", edit.product ?? product),
    measures: edit.measures ?? item.measures,
    responsible: edit.responsible === undefined ? item.responsible : edit.responsible || null,
    coordinating: edit.coordinating ?? item.coordinating,
    evidence: edit.evidence ?? item.evidence,
    due: edit.due ?? item.due,
    // A day takes the place of words.
    ...text("dueWords", edit.dueWords ?? (edit.due === undefined ? dueWords : undefined)),
    proposed: proposed.filter((field) => !isGiven(field, given)),
  };
}

function isGiven(field: ItemField, given: ReadonlySet<string>): boolean {
  if (field === "measures") return given.has("measures") || given.has("solution");
  return given.has(field) || (field === "due" && given.has("dueWords"));
}

function text<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined || value === ""
    ? {}
    : ({ [key]: value } as { readonly [P in K]: string });
}

// What another target needs is known where the rule has a step of just those points.
function retargeted(
  { target: before, share, needs, lastPoints, weight, code }: RemediationItem,
  { target: wanted }: ItemEdit,
  { gaps }: IndexPlan,
): Pick<RemediationItem, "target" | "gain" | "needs" | "share"> {
  const target = wanted === undefined ? exact(before) : exact(wanted);
  const isSame = target.equals(before);
  const step = gaps
    .find((gap) => gap.code === code)
    ?.steps.find(({ points }) => target.equals(points));
  const own = isSame ? { share, needs } : { share: undefined, needs: step?.needs };
  return {
    target: toDecimalText(target),
    gain: toDecimalText(target.minus(lastPoints).times(weight ?? "1")),
    ...(own.share === undefined ? {} : { share: own.share }),
    ...(own.needs === undefined ? {} : { needs: own.needs }),
  };
}
