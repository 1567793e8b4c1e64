/**
 * json-rules-engine, points only: rules added once, figures as facts of a run, points summed from
 * the events. A rule for each band that pays, as its guide writes them; and, faster, a rule for
 * each edge with one condition, which adds what the band pays more than the one below.
 */
import rules from "json-rules-engine";
import { leaves, numbersOf } from "./forty-bands.mjs";
import { raceWith } from "./rival.mjs";

const rule = (points, ...all) => ({
  conditions: { all },
  event: { type: "points", params: { points } },
});

function bandRules({ low, high, points }, fact) {
  return [
    rule(points[2], { fact, operator: "greaterThan", value: high }),
    rule(
      points[1],
      { fact, operator: "greaterThanInclusive", value: low },
      { fact, operator: "lessThanInclusive", value: high },
    ),
  ];
}

function edgeRules({ low, high, points }, fact) {
  return [
    rule(points[1] - points[0], { fact, operator: "greaterThanInclusive", value: low }),
    rule(points[2] - points[1], { fact, operator: "greaterThan", value: high }),
  ];
}

function pointsBy(rulesOf) {
  const engine = new rules.Engine(leaves.flatMap((leaf, at) => rulesOf(numbersOf(leaf), `v${at}`)));
  return async (facts) => {
    const { events } = await engine.run(facts);
    let sum = 0;
    for (const { params } of events) sum += params.points;
    return sum;
  };
}

export const run = () =>
  raceWith([
    { name: "json-rules-engine, a rule a band", pointsOf: pointsBy(bandRules), atLeast: 15 },
    { name: "json-rules-engine, a rule an edge", pointsOf: pointsBy(edgeRules), atLeast: 15 },
  ]);
