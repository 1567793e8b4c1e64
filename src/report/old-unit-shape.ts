import {
  decimal,
  integer,
  lazily,
  listOf,
  objectOf,
  recordOf,
  type ShapeCheck,
  words,
} from "../problems/shape.js";
import type { PublishedYear } from "../remediation/plan.js";
import type { OldUnitResult } from "./old-unit-result.js";

const decimalOrNull: ShapeCheck = (value, place, problems) => {
  if (value !== null) decimal(value, place, problems);
};

const published = /* @__PURE__ */ lazily(() =>
  objectOf<PublishedYear>(
    {},
    { points: words, rank: integer(1), units: integer(1), class: words, completion: words },
  ),
);

/** Results of old units, by id of the criteria set. */
export const oldUnitsShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  recordOf(
    listOf(
      objectOf<OldUnitResult>(
        { unit: words, points: decimalOrNull, applicableMax: decimal, percentage: decimalOrNull },
        { weight: decimal, published },
      ),
    ),
  ),
);
