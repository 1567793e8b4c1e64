import type { ScoredBy } from "../criteria-set/criteria-set.js";
import { formatNumber } from "../numbers/format-number.js";
import type { Language, LocalizedText } from "../text/language.js";

/** Why leaves of a scorer were left out. */
export const leftOutReasons: Readonly<Record<Exclude<ScoredBy, "unit">, LocalizedText>> = {
  survey: { vi: "không tổ chức điều tra xã hội học", en: "no survey was held" },
  superior: { vi: "cấp trên không chấm phần này", en: "the superior level gave no points for it" },
};

export const carriesNoPoints: LocalizedText = {
  vi: "mục này không tính điểm",
  en: "it carries no points",
};

export const notAssessedReasons: Readonly<Record<ScoredBy, LocalizedText>> = {
  unit: { vi: "Chưa chấm", en: "Not assessed" },
  superior: {
    vi: "Chưa chấm: điểm do cấp trên cho",
    en: "Not assessed: the superior level gives the points",
  },
  survey: {
    vi: "Chưa chấm: điểm lấy từ điều tra xã hội học",
    en: "Not assessed: the points come from a survey",
  },
};

export const typedInSheet: LocalizedText = {
  vi: "Điểm ghi trong bảng chấm, không kèm số liệu kê khai",
  en: "Points entered in the sheet, without declared figures",
};

export const typedForWhole: LocalizedText = {
  vi: "Điểm chung của cả mục, không có điểm từng mục con",
  en: "Points of the whole, without those of its parts",
};

export function leftOut(reason: LocalizedText): LocalizedText {
  return {
    vi: `Không áp dụng (${reason.vi}), không tính vào điểm tối đa`,
    en: `Not applicable (${reason.en}), left out of the maximum`,
  };
}

export function countedInFull(reason: LocalizedText, score: LocalizedText): LocalizedText {
  return {
    vi: `Không áp dụng (${reason.vi}), được tính điểm tối đa: ${score.vi}`,
    en: `Not applicable (${reason.en}), counted as the maximum: ${score.en}`,
  };
}

export const nothingApplies: LocalizedText = { vi: "Không áp dụng", en: "Not applicable" };

export function nothingAssessed(max: string): LocalizedText {
  return {
    vi: `Chưa chấm: –/${formatNumber(max, "vi")} điểm`,
    en: `Not assessed: –/${max} points`,
  };
}

/** What stands in a sum: points, and the weight that they count with. */
export interface Term {
  readonly scored: { readonly points: string | null };
  readonly prepared: { readonly weightText: string | undefined };
}

/** "Tổng các mục: 1 + 0,5 × 2 = 2/4 điểm", from all that stand side by side. */
export function sumOf(terms: readonly Term[], points: string, max: string): LocalizedText {
  let sum = "";
  let open = 0;
  for (const { scored, prepared } of terms) {
    if (scored.points === null) {
      open += 1;
      continue;
    }
    if (sum !== "") sum += " + ";
    sum += scored.points;
    if (prepared.weightText !== undefined) sum += ` × ${prepared.weightText}`;
  }
  sum += ` = ${points}/${max}`;
  const inVietnamese = sum.replaceAll(".", ",");
  return open === 0
    ? { vi: `Tổng các mục: ${inVietnamese} điểm`, en: `Sum of the items: ${sum} points` }
    : {
        vi: `Tổng các mục (${open} mục không có điểm): ${inVietnamese} điểm`,
        en: `Sum of the items (${open} without points): ${sum} points`,
      };
}

/** The line of the total. */
export const totalWords = {
  total: { vi: "Tổng điểm", en: "Total" },
  class: { vi: "xếp loại", en: "class" },
  open: {
    vi: (count: number) => `còn ${count} mục chưa chấm`,
    en: (count: number) => `${count} items not assessed`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;

/** How a result reads that may not be classed. */
export const notEligibleWords: LocalizedText = {
  vi: "không đủ điều kiện xếp loại",
  en: "not eligible for a class",
};

/** Why a class is not given, although its points were reached. */
export const withheldWords = {
  knockedOut: {
    vi: (criterion: string, points: string) => `bị điểm liệt: ${criterion} ${points} điểm`,
    en: (criterion: string, points: string) => `failed: ${criterion} with ${points} points`,
  },
  fewPoints: {
    vi: (criterion: string, points: string, least: string) =>
      `${criterion} đạt ${points} điểm, cần từ ${least} điểm`,
    en: (criterion: string, points: string, least: string) =>
      `${criterion} has ${points} points, at least ${least} are needed`,
  },
  lowShare: {
    vi: (criterion: string, points: string, max: string, least: string) =>
      `${criterion} đạt ${points}/${max} điểm, cần từ ${least}%`,
    en: (criterion: string, points: string, max: string, least: string) =>
      `${criterion} has ${points}/${max} points, at least ${least}% is needed`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
