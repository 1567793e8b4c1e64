import type { Finding } from "../../import/finding.js";
import { bodiesNoLongerThere } from "../../remediation/bodies-no-longer-there.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import { reviewOf } from "../../remediation/review.js";
import type { Language } from "../../text/language.js";

/** Lines on the screen; the workbook has all of them. */
const most = 12;

/** What a person must look at in the tables, by cell. */
export function questionsOf(findings: readonly Finding[], language: Language): string {
  const asked = findings.filter(({ severity }) => severity === "warning");
  const title = language === "vi" ? "Cần xem lại trong bảng" : "To look at in the table";
  return block(
    title,
    asked.map(({ path, message }) => `${path}  ${message[language]}`),
    language,
  );
}

/** What the drafter must look at before the plan is signed. */
export function reviewText(plan: RemediationPlan, language: Language): string {
  const lines = [
    ...reviewOf(plan)
      // The summary above tells of the demands.
      .filter(({ kind }) => kind !== "demand")
      .map(({ code, words }) =>
        code === undefined ? words[language] : `${code}  ${words[language]}`,
      ),
    ...bodiesNoLongerThere(plan).map(({ message }) => message[language]),
  ];
  const title = language === "vi" ? "Cần xem lại trước khi ký" : "To look at before it is signed";
  return block(title, lines, language);
}

function block(title: string, lines: readonly string[], language: Language): string {
  if (lines.length === 0) return "";
  const left = lines.length - most;
  const more =
    language === "vi"
      ? `- và ${left} nội dung khác, ở trang "Kiểm tra" của sổ kế hoạch`
      : `- and ${left} more, on the sheet "Kiểm tra" of the workbook`;
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  return [`${title}:`, ...shown, ...(left > 0 ? [more] : []), "", ""].join("\n");
}
