import type { Language } from "../text/language.js";

/** Sentences of the annex that says who brought what to a merged unit. */
export const mergerWords = {
  title: {
    vi: (year: number, unit: string) => `KẾT QUẢ NĂM ${year} CỦA CÁC ĐƠN VỊ CŨ HỢP THÀNH ${unit}`,
    en: (year: number, unit: string) => `RESULTS OF ${year} OF THE OLD UNITS THAT MAKE ${unit}`,
  },
  max: { vi: "Điểm tối đa", en: "Maximum" },
  rank: { vi: "Thứ hạng", en: "Rank" },
  weight: { vi: "Trọng số", en: "Weight" },
  merged: {
    vi: (unit: string) => `${unit} (sau sáp nhập)`,
    en: (unit: string) => `${unit} (merged)`,
  },
  weightedMean: {
    vi: "Điểm từng tiêu chí của đơn vị mới là bình quân điểm của các đơn vị cũ theo trọng số trong bảng, không tính đơn vị mà tiêu chí không áp dụng; điểm chung là tổng của các tiêu chí.",
    en: "The points of each criterion of the new unit are the mean of the old units by the weights of the table, without those that it does not apply to; its total is the sum of the criteria.",
  },
  plainMean: {
    vi: "Điểm từng tiêu chí của đơn vị mới là bình quân cộng điểm của các đơn vị cũ, không tính đơn vị mà tiêu chí không áp dụng; điểm chung là tổng của các tiêu chí.",
    en: "The points of each criterion of the new unit are the plain mean of the old units, without those that it does not apply to; its total is the sum of the criteria.",
  },
} as const satisfies Record<string, Record<Language, unknown>>;
