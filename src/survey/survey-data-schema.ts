import * as z from "zod";
import { provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { typedUnion } from "../problems/typed-schema.js";
import { unitSchema } from "../score-sheet/score-sheet-schema.js";
import { wordsSchema } from "../text/text-schema.js";
import type { SurveyData } from "./survey-data.js";

/** Schema of survey data as stored: strict, so that an unknown key is an error. */
export const surveyDataSchema: () => z.ZodType<SurveyData> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const count = z.int().min(0);
  const groups = z.record(words, words).exactOptional();
  const form = z.strictObject({
    answers: z.record(words, words.nullable()),
    groups,
    weight: decimalSchema().exactOptional(),
    stratum: words.exactOptional(),
    cluster: words.exactOptional(),
  });
  const counted = z.strictObject({
    criterion: words,
    answers: z.record(words, count),
    noOpinion: count.exactOptional(),
    blank: count.exactOptional(),
    notAsked: count.exactOptional(),
    groups,
  });
  return typedUnion<SurveyData>()(
    z.strictObject({
      $schema: words.exactOptional(),
      unit: unitSchema(),
      year: z.int().min(2000).max(2100),
      questionnaire: z.strictObject({ id: words, version: words }),
      provenance: provenanceSchema().exactOptional(),
      issued: count.exactOptional(),
      valid: count.exactOptional(),
      forms: z.array(form).exactOptional(),
      counts: z.array(counted).exactOptional(),
    }),
    {
      isOne: ({ forms, counts, valid }) =>
        (forms === undefined) !== (counts === undefined) &&
        (counts !== undefined || valid === undefined),
      forms: "forms | counts + valid",
      namedByCheck: true,
    },
  );
});
