import type { Provenance } from "../criteria-set/provenance.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { surveyProblem } from "../problems/problem.js";
import type { Unit } from "../score-sheet/score-sheet.js";
import { textIn } from "../text/language.js";
import { checkNode, checkSurveysToRank, tooFew } from "./check-surveys-to-rank.js";
import { type NodeOfTable, nodeOfTable } from "./figure-to-rank.js";
import {
  rankSurveysOutline,
  surveyResultOutline,
  surveySourceOutline,
  surveyTableOutline,
} from "./outlines.js";
import { rankFigures, type UnitToRank } from "./rank-figures.js";
import { formsWithoutGroup, noGroup } from "./ranking-words.js";
import type {
  RankSurveysOptions,
  SurveyRanking,
  SurveyResult,
  UnrankedSurvey,
} from "./survey-ranking.js";
import type { SurveyTable } from "./survey-table.js";

/**
 * Ranks units by what people said of them, with the ranks that the samples support. Each two units
 * are tested for a difference, a criterion as two shares and an index by its standard error, as
 * {@link compareSurveys} does; the probabilities are corrected by Holm for all pairs. A unit has no
 * better rank than one more than the units that are surely above it, and no worse one than leaves
 * room for those that are surely below it. At the confidence asked for all these ranges hold
 * together: such ranges from tests of pairs are those of Al Mohamad, Goeman and van Zwet,
 * "Simultaneous confidence intervals for ranks with application to ranking institutions"; Klein,
 * Wright and Wieczorek (2020), "A joint confidence region for an overall ranking of populations",
 * have them from joint intervals. The shared rank of a unit is the best of its range that does not put
 * it above one with a higher figure.
 *
 * Whether two intervals of 95 % overlap is no test: they may while the difference is sure, and of
 * many that do not overlap some lie apart by chance.
 *
 * The samples must have been drawn apart. A unit whose figure is withheld or has no standard error
 * stands apart with the reason. The order of the results never matters.
 *
 * @param results one for each unit, two at least, of one questionnaire and one year
 * @throws ChisoError `list-too-short`, `duplicate-unit`, `survey-years-disagree`,
 * `questionnaire-mismatch`, `unknown-code` for a code that a table has not,
 * `interval-of-other-level` for tables made at another confidence than the ranking; all at once
 * @example
 * const other = { unit: { id: "xa-b", name: "Xã B" }, year: 2020, table };
 * rankSurveys([{ ...surveyData, table }, other]).pairs // 1
 */
export function rankSurveys(
  results: readonly SurveyResult[],
  options: RankSurveysOptions = {},
): SurveyRanking {
  refuse(
    checkArguments({ results: [results, { listOf: surveyResultOutline }] }, [
      options,
      rankSurveysOutline,
    ]),
  );
  const { node, level = "95" } = options;
  refuse(checkSurveysToRank(results, node, level));
  const [first] = results as readonly [SurveyResult, ...SurveyResult[]];
  const bodies = results.map(({ unit, table }) => ({ unit, of: nodeOfTable(table, node) }));
  return rankingOf(bodies as readonly Body[], options, {
    questionnaire: first.table.questionnaire,
    year: first.year,
    within: null,
    sources: sourcesOf(results),
  });
}

/**
 * Ranks the groups of one survey, such as its services, in the same way. Each person stands in one
 * group. Where groups share the places that were drawn, what they have in common is not counted,
 * so that rather too few are told apart.
 *
 * @param table shares by group, as `tabulate` makes them of a tally with `by`
 * @param source whose survey it is
 * @throws ChisoError `no-groups` for a table that is not broken down, `list-too-short`,
 * `unknown-code`, `interval-of-other-level`; all at once
 * @example
 * rankSurveyGroups(tableByService, surveyData, { node: "1" }).ranked.length // 0
 */
export function rankSurveyGroups(
  table: SurveyTable,
  source: Pick<SurveyResult, "unit" | "year" | "provenance">,
  options: RankSurveysOptions = {},
): SurveyRanking {
  refuse(
    checkArguments({ table: [table, surveyTableOutline], source: [source, surveySourceOutline] }, [
      options,
      rankSurveysOutline,
    ]),
  );
  const { node, level = "95" } = options;
  const { groups, by = "" } = table;
  if (groups === undefined) refuse([surveyProblem("no-groups", { path: "/table/groups" }, {})]);
  const all = groups ?? [];
  const named = all.filter(({ value }) => value !== null);
  refuse([
    ...(named.length < 2 ? [tooFew("/table/groups", named.length)] : []),
    ...checkNode(table, "/table", node, level),
  ]);
  const bodies = all.map((group): Body => {
    const unit = {
      id: group.value ?? "",
      name: group.value ?? textIn(formsWithoutGroup, "vi"),
    };
    const of = nodeOfTable(group, node) as NodeOfTable;
    return group.value === null
      ? { unit, of: { ...of, read: { reason: "no-group", explanation: noGroup } } }
      : { unit, of };
  });
  return rankingOf(bodies, options, {
    questionnaire: table.questionnaire,
    year: source.year,
    within: { unit: source.unit, by },
    sources: sourcesOf([source]),
  });
}

/** A unit with what its table has under the code. */
interface Body {
  readonly unit: Unit;
  readonly of: NodeOfTable;
}

function rankingOf(
  bodies: readonly Body[],
  { node, level = "95" }: RankSurveysOptions,
  head: Pick<SurveyRanking, "questionnaire" | "year" | "within" | "sources">,
): SurveyRanking {
  const known: UnitToRank[] = [];
  const unranked: UnrankedSurvey[] = [];
  for (const { unit, of } of bodies) {
    if ("reason" in of.read) unranked.push({ unit, ...of.read });
    else known.push({ unit, ...of.read });
  }
  const title = bodies[0]?.of.title ?? "";
  return {
    ...head,
    node: node === undefined ? null : { code: node, title },
    level,
    pairs: known.length === 0 ? 0 : (known.length * (known.length - 1)) / 2,
    ranked: rankFigures(known, level),
    unranked: unranked.sort((left, right) => (left.unit.id < right.unit.id ? -1 : 1)),
  };
}

// One source may stand behind many results.
function sourcesOf(
  results: readonly { readonly provenance?: Provenance | undefined }[],
): readonly Provenance[] {
  const byText = new Map(
    results.flatMap(({ provenance }) =>
      provenance === undefined ? [] : [[JSON.stringify(provenance), provenance] as const],
    ),
  );
  return [...byText].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, source]) => source);
}
