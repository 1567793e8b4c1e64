import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { decimal, kindSchema } from "../schema-parts.js";
import type { PointsDeclared, PointsRule } from "./rule.js";

export const pointsSchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<PointsRule, PointsDeclared>()(
    z.strictObject({ kind: z.literal("points"), step: decimal().exactOptional() }),
    z.strictObject({ points: decimal() }),
  ),
);
