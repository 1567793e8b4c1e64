import type { Merged } from "../../problems/schema-drift.js";
import {
  decimal,
  lazily,
  listOf,
  objectOf,
  present,
  type ShapeCheck,
  text,
  words,
} from "../../problems/shape.js";
import { exactlyOneWorth, worthKeys } from "../shape-parts.js";
import type { DeductionOccurrence, DeductionRule } from "./rule.js";

/** Shape of the rule. */
export const deductionShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<DeductionRule>(
    {
      kind: present,
      occurrences: listOf(
        exactlyOneWorth(
          objectOf<Merged<DeductionOccurrence>>({ key: words, label: text }, worthKeys),
        ),
        1,
      ),
      floor: decimal,
    },
    {},
  ),
);
