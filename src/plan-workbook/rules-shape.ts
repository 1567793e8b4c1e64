import type { RuleToConfirm } from "../import/results/rule-to-confirm.js";
import {
  flag,
  lazily,
  listOf,
  objectOf,
  recordOf,
  type ShapeCheck,
  text,
  words,
} from "../problems/shape.js";

const anyText: ShapeCheck = (value, place, problems) => {
  if (value !== "") words(value, place, problems);
};

/** Rules that a person must confirm, by id of the criteria set. */
export const rulesShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  recordOf(
    listOf(
      objectOf<RuleToConfirm>(
        { code: words, path: words, text: anyText, understood: text },
        { confirmed: flag },
      ),
    ),
  ),
);
