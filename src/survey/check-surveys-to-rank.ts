import {
  below,
  type Problem,
  problem,
  resultProblem,
  scoreSheetProblem,
  surveyProblem,
} from "../problems/problem.js";
import type { ConfidenceLevel } from "./confidence.js";
import { nodeOfTable } from "./figure-to-rank.js";
import type { SurveyResult } from "./survey-ranking.js";

/**
 * Problems of surveys that are to be ranked together: fewer than two, a unit twice, several years,
 * several questionnaires, a code that one has not, intervals of another confidence.
 */
export function checkSurveysToRank(
  results: readonly SurveyResult[],
  node: string | undefined,
  level: ConfidenceLevel,
): readonly Problem[] {
  const [first] = results;
  if (first === undefined || results.length < 2) return [tooFew("", results.length)];
  const seen = new Set<string>();
  return results.flatMap(({ unit, year, table }, at): readonly Problem[] => {
    const place = below({ path: "" }, at);
    const problems: Problem[] = [];
    if (seen.has(unit.id)) {
      problems.push(resultProblem("duplicate-unit", below(place, "unit", "id"), { id: unit.id }));
    }
    seen.add(unit.id);
    if (year !== first.year) {
      const years = `${first.year}, ${year}`;
      problems.push(surveyProblem("survey-years-disagree", below(place, "year"), { years }));
    }
    const [given, expected] = [nameOf(table), nameOf(first.table)];
    if (given !== expected) {
      const where = below(place, "table", "questionnaire");
      return [...problems, surveyProblem("questionnaire-mismatch", where, { given, expected })];
    }
    return [...problems, ...checkNode(table, `${place.path}/table`, node, level)];
  });
}

/** Problems of one table: a code that it has not, an interval of another confidence. */
export function checkNode(
  table: Parameters<typeof nodeOfTable>[0],
  path: string,
  code: string | undefined,
  level: ConfidenceLevel,
): readonly Problem[] {
  const node = nodeOfTable(table, code);
  if (node === undefined)
    return [scoreSheetProblem("unknown-code", { path }, { code: code ?? "" })];
  const given = node.interval?.level;
  return given === undefined || given === level
    ? []
    : [surveyProblem("interval-of-other-level", { path }, { given, expected: level })];
}

/** A ranking of fewer than two. */
export function tooFew(path: string, count: number): Problem {
  return problem("list-too-short", { path }, { least: "2", given: String(count) });
}

function nameOf({ questionnaire: { id, version } }: SurveyResult["table"]): string {
  return `"${id}" (${version})`;
}
