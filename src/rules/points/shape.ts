import { decimal, lazily, objectOf, present, type ShapeCheck } from "../../problems/shape.js";
import type { PointsRule } from "./rule.js";

/** Shape of the rule. */
export const pointsShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<PointsRule>({ kind: present }, { step: decimal }),
);
