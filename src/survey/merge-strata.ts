import { sumTexts } from "../numbers/decimal-text.js";
import { sortGroups } from "./group-order.js";
import type { ClusterTally, CriterionTotals, PairSums, StratumTally } from "./tally.js";

/** Adds the strata of two tallies of the same criteria; a place that both have is one place. */
export function mergeStrata(
  left: readonly StratumTally[],
  right: readonly StratumTally[],
): readonly StratumTally[] {
  const strata = new Map(left.map((one) => [one.stratum, one]));
  for (const other of right) {
    const own = strata.get(other.stratum);
    strata.set(other.stratum, own === undefined ? other : addStrata(own, other));
  }
  return sortGroups([...strata].map(([value, tally]) => ({ value, tally }))).map(
    ({ tally }) => tally,
  );
}

function addStrata(left: StratumTally, right: StratumTally): StratumTally {
  const clusters = mergeClusters(left.clusters ?? [], right.clusters ?? []);
  return {
    stratum: left.stratum,
    forms: left.forms + right.forms,
    ...(left.weights === undefined || right.weights === undefined
      ? {}
      : {
          weights: {
            sum: sumTexts([left.weights.sum, right.weights.sum]),
            squares: sumTexts([left.weights.squares, right.weights.squares]),
          },
        }),
    totals: addTotals(left.totals, right.totals),
    pairs: addPairs(left.pairs, right.pairs),
    ...(clusters.length === 0 ? {} : { clusters }),
  };
}

function mergeClusters(
  left: readonly ClusterTally[],
  right: readonly ClusterTally[],
): readonly ClusterTally[] {
  const clusters = new Map(left.map((one) => [one.value, one]));
  for (const other of right) {
    const own = clusters.get(other.value);
    clusters.set(
      other.value,
      own === undefined
        ? other
        : {
            value: own.value,
            forms: own.forms + other.forms,
            ...(own.weight === undefined || other.weight === undefined
              ? {}
              : { weight: sumTexts([own.weight, other.weight]) }),
            totals: addTotals(own.totals, other.totals),
          },
    );
  }
  return [...clusters.values()].sort((one, other) => (one.value < other.value ? -1 : 1));
}

function addTotals(
  left: readonly CriterionTotals[],
  right: readonly CriterionTotals[],
): readonly CriterionTotals[] {
  const others = new Map(right.map((one) => [one.code, one]));
  return left.map(({ code, satisfied, base }) => {
    const other = others.get(code) as CriterionTotals;
    return {
      code,
      satisfied: sumTexts([satisfied, other.satisfied]),
      base: sumTexts([base, other.base]),
    };
  });
}

function addPairs(left: readonly PairSums[], right: readonly PairSums[]): readonly PairSums[] {
  // The other tally may hold its criteria in another order.
  const others = new Map(
    right.flatMap((pair) => {
      const { codes, ss, sn, ns, nn } = pair;
      const turned: PairSums = { codes: [codes[1], codes[0]], ss, sn: ns, ns: sn, nn };
      return [turned, pair].map((one) => [JSON.stringify(one.codes), one] as const);
    }),
  );
  return left.map((own) => {
    const other = others.get(JSON.stringify(own.codes)) as PairSums;
    return {
      codes: own.codes,
      ss: sumTexts([own.ss, other.ss]),
      sn: sumTexts([own.sn, other.sn]),
      ns: sumTexts([own.ns, other.ns]),
      nn: sumTexts([own.nn, other.nn]),
    };
  });
}
