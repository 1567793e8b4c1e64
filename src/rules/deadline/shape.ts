import type { Merged } from "../../problems/schema-drift.js";
import {
  integer,
  lazily,
  listOf,
  objectOf,
  oneOf,
  present,
  type ShapeCheck,
} from "../../problems/shape.js";
import { exactlyOneWorth, worthKeys } from "../shape-parts.js";
import type { YearlyDueDate } from "../step.js";
import type { Worth } from "../worth.js";
import type { DeadlineRule, LateStep } from "./rule.js";

const lastDay = /* @__PURE__ */ lazily(() => oneOf("last"));
const dayOfMonth = /* @__PURE__ */ lazily(() => integer(1, 31));

const day: ShapeCheck = (value, place, problems) => {
  (typeof value === "string" ? lastDay : dayOfMonth)(value, place, problems);
};

const worth = /* @__PURE__ */ lazily(() => exactlyOneWorth(objectOf<Merged<Worth>>({}, worthKeys)));

/** Shape of the rule. */
export const deadlineShape: ShapeCheck = /* @__PURE__ */ lazily(() =>
  objectOf<DeadlineRule>(
    { kind: present, late: worth, notDone: worth },
    {
      due: objectOf<YearlyDueDate>({ month: integer(1, 12), day, year: oneOf("same", "next") }, {}),
      grace: listOf(
        exactlyOneWorth(objectOf<Merged<LateStep>>({ withinDays: integer(1) }, worthKeys)),
      ),
    },
  ),
);
