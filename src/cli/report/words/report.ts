import type { LocalizedText } from "../../../text/language.js";
import type { Words } from "../../words/shape-of-words.js";

/** What is said of the files that a plan is reported from. */
export const planReportWords = {
  workbookFirst: {
    vi: "Sổ kế hoạch ghi trước; các tệp sau là kết quả năm mới.",
    en: "The workbook of the plan stands first; the other files are the new results.",
  },
  progressOfJsonOnly: (file: string): LocalizedText => ({
    vi: `--progress đi cùng kế hoạch dạng JSON; ${file} đã có cột Tình trạng.`,
    en: `--progress goes with a plan in JSON; ${file} has its column of states.`,
  }),
  notAWorkbook: (file: string): LocalizedText => ({
    vi: `${file} không phải sổ kế hoạch do chiso plan lập; ghi sổ kế hoạch trước, rồi đến kết quả năm mới.`,
    en: `${file} is no workbook that chiso plan made; name the workbook of the plan first, then the new results.`,
  }),
  otherYear: (year: number, baseYear: number, otherYear: number): LocalizedText => ({
    vi: `Kế hoạch là của năm ${year} trên kết quả năm ${baseYear}; có tệp là kết quả năm ${otherYear}.`,
    en: `The plan is of ${year} on the results of ${baseYear}; a file has results of ${otherYear}.`,
  }),
  notARank: (given: string): LocalizedText => ({
    vi: `--rank không nhận "${given}"; ghi dạng "par-index=5; sipas=3".`,
    en: `--rank does not take "${given}"; write "par-index=5; sipas=3".`,
  }),
  noNewResults: (unused: string): LocalizedText => ({
    vi: `--rank: không có kết quả năm mới của ${unused}.`,
    en: `--rank: there are no new results of ${unused}.`,
  }),
} as const satisfies Words;
