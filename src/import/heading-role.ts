/** What a column of a table holds, beside the points. */
export type TextRole =
  | "code"
  | "order"
  | "title"
  | "max"
  | "weight"
  | "rule"
  | "evidence"
  | "given-evidence"
  | "remark"
  | "unit"
  | PlanRole;

/** What a column says of the plan that follows from the points. */
export type PlanRole =
  | "shortcoming"
  | "cause"
  | "measure"
  | "lead"
  | "support"
  | "due"
  | "reason"
  | "product"
  | "leader";

/** Whose points a column holds; "points" where it does not say, "bonus" and "penalty" beside them. */
export type PointsRole = "self" | "appraised" | "final" | "points" | "bonus" | "penalty";

/** What a column holds. */
export type HeadingRole = TextRole | PointsRole;

/** What a heading says where no other column of its table says it. */
export type SoleRole = "title" | "points";

/** True for what a column of points says. */
export function isPointsRole(role: HeadingRole): role is PointsRole {
  return pointsRoles.has(role);
}

/** True for what a column of a plan says. */
export function isPlanRole(role: HeadingRole): role is PlanRole {
  return planRoles.has(role);
}

const pointsRoles: ReadonlySet<string> = new Set<PointsRole>([
  "self",
  "appraised",
  "final",
  "points",
  "bonus",
  "penalty",
]);

const planRoles: ReadonlySet<string> = new Set<PlanRole>([
  "shortcoming",
  "cause",
  "measure",
  "lead",
  "support",
  "due",
  "reason",
  "product",
  "leader",
]);
