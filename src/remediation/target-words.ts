import type { Language, LocalizedText } from "../text/language.js";

/** What the targets of a plan make of its demands. */
export const targetWords = {
  rankToHold: {
    vi: "Thứ hạng từng chỉ số tốt hơn năm trước: mục tiêu phải giữ, chỉ biết khi có kết quả của các đơn vị khác",
    en: "Each index ranked better than last year: a target to hold, known only with the other units' results",
  },
  noClass: { vi: "chưa xếp được", en: "none" },
} as const satisfies Record<string, LocalizedText>;

/** What ladders are called where the set has none of them, by their keys. */
export const ladderNames: Readonly<Record<string, LocalizedText>> = {
  class: { vi: "Xếp loại", en: "Class" },
  task: { vi: "Mức độ hoàn thành nhiệm vụ", en: "Completion of tasks" },
};

export function higherTargets(higher: number, all: number, language: Language): string {
  return language === "vi"
    ? `Mọi tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa phải cao hơn năm trước: ${higher}/${all} có mục tiêu cao hơn`
    : `Every criterion and sub-criterion below its maximum higher than last year: ${higher} of ${all} have a higher target`;
}

export function openWords(count: number, language: Language): string {
  return language === "vi"
    ? `; ${count} mục chưa chấm nên chưa biết`
    : `; ${count} not assessed, so unknown`;
}

export function pastWords(codes: string, language: Language): string {
  return language === "vi"
    ? `; hạn của tiêu chí ${codes} đã qua khi kế hoạch bắt đầu, phải xác nhận đã làm đúng hạn`
    : `; the due date of ${codes} lay before the plan began: confirm that it was kept`;
}

export function wholesWords(count: number, language: Language): string {
  return language === "vi"
    ? `; ${count} mục chỉ biết điểm chung nên chưa biết từng mục con`
    : `; of ${count} only the points of the whole are known, so their parts are unknown`;
}

export function noLadderWords(ladder: string, set: string, language: Language): string {
  return language === "vi"
    ? `${ladder}: ${set} không có thang này`
    : `${ladder}: ${set} has no such ladder`;
}

export function classWords(
  ladder: string,
  wanted: string,
  reached: string,
  language: Language,
): string {
  return language === "vi"
    ? `${ladder} từ ${wanted} trở lên: đạt đủ mục tiêu thì xếp ${reached}`
    : `${ladder} ${wanted} or better: with every target reached, ${reached}`;
}

export function noSheetOf(indices: string, language: Language): string {
  return language === "vi" ? `chưa có bảng chấm của ${indices}` : `no sheet of ${indices}`;
}
