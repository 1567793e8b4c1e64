import type { CriterionTally, SurveyTally } from "./tally.js";

/** What one body of answers hides. */
export interface Hidden {
  /** Whether it is hidden how many forms there are. */
  readonly forms: boolean;
  /** Codes of criteria. */
  readonly criteria: ReadonlySet<string>;
  /** Codes of factors and parts, and `null` for the whole. */
  readonly pooled: ReadonlySet<string | null>;
}

/** Where a tally has people but too few of them. */
export function hiddenIn(tally: SurveyTally, minimum: number): Hidden {
  const criteria = tally.criteria.filter(({ sums }) => isFew(sums.people, minimum));
  const pooled = tally.pooled.filter((one) => isFew(peopleIn(tally, one.code), minimum));
  return {
    forms: isFew(tally.forms ?? 0, minimum),
    criteria: new Set(criteria.map(({ code }) => code)),
    pooled: new Set(pooled.map(({ code }) => code)),
  };
}

/**
 * What each group hides so that nobody has it from the whole minus the others: where the groups
 * that are hidden have too few people between them, or one alone is, the smallest of the others is
 * hidden with them.
 */
export function hiddenInGroups(groups: readonly SurveyTally[], minimum: number): readonly Hidden[] {
  const own = groups.map((group) => hiddenIn(group, minimum));
  const criteria = own.map((hidden) => new Set(hidden.criteria));
  const pooled = own.map((hidden) => new Set(hidden.pooled));
  for (const { code } of groups[0]?.criteria ?? []) {
    protect(
      groups.map((group) => peopleOf(group.criteria, code)),
      criteria,
      code,
      minimum,
    );
  }
  for (const { code } of groups[0]?.pooled ?? []) {
    protect(
      groups.map((group) => peopleIn(group, code)),
      pooled,
      code,
      minimum,
    );
  }
  const forms = own.map((hidden) => new Set(hidden.forms ? ["forms"] : []));
  protect(
    groups.map((group) => group.forms ?? 0),
    forms,
    "forms",
    minimum,
  );
  return groups.map((_group, at) => ({
    forms: (forms[at] as Set<string>).size > 0,
    criteria: criteria[at] as Set<string>,
    pooled: pooled[at] as Set<string | null>,
  }));
}

function protect<C>(
  people: readonly number[],
  hidden: readonly Set<C>[],
  code: C,
  minimum: number,
): void {
  const bySize = people
    .map((count, at) => ({ count, at }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count);
  const apart = bySize.filter(({ at }) => hidden[at]?.has(code));
  if (apart.length === 0) return;
  let sum = apart.reduce((total, { count }) => total + count, 0);
  let count = apart.length;
  for (const { at, count: own } of bySize) {
    if (count > 1 && sum >= minimum) return;
    if (hidden[at]?.has(code)) continue;
    hidden[at]?.add(code);
    sum += own;
    count += 1;
  }
}

/**
 * People of all answers that a code pools. Where forms are not known, those of the largest criterion
 * stand for them: what is pooled is hidden with each of its criteria anyway.
 */
export function peopleIn({ pooled, criteria }: SurveyTally, code: string | null): number {
  const known = pooled.find((one) => one.code === code)?.sums?.people;
  return known ?? Math.max(0, ...criteria.map(({ sums }) => sums.people));
}

function peopleOf(criteria: readonly CriterionTally[], code: string): number {
  return criteria.find((one) => one.code === code)?.sums.people ?? 0;
}

function isFew(people: number, minimum: number): boolean {
  return people > 0 && people < minimum;
}
