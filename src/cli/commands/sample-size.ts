import type { Document, TableBlock } from "../../document/document.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../../numbers/format-number.js";
import { formsToIssue } from "../../survey/forms-to-issue.js";
import { requiredSampleSize } from "../../survey/sample-size.js";
import type { SampleSizeRequest } from "../../survey/sample-size-request.js";
import { type CommandLine, oneOf, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { result } from "../options/words/result.js";
import { sampling } from "../options/words/surveying.js";
import { deliver } from "../output.js";
import { countOf, decimalOf, levelOf } from "../survey-options.js";
import { usesOfCommands } from "../words/commands.js";
import { sampleSizeWords } from "../words/sample-size.js";
import type { Command } from "./command.js";

/** `chiso sample-size --margin POINTS` */
export const sampleSizeCommand: Command = {
  name: "sample-size",
  ...usesOfCommands.sampleSize,
  groups: [sampling, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  operandsOf(line, []);
  const { language } = line;
  const request = requestOf(line);
  const answers = requiredSampleSize(request);
  const rate = shareOf(line, "response-rate");
  const forms = rate === undefined ? undefined : formsToIssue(answers, rate);
  const written = (value: string): string => formatNumber(value, language);
  const percent = (share: string): string => {
    const value = new ExactDecimal(share).times(100).toString();
    return formatPercentage(value, language);
  };
  const rows: readonly (readonly [string, string])[] = [
    [
      sampleSizeWords.margin[language],
      written(new ExactDecimal(String(request.margin)).times(100).toString()),
    ],
    ...(request.method === "survey-2012"
      ? []
      : [[sampleSizeWords.confidence[language], percent(`0.${request.level}`)] as const]),
    [
      sampleSizeWords.population[language],
      request.population === undefined
        ? sampleSizeWords.veryLarge[language]
        : written(String(request.population)),
    ],
    [sampleSizeWords.answers[language], written(String(answers))],
    ...(rate === undefined
      ? []
      : [[sampleSizeWords.forms(percent(rate))[language], written(String(forms))] as const]),
  ];
  const title = sampleSizeWords.title[language];
  const table: TableBlock = {
    kind: "table",
    columns: [
      { title: sampleSizeWords.what[language], align: "left", flexible: true },
      { title: sampleSizeWords.value[language], align: "right" },
    ],
    rows,
  };
  const document: Document = {
    language,
    title,
    blocks: [{ kind: "heading", level: 1, text: title }, table],
  };
  const data = { ...request, answers, ...(forms === undefined ? {} : { forms }) };
  await deliver({ summary: document, document, table, data }, line, host);
}

function requestOf(line: CommandLine): SampleSizeRequest {
  const margin = shareOf(line, "margin");
  if (margin === undefined) {
    throw usageFailure(sampleSizeWords.marginNeeded);
  }
  const method = oneOf("method", textOf(line, "method") ?? "normal", ["normal", "survey-2012"]);
  const population = countOf(line, "population");
  const whole = population === undefined ? {} : { population };
  if (method === "survey-2012") {
    const foreign = (["level", "share", "design-effect"] as const).find(
      (name) => textOf(line, name) !== undefined,
    );
    if (foreign === undefined) return { method, margin, ...whole };
    throw usageFailure(sampleSizeWords.notOfSurvey2012(foreign));
  }
  const [share, designEffect] = [shareOf(line, "share"), decimalOf(line, "design-effect")];
  return {
    method,
    margin,
    level: levelOf(line),
    ...whole,
    ...(share === undefined ? {} : { share }),
    ...(designEffect === undefined ? {} : { designEffect }),
  };
}

function shareOf(
  line: CommandLine,
  name: "margin" | "share" | "response-rate",
): string | undefined {
  const percent = decimalOf(line, name);
  return percent === undefined ? undefined : new ExactDecimal(percent).shiftedBy(-2).toString();
}
