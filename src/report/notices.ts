import { provenanceOutline } from "../criteria-set/outlines.js";
import type { Provenance } from "../criteria-set/provenance.js";
import { draftNotice, sampleNotice } from "../criteria-set/words.js";
import type { Block } from "../document/document.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { RemediationPlan } from "../remediation/plan.js";
import { type Language, type LanguageOptions, type Text, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { noticeWords } from "./notice-words.js";

/**
 * What every output must say of where it comes from: a sample set, a set read in part, figures
 * that are only illustrative.
 *
 * @param set the set of a scorecard, gap report or plan
 * @param sheet where the figures come from, when the sheet says so
 * @example
 * noticesOf(parIndexWardSample, undefined, { language: "vi" })[0] // "Bộ tiêu chí mẫu: thay bằng quyết định của địa phương"
 */
export function noticesOf(
  set: { readonly title: Text; readonly provenance: Provenance },
  sheet: Provenance | undefined,
  options: LanguageOptions = {},
): readonly string[] {
  refuse(
    checkArguments(
      {
        set: [set, { keys: { title: "words", provenance: provenanceOutline } }],
        sheet: [sheet, { keys: { status: "text" }, optional: true }],
      },
      [options, languageOptionsOutline],
    ),
  );
  const { language = "vi" } = options;
  const notices: string[] = [];
  if (set.provenance.status === "sample") notices.push(sampleNotice[language]);
  if (set.provenance.status === "draft") notices.push(draftNotice[language]);
  if (set.provenance.status === "partial") {
    const note = set.provenance.note === undefined ? "" : textIn(set.provenance.note, language);
    notices.push(`${noticeWords.partial[language]}: ${note}`);
  }
  return [...notices, ...figureNotices(sheet, language)];
}

/** What every output must say of figures that are only illustrative. */
export function figureNotices(
  sheet: Provenance | undefined,
  language: Language,
): readonly string[] {
  if (sheet?.status !== "sample") return [];
  return [textIn(sheet.note ?? noticeWords.illustrative, language)];
}

/** What every output of a plan must say: of its sets and figures, and of its calendar. */
export function noticesOfPlan(plan: RemediationPlan, language: Language): readonly string[] {
  const sources = plan.indices.flatMap(({ set, sheetProvenance }) =>
    noticesOf(set, sheetProvenance, { language }),
  );
  return [...new Set([...sources, ...calendarNotices(plan, language)])];
}

/** What must be said of a calendar without the public holidays of a year. */
export function calendarNotices(
  { calendar: { withoutHolidays = [] } }: RemediationPlan,
  language: Language,
): readonly string[] {
  if (withoutHolidays.length === 0) return [];
  return [noticeWords.withoutHolidays[language](withoutHolidays.join(", "))];
}

/** Notices as blocks of a document. */
export function noticeBlocks(notices: readonly string[]): readonly Block[] {
  return [...new Set(notices)].map((text) => ({ kind: "notice", text }));
}
