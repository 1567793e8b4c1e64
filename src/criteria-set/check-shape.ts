import { ofCriterion, type Problem } from "../problems/problem.js";
import type { Merged } from "../problems/schema-drift.js";
import {
  decimal,
  type Given,
  held,
  integer,
  isObject,
  lazily,
  listOf,
  objectOf,
  oneOf,
  recordOf,
  type ShapeCheck,
  text,
  words,
} from "../problems/shape.js";
import { ruleEngine } from "../rules/rule-engine.js";
import type { ClassCondition, ClassLadder, ClassStep } from "./class-ladder.js";
import type { AdjustmentLimit, CountedFigure, CriteriaSet, CriterionNode } from "./criteria-set.js";
import { provenance, status } from "./provenance-shape.js";
import { rounds } from "./round-shape.js";

const policy = /* @__PURE__ */ lazily(() => oneOf("shrink-base", "full-points", "not-allowed"));

const limit = /* @__PURE__ */ lazily(() =>
  objectOf<AdjustmentLimit>({ title: text, max: decimal }, {}),
);

const condition = /* @__PURE__ */ lazily(() =>
  held(
    objectOf<Merged<ClassCondition>>(
      {},
      {
        criterion: words,
        atLeast: decimal,
        measure: oneOf("points", "percentage"),
        knockOuts: listOf(words, 1),
      },
    ),
    isOneCondition,
    "criterion + atLeast + measure | knockOuts",
  ),
);

function isOneCondition({ criterion, atLeast, measure, knockOuts }: Given): boolean {
  const given = [criterion, atLeast, measure].filter((value) => value !== undefined).length;
  return given === (knockOuts === undefined ? 3 : 0);
}

const step = /* @__PURE__ */ lazily(() =>
  held(
    objectOf<Merged<ClassStep>>(
      { key: words, title: text },
      { conditions: listOf(condition), atLeast: decimal, above: decimal },
    ),
    ({ atLeast, above }) => atLeast === undefined || above === undefined,
    "atLeast | above",
  ),
);

const ladder = /* @__PURE__ */ lazily(() =>
  objectOf<ClassLadder>(
    { key: words, title: text, measure: oneOf("percentage", "points"), classes: listOf(step, 1) },
    {},
  ),
);

const figure = /* @__PURE__ */ lazily(() =>
  objectOf<CountedFigure>({}, { what: text, period: text, source: text }),
);

const node: ShapeCheck = (value, place, problems) => {
  const code = isObject(value) ? value.code : undefined;
  const named = typeof code === "string" && code !== "" ? ofCriterion(place, code) : place;
  nodeKeys(value, named, problems);
};

// Which of a rule and children there must be, and what goes with which, the check of the set says.
const nodeKeys = /* @__PURE__ */ lazily(() =>
  objectOf<Merged<CriterionNode>>(
    { code: words, title: text, max: decimal },
    {
      weight: decimal,
      definition: text,
      counts: recordOf(figure),
      themes: listOf(words),
      responsible: words,
      note: text,
      children: listOf(node, 1),
      rule: ruleEngine.shape,
      ruleText: words,
      scoredBy: oneOf("unit", "superior", "survey"),
      notApplicable: policy,
      evidence: listOf(words),
      provenance: status,
    },
  ),
);

const set = /* @__PURE__ */ lazily(() =>
  objectOf<CriteriaSet>(
    {
      id: words,
      version: words,
      index: words,
      title: text,
      appliesTo: text,
      period: objectOf<CriteriaSet["period"]>({ from: words }, { to: words }),
      max: decimal,
      notApplicable: policy,
      provenance,
      domains: listOf(node, 1),
    },
    {
      $schema: words,
      decimals: integer(0, 10),
      rounds,
      bonus: limit,
      penalty: limit,
      ladders: listOf(ladder),
    },
  ),
);

/**
 * Adds every problem in the shape of a criteria set: what is missing, of another type, or misspelt.
 * It accepts what the schema of a set accepts, and loads no library for it.
 */
export function checkSetShape(value: unknown, problems: Problem[]): void {
  set(value, { path: "" }, problems);
}
