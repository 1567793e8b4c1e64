import { optionGroup, same } from "../option.js";

const number = { vi: "SỐ", en: "NUMBER" } as const;

const level = {
  value: number,
  says: {
    vi: "độ tin cậy 90, 95 (mặc định) hoặc 99 phần trăm",
    en: "confidence of 90, 95 (default) or 99 percent",
  },
} as const;

const method = {
  value: { vi: "CÁCH", en: "METHOD" },
  says: {
    vi: "khoảng tin cậy: wilson (mặc định), clopper-pearson hoặc normal",
    en: "intervals: wilson (default), clopper-pearson or normal",
  },
} as const;

const minimum = {
  value: number,
  says: {
    vi: "dưới số người này thì không công bố; mặc định theo bảng hỏi",
    en: "fewer people than these are not published; by default the questionnaire's",
  },
} as const;

/** How surveys of several units are held against each other. */
export const precisionOfRanks = optionGroup({
  heading: { vi: "Sai số khi xếp hạng theo khảo sát", en: "Errors of surveys that are ranked" },
  options: { level, method, minimum },
});

/** How precise the shares of a survey are, and what is published. */
export const precision = optionGroup({
  heading: { vi: "Sai số của phiếu khảo sát", en: "Errors of a survey" },
  options: {
    level,
    method,
    minimum,
    population: {
      value: number,
      says: {
        vi: "số người của tổng thể, để hiệu chỉnh sai số",
        en: "people whom the sample was drawn from, to correct the errors",
      },
    },
    populations: {
      value: same("FILE"),
      says: {
        vi: 'dân số từng nhóm của --group: { "tên nhóm": số người }',
        en: 'people of each group of --group: { "group": people }',
      },
    },
    totals: {
      value: same("FILE"),
      says: {
        vi: "điều chỉnh trọng số phiếu theo tổng số đã biết của từng nhóm; tệp như --populations",
        en: "weight the forms to the known total of each group; a file as for --populations",
      },
    },
  },
});

/** How many forms a survey needs. */
export const sampling = optionGroup({
  heading: { vi: "Cỡ mẫu", en: "Size of a sample" },
  options: {
    margin: {
      value: number,
      says: {
        vi: "sai số cho phép, tính bằng điểm phần trăm (bắt buộc)",
        en: "margin of error in percentage points (needed)",
      },
    },
    population: {
      value: number,
      says: {
        vi: "số người của tổng thể; coi là rất lớn khi không ghi",
        en: "people whom the sample is drawn from; without end when absent",
      },
    },
    method: {
      value: { vi: "CÁCH", en: "METHOD" },
      says: {
        vi: "normal (mặc định) hoặc survey-2012: N / (1 + N e²)",
        en: "normal (default) or survey-2012: N / (1 + N e²)",
      },
    },
    level,
    share: {
      value: number,
      says: {
        vi: "tỷ lệ dự kiến, phần trăm; mặc định 50, cần nhiều phiếu nhất",
        en: "share expected, in percent; 50, which needs most, when absent",
      },
    },
    "design-effect": {
      value: number,
      says: {
        vi: "hiệu ứng thiết kế, khi chọn thôn, tổ trước rồi chọn người",
        en: "design effect, where places are drawn before people",
      },
    },
    "response-rate": {
      value: number,
      says: {
        vi: "tỷ lệ phiếu thu về dự kiến, phần trăm: cho biết phải phát bao nhiêu phiếu",
        en: "percent of forms expected back: tells how many to hand out",
      },
    },
  },
});
