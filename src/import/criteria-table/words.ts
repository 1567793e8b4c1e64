import type { LocalizedText } from "../../text/language.js";

/** What a draft says of itself. */
export const uncheckedDraft: LocalizedText = {
  vi: "Bản nháp nhập từ bảng tính, chưa đối chiếu với quyết định ban hành.",
  en: "A draft imported from a spreadsheet, not yet compared with the decision.",
};

/** The same with the notes that stand below the table. */
export function uncheckedDraftWith(notes: string): LocalizedText {
  return {
    vi: `${uncheckedDraft.vi} Ghi chú dưới bảng: ${notes}`,
    en: `${uncheckedDraft.en} Notes under the table: ${notes}`,
  };
}

/** Why the rule of a criterion is left to a person whose wording stands in several places. */
export const severalTexts: LocalizedText = {
  vi: "cách chấm gồm nhiều phần không gộp được thành một quy tắc",
  en: "the wording has parts that make no one rule",
};

/** Before a row that may stand instead of another, in the text of the rule, as tables print it. */
export const instead = "Hoặc:";

/** Title of a ladder of classes, as tables print it. */
export const ladderTitle = "Xếp loại";
