import * as z from "zod";
import { withoutCompiling } from "../../problems/without-compiling.js";
import { decimal, kindSchema } from "../schema-parts.js";
import type { PointsDeclared, PointsRule } from "./rule.js";

export const pointsSchema = withoutCompiling(() =>
  kindSchema<PointsRule, PointsDeclared>()(
    z.strictObject({ kind: z.literal("points"), step: decimal.exactOptional() }),
    z.strictObject({ points: decimal }),
  ),
);
