import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What `chiso check` says. */
export const checkWords = {
  noProblems: (
    file: string,
    title: string,
    domains: number,
    count: number,
    max: string,
    status: LocalizedText,
  ): LocalizedText => ({
    vi: `${file}: không có lỗi. ${title}: ${domains} lĩnh vực, ${count} tiêu chí chấm điểm, điểm tối đa ${max.replace(".", ",")}, nguồn: ${status.vi}.\n`,
    en: `${file}: no problems. ${title}: ${domains} domains, ${count} scored criteria, maximum ${max}, provenance: ${status.en}.\n`,
  }),
} as const satisfies Words;
