import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { PreparedCriteriaSet } from "../../criteria-set/prepared-set.js";
import type { DecimalInput, DecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { fraction } from "../../numbers/fraction.js";
import { toPaddedText } from "../../numbers/fraction-text.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { below, type Problem, scoreSheetProblem } from "../../problems/problem.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { score } from "../../scoring/score.js";
import type { Scorecard, ScoredNode } from "../../scoring/scorecard.js";
import { type PlacedScore, walkScores, worthInTotal } from "../../scoring/scored-tree.js";
import type { Text } from "../../text/language.js";
import { type IndexOptions, indexOptionsOutline, withLayer } from "../index-options.js";
import type { IndexResult, PublishedFigure } from "../published-figure.js";
import { checkDtiValue } from "./dti-sheet.js";
import { type DtiPillar, pillarsOfSet } from "./pillars.js";

/** A value of 0..1 with four decimals, as the ministry publishes it; `null` while it is not known. */
export interface DtiValue {
  readonly key: string;
  readonly title: Text;
  /** "0.8340", padded to four decimals. */
  readonly value: DecimalText | null;
}

/** A published value of a part that the sheet does not itemise. */
export interface DtiPart {
  /** Own key, such as the code of the main index. */
  readonly key: string;
  readonly title: Text;
  /** From 0 to 1, as published. */
  readonly value: DecimalInput;
}

/** The result of a DTI sheet. */
export interface DtiResult extends IndexResult {
  readonly scorecard: Scorecard;
  /** The value as a share of 1, with four decimals. */
  readonly published: PublishedFigure;
  /** Points of the whole divided by its applicable maximum, padded to four decimals. */
  readonly value: DecimalText | null;
  /** The nodes that carry points and stand highest below the groups, by code. */
  readonly mainIndices: readonly DtiValue[];
  readonly pillars: readonly DtiValue[];
  /** Published values of parts that the sheet does not itemise, as they were given. */
  readonly parts: readonly DtiValue[];
}

/** How to score a DTI sheet. */
export interface DtiOptions extends IndexOptions {
  /** Pillars, by codes of the set; those of the set when absent, where it ships and has any. */
  readonly pillars?: readonly DtiPillar[];
  /**
   * Values that were published of parts of a group that is known as a whole, such as Hạ tầng số:
   * they stand beside the result, and no points come from them.
   */
  readonly parts?: readonly DtiPart[];
}

/**
 * Scores a sheet of the digital transformation index: the scorecard, and the values from 0 to 1
 * as they are published, each rounded once, half up, to four decimals. Groups may be given as a
 * whole, as `dtiSheetOfValues` does with published columns.
 *
 * @param set a criteria set, or a prepared one for many sheets
 * @throws ChisoError as `score` does, `unknown-code` for a pillar of codes that the scorecard has
 * not, and `not-a-decimal` or `value-outside-range` for parts
 * @example
 * scoreDti(dtiProvince922_2022, dtiSheet, { layer: "final" }).value // "0.8002"
 */
export function scoreDti(
  set: CriteriaSet | PreparedCriteriaSet,
  sheet: ScoreSheet,
  options: DtiOptions = {},
): DtiResult {
  refuse(
    checkArguments({}, [
      options,
      {
        keys: {
          ...indexOptionsOutline.keys,
          pillars: { listOf: { keys: { codes: { listOf: "text" } } }, optional: true },
          parts: { listOf: "object", optional: true },
        },
      },
    ]),
  );
  const scorecard = score(set, sheet, withLayer(options));
  const nodes = new Map([...walkScores(scorecard)].map((placed) => [placed.node.code, placed]));
  const { pillars = pillarsOfSet(scorecard.set.id), parts = [] } = options;
  const domains = scorecard.domains.map(({ code }) => nodes.get(code) as PlacedScore);
  refuse([
    ...checkParts(parts),
    ...pillars.flatMap(({ codes }) =>
      codes
        .filter((code) => !nodes.has(code))
        .map((code) => scoreSheetProblem("unknown-code", { path: "/pillars" }, { code })),
    ),
  ]);
  const value = valueOfAll(domains);
  return {
    scorecard,
    published: { number: value, unit: "share", outOf: "1" },
    value,
    mainIndices: mainNodes(scorecard).map(({ code, title }) => ({
      key: code,
      title,
      value: valueOfAll([nodes.get(code) as PlacedScore]),
    })),
    pillars: pillars.map(({ key, title, codes }) => ({
      key,
      title,
      value: valueOfAll(codes.map((code) => nodes.get(code) as PlacedScore)),
    })),
    parts: parts.map(({ key, title, value }) => ({
      key,
      title,
      value: toPaddedText(fraction(exact(value)), valueDecimals),
    })),
  };
}

// Where the domains are groups, the main indices are their children; else they are the domains.
function mainNodes({ domains }: Scorecard): readonly ScoredNode[] {
  return domains
    .flatMap((domain): readonly ScoredNode[] => domain.children ?? [domain])
    .filter(({ max }) => max !== "0");
}

// Of nodes at several places, each point counts with the weights on its way to the total.
function valueOfAll(places: readonly PlacedScore[]): DecimalText | null {
  let points = new ExactDecimal(0);
  let whole = new ExactDecimal(0);
  for (const placed of places) {
    const { node } = placed;
    if (node.state === "not-assessed") return null;
    points = points.plus(worthInTotal(placed, new ExactDecimal(node.points ?? 0)));
    whole = whole.plus(worthInTotal(placed, new ExactDecimal(node.applicableMax)));
  }
  return whole.isZero() ? null : toPaddedText(fraction(points, whole), valueDecimals);
}

/** Decimals of published values. */
const valueDecimals = 4;

function checkParts(parts: readonly DtiPart[]): readonly Problem[] {
  return parts.flatMap(({ value }, at) =>
    checkDtiValue(value, below({ path: "/parts" }, at, "value")),
  );
}
