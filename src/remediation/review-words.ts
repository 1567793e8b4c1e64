import { formatDate } from "../dates/civil-date.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { inBoth, type Language, type LocalizedText, textIn } from "../text/language.js";
import type { IndexPlan, KeptState } from "./plan.js";
import type { ChosenAim } from "./plan-aim.js";

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

export function calendarWords(years: string): LocalizedText {
  return {
    vi: `Lịch chưa có ngày nghỉ lễ, tết năm ${years}: hạn chỉ trừ thứ Bảy và Chủ nhật`,
    en: `The calendar has no public holidays of ${years}: only Saturdays and Sundays are off`,
  };
}

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

export function noMeasures(count: number): LocalizedText {
  return {
    vi: `Danh mục giải pháp không có gì cho chỉ số này: ${count} tiêu chí cần tự đề xuất giải pháp`,
    en: `The catalogue has no measures for this index: ${count} criteria need their own`,
  };
}

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

export function unconfirmedWords(count: number): LocalizedText {
  return {
    vi: `${count} tiêu chí còn nội dung đề xuất chưa được xác nhận`,
    en: `${count} criteria have proposals that nobody has confirmed`,
  };
}

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

export function superiorWords(body: string): LocalizedText {
  return {
    vi: `Bảng ghi chủ trì là ${body}, cơ quan cấp trên: xác nhận bộ phận của đơn vị làm việc này`,
    en: `The table names ${body}, a body above the unit: say who of the unit does it`,
  };
}

export function aimWords({ set, target }: IndexPlan, aim: ChosenAim): LocalizedText {
  return inBoth((language) => {
    const wanted = aimName(set, aim, language);
    if (target.points === null || target.percentage === null) {
      return language === "vi"
        ? `Chưa biết có đạt mục tiêu đã chọn (${wanted}): chỉ số chưa chấm đủ`
        : `Not known whether the chosen aim (${wanted}) is reached: the index is not fully assessed`;
    }
    const [points, max] = [target.points, target.applicableMax].map((one) =>
      formatNumber(one, language),
    );
    const percent = formatPercentage(target.percentage, language);
    return language === "vi"
      ? `Không đạt được mục tiêu đã chọn (${wanted}): đạt mọi mục tiêu cũng chỉ được ${points}/${max} điểm (${percent})`
      : `The chosen aim (${wanted}) cannot be reached: all targets give ${points} of ${max} (${percent})`;
  });
}

function aimName({ ladders }: IndexPlan["set"], aim: ChosenAim, language: Language): string {
  if (aim.percentage !== undefined) return formatPercentage(aim.percentage, language);
  if (aim.gain !== undefined) {
    const gain = formatNumber(aim.gain, language);
    return language === "vi" ? `tăng ${gain} điểm` : `${gain} points more`;
  }
  const ladder = ladders.find(({ key }) => key === aim.ladder);
  const found = ladder?.classes.find(({ key }) => key === aim.class);
  return found === undefined ? aim.class : textIn(found.title, language);
}
