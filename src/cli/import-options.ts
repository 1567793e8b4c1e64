import { indexName } from "../criteria-set/index-names.js";
import type { MergeUnits } from "../import/filled-table/filled-options.js";
import { indexKeys, indexOfName } from "../import/index-of-name.js";
import { readVietnameseNumber } from "../import/vietnamese-number.js";
import { type CommandLine, textOf } from "./arguments.js";
import { usageFailure } from "./command-failure.js";

/** The index of `--index`: its key, or a name in Vietnamese ("cải cách hành chính"). */
export function indexFrom(line: CommandLine): string | undefined {
  const text = textOf(line, "index");
  if (text === undefined) return undefined;
  const key = indexOfName(text);
  if (key !== undefined) return key;
  const list = indexKeys.map((one) => `${one} (${indexName(one)[line.language]})`).join(", ");
  throw usageFailure(
    `--index không nhận "${text}"; chỉ nhận: ${list}.`,
    `--index does not take "${text}"; it takes: ${list}.`,
  );
}

/** The year of `--year`. */
export function yearFrom(line: CommandLine): number | undefined {
  const text = textOf(line, "year");
  if (text === undefined) return undefined;
  if (/^20\d\d$/.test(text)) return Number(text);
  throw usageFailure(
    `--year không nhận "${text}"; ghi năm bằng bốn chữ số, ví dụ 2025.`,
    `--year does not take "${text}"; write four digits, such as 2025.`,
  );
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
      throw usageFailure(
        `--weights không nhận "${part.trim()}"; ghi dạng "Xã A=3; Xã B=2".`,
        `--weights does not take "${part.trim()}"; write "Xã A=3; Xã B=2".`,
      );
    }),
  );
}
