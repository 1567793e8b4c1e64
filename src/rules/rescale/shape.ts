import {
  decimal,
  lazily,
  objectOf,
  present,
  type ShapeCheck,
  text,
  words,
} from "../../problems/shape.js";
import type { RescaleRule } from "./rule.js";

/** Shape of the rule. */
export const rescaleShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<RescaleRule>(
    { kind: present, measure: text, worst: decimal, best: decimal },
    { unit: words, lowest: decimal },
  ),
);
