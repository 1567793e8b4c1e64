import { lazily, listOf, objectOf, oneOf } from "../../problems/shape.js";
import { type PlanOutline, planParts, resultPlaces } from "./plan-outline.js";

/** What an outline holds, and nothing else. */
export const planOutlineShape = /* @__PURE__ */ lazily(() =>
  objectOf<PlanOutline>(
    {},
    { results: oneOf(...resultPlaces), parts: listOf(oneOf(...planParts), 1) },
  ),
);
