import type { DecimalText } from "../numbers/decimal-text.js";
import {
  compareRatios,
  meanOfRatios,
  type Ratio,
  ratioOf,
  sumOfRatios,
  timesWhole,
  toFixedRatio,
} from "../numbers/mean.js";
import { percentageDecimals } from "../numbers/percentage.js";
import { refuse } from "../problems/chiso-error.js";
import { below, problem } from "../problems/problem.js";
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
 * Compares a unit with the mean or the best of its group, node by node.
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
    group.flatMap(({ set }, at) =>
      set.id === card.set.id && set.version === card.set.version
        ? []
        : [
            problem("set-mismatch", below({ path: "/group" }, at), {
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
      difference: own === null || reference === null ? null : textOf(difference(own, reference)),
      heldBy:
        against === "mean" || reference === null
          ? []
          : known
              .filter(({ value }) => compareRatios(value, reference) === 0)
              .map(({ name }) => name),
    };
  });
}

interface Known {
  readonly name: string;
  readonly value: Ratio;
}

function percentOf(node: ScoredNode | undefined): Ratio | null {
  if (node === undefined || node.points === null || node.state === "not-assessed") return null;
  if (ratioOf(node.applicableMax).numerator === BigInt(0)) return null;
  return timesWhole(ratioOf(node.points, node.applicableMax), BigInt(100));
}

function meanOf(known: readonly Known[]): Ratio | null {
  return known.length === 0 ? null : meanOfRatios(known.map(({ value }) => value));
}

function bestOf(known: readonly Known[]): Ratio | null {
  return known.reduce<Ratio | null>(
    (best, { value }) => (best === null || compareRatios(value, best) > 0 ? value : best),
    null,
  );
}

function difference(left: Ratio, right: Ratio): Ratio {
  return sumOfRatios([left, timesWhole(right, BigInt(-1))]);
}

function textOf(value: Ratio): DecimalText {
  return toFixedRatio(value, percentageDecimals);
}
