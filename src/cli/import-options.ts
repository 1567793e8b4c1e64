import { indexName } from "../criteria-set/index-names.js";
import type { MergeUnits } from "../import/filled-table/filled-options.js";
import { indexKeys, indexOfName } from "../import/index-of-name.js";
import { readVietnameseNumber } from "../import/vietnamese-number.js";
import { type CommandLine, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";
import { importWords } from "./words/import.js";

/** The index of `--index`: its key, or a name in Vietnamese ("cải cách hành chính"). */
export function indexFrom(line: CommandLine): string | undefined {
  const text = textOf(line, "index");
  if (text === undefined) return undefined;
  const key = indexOfName(text);
  if (key !== undefined) return key;
  const list = indexKeys.map((one) => `${one} (${indexName(one)[line.language]})`).join(", ");
  throw usageFailure(importWords.noSuchIndex(text, list));
}

/** The year of `--year`. */
export function yearFrom(line: CommandLine): number | undefined {
  const text = textOf(line, "year");
  if (text === undefined) return undefined;
  if (/^20\d\d$/.test(text)) return Number(text);
  throw usageFailure(importWords.notAYear(text));
}

/** What each of the merged units counts for: "Xã A=3; Xã B=2" of `--weights`. */
export function weightsFrom(line: CommandLine): MergeUnits {
  const text = textOf(line, "weights");
  if (text === undefined) return "plain";
  return Object.fromEntries(
    text.split(";").map((part) => {
      const [, name = "", weight = ""] = /^([^=]+)=([^=]+)$/.exec(part) ?? [];
      const read = readVietnameseNumber(weight.trim());
      if (name.trim() !== "" && read.ok && !read.percent) return [name.trim(), read.value];
      throw usageFailure(importWords.notWeights(part.trim()));
    }),
  );
}
