import type { LocalizedText } from "../text/language.js";

/** Why a unit has no rank. */
export const unrankedWords = {
  notEligible: (why: string): LocalizedText => ({
    vi: `Không đủ điều kiện xếp loại: ${why}`,
    en: `Not eligible: ${why}`,
  }),
  notItemised: {
    vi: "Chỉ biết điểm chung của mục trên, không có điểm riêng của mục này",
    en: "Only the points of a whole above it are known",
  },
  incomplete: (count: number): LocalizedText => ({
    vi: `Còn ${count} mục chưa chấm`,
    en: `${count} items not assessed`,
  }),
  notApplicable: { vi: "Không áp dụng", en: "Not applicable" },
} as const;

/** Units that reach no class of a ladder. */
export const belowLadder: LocalizedText = {
  vi: "Dưới mức thấp nhất",
  en: "Below the lowest class",
};
