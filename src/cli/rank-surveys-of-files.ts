import { scoreSipas } from "../indices/sipas/score-sipas.js";
import type { ResultDocument } from "../results/result-document.js";
import { rankSurveyGroups, rankSurveys } from "../survey/rank-surveys.js";
import type { SurveyRanking } from "../survey/survey-ranking.js";
import type { SurveyTable } from "../survey/survey-table.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import { type CommandLine, type OptionName, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";
import { unknownCodeFailure } from "./nearest-codes.js";
import { levelOf, surveyOptionsOf } from "./survey-options.js";
import { surveyWords } from "./words/surveys.js";

type SurveyFile = Extract<ResultDocument, { readonly kind: "survey" }>;

/** The files, where all are surveys: what differs between them may be chance. */
export function surveysAlone(
  results: readonly ResultDocument[],
): readonly SurveyFile[] | undefined {
  const surveys = results.flatMap((result) => (result.kind === "survey" ? [result] : []));
  return surveys.length > 0 && surveys.length === results.length ? surveys : undefined;
}

/** Surveys of several units, or the groups of one, ranked as the options say. */
export function rankingOfSurveys(files: readonly SurveyFile[], line: CommandLine): SurveyRanking {
  refuseGiven(line, ["measure", "ties", "groups", "layer", "leave-out"], surveyWords.notForSurveys);
  const [by, node] = [textOf(line, "group"), textOf(line, "by")];
  const [first] = files as readonly [SurveyFile, ...SurveyFile[]];
  if ((files.length === 1) !== (by !== undefined)) {
    throw usageFailure(surveyWords.filesNeeded);
  }
  const results = files.map(({ questionnaire, data }) => {
    const { unit, year, provenance } = data;
    const { table } = scoreSipas(questionnaire, data, surveyOptionsOf(line));
    if (node !== undefined) refuseUnknownNode(node, table);
    return { unit, year, ...(provenance === undefined ? {} : { provenance }), table };
  });
  const options = { level: levelOf(line), ...(node === undefined ? {} : { node }) };
  const [only] = results;
  return by !== undefined && only !== undefined
    ? rankSurveyGroups(only.table, first.data, options)
    : rankSurveys(results, options);
}

function refuseUnknownNode(code: string, { parts, factors }: SurveyTable): void {
  const codes = [...parts, ...factors, ...factors.flatMap(({ criteria }) => criteria)].map(
    (one) => one.code,
  );
  if (!codes.includes(code)) throw unknownCodeFailure("--by", code, codes);
}

/** Refuses options that mean nothing to what is ranked. */
export function refuseGiven(
  line: CommandLine,
  names: readonly OptionName[],
  why: LocalizedText,
): void {
  const given = names.find((name) => line.values[name] !== undefined);
  if (given === undefined) return;
  throw usageFailure(inBoth((language) => `--${given} ${why[language]}.`));
}
