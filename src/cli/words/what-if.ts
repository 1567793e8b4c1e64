import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What `chiso what-if` says. */
export const whatIfWords = {
  toOrChange: {
    vi: "Cần đúng một trong hai: --to (kết quả muốn đạt) hoặc --change (điểm thay đổi).",
    en: "Exactly one of --to (a result to reach) and --change (points to change) is needed.",
  },
  sheetOnly: {
    vi: "--change chỉ dùng cho bảng chấm điểm.",
    en: "--change takes a score sheet only.",
  },
  notAChange: (part: string): LocalizedText => ({
    vi: `Không hiểu "${part}"; viết MÃ=ĐIỂM, ví dụ 1.1.2=1.`,
    en: `"${part}" is not understood; write CODE=POINTS, such as 1.1.2=1.`,
  }),
  notATarget: (text: string): LocalizedText => ({
    vi: `--to không hiểu "${text}"; viết points=80, percentage=80 hoặc THANG=MỨC, ví dụ class=fair.`,
    en: `--to does not understand "${text}"; write points=80, percentage=80 or LADDER=CLASS, such as class=fair.`,
  }),
} as const satisfies Words;
