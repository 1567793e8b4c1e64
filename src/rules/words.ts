import type { Language, LocalizedText } from "../text/language.js";

/** Words that rules of several kinds share. */
export const ruleWords = {
  points: {
    vi: (points: string): string => `${points} điểm`,
    en: (points: string): string => `${points} points`,
  },
  short: {
    vi: (more: string): string => `còn thiếu ${more}`,
    en: (more: string): string => `${more} short`,
  },
  numberOf: {
    vi: (label: string): string => `Số: ${label}`,
    en: (label: string): string => `Number of: ${label}`,
  },
} as const satisfies Record<string, Record<Language, (text: string) => string>>;

/** What a denominator of 0 meant in a year. */
export const nothingArose = {
  "not-applicable": {
    vi: "Không phát sinh trong năm nên không áp dụng",
    en: "Nothing arose in the year, so it does not apply",
  },
  "full-points": {
    vi: "Không phát sinh trong năm, được tính điểm tối đa",
    en: "Nothing arose in the year, which counts as the maximum",
  },
  zero: {
    vi: "Không phát sinh trong năm, tính 0 điểm",
    en: "Nothing arose in the year, which counts as 0",
  },
} as const satisfies Record<string, LocalizedText>;

/** What a denominator of 0 means, as a sentence of a rule. */
export const whenZeroWords = {
  "not-applicable": {
    vi: "không phát sinh thì không áp dụng",
    en: "it does not apply where nothing arose",
  },
  "full-points": {
    vi: "không phát sinh thì được điểm tối đa",
    en: "the maximum where nothing arose",
  },
  zero: { vi: "không phát sinh thì được 0 điểm", en: "0 points where nothing arose" },
} as const satisfies Record<string, LocalizedText>;
