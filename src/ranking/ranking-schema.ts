import * as z from "zod";
import { decimalTextSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { typedSchema } from "../problems/typed-schema.js";
import { periodSchema, unitSchema } from "../score-sheet/score-sheet-schema.js";
import { classResultSchema } from "../scoring/scorecard-schema.js";
import { localizedTextSchema, textSchema, wordsSchema } from "../text/text-schema.js";
import type { RankedGroup, UnitRanking } from "./unit-ranking.js";

/** Schema of a ranking as stored. */
export const rankingSchema: () => z.ZodType<UnitRanking> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  return typedSchema<UnitRanking>()(
    z.strictObject({
      $chiso: words.exactOptional(),
      index: words,
      year: z.int().min(2000).max(2100),
      period: periodSchema().exactOptional(),
      node: z.strictObject({ code: words, title: textSchema() }).nullable(),
      measure: z.enum(["percentage", "points"]),
      ties: z.enum(["competition", "dense"]),
      groups: z.array(groupSchema()).min(1),
    }),
  );
});

const groupSchema: () => z.ZodType<RankedGroup> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const decimal = decimalTextSchema();
  return typedSchema<RankedGroup>()(
    z.strictObject({
      group: words.nullable(),
      ranked: z.array(
        z.strictObject({
          unit: unitSchema(),
          rank: z.int().min(1),
          sharedBy: z.int().min(1),
          points: decimal,
          applicableMax: decimal,
          percentage: decimal.nullable(),
          class: classResultSchema().nullable(),
        }),
      ),
      unranked: z.array(
        z.strictObject({
          unit: unitSchema(),
          reason: z.enum(["incomplete", "not-eligible", "not-applicable", "not-itemised"]),
          explanation: localizedTextSchema(),
          points: decimal.nullable(),
        }),
      ),
      summary: z
        .strictObject({
          mean: decimal,
          lowest: decimal,
          lowerQuartile: decimal,
          median: decimal,
          upperQuartile: decimal,
          highest: decimal,
        })
        .nullable(),
      classes: z.array(
        z.strictObject({
          key: words.nullable(),
          title: textSchema(),
          count: z.int().min(0),
          percentage: decimal,
        }),
      ),
      classPercentageSum: decimal.nullable(),
    }),
  );
});
