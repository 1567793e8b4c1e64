import { indexName, shortIndexName } from "../criteria-set/index-names.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import type { Demand, DemandResult, DemandStatus } from "./demand.js";
import { demandTitle, judgedWords } from "./demand-words.js";
import type { IndexPlan } from "./plan.js";
import {
  classWords,
  higherTargets,
  ladderNames,
  noLadderWords,
  noSheetOf,
  openWords,
  pastWords,
  targetWords,
  wholesWords,
} from "./target-words.js";

/** Checks what the targets of a plan make of each demand. */
export function checkDemands(
  demands: readonly Demand[],
  indices: readonly IndexPlan[],
): readonly DemandResult[] {
  return demands.map((demand) => checkDemand(demand, indices));
}

function checkDemand(demand: Demand, indices: readonly IndexPlan[]): DemandResult {
  switch (demand.kind) {
    case "every-sub-criterion-higher":
      return everyHigher(demand, indices);
    case "class-at-least":
      return classAtLeast(demand, indices);
    case "no-index-unscored":
      return noneUnscored(demand, indices);
    case "rank-better":
      return {
        demand,
        status: "to-hold",
        criteria: [],
        detail: targetWords.rankToHold,
      };
  }
}

function everyHigher(demand: Demand, indices: readonly IndexPlan[]): DemandResult {
  const items = indices.flatMap((index) => index.items.map((item) => ({ item, index })));
  const place = ({ index, code }: { readonly index: IndexPlan; readonly code: string }) => ({
    set: index.set.id,
    code,
  });
  const stuck = items.filter(({ item }) => !new ExactDecimal(item.gain).greaterThan(0));
  const open = indices.flatMap((index) =>
    index.notAssessed.map(({ code }) => place({ index, code })),
  );
  const past = items.filter(
    ({ item: { criterionDue, start } }) => criterionDue !== null && criterionDue < start,
  );
  const named = (found: typeof items): DemandResult["criteria"] =>
    found.map(({ item, index }) => place({ index, code: item.code }));
  // A higher target of a whole does not tell that each of its parts has one.
  const wholes = items.filter(
    ({ item }) => item.whole === true && !new ExactDecimal(item.target).equals(item.max),
  );
  const unsure = wholes.filter((found) => !stuck.includes(found) && !past.includes(found));
  const unknown = [...open, ...named(past), ...named(unsure)];
  const status: DemandStatus =
    stuck.length > 0 ? "missed" : unknown.length > 0 ? "cannot-tell" : "met";
  const higher = items.length - stuck.length;
  return {
    demand,
    status,
    criteria: [...named(stuck), ...unknown],
    detail: inBoth((language) => {
      const codes = past
        .map(({ item, index }) =>
          indices.length > 1 ? `${shortIndexName(index.index)[language]} ${item.code}` : item.code,
        )
        .join(", ");
      return [
        higherTargets(higher, items.length, language),
        open.length === 0 ? "" : openWords(open.length, language),
        codes === "" ? "" : pastWords(codes, language),
        unsure.length === 0 ? "" : wholesWords(unsure.length, language),
      ].join("");
    }),
  };
}

function classAtLeast(
  demand: Extract<Demand, { readonly kind: "class-at-least" }>,
  indices: readonly IndexPlan[],
): DemandResult {
  const findings = indices.map((index) => ({
    ...classFinding(demand, index),
    name: shortIndexName(index.index),
  }));
  const statuses = findings.map(({ status }) => status);
  const status: DemandStatus = statuses.includes("missed")
    ? "missed"
    : statuses.includes("cannot-tell") || statuses.length === 0
      ? "cannot-tell"
      : "met";
  return {
    demand,
    status,
    criteria: [],
    detail: inBoth((language) => {
      const said = new Map<string, readonly string[]>();
      for (const { detail, name } of findings) {
        said.set(detail[language], [...(said.get(detail[language]) ?? []), name[language]]);
      }
      return [...said]
        .map(([detail, names]) => (indices.length > 1 ? `${detail} (${names.join(", ")})` : detail))
        .join("; ");
    }),
  };
}

function classFinding(
  demand: Extract<Demand, { readonly kind: "class-at-least" }>,
  { set, target }: IndexPlan,
): { readonly status: DemandStatus; readonly detail: LocalizedText } {
  const ladder = set.ladders.find(({ key }) => key === demand.ladder);
  const wanted = ladder?.classes.findIndex(({ key }) => key === demand.class) ?? -1;
  if (ladder === undefined || wanted < 0) {
    return {
      status: "cannot-tell",
      detail: inBoth((language) => {
        const name = ladderNames[demand.ladder]?.[language] ?? demand.ladder;
        return noLadderWords(name, textIn(set.title, language), language);
      }),
    };
  }
  const entry = target.classes.find((one) => one.ladder === demand.ladder);
  const reached = entry?.class ?? null;
  const position = ladder.classes.findIndex(({ key }) => key === reached?.key);
  const status: DemandStatus =
    target.percentage === null
      ? "cannot-tell"
      : position >= 0 && position <= wanted
        ? "met"
        : "missed";
  return {
    status,
    detail: inBoth((language) => {
      const want = textIn(ladder.classes[wanted]?.title ?? "", language);
      const got =
        reached === null ? targetWords.noClass[language] : textIn(reached.title, language);
      const name = textIn(ladder.title, language);
      const missed = entry?.withheld?.find(({ class: key }) => key === demand.class);
      const why = missed === undefined ? "" : ` (${missed.reason[language]})`;
      return classWords(name, want, got, language) + why;
    }),
  };
}

function noneUnscored(
  demand: Extract<Demand, { readonly kind: "no-index-unscored" }>,
  indices: readonly IndexPlan[],
): DemandResult {
  const missing = demand.indices.filter((wanted) => !indices.some(({ index }) => index === wanted));
  return {
    demand,
    status: missing.length === 0 ? "met" : "missed",
    criteria: [],
    detail: inBoth((language) => {
      const names = missing.map((index) => indexName(index)[language]).join("; ");
      const found =
        missing.length === 0 ? judgedWords.allScored[language] : noSheetOf(names, language);
      return `${demandTitle(demand, language)}: ${found}`;
    }),
  };
}
