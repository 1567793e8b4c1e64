import * as z from "zod";
import { builtOnce } from "../problems/built-once.js";
import { bandsSchema } from "./bands/schema.js";
import { choiceSchema } from "./choice/schema.js";
import { deadlineSchema } from "./deadline/schema.js";
import { deductionSchema } from "./deduction/schema.js";
import { indexSchema } from "./index/schema.js";
import type {
  Declared,
  DeclaredByKind,
  PartsDeclared,
  PartsRule,
  Rule,
  RuleKindName,
} from "./kinds.js";
import { partsSchemas } from "./parts/schema.js";
import { passSchema } from "./pass/schema.js";
import { perItemSchema } from "./per-item/schema.js";
import { pointsSchema } from "./points/schema.js";
import { ratioSchema } from "./ratio/schema.js";
import { rescaleSchema } from "./rescale/schema.js";
import { type KindSchema, kindSchema } from "./schema-parts.js";
import { surveySchema } from "./survey/schema.js";

type Schemas = {
  readonly [K in RuleKindName]: KindSchema<
    z.ZodType<Extract<Rule, { kind: K }>>,
    z.ZodType<DeclaredByKind[K]>
  >;
};

/** The schemas of every kind: a kind that is missing here does not compile. */
export const kindSchemas = /* @__PURE__ */ builtOnce(() => {
  const parts = partsSchemas<Rule, Declared>(ruleSchema, declaredSchema);
  return {
    points: pointsSchema(),
    pass: passSchema(),
    choice: choiceSchema(),
    bands: bandsSchema(),
    ratio: ratioSchema(),
    parts: kindSchema<PartsRule, PartsDeclared>()(parts.rule, parts.declared),
    "per-item": perItemSchema(),
    deduction: deductionSchema(),
    deadline: deadlineSchema(),
    survey: surveySchema(),
    index: indexSchema(),
    rescale: rescaleSchema(),
  } satisfies Schemas;
});

/**
 * Schema of a rule, as stored. Which ends and worths go together is a matter of shape, so it is
 * said here; whether they fit the maximum is checked with the rule.
 */
export const ruleSchema: () => z.ZodType<Rule> = /* @__PURE__ */ builtOnce(() => {
  // A union told apart by its kind asks for a first schema.
  const { points, ...others } = kindSchemas();
  return z.discriminatedUnion("kind", [
    points.rule,
    ...Object.values(others).map(({ rule }) => rule),
  ]);
});

/** Schema of declared figures of any kind; whether they fit their rule is checked with it. */
export const declaredSchema: () => z.ZodType<Declared> = /* @__PURE__ */ builtOnce(() => {
  const kinds = Object.values(kindSchemas());
  return z.union(
    kinds.map(({ declared }) => declared),
    { error: () => [...new Set(kinds.flatMap(formsOf))].join(" | ") },
  );
});

// The forms of figures that a kind reads, each by the keys that it must have: "satisfied + base".
function formsOf({
  declared,
}: {
  readonly declared: z.ZodObject | z.ZodUnion<readonly z.ZodObject[]>;
}): string[] {
  const forms = declared instanceof z.ZodObject ? [declared] : declared.options;
  return forms.map(({ shape }) =>
    Object.keys(shape)
      .filter((key) => !(shape[key] instanceof z.ZodExactOptional))
      .join(" + "),
  );
}
