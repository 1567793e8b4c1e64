import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import { reachesAim } from "./chosen-aim.js";
import type { DemandStatus } from "./demand.js";
import { planOutline } from "./outlines.js";
import type { IndexPlan, RemediationItem, RemediationPlan } from "./plan.js";
import {
  aimWords,
  calendarWords,
  keptWords,
  noBody,
  noMeasure,
  noMeasures,
  outsideWords,
  partsWords,
  passedWords,
  pointsWords,
  sampleFigures,
  setWords,
  superiorWords,
  unconfirmedWords,
  wholeWords,
} from "./review-words.js";
import { isSuperiorBody } from "./superior-body.js";

/**
 * What a line of the review is about.
 *
 * - `demand`: a demand of the plan, with what the targets make of it;
 * - `aim`: a result that was chosen and that the targets do not reach;
 * - `calendar`: years of which no public holidays are known;
 * - `reading`: what the reader must know of a criteria set or of the figures;
 * - `not-assessed`: a criterion without points;
 * - `whole`: a criterion of which only the points of the whole are known;
 * - `unclear-parts`: only the sum of several parts is known; `unclear-points`: points that the rule
 *   cannot give;
 * - `no-measures`: the catalogue has nothing for the index; `no-measure`: nothing is said of what is
 *   done about a criterion;
 * - `no-body`: nobody leads an item; `superior-body`: the body that the table names stands above the
 *   unit;
 * - `date-passed`: the day of the criterion lay before the plan; `date-outside`: the office's own day
 *   does;
 * - `kept-row`: a row of the office that stands on no gap and on no criterion at its maximum;
 * - `unconfirmed`: how many items have fields that nobody has confirmed.
 */
export type ReviewKind =
  | "demand"
  | "aim"
  | "calendar"
  | "reading"
  | "not-assessed"
  | "whole"
  | "unclear-parts"
  | "unclear-points"
  | "no-measures"
  | "no-measure"
  | "no-body"
  | "superior-body"
  | "date-passed"
  | "date-outside"
  | "kept-row"
  | "unconfirmed";

/** Something for the drafter of a plan to look at; it is never printed in the plan. */
export interface ReviewLine {
  readonly kind: ReviewKind;
  /** Id of the criteria set, where it is about one. */
  readonly set?: string;
  /** Code of the criterion, where it is about one. */
  readonly code?: string;
  /** What the targets make of a demand. */
  readonly status?: DemandStatus;
  /** The line in words, without the code. */
  readonly words: LocalizedText;
}

/**
 * What the drafter of a plan must look at before it is signed: demands and their status, readings,
 * points that are unclear, criteria without a measure or a body, dates that passed.
 *
 * @returns lines in the order of the plan: those of all of it first, then index by index
 * @example
 * reviewOf(plan)[0].kind // "demand"
 */
export function reviewOf(plan: RemediationPlan): readonly ReviewLine[] {
  refuse(checkArguments({ plan: [plan, planOutline] }));
  return [
    ...plan.demands.map(
      ({ status, detail }): ReviewLine => ({ kind: "demand", status, words: detail }),
    ),
    ...ofCalendar(plan),
    ...plan.indices.flatMap((index) => ofIndex(index, plan)),
  ];
}

function ofCalendar({
  calendar: { withoutHolidays = [] },
}: RemediationPlan): readonly ReviewLine[] {
  if (withoutHolidays.length === 0) return [];
  return [{ kind: "calendar", words: calendarWords(withoutHolidays.join(", ")) }];
}

function ofIndex(index: IndexPlan, plan: RemediationPlan): readonly ReviewLine[] {
  const set = index.set.id;
  return [
    ...readingsOf(index),
    ...aimLines(index),
    ...index.notAssessed.map(
      ({ code, explanation }): ReviewLine => ({
        kind: "not-assessed",
        set,
        code,
        words: explanation,
      }),
    ),
    ...measuresOf(index, plan),
    ...index.items.flatMap((item) =>
      ofItem(item, index, plan).map(
        ({ kind, words }): ReviewLine => ({ kind, set, code: item.code, words }),
      ),
    ),
    ...(index.kept ?? []).flatMap(({ code, state }): readonly ReviewLine[] =>
      state === "at-maximum" ? [] : [{ kind: "kept-row", set, code, words: keptWords[state] }],
    ),
    ...unconfirmedIn(index),
  ];
}

