/**
 * The scorecard of a sheet of the set of forty-bands.mjs, as a programmer writes it by hand:
 * points in whole hundredths, nothing checked, nothing missing, one round. What an engine adds
 * to every card alike, such as a digest of the set, is copied from a sample.
 */
import {
  hundredths,
  percentOf,
  readLeaf,
  readyWords,
  reasonOf,
  stepsOf,
  textOf,
} from "./plain-leaf.mjs";

const comma = (text) => text.replace(".", ",");

/**
 * @param words "composed": sentences are put together for each sheet; "ready": all that does not
 * hang on a figure is made once
 */
export function plainScorer(set, words, sample) {
  const domains = set.domains.map((domain) => ({
    code: domain.code,
    title: domain.title,
    max: domain.max,
    hundredths: hundredths(domain.max),
    leaves: domain.children.map((node) => {
      const leaf = readLeaf(node);
      const steps = (at) => stepsOf(leaf, at);
      const reason = (at, value) => reasonOf(leaf, leaf.bands[at], value);
      return {
        ...leaf,
        maxText: node.max,
        ...(words === "ready" ? readyWords(leaf) : { reason, steps }),
      };
    }),
  }));
  const places = new Map(set.domains.flatMap((d) => d.children).map(({ code }, at) => [code, at]));
  const max = hundredths(set.max);
  const ladder = set.ladders[0];
  const classes = ladder.classes.map(({ key, title, atLeast }) => ({
    bound: Number(atLeast ?? 0),
    result: { ladder: ladder.key, key, title },
  }));
  const built = cardOf(
    { domains, places, max, classes, set, ladder, cardSet: undefined },
    sample.sheet,
  );
  const extras = Object.fromEntries(Object.entries(sample.card).filter(([key]) => !(key in built)));
  const plan = { domains, places, max, classes, set, ladder, cardSet: sample.card.set };
  if (Object.keys(extras).length === 0) return (sheet) => cardOf(plan, sheet);
  return (sheet) => Object.assign(cardOf(plan, sheet), extras);
}

function cardOf({ domains, places, max, classes, set, ladder, cardSet }, sheet) {
  const values = new Array(places.size);
  for (const { code, self } of sheet.entries) values[places.get(code)] = self.declared.value;
  const scored = [];
  let [at, points] = [0, 0];
  for (const domain of domains) {
    const branch = branchOf(domain, values, at);
    at += domain.leaves.length;
    points += branch.sum;
    scored.push(branch.node);
  }
  const total = textOf(points);
  const found = classes.find(({ bound }) => points * 100 >= bound * max)?.result ?? null;
  return {
    unit: sheet.unit,
    year: sheet.year,
    set: cardSet,
    layer: "self",
    layersUsed: ["self"],
    complete: true,
    notAssessed: [],
    basePoints: total,
    bonus: "0",
    penalty: "0",
    points: total,
    max: set.max,
    applicableMax: set.max,
    percentage: percentOf(points, max),
    class: found,
    classes: [{ ladder: ladder.key, class: found }],
    domains: scored,
  };
}

function branchOf({ code, title, max, hundredths: whole, leaves }, values, from) {
  const children = [];
  let [sum, terms] = [0, ""];
  for (let at = 0; at < leaves.length; at += 1) {
    const leaf = leaves[at];
    const value = values[from + at];
    const number = Number(value);
    const band = number > leaf.high ? 2 : number >= leaf.low ? 1 : 0;
    const { points, text, percentage } = leaf.bands[band];
    sum += points;
    terms += at === 0 ? text : ` + ${text}`;
    children.push({
      code: leaf.code,
      title: leaf.title,
      depth: 2,
      points: text,
      max: leaf.maxText,
      applicableMax: leaf.maxText,
      percentage,
      state: "scored",
      explanation: leaf.reason(band, value),
      rule: "bands",
      scoredBy: "unit",
      layer: "self",
      steps: leaf.steps(band),
    });
  }
  const points = textOf(sum);
  const node = {
    code,
    title,
    depth: 1,
    points,
    max,
    applicableMax: max,
    percentage: percentOf(sum, whole),
    state: "scored",
    explanation: {
      vi: `Tổng các mục: ${terms.replaceAll(".", ",")} = ${comma(points)}/${comma(max)} điểm`,
      en: `Sum of the items: ${terms} = ${points}/${max} points`,
    },
    children,
  };
  return { node, sum };
}
