import { formatDate } from "../dates/civil-date.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import type { KeptState } from "./plan.js";

export const setWords: Readonly<Record<"partial" | "draft" | "sample", LocalizedText>> = {
  partial: {
    vi: "Bộ tiêu chí mới đọc được một phần trong văn bản: đối chiếu với quyết định",
    en: "Only a part of the criteria set was read in its instrument: compare it with the decision",
  },
  draft: {
    vi: "Bộ tiêu chí nhập từ bảng của đơn vị, chưa ai đối chiếu với quyết định ban hành",
    en: "The criteria set comes from the unit's own table and nobody has compared it with the decision",
  },
  sample: {
    vi: "Bộ tiêu chí mẫu: thay bằng quyết định của địa phương",
    en: "Sample criteria set: replace it with your province's decision",
  },
};

export const sampleFigures: LocalizedText = {
  vi: "Số liệu minh họa: thay bằng số liệu của đơn vị",
  en: "Illustrative figures: replace them with those of the unit",
};

export const wholeWords: LocalizedText = {
  vi: "Mới biết điểm chung: chấm riêng từng mục con để xác định phần mất điểm",
  en: "Only the points of the whole are known: score its parts to find what was lost",
};

export const partsWords: LocalizedText = {
  vi: "Chỉ biết tổng điểm, chưa rõ phần nào mất điểm: kê khai từng phần",
  en: "Only the sum is known, not which part lost points: declare each part",
};

export const pointsWords: LocalizedText = {
  vi: "Điểm này không mức nào của cách chấm cho được: đối chiếu lại bảng điểm",
  en: "No level of the rule gives these points: compare them with the score table",
};

export const noMeasure: LocalizedText = {
  vi: "Chưa có giải pháp: bộ phận chủ trì đề xuất",
  en: "No measure yet: the body in charge proposes one",
};

export const noBody: LocalizedText = {
  vi: "Chưa phân công chủ trì",
  en: "Nobody is in charge yet",
};

export const keptWords: Readonly<Record<Exclude<KeptState, "at-maximum">, LocalizedText>> = {
  heading: {
    vi: "Dòng này đứng ở mục có mục con: chuyển nội dung xuống tiêu chí cần khắc phục",
    en: "The row stands on a heading: move what it says to the criteria below",
  },
  "not-assessed": {
    vi: "Có nội dung kế hoạch nhưng tiêu chí chưa chấm điểm",
    en: "There is something to plan, but the criterion is not assessed",
  },
  "not-applicable": {
    vi: "Có nội dung kế hoạch nhưng tiêu chí không áp dụng",
    en: "There is something to plan, but the criterion does not apply",
  },
};

export function passedWords(date: string): LocalizedText {
  return inBoth((language) =>
    language === "vi"
      ? `Hạn ${formatDate(date, "vi")} của tiêu chí đã qua khi kế hoạch bắt đầu: xác nhận đã làm đúng hạn`
      : `The criterion's day, ${formatDate(date, "en")}, lay before the plan began: confirm that it was kept`,
  );
}

export function outsideWords(date: string): LocalizedText {
  return inBoth((language) =>
    language === "vi"
      ? `Thời hạn ${formatDate(date, "vi")} nằm ngoài thời gian của kế hoạch`
      : `The due date, ${formatDate(date, "en")}, lies outside the plan`,
  );
}
