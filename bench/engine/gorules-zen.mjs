/**
 * GoRules ZEN, points only, with the content compiled and the decision kept: the bands as 40
 * decision tables, as its editor draws them, and as one expression, which is the fastest way. Its
 * evaluation runs on threads of its own; all sheets at once use every core, where `score` uses
 * one. The expression without a decision is read anew each time, but never leaves the thread.
 *
 * Its native parts differ by platform, which a lock file cannot say for all: install it beside the
 * others to run this one: npm install --no-save @gorules/zen-engine@0.54.0
 */
import { evaluateExpressionSync, ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { leaves, numbersOf } from "./forty-bands.mjs";
import { raceWith } from "./rival.mjs";

const node = (id, type, content = {}) => ({
  id,
  type,
  name: id,
  position: { x: 0, y: 0 },
  content,
});
const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId });
const sumNode = (value) =>
  node("sum", "expressionNode", { expressions: [{ id: "points", key: "points", value }] });

const expression = leaves
  .map(numbersOf)
  .map(({ low, high, points: [none, half, full] }, at) => {
    const value = `v${at}`;
    return `(${value} > ${high} ? ${full} : ${value} >= ${low} ? ${half} : ${none})`;
  })
  .join(" + ");

function tableOf(leaf, at) {
  const { low, high, points } = numbersOf(leaf);
  return node(`t${at}`, "decisionTableNode", {
    hitPolicy: "first",
    inputs: [{ id: "value", name: "value", field: `v${at}` }],
    outputs: [{ id: "points", name: "points", field: `p${at}` }],
    rules: [
      { _id: "full", value: `> ${high}`, points: String(points[2]) },
      { _id: "half", value: `[${low}..${high}]`, points: String(points[1]) },
      { _id: "none", value: `< ${low}`, points: String(points[0]) },
    ],
  });
}

const [input, output] = [node("in", "inputNode"), node("out", "outputNode")];
const ids = leaves.map((_, at) => `t${at}`);
const tables = {
  nodes: [
    input,
    ...leaves.map(tableOf),
    sumNode(leaves.map((_, at) => `p${at}`).join(" + ")),
    output,
  ],
  edges: [...ids.flatMap((id) => [edge("in", id), edge(id, "sum")]), edge("sum", "out")],
};
const single = {
  nodes: [input, sumNode(expression), output],
  edges: [edge("in", "sum"), edge("sum", "out")],
};

export async function run() {
  const engine = new ZenEngine();
  const pointsBy = (content, options) => {
    const decision = engine.createDecision(new ZenDecisionContent(content));
    return async (facts) => (await decision.evaluate(facts, options)).result.points;
  };
  const rows = await raceWith([
    { name: "zen, decision tables", pointsOf: pointsBy(tables), atLeast: 15 },
    { name: "zen, decision tables, with its trace", pointsOf: pointsBy(tables, { trace: true }) },
    { name: "zen, one expression", pointsOf: pointsBy(single), atLeast: 15 },
    { name: "zen, one expression, with its trace", pointsOf: pointsBy(single, { trace: true }) },
    { name: "zen, one expression, all at once", pointsOf: pointsBy(single), together: true },
    {
      name: "zen, expression read each time, no thread",
      pointsOf: (facts) => evaluateExpressionSync(expression, facts),
    },
  ]);
  engine.dispose();
  return rows;
}
