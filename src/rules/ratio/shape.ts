import { decimal, lazily, objectOf, present, type ShapeCheck, text } from "../../problems/shape.js";
import { whenZero } from "../shape-parts.js";
import type { RatioRule } from "./rule.js";

/** Shape of the rule. */
export const ratioShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<RatioRule>(
    { kind: present, numerator: text, denominator: text },
    { floor: decimal, target: decimal, whenZero },
  ),
);
