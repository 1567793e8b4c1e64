import * as z from "zod";
import { criteriaSetSchema } from "../criteria-set/criteria-set-schema.js";
import { papiSheetSchema } from "../indices/papi/papi-sheet-schema.js";
import { withoutCompiling } from "../problems/without-compiling.js";
import { measureCatalogueSchema } from "../remediation/measure-schema.js";
import { scoreSheetSchema } from "../score-sheet/score-sheet-schema.js";
import { questionnaireSchema } from "../survey/questionnaire-schema.js";
import { surveyDataSchema } from "../survey/survey-data-schema.js";

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema of a criteria set, for editors and for programs in other languages. It checks the
 * shape; sums, codes and rules are checked by `parseCriteriaSet`.
 *
 * @example
 * criteriaSetJsonSchema().title // "Criteria set of chiso (bộ tiêu chí)"
 */
export function criteriaSetJsonSchema(): JsonSchema {
  return describe(criteriaSetSchema, "Criteria set of chiso (bộ tiêu chí)");
}

/** JSON Schema of a score sheet; its meaning is checked by `parseScoreSheet`. */
export function scoreSheetJsonSchema(): JsonSchema {
  return describe(scoreSheetSchema, "Score sheet of chiso (bảng chấm điểm)");
}

/** JSON Schema of a catalogue of measures; its meaning is checked by `parseMeasureCatalogue`. */
export function measureCatalogueJsonSchema(): JsonSchema {
  return describe(measureCatalogueSchema, "Catalogue of measures of chiso (giải pháp)");
}

/** JSON Schema of a survey's questionnaire; its meaning is checked by `parseQuestionnaire`. */
export function questionnaireJsonSchema(): JsonSchema {
  return describe(questionnaireSchema, "Questionnaire of chiso (bảng hỏi)");
}

/** JSON Schema of the answers to a survey; their meaning is checked by `parseSurveyData`. */
export function surveyDataJsonSchema(): JsonSchema {
  return describe(surveyDataSchema, "Survey data of chiso (số liệu khảo sát)");
}

/** JSON Schema of a sheet of the provincial PAPI; its meaning is checked by `parsePapiSheet`. */
export function papiSheetJsonSchema(): JsonSchema {
  return describe(papiSheetSchema, "PAPI sheet of chiso (số liệu PAPI cấp tỉnh)");
}

function describe(schema: () => z.ZodType, title: string): JsonSchema {
  return { ...withoutCompiling(() => z.toJSONSchema(schema())), title };
}
