import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { CivilDate } from "../dates/civil-date.js";
import type { Gap } from "../gaps/gap.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import type { ScoredLeaf, Step } from "../scoring/scorecard.js";
import { dateOfStep, dueOf } from "./due-date.js";
import { leadOf } from "./lead-of.js";
import type { LeafSource } from "./leaf-source.js";
import { type MatchScope, matchMeasures } from "./match-measures.js";
import type { Measure } from "./measure.js";
import { isSameBody } from "./office-bodies.js";
import type { OfficeWords } from "./office-words.js";
import { type ItemField, itemFields, type RemediationItem } from "./plan.js";
import { raiseShare } from "./share-words.js";
import { shortcomingOf } from "./shortcoming.js";
import type { PossibleTarget } from "./target-ladder.js";
import { unclearPoints } from "./unclear.js";
import { wantedBy } from "./wanted-by.js";

/** What an item is made from. */
export interface ItemTask {
  readonly gap: Gap;
  readonly leaf: ScoredLeaf;
  readonly source: LeafSource | undefined;
  readonly target: PossibleTarget;
  /** Round in which the unit scores itself: a remark of its own tells where figures are from as well. */
  readonly ownRound: string;
  /** Whether the caller set the target. */
  readonly isOwnTarget: boolean;
  /** What the office says of it. */
  readonly office: OfficeWords;
  /** Name of the unit. */
  readonly unit: string;
  /** What it is matched with, but for its due date. */
  readonly scope: Omit<MatchScope, "by">;
  readonly year: number;
  readonly start: CivilDate;
  readonly due: CivilDate;
  readonly calendar: WorkingCalendar;
}

/** An item with its measures. */
export interface PlannedItem {
  readonly item: RemediationItem;
  readonly measures: readonly Measure[];
}

/** The item of a gap: what the office says, else what the criteria set says, else a proposal. */
export function planItem(task: ItemTask): PlannedItem {
  const { gap, leaf, source, target, office, year, start } = task;
  const unclear = unclearPoints(leaf, source);
  const step = stepTo(gap, target.points);
  const criterionDue = step?.by === undefined ? null : dateOfStep(step.by, year);
  const by = wordsOfDay(gap.steps.at(-1), year, start);
  const measures = office.solution === undefined ? matchMeasures(gap, { ...task.scope, by }) : [];
  const found = dueOf({ ...task, measures, criterionDue });
  const needs = unclear === "parts" ? undefined : needsOf(leaf, target, step);
  const facts = shortcomingOf(leaf, source, target.share);
  const shortcoming = office.shortcoming ?? gap.remark ?? facts;
  const lead = leadOf({ ...task, measures });
  const responsible = lead.body;
  const helpers = measures.flatMap((measure) => [
    ...(measure.responsible === undefined ? [] : [measure.responsible]),
    ...(measure.coordinating ?? []),
  ]);
  const coordinating = (office.coordinating ?? unique(helpers)).filter(
    (body) => responsible === null || !isSameBody(body, responsible),
  );
  const left = unique(measures.flatMap(({ evidence }) => evidence ?? []));
  const isProposed: Readonly<Record<ItemField, boolean>> = {
    shortcoming:
      office.shortcoming === undefined &&
      shortcoming !== undefined &&
      (gap.remark === undefined || gap.layer === task.ownRound),
    cause: false,
    measures: measures.length > 0,
    responsible: lead.proposed,
    coordinating: office.coordinating === undefined && coordinating.length > 0,
    leader: false,
    product: false,
    due: office.due === undefined && office.dueWords === undefined && !found.ofCriterion,
    target: !task.isOwnTarget,
    evidence: gap.evidenceRequired.length === 0 && left.length > 0,
  };
  const item: RemediationItem = {
    code: gap.code,
    title: gap.title,
    domain: gap.domain,
    max: gap.max,
    lastPoints: gap.points,
    ...(gap.whole === undefined ? {} : { whole: gap.whole }),
    lost: gap.lost,
    ...(gap.weight === undefined ? {} : { weight: gap.weight }),
    target: toDecimalText(target.points),
    gain: toDecimalText(target.points.minus(gap.points).times(gap.weight ?? "1")),
    ...(needs === undefined ? {} : { needs }),
    ...(target.share === undefined ? {} : { share: target.share }),
    ...(unclear === undefined ? {} : { unclear }),
    measures: measures.map(({ key }) => key),
    responsible,
    coordinating,
    start,
    due: office.due ?? found.due,
    criterionDue,
    evidence: gap.evidenceRequired.length > 0 ? unique(gap.evidenceRequired) : left,
    ...(shortcoming === undefined ? {} : { shortcoming }),
    ...textsOf(office),
    proposed: itemFields.filter((field) => isProposed[field]),
  };
  return { item, measures };
}

// The points to reach say nothing of what must happen, so free points and wholes need no words.
function needsOf(
  { rule, whole }: ScoredLeaf,
  { share }: PossibleTarget,
  step: Step | undefined,
): RemediationItem["needs"] {
  if (share !== undefined) return raiseShare(share);
  return whole === true || rule === "points" || rule === "survey" ? undefined : step?.needs;
}

// A measure names the day that full points want, also where the target is a step before.
function wordsOfDay(full: Step | undefined, year: number, start: CivilDate): string | undefined {
  const due = full?.by === undefined ? null : dateOfStep(full.by, year);
  return wantedBy({ due, needs: full?.needs.vi ?? "", year, start });
}

function stepTo(gap: Gap, target: ExactDecimal): Step | undefined {
  return gap.steps.find(({ points }) => target.lessThanOrEqualTo(points)) ?? gap.steps.at(-1);
}

function textsOf({
  cause,
  solution,
  product,
  leader,
  dueWords,
}: OfficeWords): Pick<RemediationItem, "cause" | "solution" | "product" | "leader" | "dueWords"> {
  return {
    ...(cause === undefined ? {} : { cause }),
    ...(solution === undefined ? {} : { solution }),
    ...(product === undefined ? {} : { product }),
    ...(leader === undefined ? {} : { leader }),
    ...(dueWords === undefined ? {} : { dueWords }),
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
