import type { DecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { compareFractions, type Fraction, subtractFractions } from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { meanOfFractions } from "../numbers/mean.js";
import { percentageDecimals, percentFraction } from "../numbers/percentage.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, scoreSheetProblem } from "../problems/problem.js";
import { scorecardOutline, scorecardsOutline } from "../scoring/outlines.js";
import type { Scorecard, ScoredNode } from "../scoring/scorecard.js";
import { walkScores } from "../scoring/scored-tree.js";
import type { Text } from "../text/language.js";

/** A node of a unit against its group. */
export interface BenchmarkRow {
  readonly code: string;
  readonly title: Text;
  /** 1 for a domain. */
  readonly depth: number;
  /** Percent of what applies, two decimals; `null` where the unit has no result. */
  readonly percentage: DecimalText | null;
  /** The reference in percent, two decimals; `null` where nobody has a result. */
  readonly reference: DecimalText | null;
  /** Percentage points above (or below) the reference, two decimals of the exact difference. */
  readonly difference: DecimalText | null;
  /** Names of the units that hold the reference, where it is the best. */
  readonly heldBy: readonly string[];
}

/**
 * Compares a unit with the mean or the best of its group, node by node. Units of which only the
 * points of a whole are known count there, and not in what is below it.
 *
 * @param group scorecards of the same set; the unit's own may be among them
 * @throws ChisoError `set-mismatch` for a scorecard of another set
 * @example
 * benchmark(card, [card], "best")[0].difference // "0.00"
 */
export function benchmark(
  card: Scorecard,
  group: readonly Scorecard[],
  against: "mean" | "best",
): readonly BenchmarkRow[] {
  refuse(
    checkArguments({
      card: [card, scorecardOutline],
      group: [group, scorecardsOutline],
      against: [against, { oneOf: ["mean", "best"] }],
    }),
  );
  refuse(
    group.flatMap(({ set }, at) =>
      set.id === card.set.id && set.version === card.set.version
        ? []
        : [
            scoreSheetProblem("set-mismatch", below({ path: "/group" }, at), {
              given: `"${set.id}" (${set.version})`,
              expected: `"${card.set.id}" (${card.set.version})`,
            }),
          ],
    ),
  );
  const others = group.map((other) => ({
    name: other.unit.name,
    nodes: new Map([...walkScores(other)].map(({ node }) => [node.code, node])),
  }));
  return [...walkScores(card)].map(({ node }) => {
    const known = others.flatMap(({ name, nodes }) => {
      const value = percentOf(nodes.get(node.code));
      return value === null ? [] : [{ name, value }];
    });
    const own = percentOf(node);
    const reference = against === "mean" ? meanOf(known) : bestOf(known);
    return {
      code: node.code,
      title: node.title,
      depth: node.depth,
      percentage: node.percentage,
      reference: reference === null ? null : textOf(reference),
      difference:
        own === null || reference === null ? null : textOf(subtractFractions(own, reference)),
      heldBy:
        against === "mean" || reference === null
          ? []
          : known
              .filter(({ value }) => compareFractions(value, reference) === 0)
              .map(({ name }) => name),
    };
  });
}

interface Known {
  readonly name: string;
  readonly value: Fraction;
}

function percentOf(node: ScoredNode | undefined): Fraction | null {
  if (node === undefined || node.points === null || node.state === "not-assessed") return null;
  const whole = new ExactDecimal(node.applicableMax);
  return whole.isZero() ? null : percentFraction(new ExactDecimal(node.points), whole);
}

function meanOf(known: readonly Known[]): Fraction | null {
  return known.length === 0 ? null : meanOfFractions(known.map(({ value }) => value));
}

function bestOf(known: readonly Known[]): Fraction | null {
  return known.reduce<Fraction | null>(
    (best, { value }) => (best === null || compareFractions(value, best) > 0 ? value : best),
    null,
  );
}

function textOf(value: Fraction): DecimalText {
  return toPaddedText(value, percentageDecimals);
}
