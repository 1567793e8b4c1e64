import { lazily, listOf, objectOf, type ShapeCheck, text, words } from "../problems/shape.js";
import type { Round } from "./round.js";

/** Rounds of scoring; at least one. */
export const rounds: ShapeCheck = /* @__PURE__ */ lazily(() =>
  listOf(objectOf<Round>({ key: words, title: text }, { givenBy: text }), 1),
);
