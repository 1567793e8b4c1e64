import { decimal, lazily, objectOf, present, type ShapeCheck, text } from "../../problems/shape.js";
import type { PerItemRule } from "./rule.js";

/** Shape of the rule. */
export const perItemShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<PerItemRule>({ kind: present, item: text, pointsEach: decimal }, {}),
);
