import { readVietnameseNumber } from "../import/vietnamese-number.js";
import type { SipasOptions } from "../indices/sipas/score-sipas.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { type Populations, parsePopulations } from "../survey/populations-schema.js";
import { type CommandLine, namesIn, type OptionName, oneOf, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";
import type { Host } from "./host.js";
import { precision } from "./options/words/surveying.js";
import { readJson } from "./read-json.js";
import { accept } from "./read-named.js";
import { wantedFiles } from "./wanted-file.js";
import { surveyWords } from "./words/surveys.js";

/** Options that only the score of a survey takes, besides its grouping. */
export const surveyOptions: readonly OptionName[] = namesIn(precision);

/** How a survey is counted and its shares made, by the options of the command. */
export function surveyOptionsOf(line: CommandLine): SipasOptions {
  const by = textOf(line, "group");
  const minimum = countOf(line, "minimum");
  const population = countOf(line, "population");
  const method = textOf(line, "method");
  return {
    level: levelOf(line),
    ...(by === undefined ? {} : { by }),
    ...(minimum === undefined ? {} : { minimumBase: minimum }),
    ...(population === undefined ? {} : { populations: { whole: population } }),
    ...(method === undefined
      ? {}
      : { method: oneOf("method", method, ["wilson", "clopper-pearson", "normal"]) }),
  };
}

/** The confidence of intervals and margins. */
export function levelOf(line: CommandLine): NonNullable<SipasOptions["level"]> {
  return oneOf("level", textOf(line, "level") ?? "95", ["90", "95", "99"]);
}

/** People of each group, from the file of `--populations` or `--totals`. */
export async function populationsOf(
  line: CommandLine,
  name: "populations" | "totals",
  host: Host,
): Promise<Populations | undefined> {
  const file = textOf(line, name);
  if (file === undefined) return undefined;
  if (textOf(line, "group") === undefined) {
    throw usageFailure(surveyWords.groupNeeded(name));
  }
  const input = await readJson(file, wantedFiles[name], host);
  return accept(file, parsePopulations(input));
}

/** A whole number from 1. */
export function countOf(line: CommandLine, name: OptionName): number | undefined {
  const text = textOf(line, name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw usageFailure(surveyWords.notACount(name, text));
}

/** A number as people write it: "5", "2,5", "80%". */
export function decimalOf(line: CommandLine, name: OptionName): DecimalText | undefined {
  const text = textOf(line, name);
  if (text === undefined) return undefined;
  const read = readVietnameseNumber(text.replace("%", "").trim());
  if (read.ok && !read.value.startsWith("-")) return read.value;
  throw usageFailure(surveyWords.notADecimal(name, text));
}
