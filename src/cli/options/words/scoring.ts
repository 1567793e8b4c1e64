import { optionGroup } from "../option.js";

/** How results are scored. */
export const scoring = optionGroup({
  heading: { vi: "Chấm điểm", en: "Scoring" },
  options: {
    set: {
      several: true,
      value: { vi: "MÃ|FILE", en: "ID|FILE" },
      says: {
        vi: "mã có sẵn hoặc tệp của bộ tiêu chí, bảng hỏi, mô hình, thay cái mà tệp nêu tên",
        en: "a shipped or own set, questionnaire or model, in place of what FILE names",
      },
    },
    layer: {
      value: { vi: "LỚP", en: "LAYER" },
      says: {
        vi: "self (tự chấm), appraised (thẩm định), final (công nhận), best-known (mới nhất hiện có; mặc định), hoặc mã vòng chấm riêng của bảng",
        en: "self, appraised, final, best-known (default), or a round of the sheet's own",
      },
    },
    "leave-out": {
      value: { vi: "AI", en: "WHO" },
      says: {
        vi: "survey, superior: bỏ phần không ai chấm, quy về điểm tối đa còn lại",
        en: "survey, superior: leave out what nobody scored, on the base that is left",
      },
    },
  },
});
