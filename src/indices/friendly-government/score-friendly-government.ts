import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { PreparedCriteriaSet } from "../../criteria-set/prepared-set.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { score } from "../../scoring/score.js";
import type { ScoreOptions } from "../../scoring/score-options.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { type IndexOptions, withLayer } from "../index-options.js";
import { preparedFor } from "../prepared-for.js";
import type { PublishedFigure } from "../published-figure.js";
import {
  checkFriendlyGovernmentCase,
  checkFriendlyGovernmentModel,
} from "./check-friendly-government.js";
import type { FriendlyGovernmentCase } from "./friendly-government-case.js";
import type { FriendlyGovernmentModel, NamedItem } from "./friendly-government-model.js";
import type {
  Completeness,
  FriendlyGovernmentResult,
  LevelResult,
} from "./friendly-government-result.js";
import { judge } from "./level-requirements.js";

/** How to judge a commune. */
export interface FriendlyGovernmentOptions extends IndexOptions {
  /** The set of the model as it was prepared, for many communes. */
  readonly prepared?: PreparedCriteriaSet;
}

/**
 * Judges one commune by a model of friendly government: points, the level that is reached and
 * what the next one still needs, how complete the dossier is, and where the request stands. A
 * level that the appraising body decided goes before the computed one; both are told.
 *
 * @param options layer to score, where there is a sheet; `best-known` when absent
 * @throws ChisoError with every problem of the model, of the case or of its sheet
 * @example
 * const result = scoreFriendlyGovernment(dongNai2025, friendlyCase);
 * result.next.missing[0].explanation.vi // "Tổng điểm 94,9 điểm: chưa đạt, thiếu 0,1 điểm (cần từ 95 điểm trở lên)"
 */
export function scoreFriendlyGovernment(
  model: FriendlyGovernmentModel,
  given: FriendlyGovernmentCase,
  options: FriendlyGovernmentOptions = {},
): FriendlyGovernmentResult {
  refuse(checkArguments({}, [options, "object"]));
  const { prepared, ...more } = withLayer(options);
  refuse(checkFriendlyGovernmentModel(model));
  refuse(checkFriendlyGovernmentCase(model, given));
  const card =
    model.set === undefined || given.sheet === undefined
      ? null
      : scoreCase(model.set, given.sheet, prepared, more);
  const levels = levelsOf(model, given, card);
  const computed = levels.find(({ reached }) => reached === true) ?? null;
  const decided = levels.find(({ key }) => key === given.decided?.level) ?? null;
  const level = decided ?? computed;
  const { id, version, title } = model;
  return {
    unit: given.unit,
    year: given.year,
    model: { id, version, title },
    scorecard: card,
    published: publishedLevel(levels, level),
    level: level === null ? null : nameOf(level),
    levelFrom: decided !== null ? "decided" : computed !== null ? "computed" : null,
    decided: given.decided ?? null,
    computed: computed === null ? null : nameOf(computed),
    levels,
    next: nextOf(levels, level),
    dossier: dossierOf(model, given),
    state: model.states?.find(({ key }) => key === given.state) ?? null,
    contents: completeness(model.contents, (key) => given.contents?.[key] === true),
    steps: completeness(model.steps, (key) => given.steps?.[key] !== undefined),
  };
}

function scoreCase(
  set: CriteriaSet,
  sheet: ScoreSheet,
  prepared: PreparedCriteriaSet | undefined,
  options: ScoreOptions,
): Scorecard {
  return score(
    preparedFor(set, prepared, () => set),
    sheet,
    options,
  );
}

function levelsOf(
  { levels = [] }: FriendlyGovernmentModel,
  given: FriendlyGovernmentCase,
  card: Scorecard | null,
): readonly LevelResult[] {
  return levels.map(({ key, title, requires }) => {
    const requirements = requires.map((requirement) => judge(requirement, given, card));
    const missed = requirements.some(({ met }) => met === false);
    const open = requirements.some(({ met }) => met === null);
    // A level that asks for nothing is reached by a result, not by the lack of one.
    const nothingKnown = requires.length === 0 && card?.complete !== true;
    return {
      key,
      title,
      reached: missed ? false : open || nothingKnown ? null : true,
      requirements,
    };
  });
}

function nextOf(
  levels: readonly LevelResult[],
  level: LevelResult | null,
): FriendlyGovernmentResult["next"] {
  const place = level === null ? levels.length : levels.indexOf(level);
  const above = levels[place - 1];
  if (above === undefined) return null;
  const missing = above.requirements.filter(({ met }) => met !== true);
  return { ...nameOf(above), missing };
}

// Levels stand with the highest first.
function publishedLevel(
  levels: readonly LevelResult[],
  level: LevelResult | null,
): PublishedFigure {
  const place = level === null ? null : String(levels.length - levels.indexOf(level));
  return {
    number: place,
    unit: "level",
    outOf: levels.length === 0 ? null : String(levels.length),
  };
}

function nameOf({ key, title }: LevelResult): Pick<LevelResult, "key" | "title"> {
  return { key, title };
}

function dossierOf(
  { dossier, set }: FriendlyGovernmentModel,
  { papers = [], proofs = [] }: FriendlyGovernmentCase,
): FriendlyGovernmentResult["dossier"] {
  const wanted = completeness(dossier?.papers, (key) => papers.includes(key));
  if (dossier === undefined || wanted === null) return null;
  const domains = dossier.proofPerDomain ? set?.domains : undefined;
  const items = domains?.map(({ code, title }): NamedItem => ({ key: code, title }));
  return { papers: wanted, proofs: completeness(items, (code) => proofs.includes(code)) };
}

function completeness(
  items: readonly NamedItem[] | undefined,
  isDone: (key: string) => boolean,
): Completeness | null {
  if (items === undefined) return null;
  const open = items.filter(({ key }) => !isDone(key));
  const done = items.length - open.length;
  return { done, of: items.length, text: `${done}/${items.length}`, open };
}
