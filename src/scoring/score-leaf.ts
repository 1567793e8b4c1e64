import type { CriteriaSet, LeafNode, ScoredBy } from "../criteria-set/criteria-set.js";
import { decimalsOf, policyOf, scopeOfLeaf } from "../criteria-set/leaf-scope.js";
import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal } from "../numbers/format-number.js";
import { roundHalfUp } from "../numbers/fraction.js";
import { toPercentage } from "../numbers/percentage.js";
import { ruleEngine } from "../rules/rule-engine.js";
import type { ReachableStep } from "../rules/rule-kind.js";
import { exact } from "../rules/worth.js";
import {
  type Layer,
  type LayerEntry,
  layers,
  type SheetEntry,
} from "../score-sheet/score-sheet.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import type { LayerChoice, ScoredLeaf, State, Step } from "./scorecard.js";

/** What scoring was asked to do. */
export interface LeafRequest {
  readonly set: CriteriaSet;
  readonly year: number;
  readonly layer: LayerChoice;
  /** Scorers whose leaves are left out, because they gave no points this year. */
  readonly leaveOut: readonly Exclude<ScoredBy, "unit">[];
}

/** Scores one leaf from its row of a sheet, which has been checked. */
export function scoreLeaf(
  leaf: LeafNode,
  depth: number,
  entry: SheetEntry | undefined,
  request: LeafRequest,
): ScoredLeaf {
  const max = exact(leaf.max);
  const outcome = outcomeOf(leaf, entry, request);
  const applies = outcome.applies ? max : new ExactDecimal(0);
  return {
    code: leaf.code,
    title: leaf.title,
    depth,
    points: outcome.points === null ? null : toDecimalText(outcome.points),
    max: toDecimalText(max),
    applicableMax: toDecimalText(applies),
    percentage: outcome.points === null ? null : toPercentage(outcome.points, applies),
    state: outcome.state,
    explanation: outcome.explanation,
    ...(leaf.themes === undefined ? {} : { themes: leaf.themes }),
    ...(leaf.responsible === undefined ? {} : { responsible: leaf.responsible }),
    rule: leaf.rule.kind,
    scoredBy: leaf.scoredBy ?? "unit",
    layer: outcome.layer,
    steps: outcome.steps,
    ...(outcome.remark === undefined ? {} : { remark: outcome.remark }),
    ...(leaf.evidence === undefined ? {} : { evidenceRequired: leaf.evidence }),
    ...(entry?.evidence === undefined ? {} : { evidence: entry.evidence }),
  };
}

interface Outcome {
  readonly state: State;
  readonly points: ExactDecimal | null;
  /** Whether the maximum counts in the base. */
  readonly applies: boolean;
  readonly explanation: LocalizedText;
  readonly layer: Layer | null;
  readonly steps: readonly Step[];
  readonly remark?: string;
}

function outcomeOf(leaf: LeafNode, entry: SheetEntry | undefined, request: LeafRequest): Outcome {
  const scorer = leaf.scoredBy ?? "unit";
  if (scorer !== "unit" && request.leaveOut.includes(scorer)) {
    return leftOut(scorerReasons[scorer]);
  }
  const found = pickLayer(entry, request.layer);
  if (found === undefined) {
    return exact(leaf.max).isZero() ? leftOut(unscoredReason) : notAssessed(scorer);
  }
  const { layer, given } = found;
  const remark = given.remark === undefined ? {} : { remark: given.remark };
  if (given.notApplicable !== undefined) {
    const reason = { vi: given.notApplicable, en: given.notApplicable };
    return { ...notApplicable(leaf, reason, request), layer, ...remark };
  }
  const scope = scopeOfLeaf(leaf, request.set, request.year);
  const evaluation =
    given.declared === undefined
      ? { points: undefined, reason: typedReason(leaf) }
      : ruleEngine.evaluate(leaf.rule, given.declared, scope);
  if (evaluation.points === null) {
    return { ...notApplicable(leaf, evaluation.reason, request), layer, ...remark };
  }
  const decimals = decimalsOf(request.set);
  const points =
    evaluation.points === undefined
      ? exact(given.points ?? 0)
      : roundHalfUp(evaluation.points, decimals);
  const standing = { points, declared: given.declared };
  return {
    state: "scored",
    points,
    applies: true,
    explanation: withPoints(evaluation.reason, points, scope.max),
    layer,
    steps: ruleEngine
      .stepsAbove(leaf.rule, standing, scope)
      .flatMap((step) => toStep(step, points, decimals)),
    ...remark,
  };
}

