import * as z from "zod";
import { provenanceSchema, roundsSchema } from "../criteria-set/criteria-set-schema.js";
import { civilDatePattern } from "../dates/civil-date.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { typedSchema, typedUnion } from "../problems/typed-schema.js";
import { declaredSchema } from "../rules/kind-schemas.js";
import { wordsSchema } from "../text/text-schema.js";
import type { LayerEntry, ScoreSheet, SheetPeriod, Unit } from "./score-sheet.js";

/** Schema of a score sheet as stored: strict, so that an unknown key is an error. */
export const scoreSheetSchema: () => z.ZodType<ScoreSheet> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const decimal = decimalSchema();
  const layerEntry = typedUnion<LayerEntry>()(
    z.strictObject({
      points: decimal.exactOptional(),
      declared: declaredSchema().exactOptional(),
      notApplicable: words.exactOptional(),
      remark: z
        .union([
          words,
          z.strictObject({
            text: words,
            date: z.string().regex(civilDatePattern).exactOptional(),
            author: words.exactOptional(),
          }),
        ])
        .exactOptional(),
    }),
    {
      isOne: ({ points, declared, notApplicable }) =>
        (points === undefined && declared === undefined) !== (notApplicable === undefined),
      forms: "points | declared | notApplicable",
      namedByCheck: true,
    },
  );
  const entry = layerEntry.exactOptional();
  const adjustments = z.array(z.strictObject({ reason: words, points: decimal })).exactOptional();
  const adjustmentsOfLayer = z.strictObject({ bonus: adjustments, penalty: adjustments });
  return typedSchema<ScoreSheet>()(
    z.strictObject({
      $schema: words.exactOptional(),
      unit: unitSchema(),
      year: z.int().min(2000).max(2100),
      period: periodSchema().exactOptional(),
      set: z.strictObject({ id: words, version: words }),
      provenance: provenanceSchema().exactOptional(),
      rounds: roundsSchema().exactOptional(),
      decimals: z.int().min(0).max(10).exactOptional(),
      entries: z.array(
        z.strictObject({
          code: words,
          self: entry,
          appraised: entry,
          final: entry,
          rounds: z.record(words, layerEntry).exactOptional(),
          evidence: z.array(words).exactOptional(),
        }),
      ),
      adjustments: z.record(words, adjustmentsOfLayer).exactOptional(),
      notEligible: words.exactOptional(),
    }),
  );
});

/** Schema of the part of a year that is scored. */
export const periodSchema: () => z.ZodType<SheetPeriod> = /* @__PURE__ */ builtOnce(() => {
  return typedSchema<SheetPeriod>()(
    z.union(
      [
        z.strictObject({ month: z.int().min(1).max(12) }),
        z.strictObject({ quarter: z.int().min(1).max(4) }),
        z.strictObject({ date: wordsSchema() }),
      ],
      "month (1 - 12) | quarter (1 - 4) | date",
    ),
  );
});

/** Schema of a unit. */
export const unitSchema: () => z.ZodType<Unit> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  return typedSchema<Unit>()(
    z.strictObject({
      id: words,
      name: words,
      within: words.exactOptional(),
      kind: words.exactOptional(),
    }),
  );
});