function readingsOf({ set, sheetProvenance }: IndexPlan): readonly ReviewLine[] {
  const lines: ReviewLine[] = [];
  const { status, note } = set.provenance;
  // The note of a draft says what its status does.
  if (status !== "official" && !(status === "draft" && note !== undefined)) {
    lines.push({ kind: "reading", set: set.id, words: setWords[status] });
  }
  if (note !== undefined) {
    const words = inBoth((language) => textIn(note, language));
    lines.push({ kind: "reading", set: set.id, words });
  }
  if (sheetProvenance?.status === "sample") {
    lines.push({ kind: "reading", set: set.id, words: sampleFigures });
  }
  return lines;
}

function aimLines(index: IndexPlan): readonly ReviewLine[] {
  const { set, aim } = index;
  if (aim === undefined || reachesAim(index, aim)) return [];
  return [{ kind: "aim", set: set.id, words: aimWords(index, aim) }];
}

function measuresOf(index: IndexPlan, plan: RemediationPlan): readonly ReviewLine[] {
  const { set, withoutMeasure } = index;
  if (plan.catalogue === null || index.catalogueHasMeasures || withoutMeasure.length === 0) {
    return [];
  }
  return [{ kind: "no-measures", set: set.id, words: noMeasures(withoutMeasure.length) }];
}

type ItemLine = Pick<ReviewLine, "kind" | "words">;

function ofItem(
  item: RemediationItem,
  { withoutMeasure, catalogueHasMeasures, gaps }: IndexPlan,
  { start, due, catalogue, unit }: RemediationPlan,
): readonly ItemLine[] {
  const lines: ItemLine[] = [];
  const { criterionDue, proposed } = item;
  if (item.whole === true) lines.push({ kind: "whole", words: wholeWords });
  if (item.unclear === "parts") lines.push({ kind: "unclear-parts", words: partsWords });
  if (item.unclear === "points") lines.push({ kind: "unclear-points", words: pointsWords });
  if (withoutMeasure.includes(item.code) && (catalogueHasMeasures || catalogue === null)) {
    lines.push({ kind: "no-measure", words: noMeasure });
  }
  const above = namedAbove(item, gaps, unit.name);
  if (above !== undefined) lines.push({ kind: "superior-body", words: superiorWords(above) });
  if (item.responsible === null) lines.push({ kind: "no-body", words: noBody });
  if (criterionDue !== null && criterionDue < start) {
    lines.push({ kind: "date-passed", words: passedWords(criterionDue) });
  }
  if (proposed?.includes("due") === false && (item.due < start || item.due > due)) {
    lines.push({ kind: "date-outside", words: outsideWords(item.due) });
  }
  return lines;
}

// Once the office has said who does it, it no longer matters whom the table names.
function namedAbove(
  { code, responsible, proposed }: RemediationItem,
  gaps: IndexPlan["gaps"],
  unit: string,
): string | undefined {
  const isOpen = responsible === null || proposed?.includes("responsible") === true;
  const ofTable = isOpen ? gaps.find((gap) => gap.code === code)?.responsible : undefined;
  return [responsible, ofTable]
    .flatMap((body) => body ?? [])
    .find((body) => isSuperiorBody(body, unit));
}

function unconfirmedIn({ set, items }: IndexPlan): readonly ReviewLine[] {
  const count = items.filter(({ proposed = [] }) => proposed.length > 0).length;
  if (count === 0) return [];
  return [{ kind: "unconfirmed", set: set.id, words: unconfirmedWords(count) }];
}
