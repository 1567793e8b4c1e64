import { scoreFriendlyGovernment } from "../../indices/friendly-government/score-friendly-government.js";
import { scorePapi } from "../../indices/papi/score-papi.js";
import { scoreSipas } from "../../indices/sipas/score-sipas.js";
import { noticesOf } from "../../report/notices.js";
import { surveyDocument, surveyTable } from "../../report/survey-document.js";
import { withNotices } from "../../report/with-notices.js";
import type { ResultDocument } from "../../results/result-document.js";
import { score } from "../../scoring/score.js";
import { weightByPopulation } from "../../survey/weight-groups.js";
import { type CommandLine, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import { friendlyGovernmentDocument, levelTable } from "../friendly-government-document.js";
import type { Host } from "../host.js";
import { groupingOfSurvey } from "../options/words/grouping.js";
import { result } from "../options/words/result.js";
import { scoring } from "../options/words/scoring.js";
import { precision } from "../options/words/surveying.js";
import { deliver, type Output } from "../output.js";
import { scoreOutput } from "../outputs/score-output.js";
import { readResults } from "../read-documents.js";
import { optionsOf, roundsOfResults } from "../score-from-files.js";
import { populationsOf, surveyOptions, surveyOptionsOf } from "../survey-options.js";
import { usesOfCommands } from "../words/commands.js";
import { scoreWords } from "../words/score.js";
import type { Command } from "./command.js";

/** `chiso score FILE` */
export const scoreCommand: Command = {
  name: "score",
  ...usesOfCommands.score,
  groups: [scoring, groupingOfSurvey, precision, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const results = await readResults(file, textOf(line, "set"), host);
  if (results.kind !== "survey") refuseSurveyOptions(line);
  const output = outputOf(results, line, {
    populations: await populationsOf(line, "populations", host),
    totals: await populationsOf(line, "totals", host),
  });
  await deliver(output, line, host);
}

function refuseSurveyOptions(line: CommandLine): void {
  const given = (["group", ...surveyOptions] as const).find(
    (name) => textOf(line, name) !== undefined,
  );
  if (given === undefined) return;
  throw usageFailure(scoreWords.surveysOnly(given));
}

/** People of each group, by the option that named their file. */
interface GroupFigures {
  readonly populations: Readonly<Record<string, number>> | undefined;
  readonly totals: Readonly<Record<string, number>> | undefined;
}

function outputOf(
  results: ResultDocument,
  line: CommandLine,
  { populations, totals }: GroupFigures,
): Output {
  const { language } = line;
  switch (results.kind) {
    case "sheet":
      return scoreOutput(
        score(results.set, results.sheet, optionsOf(line, roundsOfResults(results))),
        language,
      );
    case "papi": {
      const result = scorePapi(results.structure, results.sheet);
      return { ...scoreOutput(result.scorecard, language), data: result };
    }
    case "survey": {
      const { data, questionnaire } = results;
      const result = scoreSipas(questionnaire, data, {
        ...surveyOptionsOf(line),
        ...(totals === undefined ? {} : { postStrata: totals }),
      });
      const { response } = result;
      const { unit, year, provenance } = data;
      const heading = { unit, year, response, ...(provenance === undefined ? {} : { provenance }) };
      const byPopulation =
        populations === undefined ? undefined : weightByPopulation(result.table, populations);
      const document = surveyDocument(result.table, heading, {
        language,
        ...(byPopulation === undefined ? {} : { byPopulation }),
      });
      const notices = noticesOf(questionnaire, provenance, { language });
      const table = withNotices(surveyTable(result.table, { language }), notices, { language });
      return {
        summary: document,
        document,
        table,
        data: byPopulation === undefined ? result : { ...result, byPopulation },
      };
    }
    case "friendly-government": {
      const result = scoreFriendlyGovernment(
        results.model,
        results.given,
        optionsOf(line, roundsOfResults(results)),
      );
      const document = friendlyGovernmentDocument(result, results.model, language);
      const notices = noticesOf(results.model, results.given.provenance, { language });
      const table = withNotices(levelTable(result, language), notices, { language });
      return { summary: document, document, table, data: result };
    }
  }
}
