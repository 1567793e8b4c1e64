import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What `chiso score` says. */
export const scoreWords = {
  surveysOnly: (name: string): LocalizedText => ({
    vi: `Chỉ phiếu khảo sát nhận --${name} khi chấm điểm.`,
    en: `Only survey data takes --${name} when it is scored.`,
  }),
} as const satisfies Words;
