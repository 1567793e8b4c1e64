import type { HeadingRole } from "./heading-role.js";
import { headings } from "./patterns/headings.js";
import { findRole } from "./role-of-heading.js";

/** What a column of a criteria table holds. */
export type ColumnRole =
  | "code"
  | "title"
  | "max"
  | "weight"
  | "rule"
  | "evidence"
  | "responsible"
  | "self"
  | "appraised"
  | "final"
  | "points"
  | "remark"
  | "given-evidence";

// Headings of a plan, of units and of bonus points say nothing of a set.
const roles: Readonly<Partial<Record<HeadingRole, ColumnRole>>> = {
  order: "code",
  code: "code",
  weight: "weight",
  max: "max",
  leader: "responsible",
  reason: "remark",
  rule: "rule",
  "given-evidence": "given-evidence",
  evidence: "evidence",
  remark: "remark",
  lead: "responsible",
  self: "self",
  appraised: "appraised",
  final: "final",
  points: "points",
  title: "title",
};

const words = headings.flatMap(([role, pattern]) => {
  const own = roles[role];
  return own === undefined ? [] : [[own, pattern] as const];
});

/** What a heading says of a column of a criteria table. */
export function roleInSet(heading: string): ColumnRole | undefined {
  return findRole(heading, words);
}
