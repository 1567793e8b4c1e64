import * as z from "zod";
import type { ClassResult } from "../criteria-set/class-ladder.js";
import {
  conditionSchema,
  ladderSchema,
  provenanceSchema,
  roundsSchema,
} from "../criteria-set/criteria-set-schema.js";
import { civilDatePattern } from "../dates/civil-date.js";
import { dayOfYearKeys } from "../dates/day-of-year-schema.js";
import { decimalTextSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { typedSchema, typedUnion } from "../problems/typed-schema.js";
import { ruleKindNames } from "../rules/kinds.js";
import { periodSchema, unitSchema } from "../score-sheet/score-sheet-schema.js";
import { localizedTextSchema, textSchema, wordsSchema } from "../text/text-schema.js";
import type { LadderClass } from "./ladder-class.js";
import type { Scorecard, ScoredNode, Step } from "./scorecard.js";

/** Schema of a scorecard as stored. */
export const scorecardSchema: () => z.ZodType<Scorecard> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const decimal = decimalTextSchema();
  return typedSchema<Scorecard>()(
    z.strictObject({
      ...resultHead(),
      notEligible: words.exactOptional(),
      complete: z.boolean(),
      notAssessed: z.array(words),
      basePoints: decimal.nullable(),
      bonus: decimal,
      penalty: decimal,
      points: decimal.nullable(),
      max: decimal,
      applicableMax: decimal,
      percentage: decimal.nullable(),
      class: classResultSchema().nullable(),
      classes: z.array(ladderClassSchema()),
      domains: z.array(nodeSchema()).min(1),
    }),
  );
});

/** What a scorecard and all that is made from it say of where they come from. */
export const resultHead = /* @__PURE__ */ builtOnce(() => ({
  $chiso: wordsSchema().exactOptional(),
  unit: unitSchema(),
  year: z.int().min(2000).max(2100),
  ...resultOrigin(),
}));

/** What an index of a plan says of where it comes from, unit and year apart. */
export const resultOrigin = /* @__PURE__ */ builtOnce(() => ({
  period: periodSchema().exactOptional(),
  set: setReferenceSchema(),
  sheetProvenance: provenanceSchema().exactOptional(),
  layer: wordsSchema(),
  layersUsed: z.array(wordsSchema()),
  rounds: roundsSchema().exactOptional(),
}));

const setReferenceSchema: () => z.ZodType<Scorecard["set"]> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  return typedSchema<Scorecard["set"]>()(
    z.strictObject({
      id: words,
      version: words,
      digest: z.string().regex(/^[0-9a-f]{64}$/, "64 × 0-9a-f"),
      index: words,
      title: textSchema(),
      provenance: provenanceSchema(),
      ladders: z.array(ladderSchema()),
    }),
  );
});

/** Schema of a class. */
export const classResultSchema: () => z.ZodType<ClassResult> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  return typedSchema<ClassResult>()(
    z.strictObject({ ladder: words, key: words, title: textSchema() }),
  );
});

/** Schema of the class by one ladder. */
export const ladderClassSchema: () => z.ZodType<LadderClass> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  return typedSchema<LadderClass>()(
    z.strictObject({
      ladder: words,
      class: classResultSchema().nullable(),
      withheld: z
        .array(
          z.strictObject({
            class: words,
            title: textSchema(),
            condition: conditionSchema(),
            reason: localizedTextSchema(),
          }),
        )
        .exactOptional(),
    }),
  );
});

/** Schema of a better result within reach. */
export const stepSchema: () => z.ZodType<Step> = /* @__PURE__ */ builtOnce(() => {
  const decimal = decimalTextSchema();
  return typedSchema<Step>()(
    z.strictObject({
      points: decimal,
      gain: decimal,
      needs: localizedTextSchema(),
      by: z
        .strictObject({
          ...dayOfYearKeys(),
          year: z.enum(["same", "next"]),
          graceDays: z.int().min(0),
        })
        .exactOptional(),
    }),
  );
});

const nodeSchema: () => z.ZodType<ScoredNode> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const decimal = decimalTextSchema();
  const node: z.ZodType<ScoredNode> = typedUnion<ScoredNode>()(
    z.strictObject({
      code: words,
      title: textSchema(),
      depth: z.int().min(1),
      points: decimal.nullable(),
      max: decimal,
      weight: decimal.exactOptional(),
      applicableMax: decimal,
      percentage: decimal.nullable(),
      state: z.enum(["scored", "not-applicable", "not-assessed"]),
      explanation: localizedTextSchema(),
      themes: z.array(words).exactOptional(),
      responsible: words.exactOptional(),
      get children() {
        return z.array(node).exactOptional();
      },
      rule: z.enum(ruleKindNames).exactOptional(),
      scoredBy: z.enum(["unit", "superior", "survey"]).exactOptional(),
      whole: z.literal(true).exactOptional(),
      layer: words.nullable().exactOptional(),
      steps: z.array(stepSchema()).exactOptional(),
      remark: words.exactOptional(),
      remarkDate: z.string().regex(civilDatePattern).exactOptional(),
      remarkAuthor: words.exactOptional(),
      evidenceRequired: z.array(words).exactOptional(),
      evidence: z.array(words).exactOptional(),
    }),
    {
      isOne: ({ children, rule, scoredBy, layer, steps }) =>
        children === undefined
          ? rule !== undefined &&
            scoredBy !== undefined &&
            layer !== undefined &&
            steps !== undefined
          : rule === undefined && steps === undefined,
      forms: "children | rule + scoredBy + layer + steps",
    },
  );
  return node;
});
