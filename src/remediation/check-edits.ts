import { isCivilDate } from "../dates/civil-date.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkPlace } from "../problems/expected.js";
import {
  below,
  ofCriterion,
  type Place,
  type Problem,
  problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { readPoints } from "../rules/points/check-points.js";
import { checkPublished } from "./check-published.js";
import type { RemediationItem, RemediationPlan } from "./plan.js";
import type { ItemEdit, PlanEdits } from "./plan-edits.js";

const editOutline = {
  keys: {
    approved: "boolean?",
    shortcoming: "text?",
    cause: "text?",
    solution: "text?",
    measures: { listOf: "text", optional: true },
    responsible: "text?",
    coordinating: { listOf: "text", optional: true },
    leader: "text?",
    product: "text?",
    evidence: { listOf: "text", optional: true },
    due: "text?",
    dueWords: "text?",
  },
} as const;

/** Every problem of what an office changes in a plan. */
export function checkEdits(plan: RemediationPlan, edits: PlanEdits): readonly Problem[] {
  const sets = new Map(plan.indices.map((index) => [index.set.id, index]));
  const options = [...sets.keys()].join(", ");
  const known = (name: string, id: string): readonly Problem[] =>
    sets.has(id)
      ? []
      : [
          scoreSheetProblem("unknown-option", below({ path: `/${name}` }, id), {
            key: id,
            options,
          }),
        ];
  const items = Object.entries(edits.items ?? {}).flatMap(([id, rows]): readonly Problem[] => {
    const own = new Map(sets.get(id)?.items.map((item) => [item.code, item]));
    return [
      ...known("items", id),
      ...Object.entries(rows).flatMap(([code, edit]) => {
        const place = ofCriterion(below({ path: "/items" }, id, code), code);
        const item = own.get(code);
        if (item === undefined) {
          return sets.has(id) ? [resultProblem("not-a-gap", place, { code })] : [];
        }
        return checkEdit(edit, item, new Set(plan.measures.map(({ key }) => key)), place);
      }),
    ];
  });
  const published = Object.entries(edits.published ?? {}).flatMap(([id, result]) => [
    ...known("published", id),
    ...checkPublished(result, below({ path: "/published" }, id)),
  ]);
  return [...items, ...published];
}

function checkEdit(
  edit: ItemEdit,
  item: RemediationItem,
  measures: ReadonlySet<string>,
  place: Place,
): readonly Problem[] {
  const problems: Problem[] = [];
  checkPlace(edit, editOutline, place, problems);
  if (problems.length > 0) return problems;
  for (const [at, key] of (edit.measures ?? []).entries()) {
    if (measures.has(key)) continue;
    const options = item.measures.join(", ");
    problems.push(
      scoreSheetProblem("unknown-option", below(place, "measures", at), { key, options }),
    );
  }
  if (edit.due !== undefined && !isCivilDate(edit.due)) {
    problems.push(problem("not-a-date", below(place, "due"), { value: edit.due }));
  }
  if (edit.target !== undefined) {
    const limits = {
      lowest: ExactDecimal.min(0, item.lastPoints),
      max: new ExactDecimal(item.max),
      decimals: 10,
    };
    readPoints(edit.target, limits, below(place, "target"), problems);
  }
  return problems;
}
