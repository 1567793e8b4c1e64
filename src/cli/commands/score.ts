import { scoreFriendlyGovernment } from "../../indices/friendly-government/score-friendly-government.js";
import { scorePapi } from "../../indices/papi/score-papi.js";
import { scoreSipas } from "../../indices/sipas/score-sipas.js";
import { noticesOf } from "../../report/notices.js";
import { surveyDocument, surveyTable } from "../../report/survey-document.js";
import { withNotices } from "../../report/with-notices.js";
import type { ResultDocument } from "../../results/result-document.js";
import { score } from "../../scoring/score.js";
import { type CommandLine, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import { friendlyGovernmentDocument, levelTable } from "../friendly-government-document.js";
import type { Host } from "../host.js";
import { groupingOfSurvey } from "../options/grouping.js";
import { same } from "../options/option.js";
import { result } from "../options/result.js";
import { scoring } from "../options/scoring.js";
import { deliver, type Output } from "../output.js";
import { scoreOutput } from "../outputs/score-output.js";
import { readResults } from "../read-documents.js";
import { optionsOf, roundsOfResults } from "../score-from-files.js";
import type { Command } from "./command.js";

/** `chiso score FILE` */
export const scoreCommand: Command = {
  name: "score",
  operands: same("FILE"),
  does: {
    vi: "chấm điểm một bảng",
    en: "score a sheet",
  },
  groups: [scoring, groupingOfSurvey, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const output = outputOf(await readResults(file, textOf(line, "set"), host), line);
  await deliver(output, line, host);
}

function outputOf(results: ResultDocument, line: CommandLine): Output {
  const { language } = line;
  const by = textOf(line, "group");
  if (by !== undefined && results.kind !== "survey") {
    throw usageFailure(
      "Chỉ phiếu khảo sát nhận --group khi chấm điểm.",
      "Only survey data takes --group when it is scored.",
    );
  }
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
      const result = scoreSipas(questionnaire, data, by === undefined ? {} : { by });
      const { response } = result;
      const { unit, year, provenance } = data;
      const heading = { unit, year, response, ...(provenance === undefined ? {} : { provenance }) };
      const document = surveyDocument(result.table, heading, { language });
      const notices = noticesOf(questionnaire, provenance, { language });
      const table = withNotices(surveyTable(result.table, { language }), notices, { language });
      return { summary: document, document, table, data: result };
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
