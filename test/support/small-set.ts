import type {
  CriteriaSet,
  CriterionNode,
  DecimalInput,
  Declared,
  LayerEntry,
  LeafNode,
  Rule,
  Scorecard,
  ScoredLeaf,
  ScoreSheet,
  SheetEntry,
} from "../../src/entries/scoring.js";
import { isScoredBranch, score } from "../../src/entries/scoring.js";

/** A set around some domains, with everything else plain. */
export function smallSet(
  domains: readonly CriterionNode[],
  max: DecimalInput,
  more: Partial<CriteriaSet> = {},
): CriteriaSet {
  return {
    id: "small",
    version: "1",
    index: "par-index",
    title: "Bộ nhỏ",
    appliesTo: "xã",
    period: { from: "2020-01-01" },
    max,
    notApplicable: "shrink-base",
    provenance: { status: "sample", instruments: [] },
    domains,
    ...more,
  };
}

export function leaf(
  code: string,
  max: DecimalInput,
  rule: Rule = { kind: "points" },
  more: Partial<LeafNode> = {},
): LeafNode {
  return { code, title: `Tiêu chí ${code}`, max, rule, ...more };
}

export function sheetOf(
  entries: readonly SheetEntry[],
  more: Partial<ScoreSheet> = {},
): ScoreSheet {
  return {
    unit: { id: "u", name: "Xã U" },
    year: 2023,
    set: { id: "small", version: "1" },
    entries,
    ...more,
  };
}

/** Scores a set of one leaf. */
export function cardOf(
  rule: Rule,
  max: DecimalInput,
  self: LayerEntry,
  more: Partial<CriteriaSet> = {},
  year = 2023,
): Scorecard {
  const set = smallSet([leaf("1", max, rule)], max, more);
  return score(set, sheetOf([{ code: "1", self }], { year }), { layer: "self" });
}

/** The one leaf of such a set, scored. */
export function scored(
  rule: Rule,
  max: DecimalInput,
  declared: Declared,
  more: Partial<CriteriaSet> = {},
  year = 2023,
): ScoredLeaf {
  const [node] = cardOf(rule, max, { declared }, more, year).domains;
  if (node === undefined || isScoredBranch(node)) throw new Error("one leaf was expected");
  return node;
}

/** Points of the one leaf. */
export function pointsOf(rule: Rule, max: DecimalInput, declared: Declared): string | null {
  return scored(rule, max, declared).points;
}

/** Codes of the problems that a call is refused with. */
export function refusal(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    const { problems } = error as { readonly problems?: readonly { readonly code: string }[] };
    if (problems !== undefined) return problems.map(({ code }) => code);
    throw error;
  }
  return [];
}
