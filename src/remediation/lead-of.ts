import type { CivilDate } from "../dates/civil-date.js";
import type { Gap } from "../gaps/gap.js";
import { type MatchScope, themesOfGap } from "./match-measures.js";
import type { Measure } from "./measure.js";
import type { OfficeWords } from "./office-words.js";
import { isSuperiorBody } from "./superior-body.js";
import { measureThemes } from "./themes/measure-themes.js";
import { usualBody } from "./usual-bodies.js";

/** What the leading body of an item is found from. */
export interface LeadTask {
  readonly gap: Gap;
  readonly office: Pick<OfficeWords, "responsible">;
  readonly measures: readonly Measure[];
  readonly scope: Omit<MatchScope, "by">;
  /** Name of the unit. */
  readonly unit: string;
  /** Last day of the plan. */
  readonly due: CivilDate;
}

/** The body that leads an item, and whether chiso proposes it. */
export interface Lead {
  readonly body: string | null;
  readonly proposed: boolean;
}

/**
 * Who leads an item: whom the office names, else whom the criteria set names, unless that is a body
 * above the unit; else a proposal: whom the measures name, else the usual body for what it is about.
 */
export function leadOf(task: LeadTask): Lead {
  const { gap, office, unit } = task;
  const named = [office.responsible, gap.responsible ?? undefined].find(
    (body) => body !== undefined && !(body === gap.responsible && isSuperiorBody(body, unit)),
  );
  if (named !== undefined) return { body: named, proposed: false };
  const body = proposedBody(task) ?? null;
  return { body, proposed: body !== null };
}

function proposedBody({ gap, measures, scope, unit, due }: LeadTask): string | undefined {
  const ofMeasures = measures.find(({ responsible }) => responsible !== undefined)?.responsible;
  if (ofMeasures !== undefined || !scope.proposals) return ofMeasures;
  const served = measures.flatMap(({ themes }) => themes);
  const themes = [
    ...themesOfGap(gap, { ...scope, by: undefined }),
    ...measureThemes.filter(({ key }) => served.includes(key)),
  ];
  const role = themes.find(({ body }) => body !== undefined)?.body;
  return role === undefined ? undefined : usualBody(role, unit, due);
}
