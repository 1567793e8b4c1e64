import type { Merged } from "../../problems/schema-drift.js";
import {
  decimal,
  held,
  lazily,
  listOf,
  objectOf,
  present,
  type ShapeCheck,
  text,
  words,
} from "../../problems/shape.js";
import { exactlyOneWorth, whenZero, worthKeys } from "../shape-parts.js";
import type { Band } from "./band.js";
import type { BandsRule } from "./rule.js";

const ends = /* @__PURE__ */ lazily(() =>
  objectOf<Merged<Band>>(
    {},
    { above: decimal, atLeast: decimal, below: decimal, atMost: decimal, ...worthKeys },
  ),
);

const band = /* @__PURE__ */ lazily(() =>
  exactlyOneWorth(
    held(
      held(
        ends,
        ({ above, atLeast }) => above === undefined || atLeast === undefined,
        "above | atLeast",
      ),
      ({ below, atMost }) => below === undefined || atMost === undefined,
      "below | atMost",
    ),
  ),
);

/** Shape of the rule. */
export const bandsShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<BandsRule>(
    { kind: present, measure: text, bands: listOf(band, 1) },
    { unit: words, whenZero },
  ),
);
