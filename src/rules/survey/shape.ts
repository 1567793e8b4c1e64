import {
  decimal,
  flag,
  integer,
  lazily,
  listOf,
  objectOf,
  present,
  type ShapeCheck,
  text,
  words,
} from "../../problems/shape.js";
import type { SurveyOption, SurveyRule } from "./rule.js";

/** Shape of the rule. */
export const surveyShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<SurveyRule>(
    {
      kind: present,
      options: listOf(objectOf<SurveyOption>({ key: words, label: text, share: decimal }, {}), 2),
    },
    { minimum: integer(1), weighted: flag },
  ),
);
