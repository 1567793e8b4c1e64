import type { Language } from "../text/language.js";

/** How much is lost of which set. */
interface Loss {
  readonly set: string;
  readonly layer: string;
  readonly count: number;
  readonly lost: string;
  readonly max: string;
}

/** Sentences about criteria below their maximum. */
export const gapWords = {
  title: { vi: "Tiêu chí chưa đạt điểm tối đa", en: "Criteria below their maximum" },
  worth: {
    vi: (points: string) => `được ${points} điểm`,
    en: (points: string) => `${points} points`,
  },
  loss: {
    vi: ({ set, layer, count, lost, max }: Loss) =>
      `${set}, điểm ${layer}: ${count} tiêu chí chưa đạt, tổng điểm chưa đạt ${lost}/${max}.`,
    en: ({ set, layer, count, lost, max }: Loss) =>
      `${set}, ${layer} points: ${count} criteria below their maximum, ${lost} of ${max} points lost.`,
  },
  notAssessed: {
    vi: (count: number, max: string) =>
      `Chưa chấm ${count} tiêu chí (${max} điểm tối đa), chưa biết có đạt hay không:`,
    en: (count: number, max: string) =>
      `${count} criteria are not assessed (maximum ${max}), so it is not known whether they fall short:`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
