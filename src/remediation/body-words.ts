import type { LocalizedText } from "../text/language.js";

/** Of a body that ended: where a plan still names it, and what is to be written. */
export function endedBodyWords(
  day: LocalizedText,
  title: LocalizedText,
  now: LocalizedText | null,
  named: { readonly measures: number; readonly criteria: number },
): LocalizedText {
  const { measures, criteria } = named;
  const instead: LocalizedText =
    now === null
      ? { vi: "cần ghi lại theo phân công hiện nay", en: "write who does it now" }
      : { vi: `nay là: ${now.vi}`, en: `now: ${now.en}` };
  return {
    vi: `Từ ${day.vi} không còn: ${title.vi} (còn nêu ở ${measures} giải pháp, ${criteria} tiêu chí): ${instead.vi}.`,
    en: `From ${day.en} there is no ${title.en} any more (named by ${measures} measures, ${criteria} criteria): ${instead.en}.`,
  };
}