/** The layer that counts: the one asked for, or the strongest that says anything. */
export function pickLayer(
  entry: SheetEntry | undefined,
  choice: LayerChoice,
): { readonly layer: Layer; readonly given: LayerEntry } | undefined {
  const wanted = choice === "best-known" ? [...layers].reverse() : [choice];
  for (const layer of wanted) {
    const given = entry?.[layer];
    if (given !== undefined) return { layer, given };
  }
  return undefined;
}

const scorerReasons: Readonly<Record<Exclude<ScoredBy, "unit">, LocalizedText>> = {
  survey: { vi: "không tổ chức điều tra xã hội học", en: "no survey was held" },
  superior: { vi: "cấp trên không chấm phần này", en: "the superior level gave no points for it" },
};

const unscoredReason: LocalizedText = { vi: "mục này không tính điểm", en: "it carries no points" };

const missingReasons: Readonly<Record<ScoredBy, LocalizedText>> = {
  unit: { vi: "Chưa chấm", en: "Not assessed" },
  superior: {
    vi: "Chưa chấm: điểm do cấp trên cho",
    en: "Not assessed: the superior level gives the points",
  },
  survey: {
    vi: "Chưa chấm: điểm lấy từ điều tra xã hội học",
    en: "Not assessed: the points come from a survey",
  },
};

function notAssessed(scorer: ScoredBy): Outcome {
  return {
    state: "not-assessed",
    points: null,
    applies: true,
    explanation: missingReasons[scorer],
    layer: null,
    steps: [],
  };
}

function leftOut(reason: LocalizedText): Outcome {
  return {
    state: "not-applicable",
    points: null,
    applies: false,
    explanation: inBoth((language) =>
      language === "vi"
        ? `Không áp dụng (${reason.vi}), không tính vào điểm tối đa`
        : `Not applicable (${reason.en}), left out of the maximum`,
    ),
    layer: null,
    steps: [],
  };
}

function notApplicable(
  leaf: LeafNode,
  reason: LocalizedText,
  request: LeafRequest,
): Omit<Outcome, "layer" | "remark"> {
  if (policyOf(leaf, request.set) !== "full-points") return leftOut(reason);
  const max = exact(leaf.max);
  return {
    state: "not-applicable",
    points: max,
    applies: true,
    explanation: withPoints(
      inBoth((language) =>
        language === "vi"
          ? `Không áp dụng (${reason.vi}), được tính điểm tối đa`
          : `Not applicable (${reason.en}), counted as the maximum`,
      ),
      max,
      max,
    ),
    steps: [],
  };
}

function typedReason(leaf: LeafNode): LocalizedText {
  return leaf.rule.kind === "points"
    ? { vi: "Điểm do người chấm cho", en: "Points given by the scorer" }
    : {
        vi: "Điểm ghi trong bảng chấm, không kèm số liệu kê khai",
        en: "Points entered in the sheet, without declared figures",
      };
}

function withPoints(reason: LocalizedText, points: ExactDecimal, max: ExactDecimal): LocalizedText {
  return inBoth((language) => {
    const score = `${formatDecimal(points, language)}/${formatDecimal(max, language)}`;
    return `${reason[language]}: ${score} ${language === "vi" ? "điểm" : "points"}`;
  });
}

function toStep(
  { points: exactPoints, needs, by }: ReachableStep,
  current: ExactDecimal,
  decimals: number,
): readonly Step[] {
  const points = roundHalfUp(exactPoints, decimals);
  if (!points.greaterThan(current)) return [];
  const text: DecimalText = toDecimalText(points);
  return [
    {
      points: text,
      gain: toDecimalText(points.minus(current)),
      needs: inBoth((language) => {
        const score = formatDecimal(points, language);
        return language === "vi"
          ? `${needs.vi} để đạt ${score} điểm`
          : `${needs.en} to reach ${score} points`;
      }),
      ...(by === undefined ? {} : { by }),
    },
  ];
}
