import { provenanceOutline } from "../criteria-set/outlines.js";
import { type Provenance, sampleNotice } from "../criteria-set/provenance.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { type Language, type LanguageOptions, type Text, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import type { Block } from "./document.js";

/**
 * What every output must say of where it comes from: a sample set, a set read in part, figures
 * that are only illustrative.
 *
 * @param set the set of a scorecard, gap report or plan
 * @param sheet where the figures come from, when the sheet says so
 * @example
 * noticesOf(wardSample, undefined, { language: "vi" })[0] // "Bộ tiêu chí mẫu: thay bằng quyết định của địa phương"
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
  const vi = language === "vi";
  const notices: string[] = [];
  if (set.provenance.status === "sample") notices.push(sampleNotice[language]);
  if (set.provenance.status === "partial") {
    const note = set.provenance.note === undefined ? "" : textIn(set.provenance.note, language);
    notices.push(`${vi ? "Nguồn chỉ đọc được một phần" : "Source read in part"}: ${note}`);
  }
  return [...notices, ...figureNotices(sheet, language)];
}

/** What every output must say of figures that are only illustrative. */
export function figureNotices(
  sheet: Provenance | undefined,
  language: Language,
): readonly string[] {
  if (sheet?.status !== "sample") return [];
  const plain = language === "vi" ? "Số liệu minh họa" : "Illustrative figures";
  return [sheet.note === undefined ? plain : textIn(sheet.note, language)];
}

/** Notices as blocks of a document. */
export function noticeBlocks(notices: readonly string[]): readonly Block[] {
  return [...new Set(notices)].map((text) => ({ kind: "notice", text }));
}
