import type { LocalizedText } from "../../text/language.js";

/** What stands over the scores of a template, and beside its figures. */
export const scoresWords = {
  title: { vi: "BẢNG CHẤM ĐIỂM", en: "SCORE SHEET" },
  guide: {
    vi: "Chỉ điền ô nền vàng. Mỗi tiêu chí: ghi điểm, hoặc số liệu để tự tính điểm. Ô để trống nghĩa là chưa chấm, không phải 0 điểm.",
    en: "Fill in the yellow cells. For each criterion give points, or the figures that they follow from. An empty cell is not assessed; it is not 0.",
  },
  wholes: {
    vi: "Mục chỉ biết điểm chung: ghi điểm ở hàng của mục, để trống các tiêu chí bên trong.",
    en: "Where only the points of a whole are known, give them in its own row and leave its criteria empty.",
  },
  weight: { vi: "hệ số", en: "weight" },
  or: { vi: "hoặc", en: "or" },
  takes: { vi: "Ô này chỉ nhận", en: "This cell takes" },
} as const satisfies Record<string, LocalizedText>;

/** The sheet of bonus and penalty; refusals are what a spreadsheet program says. */
export const adjustmentWords = {
  title: { vi: "ĐIỂM CỘNG, ĐIỂM TRỪ", en: "BONUS AND PENALTY" },
  layerRefusal: { vi: "Chọn một lớp điểm trong danh sách.", en: "Choose a layer from the list." },
  kindRefusal: { vi: "Chọn điểm cộng hoặc điểm trừ.", en: "Choose bonus or penalty." },
  pointsRefusal: { vi: "Ghi số điểm lớn hơn 0.", en: "Give points above 0." },
} as const satisfies Record<string, LocalizedText>;
