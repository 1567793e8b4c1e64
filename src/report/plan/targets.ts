import { indexName } from "../../criteria-set/index-names.js";
import type { Block } from "../../document/document.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { reachesAim } from "../../remediation/chosen-aim.js";
import type { Demand } from "../../remediation/demand.js";
import type { IndexPlan } from "../../remediation/plan.js";
import { textIn } from "../../text/language.js";
import { isProposal } from "./confirmed.js";
import type { Paper } from "./paper.js";
import { percentWords } from "./percent-words.js";

/** What the plan demands of the new year's results, and what each index is to reach. */
export function targets(paper: Paper, number: number): readonly Block[] {
  const { plan, words, timeWords } = paper;
  const clauses = plan.demands.flatMap(({ demand }) => demandWords(paper, demand));
  const own = plan.indices
    .map((index) => ({ index, clauses: targetOf(paper, index) }))
    .filter((one) => one.clauses.length > 0);
  const general =
    clauses.length > 0 ? clauses : [words.striveAnyway(words.theIndices, plan.year, timeWords)];
  const items = own.map(({ index, clauses: found }) =>
    words.resultOf(indexName(index.index)[paper.language], found),
  );
  return [
    {
      kind: "paragraph",
      role: "item",
      text: `${number}. ${words.strive(general, items.length > 0)}`,
    },
    ...(items.length === 0 ? [] : [{ kind: "list" as const, items }]),
  ];
}

function demandWords(paper: Paper, demand: Demand): readonly string[] {
  const { words, timeWords } = paper;
  switch (demand.kind) {
    case "every-sub-criterion-higher":
      return [words.higherDemand(timeWords)];
    case "rank-better":
      return [words.rankDemand(timeWords)];
    case "class-at-least": {
      const name = className(paper, demand);
      if (name === undefined) return [];
      return [demand.ladder === "class" ? words.classDemand(name) : words.completionDemand(name)];
    }
    // Every plan says it.
    case "no-index-unscored":
      return [];
  }
}

// A set without the ladder still has to reach the class that the demand is known by.
function className(
  { plan, language, words }: Paper,
  demand: Extract<Demand, { kind: "class-at-least" }>,
): string | undefined {
  const ladders = plan.indices.flatMap(({ set }) => set.ladders);
  const found = ladders
    .filter(({ key }) => key === demand.ladder)
    .flatMap(({ classes }) => classes)
    .find(({ key }) => key === demand.class);
  if (found !== undefined) return textIn(found.title, language);
  if (demand.ladder === "task") return demand.class === "good" ? words.tasksDone : undefined;
  return demand.class === "fair" ? words.fair : undefined;
}

function targetOf(paper: Paper, index: IndexPlan): readonly string[] {
  return [...figureOf(paper, index), ...classOf(paper, index), ...rankOf(paper, index)];
}

// The class that was chosen; else a class above the one that the plan demands of all is not to be lost.
function classOf(paper: Paper, index: IndexPlan): readonly string[] {
  const { plan, words, language } = paper;
  const { set, lastYear } = index;
  const chosen = chosenClass(paper, index);
  if (chosen !== undefined) return [chosen];
  const [ladder] = set.ladders;
  const reached = lastYear.classes.find((one) => one.ladder === ladder?.key)?.class;
  if (ladder === undefined || reached == null) return [];
  const places = ladder.classes.map(({ key }) => key);
  const demanded = plan.demands.flatMap(({ demand }) =>
    demand.kind === "class-at-least" && demand.ladder === ladder.key
      ? [places.indexOf(demand.class)]
      : [],
  );
  const isAbove = demanded.every((place) => place > places.indexOf(reached.key));
  return isAbove ? [words.classDemand(textIn(reached.title, language))] : [];
}

// What the targets do not reach is no promise; the review says so.
function chosenClass({ words, language }: Paper, index: IndexPlan): string | undefined {
  const { set, aim } = index;
  if (aim?.class === undefined || !reachesAim(index, aim)) return undefined;
  const ladder = set.ladders.find(({ key }) => key === aim.ladder);
  const found = ladder?.classes.find(({ key }) => key === aim.class);
  if (found === undefined) return undefined;
  const name = textIn(found.title, language);
  return aim.ladder === "task" ? words.completionDemand(name) : words.classDemand(name);
}

function figureOf(
  { plan, words, timeWords, language }: Paper,
  index: IndexPlan,
): readonly string[] {
  const { target, lastYear } = index;
  const open = plan.confirmed === true && index.items.some((one) => isProposal(one, "target"));
  if (target.percentage === null || open) return [];
  const to = percentWords(target.percentage, language);
  const from = lastYear.percentage === null ? null : percentWords(lastYear.percentage, language);
  const rises =
    lastYear.percentage === null ||
    new ExactDecimal(target.percentage).greaterThan(lastYear.percentage);
  if (!rises) return [words.keepFigure(to)];
  if (index.index === "sipas" && from !== null) return [words.satisfaction(from, to)];
  return [to === "100%" ? words.reachAll(from, timeWords) : words.reach(to, from, timeWords)];
}

function rankOf({ words, timeWords }: Paper, { published }: IndexPlan): readonly string[] {
  if (published === undefined) return [];
  const { rank, units, rankTarget } = published;
  const now = rank === undefined ? "" : words.rankNow(rank, units, timeWords);
  if (rankTarget !== undefined) return [words.rankFrom(rankTarget, now)];
  return rank === undefined || rank === 1 ? [] : [words.rankBetter(timeWords, now)];
}
