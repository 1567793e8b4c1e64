import {
  lazily,
  listOf,
  objectOf,
  oneOf,
  present,
  type ShapeCheck,
  text,
  words,
} from "../../problems/shape.js";
import type { PassCondition, PassRule } from "./rule.js";

/** Shape of the rule. */
export const passShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<PassRule>(
    { kind: present },
    {
      conditions: listOf(objectOf<PassCondition>({ key: words, label: text }, {}), 1),
      require: oneOf("all", "any"),
      met: text,
      unmet: text,
    },
  ),
);
