import type { Provenance } from "../../criteria-set/provenance.js";
import { formatDate } from "../../dates/civil-date.js";
import type { Finding } from "../../import/finding.js";
import type { RuleToConfirm } from "../../import/results/rule-to-confirm.js";
import { bodiesNoLongerThere } from "../../remediation/bodies-no-longer-there.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import { reviewOf } from "../../remediation/review.js";
import { type Language, textIn } from "../../text/language.js";
import { reviewWords } from "./words/review.js";
import { comparedBy, statusWords } from "./words/statuses.js";

/** Lines on the screen; the workbook has all of them. */
const most = 12;

/** What a person must look at in the tables, by cell. */
export function questionsOf(findings: readonly Finding[], language: Language): string {
  const asked = findings.filter(({ severity }) => severity === "warning");
  const title = reviewWords.ofTable[language];
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
  const title = reviewWords.beforeSigning[language];
  return block(title, lines, language);
}

/** How far the office's own sets are confirmed, and how to go on. */
export function confirmationText(
  { indices }: RemediationPlan,
  toConfirm: Readonly<Record<string, readonly RuleToConfirm[]>>,
  language: Language,
): string {
  const lines = indices.flatMap(({ set: { id, title, provenance } }): readonly string[] => {
    const rules = Object.hasOwn(toConfirm, id) ? toConfirm[id] : undefined;
    if (rules === undefined) return [];
    const left = rules.filter(({ confirmed }) => confirmed !== true).length;
    return [confirmationOf(textIn(title, language), provenance, left, language)];
  });
  const heading = reviewWords.setsCompared[language];
  return block(heading, lines, language);
}

function confirmationOf(
  title: string,
  { status, checked }: Provenance,
  left: number,
  language: Language,
): string {
  const who =
    checked === undefined
      ? ""
      : comparedBy(checked.by, formatDate(checked.date, language))[language];
  const said = `${title}: ${statusWords[status][language]}${who}`;
  if (status === "official") return said;
  const wait = reviewWords.rulesWait(left)[language];
  const how = reviewWords.howToConfirm[language];
  return `${said}; ${left === 0 ? "" : `${wait}; `}${how}`;
}

function block(title: string, lines: readonly string[], language: Language): string {
  if (lines.length === 0) return "";
  const left = lines.length - most;
  const more = reviewWords.andMore(left)[language];
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  return [`${title}:`, ...shown, ...(left > 0 ? [more] : []), "", ""].join("\n");
}
