import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { type DecimalText, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { fraction, roundHalfUp } from "../../numbers/fraction.js";
import { refuse } from "../../problems/chiso-error.js";
import { problem } from "../../problems/problem.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { score } from "../../scoring/score.js";
import type { ScoreOptions } from "../../scoring/score-options.js";
import type { Scorecard, ScoredNode } from "../../scoring/scorecard.js";
import { walkScores } from "../../scoring/scored-tree.js";
import type { LocalizedText, Text } from "../../text/language.js";

/** A pillar of the index: the foundation indices together with one activity index. */
export interface DtiPillar {
  readonly key: string;
  readonly title: LocalizedText;
  /** Codes of the nodes whose points and maxima it sums. */
  readonly codes: readonly string[];
}

/**
 * The three pillars of 922/QĐ-BTTTT: each is the foundation group and one activity index, so its
 * divisor is 700, 650 and 650. It is not the mean of six main indices; published pillar values
 * and ranks of 2022 agree with this reading only.
 */
export const pillars922: readonly DtiPillar[] = [
  {
    key: "digital-government",
    title: { vi: "Chính quyền số", en: "Digital government" },
    codes: ["I", "7"],
  },
  {
    key: "digital-economy",
    title: { vi: "Kinh tế số", en: "Digital economy" },
    codes: ["I", "8"],
  },
  {
    key: "digital-society",
    title: { vi: "Xã hội số", en: "Digital society" },
    codes: ["I", "9"],
  },
];

/**
 * The three pillars on the scale of 2024: divisors 640, 590 and 590, recovered from the published
 * averages.
 */
export const pillars405: readonly DtiPillar[] = pillars922;

/** A value of 0..1 with four decimals, as the ministry publishes it; `null` while it is not known. */
export interface DtiValue {
  readonly key: string;
  readonly title: Text;
  readonly value: DecimalText | null;
}

/** The result of a DTI sheet. */
export interface DtiResult {
  readonly scorecard: Scorecard;
  /** Points of the whole divided by its applicable maximum. */
  readonly value: DecimalText | null;
  /** The nodes that carry points and stand highest below the groups, by code. */
  readonly mainIndices: readonly DtiValue[];
  readonly pillars: readonly DtiValue[];
}

/** How to score a DTI sheet. */
export interface DtiOptions extends ScoreOptions {
  /** Pillars of the set, such as {@link pillars922}; none when absent. */
  readonly pillars?: readonly DtiPillar[];
}

/**
 * Scores a sheet of the digital transformation index: the scorecard, and the values from 0 to 1
 * as they are published, each rounded once, half up, to four decimals.
 *
 * @throws ChisoError as `score` does, and `unknown-code` for a pillar of codes the set has not
 * @example
 * scoreDti(province922, dtiSheet, { layer: "final", pillars: pillars922 }).value // "0.8002"
 */
export function scoreDti(set: CriteriaSet, sheet: ScoreSheet, options: DtiOptions): DtiResult {
  const scorecard = score(set, sheet, options);
  const nodes = new Map([...walkScores(scorecard)].map(({ node }) => [node.code, node]));
  const pillars = options.pillars ?? [];
  refuse(
    pillars.flatMap(({ codes }) =>
      codes
        .filter((code) => !nodes.has(code))
        .map((code) => problem("unknown-code", { path: "/pillars" }, { code })),
    ),
  );
  return {
    scorecard,
    value: valueOfAll(scorecard.domains),
    mainIndices: mainNodes(scorecard).map((node) => ({
      key: node.code,
      title: node.title,
      value: valueOfAll([node]),
    })),
    pillars: pillars.map(({ key, title, codes }) => ({
      key,
      title,
      value: valueOfAll(codes.map((code) => nodes.get(code) as ScoredNode)),
    })),
  };
}

// Where the domains are groups, the main indices are their children; else they are the domains.
function mainNodes({ domains }: Scorecard): readonly ScoredNode[] {
  return domains
    .flatMap((domain): readonly ScoredNode[] => domain.children ?? [domain])
    .filter(({ max }) => max !== "0");
}

function valueOfAll(nodes: readonly ScoredNode[]): DecimalText | null {
  let points = new ExactDecimal(0);
  let whole = new ExactDecimal(0);
  for (const node of nodes) {
    if (node.state === "not-assessed") return null;
    points = points.plus(node.points ?? 0);
    whole = whole.plus(node.applicableMax);
  }
  return whole.isZero() ? null : toDecimalText(roundHalfUp(fraction(points, whole), 4));
}
