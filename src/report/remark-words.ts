import { type CivilDate, formatDate } from "../dates/civil-date.js";
import type { Language } from "../text/language.js";

/** A remark with who made it and when, as scorecards and comparisons hold it. */
export interface RemarkParts {
  readonly remark?: string;
  readonly remarkDate?: CivilDate;
  readonly remarkAuthor?: string;
}

/**
 * A remark with its author and day behind it; nothing where there is no remark.
 *
 * @example
 * remarkWords({ remark: "Thiếu báo cáo", remarkAuthor: "Tổ thẩm định", remarkDate: "2024-01-12" }, "vi") // "Thiếu báo cáo (Tổ thẩm định, 12/01/2024)"
 */
export function remarkWords(
  { remark, remarkDate, remarkAuthor }: RemarkParts,
  language: Language,
): string {
  if (remark === undefined) return "";
  const signed = [
    ...(remarkAuthor === undefined ? [] : [remarkAuthor]),
    ...(remarkDate === undefined ? [] : [formatDate(remarkDate, language)]),
  ];
  return signed.length === 0 ? remark : `${remark} (${signed.join(", ")})`;
}

/** Whether a remark says who made it or when. */
export function isSigned({ remarkDate, remarkAuthor }: RemarkParts): boolean {
  return remarkDate !== undefined || remarkAuthor !== undefined;
}
