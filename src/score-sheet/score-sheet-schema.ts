import { z } from "zod";
import { provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { declaredSchema } from "../rules/declared-schema.js";
import { wordsSchema } from "../text/text-schema.js";
import type { ScoreSheet, Unit } from "./score-sheet.js";

/** Schema of a score sheet as stored: strict, so that an unknown key is an error. */
export function scoreSheetSchema(): z.ZodType<ScoreSheet> {
  const words = wordsSchema();
  const decimal = decimalSchema();
  const entry = z
    .strictObject({
      points: decimal.exactOptional(),
      declared: declaredSchema().exactOptional(),
      notApplicable: words.exactOptional(),
      remark: words.exactOptional(),
    })
    .exactOptional();
  const adjustments = z.array(z.strictObject({ reason: words, points: decimal })).exactOptional();
  const layer = z.strictObject({ bonus: adjustments, penalty: adjustments }).exactOptional();
  return z.strictObject({
    $schema: words.exactOptional(),
    unit: unitSchema(),
    year: z.int().min(2000).max(2100),
    set: z.strictObject({ id: words, version: words }),
    provenance: provenanceSchema().exactOptional(),
    entries: z.array(
      z.strictObject({
        code: words,
        self: entry,
        appraised: entry,
        final: entry,
        evidence: z.array(words).exactOptional(),
      }),
    ),
    adjustments: z.strictObject({ self: layer, appraised: layer, final: layer }).exactOptional(),
    notEligible: words.exactOptional(),
  }) as unknown as z.ZodType<ScoreSheet>;
}

/** Schema of a unit. */
export function unitSchema(): z.ZodType<Unit> {
  const words = wordsSchema();
  return z.strictObject({
    id: words,
    name: words,
    within: words.exactOptional(),
    kind: words.exactOptional(),
  }) as unknown as z.ZodType<Unit>;
}
