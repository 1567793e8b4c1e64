import { type CivilDate, isCivilDate } from "../dates/civil-date.js";
import type { PlanRow } from "../score-sheet/plan-row.js";
import { bodiesOf, oneLine } from "./office-bodies.js";

/** What the office says of a criterion, in the fields of a plan; what it leaves out is absent. */
export interface OfficeWords {
  readonly shortcoming?: string;
  readonly cause?: string;
  readonly solution?: string;
  readonly responsible?: string;
  readonly coordinating?: readonly string[];
  readonly leader?: string;
  readonly product?: string;
  readonly due?: CivilDate;
  readonly dueWords?: string;
}

/** Reads a row of the office's table; the reason of lost points stands for a shortcoming. */
export function officeWords(row: PlanRow): OfficeWords {
  const { due = "" } = row;
  const bodies = bodiesOf(row.support ?? "");
  return {
    ...words("shortcoming", row.shortcoming ?? row.reason),
    ...words("cause", row.cause),
    ...words("solution", row.measure),
    ...words("responsible", row.lead),
    ...(bodies.length === 0 ? {} : { coordinating: bodies }),
    ...words("leader", row.leader),
    ...words("product", row.product),
    ...(isCivilDate(due) ? { due } : words("dueWords", due)),
  };
}

function words<K extends string>(key: K, text: string | undefined): { readonly [P in K]?: string } {
  const written = oneLine(text ?? "");
  return written === "" ? {} : ({ [key]: written } as { readonly [P in K]: string });
}
