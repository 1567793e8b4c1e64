import { indexName } from "../../criteria-set/index-names.js";
import type { IndexPlan, RemediationPlan } from "../../remediation/plan.js";
import { periodName, periodWords } from "../../score-sheet/period-words.js";
import type { Language } from "../../text/language.js";
import type { Letterhead } from "../letterhead.js";
import { type Issuer, issuerOf } from "../paper/issuer.js";
import { type UnitWords, unitWords } from "../paper/unit-words.js";
import type { PlanAnnex } from "./plan-annex.js";
import { type PlanOutline, usualOutline } from "./plan-outline.js";
import { baseTime } from "./plan-time.js";
import { type PaperWords, paperWords } from "./words.js";

/** What every part of the paper knows. */
export interface Paper {
  readonly plan: RemediationPlan;
  readonly letterhead: Letterhead;
  readonly language: Language;
  readonly words: PaperWords;
  readonly unit: UnitWords;
  readonly issuer: Issuer;
  readonly outline: Required<PlanOutline>;
  /** The time of the results in the middle of a sentence: "năm 2023". */
  readonly timeWords: string;
  /** What the annex of the tasks is called in the text: "Phụ lục II". */
  readonly taskAnnex: string;
  /** Annexes that the caller adds. */
  readonly annexes: readonly PlanAnnex[];
}

/** What the paper is made from. */
export interface PaperOptions {
  readonly letterhead: Letterhead;
  readonly language: Language;
  readonly outline: PlanOutline;
  readonly annexes: readonly PlanAnnex[];
}

/** Puts together what every part of the paper knows. */
export function paperOf(plan: RemediationPlan, options: PaperOptions): Paper {
  const { letterhead, language, annexes } = options;
  const words = paperWords(language);
  const outline = { ...usualOutline, ...options.outline };
  const time = baseTime(plan);
  const withResults = outline.results === "annex";
  return {
    plan,
    letterhead,
    language,
    words,
    unit: unitWords(plan.unit, language),
    issuer: issuerOf(letterhead, plan.unit, language),
    outline,
    timeWords: language === "vi" ? periodWords(time) : periodName(time, { language }),
    taskAnnex: words.annex(
      withResults ? annexNumber(1) : annexes.length > 0 ? annexNumber(0) : null,
    ),
    annexes,
  };
}

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** The number of a part, an index or an annex, from 0. */
export function romanNumber(position: number): string {
  return roman[position] ?? String(position + 1);
}

function annexNumber(position: number): string {
  return romanNumber(position);
}

/** How an annex heads what it says of an index: numbered where there are several. */
export function indexHeading(
  { plan, language }: Paper,
  { index }: IndexPlan,
  position: number,
): string {
  const name = indexName(index)[language];
  return plan.indices.length === 1 ? name : `${position + 1}. ${name}`;
}

/** Letters of a plan in its number. */
export const planLetters = "KH";

/** The number of the plan, with a blank where it is not given yet. */
export function planNumber({ issuer }: Paper): string {
  return issuer.number(planLetters);
}

/** The date of the plan as it stands in the paper, with blanks where it is not given yet. */
export function planDate({ letterhead, words, plan }: Paper): string {
  return letterhead.date ?? words.noDate(plan.year);
}
