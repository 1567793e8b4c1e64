import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import type { Finding } from "../import/finding.js";
import { inBoth, textIn } from "../text/language.js";
import type { CommandLine } from "./arguments.js";
import { CommandFailure, problemsFailure } from "./command-failure.js";
import { exitCodes } from "./exit-codes.js";
import { errorsOf } from "./read-spreadsheet.js";
import { importWords } from "./words/import.js";

/** A table of another criteria set, said in one line; its rows with `--verbose` only. */
export function otherSetFailure(
  file: string,
  set: CriteriaSet,
  findings: readonly Finding[],
  { values }: CommandLine,
): CommandFailure {
  const count = (code: Finding["code"]): number =>
    findings.filter((one) => one.code === code).length;
  const [rows, criteria] = [count("unmatched-row"), count("leaf-without-row")];
  const title = inBoth((language) => textIn(set.title, language));
  const first = importWords.otherSet(file, title, rows, criteria);
  const advice = importWords.otherSetAdvice(file);
  const more =
    values.verbose === true
      ? problemsFailure(
          file,
          errorsOf(findings).filter(({ code }) => code !== "other-set"),
        ).lines
      : [advice];
  return new CommandFailure(exitCodes.problems, [first, ...more]);
}
