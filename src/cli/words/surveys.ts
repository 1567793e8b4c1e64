import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What is said of surveys and of the samples behind points. */
export const surveyWords = {
  groupNeeded: (name: string): LocalizedText => ({
    vi: `--${name} cần --group: dân số là của từng nhóm.`,
    en: `--${name} needs --group: the people are those of each group.`,
  }),
  notACount: (name: string, text: string): LocalizedText => ({
    vi: `--${name} phải là số nguyên từ 1 trở lên: "${text}"`,
    en: `--${name} must be a whole number from 1: "${text}"`,
  }),
  notADecimal: (name: string, text: string): LocalizedText => ({
    vi: `--${name} phải là một số không âm: "${text}"`,
    en: `--${name} must be a number that is not negative: "${text}"`,
  }),
  notForSurveys: {
    vi: "không dùng khi xếp hạng theo phiếu khảo sát",
    en: "is not for ranking by surveys",
  },
  filesNeeded: {
    vi: "Xếp hạng theo khảo sát cần từ hai tệp trở lên, hoặc một tệp với --group.",
    en: "Ranking by surveys takes two files or more, or one file with --group.",
  },
  notSamples: (text: string): LocalizedText => ({
    vi: `--surveys không nhận "${text}"; ghi "TRƯỚC,SAU" hoặc "MÃ=TRƯỚC,SAU".`,
    en: `--surveys does not take "${text}"; write "BEFORE,AFTER" or "CODE=BEFORE,AFTER".`,
  }),
  notASurvey: (file: string): LocalizedText => ({
    vi: `--surveys: "${file}" không phải là dữ liệu khảo sát.`,
    en: `--surveys: "${file}" is no survey data.`,
  }),
  otherIndex: (text: string): LocalizedText => ({
    vi: `--surveys "${text}": kết quả không phải là chỉ số của bảng hỏi; ghi mã tiêu chí lấy kết quả khảo sát: "MÃ=TRƯỚC,SAU".`,
    en: `--surveys "${text}": the results are not of the index of the questionnaire; name the criterion that takes the survey: "CODE=BEFORE,AFTER".`,
  }),
  notOneIndex: (text: string, code: string, count: number): LocalizedText => ({
    vi: `--surveys "${text}": phải có đúng một chỉ số có tiêu chí khảo sát mã ${code}; có ${count}.`,
    en: `--surveys "${text}": there must be one index with a surveyed criterion ${code}; there are ${count}.`,
  }),
  otherUnit: (
    text: string,
    unit: string,
    year: number,
    unitOfResults: string,
    yearOfResults: number,
  ): LocalizedText => ({
    vi: `--surveys "${text}": khảo sát là của ${unit} năm ${year}, kết quả là của ${unitOfResults} năm ${yearOfResults}.`,
    en: `--surveys "${text}": the survey is of ${unit} in ${year}, the results of ${unitOfResults} in ${yearOfResults}.`,
  }),
} as const satisfies Words;
