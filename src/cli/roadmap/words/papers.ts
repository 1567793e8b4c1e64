import type { LocalizedText } from "../../../text/language.js";
import type { Words } from "../../words/shape-of-words.js";

/** What is said of the options and files of a roadmap and its papers. */
export const paperWords = {
  noCalendar: (name: string, ids: string): LocalizedText => ({
    vi: `Không có lịch "${name}", cũng không có tệp tên đó; các mã: ${ids}`,
    en: `There is no calendar "${name}", and no file of that name; the ids are: ${ids}`,
  }),
  officeNeeded: {
    vi: 'Thêm --unit "huyện Tứ Kỳ": đơn vị ban hành văn bản.',
    en: 'Add --unit "huyện Tứ Kỳ": who issues the paper.',
  },
  otherPapersOnly: (option: string, kinds: string): LocalizedText => ({
    vi: `--${option} chỉ dùng cùng --paper ${kinds}.`,
    en: `--${option} goes with --paper ${kinds} only.`,
  }),
  notACase: (file: string): LocalizedText => ({
    vi: `${file} không phải hồ sơ chính quyền thân thiện của một xã.`,
    en: `${file} is no case of friendly government of a commune.`,
  }),
  noEfforts: {
    vi: "Tệp không có công sức (efforts) nên chưa lập được lộ trình; thêm công sức, hoặc --paper plan --levels TỆP với mức độ từng năm đã chọn.",
    en: "The file has no efforts, so that there is no roadmap to plan; add them, or --paper plan --levels FILE with the levels that were chosen.",
  },
  notALastYear: (given: string): LocalizedText => ({
    vi: `--to không nhận "${given}"; ghi năm cuối của lộ trình, ví dụ 2030.`,
    en: `--to does not take "${given}"; write the last year of the roadmap, such as 2030.`,
  }),
} as const satisfies Words;
