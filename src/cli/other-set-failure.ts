import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import type { Finding } from "../import/finding.js";
import { textIn } from "../text/language.js";
import type { CommandLine } from "./arguments.js";
import { CommandFailure, problemsFailure } from "./command-failure.js";
import { exitCodes } from "./exit-codes.js";
import { errorsOf } from "./read-spreadsheet.js";

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
  const first = {
    vi: `${file}: Bảng này không phải của bộ tiêu chí "${textIn(set.title, "vi")}": ${rows} dòng không có trong bộ, ${criteria} tiêu chí không có dòng.`,
    en: `${file}: This table is not of the criteria set "${textIn(set.title, "en")}": ${rows} rows are not in the set, ${criteria} criteria have no row.`,
  };
  const advice = {
    vi: `  Hãy chọn đúng bộ bằng --set, hoặc lập bộ từ bảng này: chiso import set ${file}. Thêm --verbose để xem từng dòng.`,
    en: `  Name the right set by --set, or make one of this table: chiso import set ${file}. Add --verbose to see the rows.`,
  };
  const more =
    values.verbose === true
      ? problemsFailure(
          file,
          errorsOf(findings).filter(({ code }) => code !== "other-set"),
        ).lines
      : [advice];
  return new CommandFailure(exitCodes.problems, [first, ...more]);
}
