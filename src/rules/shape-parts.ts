import { decimal, type Given, held, lazily, oneOf, type ShapeCheck } from "../problems/shape.js";

/** What a denominator of 0 may mean. */
export const whenZero: ShapeCheck = /* @__PURE__ */ lazily(() =>
  oneOf("not-applicable", "full-points", "zero"),
);

/** The keys of what an option, a band or an occurrence is worth. */
export const worthKeys = { points: decimal, share: decimal };

/** Holds a shape with the keys of a worth to one of them. */
export function exactlyOneWorth(shape: ShapeCheck): ShapeCheck {
  return held(shape, isOneWorth, "points | share");
}

function isOneWorth({ points, share }: Given): boolean {
  return (points === undefined) !== (share === undefined);
}
