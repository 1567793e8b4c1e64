import type { Merged } from "../../problems/schema-drift.js";
import {
  lazily,
  listOf,
  objectOf,
  present,
  type ShapeCheck,
  text,
  words,
} from "../../problems/shape.js";
import { exactlyOneWorth, worthKeys } from "../shape-parts.js";
import type { ChoiceOption, ChoiceRule } from "./rule.js";

/** Shape of the rule. */
export const choiceShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<ChoiceRule>(
    {
      kind: present,
      options: listOf(
        exactlyOneWorth(objectOf<Merged<ChoiceOption>>({ key: words, label: text }, worthKeys)),
        2,
      ),
    },
    {},
  ),
);
