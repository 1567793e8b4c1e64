import * as z from "zod";
import { civilDatePattern } from "../dates/civil-date.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { typedSchema, typedUnion } from "../problems/typed-schema.js";
import { ruleSchema } from "../rules/kind-schemas.js";
import { textSchema, wordsSchema } from "../text/text-schema.js";
import type { ClassCondition, ClassLadder, ClassStep } from "./class-ladder.js";
import type { CriteriaSet, CriterionNode } from "./criteria-set.js";
import type { Provenance } from "./provenance.js";
import type { Round } from "./round.js";

/** Schema of a criteria set as stored: strict, so that an unknown key is an error. */
export const criteriaSetSchema: () => z.ZodType<CriteriaSet> = /* @__PURE__ */ builtOnce(() => {
  const text = textSchema();
  const words = wordsSchema();
  const decimal = decimalSchema();
  const limit = z.strictObject({ title: text, max: decimal });
  const node = nodeSchema();
  return typedSchema<CriteriaSet>()(
    z.strictObject({
      $schema: words.exactOptional(),
      id: words,
      version: words,
      index: words,
      title: text,
      appliesTo: text,
      period: z.strictObject({ from: words, to: words.exactOptional() }),
      max: decimal,
      decimals: z.int().min(0).max(10).exactOptional(),
      notApplicable: policySchema(),
      rounds: roundsSchema().exactOptional(),
      bonus: limit.exactOptional(),
      penalty: limit.exactOptional(),
      ladders: z.array(ladderSchema()).exactOptional(),
      provenance: provenanceSchema(),
      domains: z.array(node).min(1),
    }),
  );
});

/** Schema of where content comes from. */
export const provenanceSchema: () => z.ZodType<Provenance> = /* @__PURE__ */ builtOnce(() => {
  const text = textSchema();
  const words = wordsSchema();
  return typedSchema<Provenance>()(
    z.strictObject({
      status: statusSchema(),
      instruments: z.array(
        z.strictObject({
          number: words.exactOptional(),
          title: words,
          issuer: words,
          date: z.string().regex(civilDatePattern).exactOptional(),
          read: text,
          url: words.exactOptional(),
        }),
      ),
      note: text.exactOptional(),
      checked: z
        .strictObject({ by: words, date: z.string().regex(civilDatePattern) })
        .exactOptional(),
    }),
  );
});

const statusSchema: () => z.ZodEnum<{
  official: "official";
  partial: "partial";
  draft: "draft";
  sample: "sample";
}> = /* @__PURE__ */ builtOnce(() => {
  return z.enum(["official", "partial", "draft", "sample"]);
});

const policySchema: () => z.ZodType<CriteriaSet["notApplicable"]> = /* @__PURE__ */ builtOnce(
  () => {
    return z.enum(["shrink-base", "full-points", "not-allowed"]);
  },
);

/** Schema of a class ladder. */
export const ladderSchema: () => z.ZodType<ClassLadder> = /* @__PURE__ */ builtOnce(() => {
  const decimal = decimalSchema();
  return typedSchema<ClassLadder>()(
    z.strictObject({
      key: wordsSchema(),
      title: textSchema(),
      measure: z.enum(["percentage", "points"]),
      classes: z
        .array(
          typedUnion<ClassStep>()(
            z.strictObject({
              key: wordsSchema(),
              title: textSchema(),
              atLeast: decimal.exactOptional(),
              above: decimal.exactOptional(),
              conditions: z.array(conditionSchema()).exactOptional(),
            }),
            {
              isOne: ({ atLeast, above }) => atLeast === undefined || above === undefined,
              forms: "atLeast | above",
            },
          ),
        )
        .min(1),
    }),
  );
});

/** Schema of the rounds of a set or sheet. */
export const roundsSchema: () => z.ZodType<readonly [Round, ...Round[]]> =
  /* @__PURE__ */ builtOnce(() => {
    const text = textSchema();
    const round = typedSchema<Round>()(
      z.strictObject({
        key: wordsSchema(),
        title: text,
        givenBy: text.exactOptional(),
      }),
    );
    return z.tuple([round], round);
  });

/** Schema of a condition of a class. */
export const conditionSchema: () => z.ZodType<ClassCondition> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  return typedSchema<ClassCondition>()(
    z.union(
      [
        z.strictObject({
          criterion: words,
          atLeast: decimalSchema(),
          measure: z.enum(["points", "percentage"]),
        }),
        z.strictObject({ knockOuts: z.array(words).min(1) }),
      ],
      "criterion + atLeast + measure | knockOuts",
    ),
  );
});

const nodeSchema: () => z.ZodType<CriterionNode> = /* @__PURE__ */ builtOnce(() => {
  const text = textSchema();
  const words = wordsSchema();
  const rule = ruleSchema();
  const node: z.ZodType<CriterionNode> = typedUnion<CriterionNode>()(
    z.strictObject({
      code: words,
      title: text,
      max: decimalSchema(),
      weight: decimalSchema().exactOptional(),
      definition: text.exactOptional(),
      counts: z
        .record(
          words,
          z.strictObject({
            what: text.exactOptional(),
            period: text.exactOptional(),
            source: text.exactOptional(),
          }),
        )
        .exactOptional(),
      themes: z.array(words).exactOptional(),
      responsible: words.exactOptional(),
      note: text.exactOptional(),
      get children() {
        return z.tuple([node], node).exactOptional();
      },
      rule: rule.exactOptional(),
      ruleText: words.exactOptional(),
      scoredBy: z.enum(["unit", "superior", "survey"]).exactOptional(),
      notApplicable: policySchema().exactOptional(),
      evidence: z.array(words).exactOptional(),
      provenance: statusSchema().exactOptional(),
    }),
    {
      isOne: ({ children, rule }) => (children === undefined) !== (rule === undefined),
      forms: "children | rule",
      namedByCheck: true,
    },
  );
  return node;
});
