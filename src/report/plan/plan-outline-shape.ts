import { lazily, listOf, objectOf, oneOf, words } from "../../problems/shape.js";
import type { PlanOutline } from "./plan-outline.js";

/** What an outline holds, and nothing else. */
export const planOutlineShape = /* @__PURE__ */ lazily(() =>
  objectOf<PlanOutline>(
    {},
    {
      $schema: words,
      results: oneOf("annex", "preamble", "first-part"),
      parts: listOf(oneOf("purpose", "tasks", "organisation")),
    },
  ),
);
