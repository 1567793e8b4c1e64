import { decimal, lazily, objectOf, present, type ShapeCheck, text } from "../../problems/shape.js";
import type { IndexRule } from "./rule.js";

/** Shape of the rule. */
export const indexShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<IndexRule>({ kind: present, name: text, scale: decimal }, {}),
);
