import { indexOrder } from "../../criteria-set/index-names.js";
import type { YearsOfIndex } from "../../remediation/judge-demands.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { type CommandLine, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Tracker } from "./tracker.js";
import { planReportWords } from "./words/report.js";

/** The results of a plan's two years by index: which is which, their years say. */
export function yearsOfIndex(
  { plan, before }: Tracker,
  cards: readonly Scorecard[],
  line: CommandLine,
): readonly YearsOfIndex[] {
  const other = cards.find(({ year }) => year !== plan.year && year !== plan.baseYear);
  if (other !== undefined) {
    throw usageFailure(planReportWords.otherYear(plan.year, plan.baseYear, other.year));
  }
  const earlier = [...cards.filter(({ year }) => year === plan.baseYear), ...before];
  const ranks = ranksFrom(line);
  const after = cards.filter(({ year }) => year === plan.year);
  refuseRanks(ranks, after);
  return after.map((card): YearsOfIndex => {
    const { index } = card.set;
    const own = earlier.find(({ set }) => set.index === index);
    const rankBefore = publishedRank(plan, index);
    const rankAfter = ranks.get(index);
    return {
      after: card,
      ...(own === undefined ? {} : { before: own }),
      ...(rankBefore === undefined ? {} : { rankBefore }),
      ...(rankAfter === undefined ? {} : { rankAfter }),
    };
  });
}

function publishedRank({ indices }: RemediationPlan, index: string): number | undefined {
  return indices.find((one) => one.index === index)?.published?.rank;
}

/** Ranks of `--rank`: "par-index=5; sipas=3". */
function ranksFrom(line: CommandLine): ReadonlyMap<string, number> {
  const text = textOf(line, "rank");
  if (text === undefined) return new Map();
  return new Map(
    text.split(";").map((part): readonly [string, number] => {
      const [, index = "", rank = ""] = /^\s*([a-z-]+)\s*=\s*([1-9]\d{0,4})\s*$/.exec(part) ?? [];
      if (indexOrder.some((one) => one === index)) return [index, Number(rank)];
      throw usageFailure(planReportWords.notARank(part.trim()));
    }),
  );
}

function refuseRanks(ranks: ReadonlyMap<string, number>, after: readonly Scorecard[]): void {
  const unused = [...ranks.keys()].filter((key) => !after.some(({ set }) => set.index === key));
  if (unused.length === 0) return;
  throw usageFailure(planReportWords.noNewResults(unused.join(", ")));
}
