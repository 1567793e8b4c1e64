import { decimal, objectOf, present, type ShapeCheck, text } from "../../problems/shape.js";
import type { IndexRule } from "./rule.js";

/** Shape of the rule. */
export const indexShape: ShapeCheck = objectOf<IndexRule>(
  { kind: present, name: text, scale: decimal },
  {},
);
