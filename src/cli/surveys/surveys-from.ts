import type { SurveyVerdicts } from "../../comparison/compare-options.js";
import type { Crosswalk } from "../../comparison/crosswalk.js";
import { isSurveyed } from "../../comparison/is-surveyed.js";
import { findScore } from "../../scoring/find-score.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { type CommandLine, textsOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { type SurveyResults, tableOf } from "../outputs/survey-comparison-output.js";
import { readResults } from "../read-documents.js";
import { surveyWords } from "../words/surveys.js";
import { compareByCrosswalk } from "./compare-by-crosswalk.js";

/** Two results that are compared; the earlier one is not there in an index scored for the first time. */
export interface CardPair {
  readonly before?: Scorecard;
  readonly after: Scorecard;
  readonly crosswalk?: Crosswalk | undefined;
}

/**
 * What the samples that `--surveys` names allow to say of the points of each pair: "BEFORE,AFTER" of
 * the index of the questionnaire by the codes of its criteria, "CODE=BEFORE,AFTER" of the criterion
 * that takes the index of the survey.
 */
export async function surveysFrom(
  pairs: readonly CardPair[],
  line: CommandLine,
  host: Host,
): Promise<ReadonlyMap<CardPair, SurveyVerdicts>> {
  const found = new Map<CardPair, SurveyVerdicts>();
  for (const text of textsOf(line, "surveys")) {
    const { code, files } = readNames(text);
    const before = await readSurvey(files[0], host);
    const after = await readSurvey(files[1], host);
    const pair = pairOf(pairs, code, after, text);
    refuseOthers(pair, [before, after], text);
    const own = verdictsOf(pair, code, before, after);
    const earlier = found.get(pair);
    found.set(pair, {
      ...own,
      ...earlier,
      differences: [...(earlier?.differences ?? []), ...own.differences],
    });
  }
  return found;
}

function readNames(text: string): {
  readonly code: string | undefined;
  readonly files: readonly [string, string];
} {
  const [, code, before, after] = /^(?:([^=,]+)=)?([^,]+),([^,]+)$/.exec(text) ?? [];
  if (before !== undefined && after !== undefined) {
    return { code: code?.trim(), files: [before.trim(), after.trim()] };
  }
  throw usageFailure(surveyWords.notSamples(text));
}

async function readSurvey(file: string, host: Host): Promise<SurveyResults> {
  const results = await readResults(file, undefined, host);
  if (results.kind === "survey") return results;
  throw usageFailure(surveyWords.notASurvey(file));
}

function pairOf(
  pairs: readonly CardPair[],
  code: string | undefined,
  { questionnaire }: SurveyResults,
  text: string,
): CardPair {
  const fitting = pairs.filter(({ after }) => {
    if (code === undefined) return after.set.index === questionnaire.index;
    const node = findScore(after, code);
    return node !== undefined && isSurveyed(node);
  });
  const [pair, another] = fitting;
  if (pair !== undefined && another === undefined) return pair;
  throw code === undefined
    ? usageFailure(surveyWords.otherIndex(text))
    : usageFailure(surveyWords.notOneIndex(text, code, fitting.length));
}

// Samples of other years or units say nothing of these points.
function refuseOthers(
  { before, after }: CardPair,
  surveys: readonly [SurveyResults, SurveyResults],
  text: string,
): void {
  for (const [at, card] of [before, after].entries()) {
    const { unit, year } = (surveys[at] as SurveyResults).data;
    if (card === undefined || (card.unit.id === unit.id && card.year === year)) continue;
    throw usageFailure(surveyWords.otherUnit(text, unit.name, year, card.unit.name, card.year));
  }
}

function verdictsOf(
  { crosswalk }: CardPair,
  code: string | undefined,
  before: SurveyResults,
  after: SurveyResults,
): SurveyVerdicts {
  const compared = compareByCrosswalk(
    tableOf(before),
    tableOf(after),
    code === undefined ? crosswalk : undefined,
  );
  if (code === undefined) return compared;
  return { differences: [{ code, verdict: compared.overall?.verdict ?? "not-sure" }] };
}
