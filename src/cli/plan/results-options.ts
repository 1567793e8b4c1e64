import { type ClassLadder, checkLadder } from "../../criteria-set/class-ladder.js";
import type { ProvenanceCheck } from "../../criteria-set/provenance.js";
import { dateOfDigits, isCivilDate } from "../../dates/civil-date.js";
import type { ResultsOptions } from "../../import/results/results-options.js";
import type { HeadingInstrument } from "../../import/table-heading.js";
import { readVietnameseNumber } from "../../import/vietnamese-number.js";
import { layers } from "../../score-sheet/score-sheet.js";
import { type CommandLine, textOf } from "../arguments.js";
import { problemsFailure, usageFailure } from "../command-failure.js";
import { indexFrom, weightsFrom, yearFrom } from "../import-options.js";
import { slug } from "../slug.js";
import { importWords } from "../words/import.js";
import { kindOfDecision, titleOfClasses } from "./words/names.js";
import { planWords } from "./words/plan.js";

/** What options say of tables that do not say it themselves. */
export function resultsOptionsOf(line: CommandLine): {
  readonly options: ResultsOptions;
  readonly ladder?: ClassLadder;
} {
  const [merged, unit] = [textOf(line, "merge"), textOf(line, "unit")];
  if (merged !== undefined && unit !== undefined) {
    throw usageFailure(importWords.unitAndMerge);
  }
  if (merged === undefined && textOf(line, "weights") !== undefined) {
    throw usageFailure(importWords.weightsWithoutMerge);
  }
  const layer = layers.find((one) => one === textOf(line, "layer"));
  const ladder = ladderOf(line);
  const said = {
    index: indexFrom(line),
    year: yearFrom(line),
    unit: merged ?? unit,
    layer,
    sheet: textOf(line, "sheet"),
    merge: merged === undefined ? undefined : weightsFrom(line),
    instrument: instrumentFrom(line),
    checked: checkedFrom(line),
  };
  const options: ResultsOptions = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined),
  );
  return ladder === undefined ? { options } : { options, ladder };
}

/** The decision of `--decision`: "1234/QĐ-UBND" or "1234/QĐ-UBND, 15/09/2025, UBND tỉnh". */
export function instrumentFrom(line: CommandLine): HeadingInstrument | undefined {
  const text = textOf(line, "decision");
  if (text === undefined) return undefined;
  const [number = "", day = "", issuer] = text.split(",").map((part) => part.trim());
  const [, dd = "", mm = "", yyyy = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(day) ?? [];
  if (number === "" || (day !== "" && yyyy === "")) {
    throw usageFailure(planWords.notADecision(text));
  }
  return {
    number,
    kind: kindOfDecision,
    ...(yyyy === "" ? {} : { date: dateOfDigits(yyyy, mm, dd) }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

/** Who compared the criteria with their decision, and when, of `--checked`: "Họ tên, 05/01/2026". */
export function checkedFrom(line: CommandLine): ProvenanceCheck | undefined {
  const text = textOf(line, "checked");
  if (text === undefined) return undefined;
  const [, by = "", dd = "", mm = "", yyyy = ""] =
    /^(.*\S)\s*,\s*(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  const date = dateOfDigits(yyyy, mm, dd);
  if (/\p{L}/u.test(by) && isCivilDate(date)) return { by, date };
  throw usageFailure(planWords.notChecked(text));
}

// "Tốt:80,Khá:65", in percent; what is below the last bound has no class.
function ladderOf(line: CommandLine): ClassLadder | undefined {
  const text = textOf(line, "xep-loai");
  if (text === undefined) return undefined;
  const classes = text.split(",").map((part) => {
    const [, title = "", bound = ""] = /^([^:=]+)[:=]([^:=]+)$/.exec(part.trim()) ?? [];
    const read = readVietnameseNumber(bound.replace("%", "").trim());
    if (title.trim() !== "" && read.ok && !read.percent) {
      return { key: slug(title), title: title.trim(), atLeast: read.value };
    }
    throw usageFailure(planWords.notClasses(part.trim()));
  });
  const ladder: ClassLadder = {
    key: "xep-loai",
    title: titleOfClasses,
    measure: "percentage",
    classes,
  };
  const problems = checkLadder(ladder, { path: "" });
  if (problems.length > 0) throw problemsFailure("--xep-loai", problems);
  return ladder;
}
