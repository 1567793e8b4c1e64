import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Layer, ScoreSheet } from "../score-sheet/score-sheet.js";
import { type LayerChanges, layerChanges } from "../scoring/layer-changes.js";
import { requestOf } from "../scoring/request.js";
import { readToScore, scorecardOf } from "../scoring/score.js";
import type { LayerChoice, Scorecard } from "../scoring/scorecard.js";
import { type IndexOptions, indexOptionsOutline, withLayer } from "./index-options.js";

/** How to score a sheet that an appraisal may have changed. */
export interface AppraisalOptions extends IndexOptions {
  /**
   * The rounds whose difference is the appraisal; `false` where nobody asks for it. When absent from
   * `self` to `appraised`, or from the first to the last round where the sheet or set has its own.
   */
  readonly appraisal?: { readonly from: Layer; readonly to: Layer } | false;
}

/** A sheet with what its appraisal changed. */
export interface AppraisedCard {
  readonly scorecard: Scorecard;
  /** `null` where it was not asked for, or there is one round only. */
  readonly appraisal: LayerChanges | null;
}

/** Scores the rounds that are asked for, each once, of a sheet that is read once. */
export function scoreAppraised(
  set: CriteriaSet | PreparedCriteriaSet,
  sheet: ScoreSheet,
  given: AppraisalOptions,
): AppraisedCard {
  refuse(checkArguments({}, [given, indexOptionsOutline]));
  const { appraisal, ...options } = withLayer(given);
  const prepared = toPrepared(set);
  const read = readToScore(prepared, sheet);
  const cards = new Map<LayerChoice, Scorecard>();
  const cardOf = (layer: LayerChoice): Scorecard => {
    const found = cards.get(layer) ?? scorecardOf(requestOf(prepared, read, { ...options, layer }));
    cards.set(layer, found);
    return found;
  };
  const scorecard = cardOf(options.layer);
  const rounds = appraisal ?? usualRounds(read.rounds.map(({ key }) => key));
  if (rounds === false || rounds === null) return { scorecard, appraisal: null };
  return { scorecard, appraisal: layerChanges(cardOf(rounds.from), cardOf(rounds.to)) };
}

function usualRounds(keys: readonly Layer[]): { readonly from: Layer; readonly to: Layer } | null {
  if (keys.includes("self") && keys.includes("appraised")) return { from: "self", to: "appraised" };
  const [from, to] = [keys[0], keys.at(-1)];
  return from === undefined || to === undefined || from === to ? null : { from, to };
}
